import { afterAll, beforeAll, expect, test } from 'vitest'
import { openRequestAs } from '../../../records/door/open-request.ts'
import { asViewer } from '../../../records/door/open-request.ts'
import { colleaguesWorld, form } from '../../../../test/colleagues-world.ts'
import type { ColleaguesWorld } from '../../../../test/colleagues-world.ts'

let world: ColleaguesWorld
beforeAll(async () => (world = await colleaguesWorld()))
afterAll(() => world.close())

const heldBy = async (code: string) => {
  const [row] = await world.rows(
    `select count(*) as plans from plan join staff on staff.id = plan.counsellor_id
     where staff.code = $1 and not exists (select from closure where closure.plan_id = plan.id)`,
    [code],
  )
  return row?.['plans']
}

test('first it is asked to whom, then whether: the pages say how many and name no client', async () => {
  const ada = await world.as('ADA')
  const choose = await (await ada.get('/en/colleagues/CY/caseload')).text()
  expect(choose).toContain('Maple Street Employment Centre (demo): 23 open plans')
  expect(choose).toContain('Dee Specimen (0)')
  expect(choose).not.toContain('Eli Specimen')
  const confirm = await (await ada.get('/en/colleagues/CY/caseload?site=MAPLE&to-MAPLE=DEE')).text()
  expect(confirm).toContain(
    'Move 23 open plans at Maple Street Employment Centre (demo) from Cy Specimen to Dee Specimen?',
  )
  expect(choose + confirm).not.toContain('Person ')
  expect(await heldBy('CY')).toBe(23)
})

test('an administrator sees no client, so their own hand may move no plan', async () => {
  await world.as('ADA')
  const [{ id } = { id: 0 }] = await world.rows(`select id from staff where code = 'ADA'`)
  const ada = await openRequestAs(world.migrator, Number(id))
  const seen = await asViewer(world.writer, ada?.requestToken ?? null, async (client) => {
    const { rows } = await client.query('select count(*) as plans from plan')
    const { rowCount } = await client.query('update plan set counsellor_id = null')
    return [rows[0] as unknown, rowCount]
  })
  expect(seen).toEqual([{ plans: 0 }, 0])
})

test.each([
  ['to a counsellor of another site', { site: 'MAPLE', to: 'ELI' }, 'employment counsellor of the same site'],
  ['to a colleague who is no counsellor', { site: 'MAPLE', to: 'BEA' }, 'employment counsellor of the same site'],
  ['to the same person', { site: 'MAPLE', to: 'CY' }, 'in this person’s hands already'],
  ['at a site without any', { site: 'HARBOUR', to: '*' }, 'no open plans at that site'],
])('%s nothing is moved', async (_, fields, says) => {
  const ada = await world.as('ADA')
  const answer = await ada.post('/en/colleagues/CY/caseload', form(fields))
  expect(answer.status).toBe(422)
  expect(await answer.text()).toContain(says)
  expect(await heldBy('CY')).toBe(23)
})

test('a counsellor or a site of another provider is none', async () => {
  const ada = await world.as('ADA')
  for (const fields of [
    { site: 'MAPLE', to: 'NOE' },
    { site: 'ERABLES', to: '*' },
  ])
    expect((await ada.post('/en/colleagues/CY/caseload', form(fields))).status).toBe(404)
  expect((await ada.get('/en/colleagues/CY/caseload?site=ERABLES&to-ERABLES=*')).status).toBe(404)
  expect([await heldBy('CY'), await heldBy('NOE')]).toEqual([23, 5])
})

test('all open plans of the site go to the colleague, once, and every client’s record says so', async () => {
  const ada = await world.as('ADA')
  const sent = form({ site: 'MAPLE', to: 'DEE' })
  const answers = await Promise.all([1, 2].map(() => ada.post('/en/colleagues/CY/caseload', sent)))
  expect(answers.map((answer) => answer.headers.get('Location')).sort()).toEqual([
    '/en/colleagues/CY?done=already',
    '/en/colleagues/CY?done=caseload-moved',
  ])
  expect([await heldBy('CY'), await heldBy('DEE')]).toEqual([0, 23])
  const entries = await world.rows(
    `select actor, cardinality(client_ids) as clients, site.code as site, payload.payload ->> 'plans' as plans
     from trail join trail_payload payload on payload.trail_id = trail.id join site on site.id = any (trail.site_ids)
     where trail.kind = 'caseload-moved'`,
  )
  expect(entries).toEqual([{ actor: 'ADA', clients: 23, site: 'MAPLE', plans: '23' }])
  expect(await world.rows('select 1 from plan where revision > 0')).toHaveLength(23)
})

test('plans may go to nobody: they wait in the queue of the site', async () => {
  const ada = await world.as('ADA')
  expect((await ada.post('/en/colleagues/DEE/caseload', form({ site: 'MAPLE', to: '*' }))).status).toBe(303)
  expect(await heldBy('DEE')).toBe(0)
})

test('the function of the database asks by itself who moves: another administrator moves and counts nothing', async () => {
  await world.as('ADA')
  const [ids] = await world.rows(`select (select id from staff where code = 'ADA') as ada,
    (select id from staff where code = 'NOE') as noe, (select id from site where code = 'ERABLES') as site`)
  const ada = await openRequestAs(world.migrator, Number(ids?.['ada']))
  const moved = await asViewer(world.writer, ada?.requestToken ?? null, async (client) => [
    (await client.query('select * from move_caseload($1, null, $2)', [ids?.['noe'], ids?.['site']])).rows,
    (await client.query('select * from caseload_of($1)', [ids?.['noe']])).rows,
  ])
  expect(moved).toEqual([[], []])
  expect(await heldBy('NOE')).toBe(5)
})

import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { catalogueWorld, decision, proposalForm } from '../../../test/catalogue-world.ts'
import type { CatalogueWorld } from '../../../test/catalogue-world.ts'
import { readOn } from '../../../test/monthly-world.ts'
import type { Browser, Fields } from '../../../test/world.ts'

let world: CatalogueWorld
beforeAll(async () => {
  world = await catalogueWorld()
})
afterAll(() => world.database.drop())
afterEach(() =>
  world.database
    .pool('migrator')
    .query('delete from setting_effect; delete from setting_work; delete from edition_setting'),
)

const EDITION = '/en/catalogue/employment-service/2012-13'
const EMPLOYED = `${EDITION}/standard.employed`
const RULE = `${EDITION}/componentRule`

const propose = async (browser: Browser, path: string, fields: Fields = {}): Promise<number> => {
  const answer = await browser.post(path, proposalForm(fields))
  expect(answer.status).toBe(303)
  return Number(/overrides\/(\d+)\?done=proposed$/.exec(answer.headers.get('Location') ?? '')?.[1])
}
const lastOnTrail = async () =>
  (
    await world.rows(`select kind, subject_id, payload.payload from trail join trail_payload payload on trail_id = trail.id
      where subject_table = 'edition_setting' order by trail.id desc limit 1`)
  )[0]

describe('the catalogue', () => {
  test('shows programmes, editions and code lists to whoever sees figures', async () => {
    const page = await (await (await world.as('caseworker', 11)).get('/en/catalogue')).text()
    expect(page).toContain(`href="${EDITION}"`)
    expect(page).toContain('href="/en/catalogue/lists/marital-status"')
    expect((await (await world.as('reception', 11)).get('/en/catalogue')).status).toBe(404)
  })

  test('of an edition says every rule in the words of the rule, with its source and how sure we are', async () => {
    const page = await readOn(await world.anne.get(EDITION))
    expect(page).toContain('Standard, percent: employed or career path')
    expect(page).toContain('GUIDE-2013, inferred')
    expect(page).toContain('our assumption')
    const html = await (await world.anne.get(EDITION)).text()
    expect(html).toContain('href="/en/definitions/employed"')
    expect(html).toContain('href="/en/definitions/ri.participants"')
    expect((await world.anne.get('/fr/catalogue/integrated-employment-services/2021')).status).toBe(200)
    expect((await world.anne.get('/en/catalogue/employment-service/1999')).status).toBe(404)
  })

  test('of a code list shows both languages and where it comes from', async () => {
    const html = await (await world.anne.get('/fr/catalogue/lists/marital-status')).text()
    expect(html).toContain('lang="en-CA"')
    expect(html).toMatch(/Source de la liste/)
    expect((await world.anne.get('/fr/catalogue/lists/none')).status).toBe(404)
  })
})

describe('a proposal', () => {
  test('is kept, on the trail, changes nothing, and what it would change is worked out', async () => {
    const id = await propose(world.anne, EMPLOYED)
    expect(await lastOnTrail()).toMatchObject({
      kind: 'setting-changed',
      subject_id: id,
      payload: { deed: 'proposed', key: 'standard.employed', value: 70, from: '2012-04-01' },
    })
    expect(await readOn(await world.bo.get(`/en/catalogue/overrides/${id}`))).toContain(
      'Working out what it would change',
    )
    await world.work()
    const page = await readOn(await world.bo.get(`/en/catalogue/overrides/${id}?done=proposed`))
    expect(page).toContain('Waits for a second person')
    expect(page).toContain('50% (1 of 2), standard 69% 50% (1 of 2), standard 70%')
    expect(await readOn(await world.bo.get('/en/catalogue'))).toContain('Decided by a memo of the ministry')
    expect(await readOn(await world.bo.get(EMPLOYED))).toContain('In force now 69')
  })

  test.each([
    [{ value: '101' }, 'Choose a number from 0 to 100'],
    [{ value: 'much' }, 'Choose a number from 0 to 100'],
    [{ value: '69' }, 'This value is in force from that day already'],
    [{ from: '2012-05-01' }, 'Choose the first day of a fiscal year'],
    [{ from: '' }, 'Choose the first day of a fiscal year'],
    [{ from: '2011-04-01' }, 'This edition does not judge that year'],
    [{ reason: 'why' }, 'Say in a few words why'],
  ])('of %o is refused, and what was typed stays', async (fields, says) => {
    const answer = await world.anne.post(EMPLOYED, proposalForm({ value: '71.5', ...fields }))
    const page = await answer.text()
    expect(answer.status).toBe(422)
    expect(page).toContain(says)
    if (!('value' in fields)) expect(page).toContain('value="71.5"')
    expect(await world.rows('select from edition_setting')).toHaveLength(0)
  })

  test('is not made twice: neither by one form sent twice nor for a day that one is open for', async () => {
    const form = proposalForm()
    await world.anne.post(EMPLOYED, form)
    expect((await world.anne.post(EMPLOYED, form)).status).toBe(409)
    const other = await world.bo.post(EMPLOYED, proposalForm({ value: '72' }))
    expect([other.status, await readOn(other)]).toEqual([
      422,
      expect.stringContaining('proposed for the same day already'),
    ])
  })

  test('may be withdrawn, by its author too, and stays on record', async () => {
    const id = await propose(world.anne, EMPLOYED)
    const answer = await world.anne.post(`/en/catalogue/overrides/${id}/withdraw`, decision())
    expect(answer.headers.get('Location')).toBe(`/en/catalogue/overrides/${id}?done=withdrawn`)
    expect(await lastOnTrail()).toMatchObject({ kind: 'setting-changed', payload: { deed: 'withdrawn' } })
    const again = await world.bo.post(`/en/catalogue/overrides/${id}/approve`, decision())
    expect([again.status, await readOn(again)]).toEqual([422, expect.stringContaining('was withdrawn already')])
    expect(await readOn(await world.bo.get(EMPLOYED))).toContain('Withdrawn')
    expect(await propose(world.bo, EMPLOYED)).toBeGreaterThan(id)
  })
})

describe('an approval', () => {
  test('is a second person’s: the author is told why not', async () => {
    const id = await propose(world.anne, EMPLOYED)
    expect(await readOn(await world.anne.get(`/en/catalogue/overrides/${id}/approve`))).toContain(
      'You proposed this value yourself',
    )
    expect((await world.anne.post(`/en/catalogue/overrides/${id}/approve`, decision())).status).toBe(422)
    expect(await world.rows('select from edition_setting where approver is not null')).toHaveLength(0)
  })

  test('of a standard is in the report at once, and nothing is judged again', async () => {
    const id = await propose(world.anne, EMPLOYED)
    const answer = await world.bo.post(`/en/catalogue/overrides/${id}/approve`, decision())
    expect(answer.headers.get('Location')).toBe(`/en/catalogue/overrides/${id}?done=approved`)
    expect(await lastOnTrail()).toMatchObject({
      kind: 'setting-approved',
      payload: { deed: 'approved', judgesOtherwise: false },
    })
    expect(await world.rows(`select from setting_work where kind = 'judge'`)).toHaveLength(0)
    expect(await readOn(await world.bo.get('/en/figures/dsq?year=2012-13'))).toContain('70%')
    expect(await readOn(await world.bo.get(EMPLOYED))).toContain('In force now 70')
  })

  test('of a rule judges again: the report says that it waits, and then counts by the rule', async () => {
    const id = await propose(world.anne, RULE, { value: 'planned-item' })
    await world.work()
    const page = await readOn(await world.bo.get(`/en/catalogue/overrides/${id}`))
    expect(page).toMatch(/Participants 2 3/)
    await world.bo.post(`/en/catalogue/overrides/${id}/approve`, decision())
    const report = () => world.bo.get('/en/figures/dsq?year=2012-13').then(readOn)
    expect(await report()).toContain('made under other settings')
    expect(await readOn(await world.bo.get(`/en/catalogue/overrides/${id}`))).toContain('Judging again')
    await world.work()
    expect(await report()).not.toContain('made under other settings')
    expect(await readOn(await world.bo.get(`/en/catalogue/overrides/${id}`))).not.toContain('Judging again')
  })

  test('by two at once happens once', async () => {
    const id = await propose(world.anne, EMPLOYED)
    const cleo = await world.as('ministry_editor')
    const path = `/en/catalogue/overrides/${id}/approve`
    const answers = await Promise.all([world.bo.post(path, decision()), cleo.post(path, decision())])
    expect(answers.map(({ status }) => status).sort()).toEqual([303, 422])
  })
})

describe('who may', () => {
  test('see figures reads and does not propose; nobody else sees any of it', async () => {
    const id = await propose(world.anne, EMPLOYED)
    await world.work()
    for (const role of ['site_manager', 'provider_admin'] as const) {
      const someone = await world.as(role, 11)
      const page = await (await someone.get(EMPLOYED)).text()
      expect(page).not.toContain('name="value"')
      expect((await someone.post(EMPLOYED, proposalForm({ value: '71' }))).status).toBe(404)
      expect((await someone.get(`/en/catalogue/overrides/${id}/approve`)).status).toBe(404)
      expect((await someone.post(`/en/catalogue/overrides/${id}/approve`, decision())).status).toBe(404)
    }
    expect((await (await world.as('auditor')).get(EMPLOYED)).status).toBe(404)
  })

  test('a site manager sees what would change at the sites of theirs, and not in the province', async () => {
    const id = await propose(world.anne, RULE, { value: 'planned-item' })
    await world.work()
    const there = await readOn(await (await world.as('site_manager', 13)).get(`/en/catalogue/overrides/${id}`))
    const elsewhere = await readOn(await (await world.as('site_manager', 11)).get(`/en/catalogue/overrides/${id}`))
    expect(there).toContain('Participants 0 1')
    expect(there).not.toContain('The province')
    expect(elsewhere).toContain('No core figure of your sites would differ')
  })

  test('an override that is none is not there', async () => {
    for (const path of ['999999', 'x', '1e9'])
      expect((await world.bo.get(`/en/catalogue/overrides/${path}`)).status).toBe(404)
  })
})

import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { figuresWorld } from '../../../../test/figures-world.ts'
import type { FiguresWorld } from '../../../../test/figures-world.ts'
import { anExit } from '../../../../test/factories/plan-story.ts'
import { provinceOf } from '../../../../test/factories/province.ts'
import { filesIn } from '../../../../test/files-in-zip.ts'
import type { Browser } from '../../../../test/world.ts'

let world: FiguresWorld
let manager: Browser

/** A hundred and ten exits at site 11 without an outcome and five that are unknown; three elsewhere. */
beforeAll(async () => {
  const exits = Array.from({ length: 110 }, (_, at) => anExit(at + 1).at(11))
  const unknown = Array.from({ length: 5 }, (_, at) =>
    anExit(200 + at)
      .at(11)
      .outcome('unknown'),
  )
  const elsewhere = Array.from({ length: 3 }, (_, at) =>
    anExit(300 + at)
      .at(12)
      .outcome('unknown'),
  )
  world = await figuresWorld(provinceOf([...exits, ...unknown, ...elsewhere].map(({ facts }) => facts)))
  manager = await world.as({ role: 'site_manager', site: 11 }, { role: 'ministry_steward' })
})
afterAll(() => world.close())

const path = '/en/figures/dsq/employed/take?scope=province&year=2012-13&to=2013-01-14&standing=not-achieved'
const exportsMade = async () => {
  const { rows } = await world.database.pool('migrator').query(
    `select client_ids, payload.payload as said from trail left join trail_payload payload on payload.trail_id = trail.id
     where kind = 'export-made' order by trail.id`,
  )
  return rows
}

test('a short list is taken without a purpose, with the reason of each, and of one’s own sites alone', async () => {
  expect(await (await manager.get(`${path}&reason=unknown`)).text()).not.toContain('name="purpose"')
  const answer = await manager.post(`${path}&reason=unknown`, { once: randomUUID() })
  expect([answer.status, answer.headers.get('Content-Type')]).toEqual([200, 'text/csv; charset=utf-8'])
  const lines = (await answer.text()).trim().split('\r\n')
  expect(lines).toHaveLength(6)
  expect(lines[0]).toContain('client,family_name,given_name,plan,site,counsellor,closed_on,standing,reason')
  expect(lines[1]).toContain(',S-11,,2012-10-03,Not in,Outcome unknown')
  const [made] = await exportsMade()
  expect(made?.client_ids).toHaveLength(5)
})

test('a long list asks what for, keeps what was typed, and says it in the trail', async () => {
  const before = (await exportsMade()).length
  const refused = await manager.post(path, { once: randomUUID(), purpose: 'short' })
  expect([refused.status, (await exportsMade()).length]).toEqual([422, before])
  expect(await refused.text()).toContain('value="short"')
  const answer = await manager.post(path, { once: randomUUID(), purpose: 'Yearly look at exits without an outcome' })
  expect((await answer.text()).trim().split('\r\n')).toHaveLength(116)
  expect((await exportsMade()).at(-1)?.client_ids).toHaveLength(115)
})

test('a form that is sent again, for other people say, leaves an entry of its own', async () => {
  const before = (await exportsMade()).length
  const once = randomUUID()
  await manager.post(`${path}&reason=unknown`, { once })
  const other = await manager.post(path, { once, purpose: 'The same form at another address' })
  expect((await other.text()).trim().split('\r\n')).toHaveLength(116)
  expect((await exportsMade()).slice(before).map(({ client_ids: ids }) => ids.length)).toEqual([5, 115])
})

test('it is taken as a workbook too: the same columns and people, with accents, in the language of the page', async () => {
  const wanted = path.replace('/en/', '/fr/').concat('&reason=unknown')
  const page = await (await manager.get(wanted.replace('/take?', '?'))).text()
  expect(page.replaceAll('&amp;', '&')).toContain(
    `href="${wanted.replace(/.*(?=[/]take[?])/, '/fr/figures/dsq/employed')}&as=xlsx"`,
  )
  expect((await (await manager.get(`${wanted}&as=xlsx`)).text()).replaceAll('&amp;', '&')).toContain('&as=xlsx"')
  const before = (await exportsMade()).length
  const answer = await manager.post(`${wanted}&as=xlsx`, { once: randomUUID() })
  expect(answer.headers.get('Content-Type')).toContain('spreadsheetml')
  expect(answer.headers.get('Content-Disposition')).toContain('employed-not-achieved-2013-01-14.xlsx')
  const texts = [...filesIn(new Uint8Array(await answer.arrayBuffer())).values()].join('\n')
  for (const says of ['nom', 'point_de_service', 'ferme_le', 'motif', 'Résultat inconnu'])
    expect(texts).toContain(`>${says}<`)
  // October 3, 2012 in days since the end of 1899, as spreadsheets count.
  expect(texts).toContain('<v>41185</v>')
  expect((await exportsMade()).length).toBe(before + 1)
})

test('who sees figures only takes nobody along', async () => {
  const ministry = await world.as({ role: 'ministry_steward' })
  expect((await ministry.post(path, { once: randomUUID() })).status).toBe(422)
  expect((await manager.get('/en/figures/dsq/coordination/take?scope=province&year=2012-13')).status).toBe(404)
})

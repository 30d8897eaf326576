import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { figuresWorld } from '../../../../test/figures-world.ts'
import type { FiguresWorld } from '../../../../test/figures-world.ts'
import { anExit } from '../../../../test/factories/plan-story.ts'
import { provinceOf } from '../../../../test/factories/province.ts'
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

test('who sees figures only takes nobody along', async () => {
  const ministry = await world.as({ role: 'ministry_steward' })
  expect((await ministry.post(path, { once: randomUUID() })).status).toBe(422)
  expect((await manager.get('/en/figures/dsq/coordination/take?scope=province&year=2012-13')).status).toBe(404)
})

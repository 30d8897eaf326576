import { randomUUID } from 'node:crypto'
import type { Role } from '../src/core/access/role.ts'
import { workOnSettings } from '../src/records/catalogue/work-on-settings.ts'
import type { TestDatabase } from './database.ts'
import { judgedDatabase } from './factories/judged-province.ts'
import { anExit } from './factories/plan-story.ts'
import { provinceOf } from './factories/province.ts'
import { newColleague } from './viewing.ts'
import { testWorld } from './world.ts'
import type { Browser, Fields, TestWorld } from './world.ts'

/** A judged province on January 14, 2013, with two editors of the ministry, and a worker that works when it is told to. */
export type CatalogueWorld = {
  readonly database: TestDatabase
  readonly world: TestWorld
  readonly anne: Browser
  readonly bo: Browser
  readonly as: (role: Role, site?: number) => Promise<Browser>
  readonly work: () => Promise<unknown>
  readonly rows: (text: string) => Promise<readonly Record<string, unknown>[]>
}

export const catalogueWorld = async (): Promise<CatalogueWorld> => {
  const database = await judgedDatabase(
    provinceOf([
      anExit(7).at(11).outcome('1a').answered(5).facts,
      anExit(8).at(11).facts,
      anExit(9).at(13).outcome('2').facts,
    ]),
  )
  await database.pool('importer').query(`
    insert into installation (name, kind, today) values ('Test', 'demonstration', '2013-01-14') on conflict do nothing;
    update plan_item set actual_start = null where plan_id = 9`)
  await database.pool('migrator').query(`select 1`)
  const world = await testWorld(database)
  const provider = await database.pool('migrator').query<{ id: number }>(`select min(id) as id from organisation`)
  const as = async (role: Role, site?: number): Promise<Browser> => {
    const { staffId } = await newColleague(database, provider.rows[0]?.id ?? 0, [{ role, site }])
    return world.signIn(staffId)
  }
  return {
    database,
    world,
    as,
    anne: await as('ministry_editor'),
    bo: await as('ministry_editor'),
    work: () => workOnSettings(database.pool('worker')),
    rows: async (text) => (await database.pool('migrator').query<Record<string, unknown>>(text)).rows,
  }
}

export const proposalForm = (more: Fields = {}): Fields => ({
  once: randomUUID(),
  ...{ value: '70', from: '2012-04-01', reason: 'Decided by a memo of the ministry' },
  ...more,
})

export const decision = (): Fields => ({ once: randomUUID() })

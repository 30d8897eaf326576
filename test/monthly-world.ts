import { randomUUID } from 'node:crypto'
import type { Role } from '../src/core/access/role.ts'
import { rebuildVerdicts } from '../src/records/verdicts/rebuild.ts'
import { testDatabase } from './database.ts'
import type { TestDatabase } from './database.ts'
import { recordSmallNetwork } from './small-network.ts'
import { newColleague } from './viewing.ts'
import { testWorld } from './world.ts'
import type { Browser, Fields, TestWorld } from './world.ts'

/** A judged network on January 14, 2013, and people who enter and read months. */
export type MonthlyWorld = {
  readonly database: TestDatabase
  readonly world: TestWorld
  /** The number of a site by its code. */
  readonly siteId: (code: string) => number
  /** Somebody of Exemple with this role, at a site or in the whole province. */
  readonly as: (role: Role, site: string | null) => Promise<Browser>
  readonly entries: () => Promise<readonly Record<string, unknown>[]>
  readonly forget: () => Promise<void>
  /** The last entry of the trail about a month. */
  readonly lastOnTrail: () => Promise<Record<string, unknown> | undefined>
}

export const monthlyWorld = async (): Promise<MonthlyWorld> => {
  const database = await testDatabase()
  await recordSmallNetwork(database.connection)
  await rebuildVerdicts(database.pool('worker'))
  const world = await testWorld(database)
  const migrator = database.pool('migrator')
  const rows = async (statement: string) => (await migrator.query<Record<string, unknown>>(statement)).rows
  const sites = new Map(
    (await rows('select code, id from site')).map((row) => [String(row['code']), Number(row['id'])]),
  )
  const siteId = (code: string) => sites.get(code) ?? 0
  return {
    database,
    world,
    siteId,
    as: async (role, site) => {
      const { staffId } = await newColleague(database, 1, [{ role, site: site === null ? undefined : siteId(site) }])
      return world.signIn(staffId)
    },
    entries: () => rows('select * from monthly_entry order by site_id, month'),
    forget: async () => {
      await migrator.query('delete from monthly_correction; delete from monthly_entry')
    },
    lastOnTrail: async () =>
      (
        await rows(
          `select kind, actor, payload.payload from trail join trail_payload payload on payload.trail_id = trail.id
           where subject_table = 'monthly_entry' order by trail.id desc limit 1`,
        )
      )[0],
  }
}

/** A month as a form: 25 of 30 attendees answered, 20 of them with 4 or 5; 3 of 4 employers. */
export const monthForm = (more: Fields = {}): Fields => ({
  once: randomUUID(),
  ...{ participants: '120', sessions: '4', sessions_cancelled: '1', attendees: '30' },
  ...{ participants_1: '0', participants_2: '1', participants_3: '4', participants_4: '9', participants_5: '11' },
  ...{
    employers_served: '6',
    employers_1: '0',
    employers_2: '0',
    employers_3: '1',
    employers_4: '1',
    employers_5: '2',
  },
  ...more,
})

/** What one reads on a page. */
export const readOn = async (answer: Response): Promise<string> =>
  (await answer.text())
    .replaceAll('<!-- -->', '')
    .replaceAll(/<[^>]+>/g, ' ')
    .replaceAll(/\s+/g, ' ')

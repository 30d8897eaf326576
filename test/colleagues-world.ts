import { randomUUID } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'
import type pg from 'pg'
import { colleaguesRoutes } from '../src/features/colleagues/routes.ts'
import { webApp } from '../src/app/web-app.ts'
import { testDatabase } from './database.ts'
import { recordSmallNetwork } from './small-network.ts'
import { browser, testWorld } from './world.ts'
import type { Browser, Fields } from './world.ts'

/** Two providers with administrators, counsellors and their open plans, and a browser for each who signs in. */
export type ColleaguesWorld = {
  readonly as: (code: string) => Promise<Browser>
  readonly nobody: Browser
  /** Rows as the owner of the database sees them. */
  readonly rows: (statement: string, values?: readonly unknown[]) => Promise<readonly Record<string, unknown>[]>
  /** As the importer, who sets records up. */
  readonly record: (statement: string) => Promise<void>
  readonly migrator: pg.Pool
  readonly writer: pg.Pool
  /** Sends forms so that each has decided before any of them may write its entry of the trail. */
  readonly atOnce: (...forms: readonly (() => Promise<Response>)[]) => Promise<readonly Response[]>
  readonly close: () => Promise<void>
}

export const colleaguesWorld = async (): Promise<ColleaguesWorld> => {
  const database = await testDatabase()
  await recordSmallNetwork(database.connection)
  await database.pool('importer').query(PEOPLE)
  const { world, signIn } = await testWorld(database)
  const app = webApp({ ...world, routes: colleaguesRoutes })
  const migrator = database.pool('migrator')
  const rows = async (statement: string, values: readonly unknown[] = []) =>
    (await migrator.query<Record<string, unknown>>(statement, [...values])).rows
  return {
    as: async (code) => {
      const [person] = await rows('select id from staff where code = $1', [code])
      return browser(app, (await signIn(Number(person?.['id']))).secret)
    },
    nobody: browser(app, null),
    rows,
    record: async (statement) => {
      await database.pool('importer').query(statement)
    },
    migrator,
    writer: database.pool('writer'),
    atOnce: (...forms) => atOnce(migrator, forms),
    close: () => database.drop(),
  }
}

const atOnce = async (pool: pg.Pool, forms: readonly (() => Promise<Response>)[]): Promise<readonly Response[]> => {
  const client = await pool.connect()
  try {
    await client.query('begin; lock table trail in share mode')
    const answers = forms.map((send) => send())
    for (let tries = 0; tries < 500 && (await waiting(pool)) < forms.length; tries++) await pause(10)
    await client.query('commit')
    return await Promise.all(answers)
  } finally {
    client.release()
  }
}

/** Asked outside the transaction, in which what is going on would stay as it was at first. */
const waiting = async (pool: pg.Pool): Promise<number> => {
  const { rows } = await pool.query<{ waiting: number }>(
    `select count(distinct pid) as waiting from pg_locks join pg_stat_activity using (pid)
     where not granted and datname = current_database()`,
  )
  return rows[0]?.waiting ?? 0
}

/** A form with an id of its own, unless it is given one. */
export const form = (fields: Fields = {}): Fields => ({ once: randomUUID(), ...fields })

/** The three boxes of a day. */
export const day = (name: string, text: string): Fields => {
  const [year = '', month = '', of = ''] = text.split('-')
  return { [`${name}-day`]: of, [`${name}-month`]: month, [`${name}-year`]: year }
}

/** ADA and BEA administer Exemple; CY has 23 open plans at Maple Street, DEE is a counsellor there, ELI at Harbour Row. */
const PEOPLE = `
  insert into staff (code, organisation_id, family_name, given_name, language)
    select code, (select id from organisation where organisation.code = provider), 'Specimen', given, 'en'
    from (values ('ADA', 'EXEMPLE', 'Ada'), ('BEA', 'EXEMPLE', 'Bea'), ('CY', 'EXEMPLE', 'Cy'), ('DEE', 'EXEMPLE', 'Dee'),
      ('ELI', 'EXEMPLE', 'Eli'), ('NEW', 'EXEMPLE', 'Nour'), ('MIA', 'MODELE', 'Mia'), ('NOE', 'MODELE', 'Noé'))
      one (code, provider, given);
  insert into access_grant (code, staff_id, role, site_id, organisation_id, province, starts_on)
    select 'G' || row_number() over (), (select id from staff where staff.code = person), role,
      (select id from site where site.code = place), (select id from organisation where organisation.code = place),
      false, '2012-04-01'
    from (values ('ADA', 'provider_admin', 'EXEMPLE'), ('BEA', 'provider_admin', 'EXEMPLE'),
      ('CY', 'caseworker', 'MAPLE'), ('DEE', 'caseworker', 'MAPLE'), ('ELI', 'caseworker', 'HARBOUR'),
      ('MIA', 'provider_admin', 'MODELE'), ('NOE', 'caseworker', 'ERABLES')) one (person, role, place);
  update plan set counsellor_id = (select id from staff where code = 'CY') where id in (
    select plan.id from plan left join closure on closure.plan_id = plan.id
    where closure.id is null and plan.site_id = (select id from site where code = 'MAPLE') order by plan.id limit 23);
  update plan set counsellor_id = (select id from staff where code = 'NOE') where id in (
    select plan.id from plan left join closure on closure.plan_id = plan.id
    where closure.id is null and plan.site_id = (select id from site where code = 'ERABLES') order by plan.id limit 5);`

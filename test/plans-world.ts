import { randomUUID } from 'node:crypto'
import type { Hono } from 'hono'
import type pg from 'pg'
import { webApp } from '../src/app/web-app.ts'
import { plansRoutes } from '../src/features/plans/routes.ts'
import { rebuildVerdicts } from '../src/records/verdicts/rebuild.ts'
import { testDatabase } from './database.ts'
import { browser, testWorld } from './world.ts'
import type { Browser, Fields } from './world.ts'

/** Who works where: see PEOPLE. */
export type PlansPerson = 'SAM' | 'LEE' | 'ELI' | 'JOB' | 'PAT' | 'MIA' | 'KIM' | 'NOE' | 'AUD'

/** Two providers, three sites, people of every role at Maple Street, and those they serve, on January 14, 2013. */
export type PlansWorld = {
  readonly app: Hono
  readonly as: (person: PlansPerson) => Promise<Browser>
  /** Rows as the owner of the database sees them. */
  readonly rows: (statement: string, values?: readonly unknown[]) => Promise<readonly Record<string, unknown>[]>
  /** As the importer, who sets records up. */
  readonly record: (statement: string) => Promise<void>
  readonly worker: pg.Pool
  /** Somebody opened the file of a client for a stated reason, for an hour. */
  readonly open: (person: PlansPerson, client: number) => Promise<void>
  /** The last entry of the trail of a kind, with its payload. */
  readonly lastEntry: (kind: string) => Promise<Record<string, unknown> | undefined>
  readonly close: () => Promise<void>
}

export const plansWorld = async (): Promise<PlansWorld> => {
  const database = await testDatabase()
  const importer = database.pool('importer')
  await importer.query(NETWORK)
  await importer.query(PEOPLE)
  await importer.query(SERVED)
  await rebuildVerdicts(database.pool('worker'))
  const { world, signIn } = await testWorld(database)
  const app = webApp({ ...world, routes: plansRoutes })
  const rows = async (statement: string, values: readonly unknown[] = []) =>
    (await database.pool('migrator').query<Record<string, unknown>>(statement, [...values])).rows
  return {
    app,
    as: async (person) => {
      const [found] = await rows('select id from staff where code = $1', [person])
      return browser(app, (await signIn(Number(found?.['id']))).secret)
    },
    rows,
    record: async (statement) => {
      await importer.query(statement)
    },
    worker: database.pool('worker'),
    open: async (person, client) => {
      await rows(
        `insert into glass (staff_id, client_id, reason, until) select staff.id, client.id, 'A complaint was made', now() + interval '1 hour'
         from staff, client where staff.code = $1 and client.number = $2`,
        [person, client],
      )
    },
    lastEntry: async (kind) =>
      (
        await rows(
          `select trail.*, payload.payload from trail join trail_payload payload on payload.trail_id = trail.id
           where kind = $1 order by trail.id desc limit 1`,
          [kind],
        )
      )[0],
    close: () => database.drop(),
  }
}

/** A form with an id of its own, unless it is given one. */
export const sending = (fields: Fields = {}): Fields => ({ once: randomUUID(), ...fields })

/** The three boxes of a day. */
export const dayBoxes = (name: string, text: string): Fields => {
  const [year = '', month = '', day = ''] = text.split('-')
  return { [`${name}-day`]: day, [`${name}-month`]: month, [`${name}-year`]: year }
}

const NETWORK = `
  insert into installation (name, kind, today) values ('Test', 'demonstration', '2013-01-14');
  insert into region (code, name_en, name_fr) values ('N', 'Northern', 'Nord');
  insert into organisation (code, name, kind) values
    ('EXEMPLE', 'Exemple Community Services (demo)', 'provider'), ('MODELE', 'Emploi Modèle (démo)', 'provider'),
    ('MINISTRY', 'Ministry (demo)', 'ministry');
  insert into site (code, organisation_id, region_id, name, opened_on)
    select code, (select id from organisation where organisation.code = provider), (select id from region), name, opened
    from (values ('MAPLE', 'EXEMPLE', 'Maple Street (demo)', null::date),
      ('HARBOUR', 'EXEMPLE', 'Harbour Row (demo)', '2012-06-01'),
      ('ERABLES', 'MODELE', 'Rue des Érables (démo)', null)) one (code, provider, name, opened);`

/**
 * At Maple Street the counsellors SAM and LEE, the job developer JOB, PAT at reception, the manager MIA and KIM of finance;
 * ELI is a counsellor at Harbour Row, NOE at another provider; AUD audits the province.
 */
const PEOPLE = `
  insert into staff (code, organisation_id, family_name, given_name)
    select code, (select id from organisation where organisation.code = provider), 'Specimen', given
    from (values ('SAM', 'EXEMPLE', 'Sam'), ('LEE', 'EXEMPLE', 'Lee'), ('ELI', 'EXEMPLE', 'Eli'), ('JOB', 'EXEMPLE', 'Jo'),
      ('PAT', 'EXEMPLE', 'Pat'), ('MIA', 'EXEMPLE', 'Mia'), ('KIM', 'EXEMPLE', 'Kim'), ('NOE', 'MODELE', 'Noé'),
      ('AUD', 'MINISTRY', 'Aud')) one (code, provider, given);
  insert into access_grant (code, staff_id, role, site_id, province, starts_on)
    select 'G' || row_number() over (), (select id from staff where staff.code = person), role,
      (select id from site where site.code = place), place is null, '2012-04-01'
    from (values ('SAM', 'caseworker', 'MAPLE'), ('LEE', 'caseworker', 'MAPLE'), ('ELI', 'caseworker', 'HARBOUR'),
      ('JOB', 'job_developer', 'MAPLE'), ('PAT', 'reception', 'MAPLE'), ('MIA', 'site_manager', 'MAPLE'),
      ('KIM', 'finance', 'MAPLE'), ('NOE', 'caseworker', 'ERABLES'), ('AUD', 'auditor', null)) one (person, role, place);`

/**
 * Ada (1000009) has an open plan with everything under it at Maple Street (50000017); Blaise (1000017) is new there;
 * Chantal (1000025) is new at Maple Street and has an open plan at Harbour Row; Dimitri (1000033) is served by the other
 * provider only; Élise (1000041) had a plan at Maple Street that is closed (50000033). Nobody is real.
 */
const SERVED = `
  insert into client (number, family_name, given_name, birth_date, gender, language) values
    (1000009, 'Exemple', 'Ada', '1962-02-03', 'female', 'fr'), (1000017, 'Modèle', 'Blaise', '1990-01-15', 'male', 'en'),
    (1000025, 'Spécimen', 'Chantal', '1982-04-05', null, 'fr'), (1000033, 'Placeholder', 'Dimitri', null, null, null),
    (1000041, 'Échantillon', 'Élise', '1993-02-01', 'female', 'fr');
  insert into registration (client_id, site_id, registered_on)
    select client.id, site.id, '2012-10-01' from client, site
    where (client.number in (1000009, 1000017, 1000025, 1000041) and site.code = 'MAPLE')
      or (client.number = 1000025 and site.code = 'HARBOUR') or (client.number = 1000033 and site.code = 'ERABLES');
  insert into plan (number, client_id, site_id, programme, started_on, counsellor_id, referred_in, self_initiated, goal)
    select number, (select id from client where client.number = who), (select id from site where site.code = place),
      'employment-service', day::date, (select id from staff where staff.code = counsellor), referred, self, goal
    from (values (50000017, 1000009, 'MAPLE', '2012-10-22', 'SAM', 'formal_other', false, 'Work in a bakery'),
      (50000025, 1000025, 'HARBOUR', '2012-11-05', 'ELI', null, null, null),
      (50000033, 1000041, 'MAPLE', '2012-05-07', 'SAM', 'es_provider', true, null))
      one (number, who, place, day, counsellor, referred, self, goal);
  insert into eligibility (plan_id, site_id, weekly_hours, full_time_study, in_ontario, exception_reason)
    select id, site_id, 24, false, true, 'The hours end this month' from plan where number = 50000017;
  insert into client_summary (plan_id, site_id, education, education_country, experience, employment_skills, time_out,
      poor_retention, job_search, income, disabled, indigenous)
    select id, site_id, 'bachelor', 'outside_canada', 'outside_canada', 'needs_development', '6_to_12_months', false,
      'needs_development', 'ow', true, false from plan where number = 50000017;
  insert into plan_item (plan_id, site_id, number, sub_goal, kind, title, expected_start, expected_end, actual_start, actual_end, outcome)
    select id, site_id, item.number, sub_goal, kind, title, expected_start, expected_end, actual_start, actual_end, outcome
    from plan, (values (1, 'planning', 'career_development', null, '2012-10-25'::date, '2012-10-29'::date, '2012-10-25'::date, '2012-10-29'::date, 'attained'),
      (2, 'job_search', 'job_search_workshop', null, '2012-11-01', '2012-11-08', '2012-11-19', null, null),
      (3, 'job_placement', 'custom', 'Trial at the bakery', '2013-01-21', '2013-04-12', null, null, null),
      (4, 'job_search', 'attend_interview', null, '2012-12-01', '2012-12-01', null, null, 'cancelled'))
      item (number, sub_goal, kind, title, expected_start, expected_end, actual_start, actual_end, outcome)
    where plan.number = 50000017;
  insert into referral (plan_id, site_id, number, category, sent_on, started_on)
    select id, site_id, one.number, category, sent, started from plan,
      (values (1, 'child_care', '2012-11-05'::date, '2012-12-03'::date), (2, 'language_assessment', '2012-12-05', null),
        (3, 'eo_job_bank', '2012-12-05', '2012-12-06')) one (number, category, sent, started)
    where plan.number = 50000017;
  insert into employer (code, name) values ('BAKERY', 'Northern Crust (demo)');
  insert into employment (plan_id, site_id, number, employer_id, job_title, started_on, hours_per_week, wage_cents, wage_per, cancelled)
    select id, site_id, 1, (select id from employer), 'Baker’s helper', '2012-12-10', 12, 1100, 'hour', false from plan where number = 50000017;
  insert into placement (plan_id, site_id, number, employer_id, category, with_incentive, job_title, started_on, hours_per_week, wage_cents, wage_per)
    select id, site_id, 1, (select id from employer), 'work_experience', true, 'Baker’s helper', '2012-12-17', 35, 1300, 'hour' from plan where number = 50000017;
  insert into payment (plan_id, site_id, number, kind, amount_cents, paid_on)
    select id, site_id, one.number, kind, cents, '2012-11-20' from plan,
      (values (1, 'clothing', 18800), (2, 'transportation', 12440), (3, 'incentive', 320000)) one (number, kind, cents)
    where plan.number = 50000017;
  insert into plan_item (plan_id, site_id, number, sub_goal, kind, actual_start, actual_end, outcome)
    select id, site_id, 1, 'job_search', 'job_search_support', '2012-05-08', '2012-08-01', 'attained' from plan where number = 50000033;
  insert into closure (plan_id, site_id, closed_on, reason, satisfaction, outcome, work, hours_per_week)
    select id, site_id, '2012-09-03', 'completion', 5, '1a', 'employed', 35 from plan where number = 50000033;`

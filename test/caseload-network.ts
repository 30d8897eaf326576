import { clientsRoutes } from '../src/features/clients/routes.ts'
import { showHome } from '../src/features/start/show-home/route.ts'
import { webApp } from '../src/app/web-app.ts'
import { keepNextSteps } from '../src/records/plans/keep-next-steps.ts'
import { testDatabase } from './database.ts'
import type { TestDatabase } from './database.ts'
import { browser, testWorld } from './world.ts'
import type { Browser } from './world.ts'

/** Those who work there, by their ids. */
export const caseloadStaff = {
  sam: 1,
  robin: 2,
  managerMaple: 3,
  managerExemple: 4,
  reception: 5,
  finance: 6,
  jobDeveloper: 7,
  erables: 8,
  auditor: 9,
  analyst: 10,
  administrator: 11,
} as const

export type CaseloadNetwork = {
  readonly database: TestDatabase
  /** A person of the staff at their browser. */
  readonly as: (person: keyof typeof caseloadStaff) => Promise<Browser>
  /** Nobody. */
  readonly stranger: Browser
  /** As the importer, who sets records up; what is next on every plan is worked out anew. */
  readonly record: (statement: string) => Promise<void>
  readonly rows: (statement: string) => Promise<readonly Record<string, unknown>[]>
  readonly drop: () => Promise<void>
}

/**
 * January 14, 2013, a Monday. Sam has at Maple Street: Ada (summary due today), Blaise (an outcome three days late),
 * Chantal (nothing since October), Dimitri (an item that begins in February), Élise (a referral without an answer), Farid
 * (all done), and Grace, closed in November; Hana was closed in the year before. Robin has Ivan there, nobody has June.
 * Kim is at Harbour Row, Lina at the other provider.
 */
export const caseloadNetwork = async (): Promise<CaseloadNetwork> => {
  const database = await testDatabase()
  const importer = database.pool('importer')
  const record = async (statement: string) => {
    await importer.query(statement)
    const { rows } = await importer.query<{ id: number }>('select id from plan order by id')
    await keepNextSteps(
      database.pool('worker'),
      rows.map(({ id }) => id),
    )
  }
  await record(NETWORK)
  const { world, signIn } = await testWorld(database)
  const home = showHome(() => ({ kind: 'go', to: '/sign-in' }))
  const app = webApp({ ...world, routes: [home, ...clientsRoutes] })
  return {
    database,
    as: async (person) => browser(app, (await signIn(caseloadStaff[person])).secret),
    stranger: browser(app, null),
    record,
    rows: async (statement) => (await database.pool('migrator').query<Record<string, unknown>>(statement)).rows,
    drop: () => database.drop(),
  }
}

const NETWORK = `
  insert into installation (name, kind, today) values ('Test', 'demonstration', '2013-01-14');
  insert into organisation (code, name, kind) values
    ('EXEMPLE', 'Exemple Community Services (demo)', 'provider'), ('MODELE', 'Emploi Modèle (démo)', 'provider'),
    ('MINISTRY', 'Ministry (demo)', 'ministry');
  insert into site (code, organisation_id, name) values
    ('MAPLE', 1, 'Maple Street (demo)'), ('ERABLES', 2, 'Rue des Érables (démo)'), ('HARBOUR', 1, 'Harbour Row (demo)');
  insert into staff (code, organisation_id, family_name, given_name) values
    ('SAM', 1, 'Sample', 'Sam'), ('ROBIN', 1, 'Placeholder', 'Robin'), ('MAX', 1, 'Muster', 'Max'),
    ('MIA', 1, 'Modelo', 'Mia'), ('PAT', 1, 'Desk', 'Pat'), ('KIM', 1, 'Ledger', 'Kim'), ('JO', 1, 'Jobs', 'Jo'),
    ('NOE', 2, 'Modèle', 'Noé'), ('ALEX', 3, 'Auditor', 'Alex'), ('ANA', 3, 'Figures', 'Ana'), ('ADI', 1, 'Keys', 'Adi');
  insert into access_grant (code, staff_id, role, site_id, organisation_id, province, starts_on) values
    ('g1', 1, 'caseworker', 1, null, false, '2012-01-01'), ('g2', 2, 'caseworker', 1, null, false, '2012-01-01'),
    ('g3', 3, 'site_manager', 1, null, false, '2012-01-01'), ('g4', 4, 'site_manager', null, 1, false, '2012-01-01'),
    ('g5', 5, 'reception', 1, null, false, '2012-01-01'), ('g6', 6, 'finance', 1, null, false, '2012-01-01'),
    ('g7', 7, 'job_developer', 1, null, false, '2012-01-01'), ('g8', 8, 'caseworker', 2, null, false, '2012-01-01'),
    ('g9', 9, 'auditor', null, null, true, '2012-01-01'), ('g10', 10, 'ssm_analyst', null, null, true, '2012-01-01'),
    ('g11', 11, 'provider_admin', null, 1, false, '2012-01-01');
  insert into client (number, family_name, given_name, birth_date, language, phone) values
    (100008, 'Exemple', 'Ada', '1980-02-03', 'en', '4165550100');
  insert into client (number, family_name, given_name, birth_date, language, preferred_name, contact_by, phone, phone_safe,
      email, email_safe, contact_note, address, city, postal_code) values
    (100016, 'Modèle', 'Blaise', '1981-03-04', 'fr', 'Bê', 'text', '4165550101', false, 'blaise@example.org', true,
      'Text first: shared phone, no voicemail', '1, rue Exemple', 'Sampleton', 'M5V 2T6');
  insert into client (number, family_name, given_name, birth_date, language, phone) values
    (100024, 'Spécimen', 'Chantal', null, 'fr', null), (100032, 'Placeholder', 'Dimitri', null, 'en', null),
    (100040, 'Fictive', 'Élise', null, 'fr', null), (100057, 'Notreal', 'Farid', null, 'en', null),
    (100065, 'Mock', 'Grace', null, 'en', null), (100073, 'Vzorová', 'Hana', null, 'en', null),
    (100081, 'Probny', 'Ivan', null, 'en', null), (100099, 'Pretend', 'June', null, 'en', null),
    (100107, 'Madeup', 'Kim', null, 'en', null), (100115, 'Muestra', 'Lina', null, 'fr', null);
  insert into plan (number, client_id, site_id, programme, started_on, accepted_on, counsellor_id) values
    (200006, 1, 1, 'employment-service', '2013-01-07', null, 1),
    (200014, 2, 1, 'employment-service', '2012-11-05', '2012-11-19', 1),
    (200022, 3, 1, 'employment-service', '2012-09-03', '2012-09-17', 1),
    (200030, 4, 1, 'employment-service', '2012-12-03', '2012-12-10', 1),
    (200048, 5, 1, 'employment-service', '2012-12-03', '2012-12-10', 1),
    (200055, 6, 1, 'employment-service', '2012-10-01', '2012-10-15', 1),
    (200063, 7, 1, 'employment-service', '2012-06-04', '2012-06-11', 1),
    (200071, 8, 1, 'employment-service', '2011-06-06', '2011-06-13', 1),
    (200089, 9, 1, 'integrated-employment-services', '2012-12-17', '2013-01-02', 2),
    (200097, 10, 1, 'employment-service', '2012-12-17', null, null),
    (200105, 11, 3, 'employment-service', '2012-12-17', null, null),
    (200113, 12, 2, 'employment-service', '2012-12-17', null, 8);
  insert into client_summary (plan_id, site_id, education, education_country, disabled)
    select id, site_id, 'grade_12', 'in_canada', true from plan where id <> 1;
  insert into plan_item (plan_id, site_id, number, sub_goal, kind, title, expected_start, expected_end, actual_start, actual_end, outcome) values
    (2, 1, 1, 'job_search', 'job_search_workshop', null, null, '2013-01-11', '2012-11-19', null, null),
    (3, 1, 1, 'job_search', 'job_search_support', null, null, null, '2012-10-01', null, null),
    (4, 1, 1, 'job_search', 'custom', 'Learn to drive', '2013-02-01', '2013-03-01', null, null, null),
    (5, 1, 1, 'job_search', 'job_search_support', null, null, null, '2012-12-10', null, null),
    (6, 1, 1, 'job_search', 'job_search_support', null, null, null, '2012-10-15', '2013-01-09', 'attained'),
    (7, 1, 1, 'job_search', 'job_search_support', null, null, null, '2012-06-11', '2012-11-09', 'attained'),
    (9, 1, 1, 'job_search', 'job_search_support', null, null, null, '2013-01-02', null, null),
    (10, 1, 1, 'planning', 'career_development', null, null, null, '2012-12-20', null, null),
    (11, 3, 1, 'planning', 'career_development', null, null, null, '2012-12-20', null, null),
    (12, 2, 1, 'planning', 'career_development', null, null, null, '2012-12-20', null, null);
  insert into referral (plan_id, site_id, number, category, sent_on) values (5, 1, 1, 'child_care', '2012-12-20');
  insert into closure (plan_id, site_id, closed_on, reason, outcome) values
    (7, 1, '2012-11-30', 'completion', '1a'), (8, 1, '2012-02-01', 'completion', null);`

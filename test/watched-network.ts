import { colleagueHistory, exportColleagueHistory } from '../src/features/audit/colleague-history/route.ts'
import { findRecord } from '../src/features/audit/find-record/route.ts'
import { listAlerts } from '../src/features/audit/list-alerts/route.ts'
import { listNotices } from '../src/features/audit/list-notices/route.ts'
import { exportRecordHistory, recordHistory } from '../src/features/audit/record-history/route.ts'
import { settleAlert } from '../src/features/audit/settle-alert/route.ts'
import { findClients } from '../src/features/clients/find-clients/route.ts'
import { listClients } from '../src/features/clients/list-clients/route.ts'
import { openClient } from '../src/features/clients/open-client/route.ts'
import { showClient } from '../src/features/clients/show-client/route.ts'
import { webApp } from '../src/app/web-app.ts'
import { testDatabase } from './database.ts'
import type { TestDatabase } from './database.ts'
import { browser, testWorld } from './world.ts'
import type { Browser } from './world.ts'

export const routes = [
  listClients,
  findClients,
  openClient,
  showClient,
  findRecord,
  listAlerts,
  settleAlert,
  listNotices,
  exportRecordHistory,
  recordHistory,
  exportColleagueHistory,
  colleagueHistory,
]

/** Those who work there, by their ids. */
export const people = {
  counsellorMaple: 1,
  counsellorErables: 2,
  managerMaple: 3,
  managerErables: 4,
  auditor: 5,
  otherAuditor: 6,
  finance: 7,
  reception: 8,
  twoRoles: 9,
  analyst: 10,
} as const

export type WatchedNetwork = {
  readonly database: TestDatabase
  /** A person of the staff at their browser. */
  readonly as: (person: keyof typeof people) => Promise<Browser>
  readonly drop: () => Promise<void>
}

/**
 * Two providers, a site each, and a third site of the first: Maple (1), Érables (2), Harbour (3). Ada (100008) is served at
 * Maple, Blaise (100016) at Érables, Chantal (100024) at both, Dimitri (100032) at Harbour. Everybody is made up.
 */
export const watchedNetwork = async (): Promise<WatchedNetwork> => {
  const database = await testDatabase()
  await database.pool('importer').query(NETWORK)
  const { world, signIn } = await testWorld(database)
  const app = webApp({ ...world, routes: [...routes] })
  return {
    database,
    as: async (person) => browser(app, (await signIn(people[person])).secret),
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
    ('W1', 1, 'Sample', 'Sam'), ('W2', 2, 'Modèle', 'Jules'), ('M1', 1, 'Placeholder', 'Robin'),
    ('M2', 2, 'Spécimen', 'Claude'), ('A1', 3, 'Auditor', 'Alex'), ('A2', 3, 'Watcher', 'Noor'),
    ('F1', 1, 'Ledger', 'Kim'), ('R1', 1, 'Desk', 'Pat'), ('T1', 1, 'Twohats', 'Lou'), ('N1', 3, 'Figures', 'Max');
  insert into access_grant (code, staff_id, role, site_id, province, starts_on) values
    ('g1', 1, 'caseworker', 1, false, '2012-01-01'), ('g2', 2, 'caseworker', 2, false, '2012-01-01'),
    ('g3', 3, 'site_manager', 1, false, '2012-01-01'), ('g4', 4, 'site_manager', 2, false, '2012-01-01'),
    ('g5', 5, 'auditor', null, true, '2012-01-01'), ('g6', 6, 'auditor', null, true, '2012-01-01'),
    ('g7', 7, 'finance', 1, false, '2012-01-01'), ('g8', 8, 'reception', 1, false, '2012-01-01'),
    ('g9', 9, 'caseworker', 1, false, '2012-01-01'), ('g10', 9, 'finance', 3, false, '2012-01-01'),
    ('g11', 10, 'ssm_analyst', null, true, '2012-01-01');
  insert into client (number, family_name, given_name, birth_date, phone) values
    (100008, 'Exemple', 'Ada', '1980-02-03', '4165550100'), (100016, 'Modèle', 'Blaise', '1981-03-04', '4165550101'),
    (100024, 'Spécimen', 'Chantal', '1982-04-05', '4165550102'), (100032, 'Placeholder', 'Dimitri', '1983-05-06', '4165550103');
  insert into plan (number, client_id, site_id, programme, started_on, counsellor_id) values
    (200006, 1, 1, 'employment-service', '2012-10-01', 1), (200014, 2, 2, 'employment-service', '2012-11-01', 2),
    (200022, 3, 1, 'employment-service', '2011-05-01', 1), (200030, 3, 2, 'employment-service', '2012-12-01', 2),
    (200048, 4, 3, 'employment-service', '2012-09-01', null);
  insert into closure (plan_id, site_id, closed_on, reason) values (3, 1, '2011-09-01', 'goals_attained');`

/** The last entries of the trail, the newest first. */
export const trailOf = async ({ database }: WatchedNetwork, limit = 1) => {
  const { rows } = await database.pool('worker').query<{
    kind: string
    actor: string
    client_ids: number[]
    site_ids: number[]
    subject_id: number | null
  }>('select kind, actor, client_ids, site_ids, subject_id from trail order by id desc limit $1', [limit])
  return rows
}

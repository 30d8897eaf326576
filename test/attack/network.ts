import type { Role } from '../../src/core/access/role.ts'
import { roles } from '../../src/core/access/role.ts'
import type { Viewer } from '../../src/core/access/viewer.ts'
import { withCheckDigit } from '../../src/core/shared/public-number.ts'
import { digestOf } from '../../src/platform/auth/token.ts'
import { testDatabase } from '../database.ts'
import type { TestDatabase } from '../database.ts'
import { newColleague, newSession, openFor } from '../viewing.ts'
import type { Granted } from '../viewing.ts'

/**
 * Three sites: 1 and 2 of one provider, 3 of another in another catchment. At each a client with a plan, a colleague,
 * an alert, a notice, an import and an open invitation. Every text of theirs is a mark that names the site and the kind of data, so that whatever
 * shows on a page where it should not be is found by reading the page.
 */
export type SiteNumber = 1 | 2 | 3
export const SITES: readonly SiteNumber[] = [1, 2, 3]
export const MARK = /Zzsite(\d)(name|identity|outcomes|staff)/g

export const clientNumber = (site: SiteNumber): number => withCheckDigit(10_000 + site)
export const planNumber = (site: SiteNumber): number => withCheckDigit(200_000 + site)
export const invitationToken = (site: SiteNumber): string => `invitation-at-site-${site}-`.padEnd(43, 'x')

export type Actor = {
  readonly name: string
  readonly level: 'nobody' | 'ended' | 'first-step' | 'in'
  readonly viewer: Viewer | null
  /** A session of one's own each time: a form may have ended the one before. */
  readonly session: () => Promise<string | null>
}

export type Network = {
  readonly database: TestDatabase
  readonly actors: readonly Actor[]
  /** The code of the colleague at a site, and of the role that colleague holds. */
  readonly colleagues: ReadonlyMap<SiteNumber, { readonly staffId: number; readonly code: string }>
}

export const attackedNetwork = async (): Promise<Network> => {
  const database = await testDatabase()
  await recordSites(database)
  const colleagues = new Map<SiteNumber, { staffId: number; code: string }>()
  for (const site of SITES) colleagues.set(site, await recordSite(database, site))
  await database.pool('migrator').query(
    `insert into edition_setting (programme, edition, key, value, valid_from, author, reason)
     values ('employment-service', '2012-13', 'standard.employed', '70', '2012-04-01', 'somebody', 'A proposal')`,
  )
  await database.pool('migrator').query('analyze')
  return { database, colleagues, actors: [...(await actorsIn(database)), nobody] }
}

const recordSites = (database: TestDatabase) =>
  database.pool('importer').query(`
    insert into installation (name, kind, today) values ('Test', 'test', '2013-01-14');
    insert into organisation (code, name, kind) values ('P1', 'Exemple (demo)', 'provider'), ('P2', 'Modèle (démo)', 'provider'),
      ('M', 'Ministry (demo)', 'ministry');
    insert into catchment (code, name_en, name_fr) values ('C1', 'First', 'Première'), ('C2', 'Second', 'Deuxième');
    insert into site (code, organisation_id, catchment_id, name) values ('S1', 1, 1, 'Site one (demo)'), ('S2', 1, 1, 'Site two (demo)'),
      ('S3', 2, 2, 'Site three (demo)')`)

const recordSite = async (database: TestDatabase, site: SiteNumber) => {
  const mark = (kind: string) => `Zzsite${site}${kind}`
  const provider = site === 3 ? 2 : 1
  const name = { family: mark('staff'), given: mark('staff') }
  const colleague = await newColleague(database, provider, [{ role: 'caseworker', site }], name)
  await database.pool('importer').query(
    `with person as (
       insert into client (number, family_name, given_name, birth_date, address, city, postal_code, phone, email)
       values ($1, $2, $2, '1970-01-01', $3, $3, $3, $3, $3) returning id),
     planned as (
       insert into plan (number, client_id, site_id, programme, started_on, counsellor_id)
       select $7::bigint, id, $4::int, 'employment-service', '2012-05-01', $5 from person returning id, site_id)
     insert into employment (plan_id, site_id, number, job_title, started_on, cancelled)
     select id, site_id, 1, $6, '2012-06-01', false from planned`,
    [clientNumber(site), mark('name'), mark('identity'), site, colleague.staffId, mark('outcomes'), planNumber(site)],
  )
  await database.pool('importer').query(
    `with mine as (select id, site_id from plan where site_id = $1),
     item as (insert into plan_item (plan_id, site_id, number, sub_goal, kind)
       select id, site_id, 1, 'job_search', 'job_search_support' from mine),
     referral as (insert into referral (plan_id, site_id, number, category, sent_on)
       select id, site_id, 1, 'housing', '2012-06-01' from mine)
     insert into placement (plan_id, site_id, number, with_incentive, started_on)
     select id, site_id, 1, false, '2012-06-01' from mine`,
    [site],
  )
  await database.pool('importer').query(
    `insert into payment (plan_id, site_id, number, kind, amount_cents, paid_on)
     select id, site_id, 1, 'travel', 2500, '2012-06-01' from plan where site_id = $1`,
    [site],
  )
  await database.pool('migrator').query(
    `with mine as (
       insert into account (staff_id, sign_in_name) values ($1, lower($2)) returning id)
     insert into invitation (account_id, digest, expires_at) select id, $3, now() + interval '1 hour' from mine`,
    [colleague.staffId, mark('staff'), digestOf(invitationToken(site))],
  )
  await database
    .pool('migrator')
    .query(`insert into alert (kind, staff_id, site_ids) values ('unusual-reading', $1, array[$2::bigint])`, [
      colleague.staffId,
      site,
    ])
  await database.pool('migrator').query(
    `insert into exchange (kind, staff_id, organisation_id, resources, wish, wished_by, state, ended_at, report)
     values ('import', $1, $2, '{clients}', 'check', $1, 'done', now(), $3)`,
    [colleague.staffId, provider, JSON.stringify(CHECKED)],
  )
  await database
    .pool('migrator')
    .query(
      `insert into glass (staff_id, client_id, reason, until) values ($1, $2, 'a complaint was made', now() + interval '1 hour')`,
      [colleague.staffId, site],
    )
  return colleague
}

/** What the check of an import found, whose files are forgotten. */
const CHECKED = {
  ...{ importId: 0, state: 'staged', packageName: 'attacked', rows: 100, rejected: 1, unlisted: [], rejectsFile: null },
  files: [{ resource: 'clients', file: 'clients.csv', rows: 100, added: 99, changed: 0, same: 0, rejected: 1 }],
  rejects: [],
}

/** Where a role counts: site 1, provider 1, the first catchment, or the province. */
const placeOf = (role: Role): Omit<Granted, 'role'> => {
  if (role === 'provider_admin') return { provider: 1 }
  if (role.startsWith('ssm_')) return { catchment: 1 }
  return role.startsWith('ministry_') || role === 'auditor' ? {} : { site: 1 }
}

const actorsIn = async (database: TestDatabase): Promise<readonly Actor[]> => {
  const actors: Actor[] = []
  for (const role of roles) {
    const { staffId } = await newColleague(
      database,
      role.startsWith('ministry_') ? 3 : 1,
      [{ role, ...placeOf(role) }],
      SPECIMEN,
    )
    const { viewer } = await openFor(database, staffId)
    actors.push({ name: role, level: 'in', viewer, session: () => newSession(database, staffId) })
  }
  for (const [level, name] of [
    ['first-step', 'first step only'],
    ['ended', 'ended session'],
  ] as const) {
    const { staffId } = await newColleague(database, 1, [{ role: 'caseworker', site: 1 }], SPECIMEN)
    const state = level === 'ended' ? { ended: true } : { proved: false }
    actors.push({ name, level, viewer: null, session: () => newSession(database, staffId, state) })
  }
  return actors
}

const SPECIMEN = { family: 'Specimen', given: 'Robin' }

const nobody: Actor = { name: 'nobody', level: 'nobody', viewer: null, session: () => Promise.resolve(null) }

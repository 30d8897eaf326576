import type { TestDatabase } from '../database.ts'

const OF_ANOTHER_PROVIDER: Readonly<Record<string, string>> = {
  client: 'id = 3',
  plan: 'site_id = 3',
  client_site: 'site_id = 3',
  employment: 'site_id = 3',
  payment: 'site_id = 3',
  site: 'organisation_id = 2',
  organisation: 'id = 2',
  staff: 'organisation_id = 2',
  access_grant: 'site_id = 3 or organisation_id = 2 or staff_id in (select id from staff where organisation_id = 2)',
  account: 'staff_id in (select id from staff where organisation_id = 2)',
}

/** When one was seen, and what lives as long as a request, change by looking. */
const CHANGES_BY_LOOKING = [
  'session',
  'request_token',
  'trail',
  'trail_payload',
  'trail_client',
  'trail_seal',
  'sign_in_failure',
]

/** What the tables hold, each as one digest. */
export const fingerprint = async (database: TestDatabase, what: 'all' | 'of another provider') => {
  const migrator = database.pool('migrator')
  const { rows } = await migrator.query<{ name: string }>(
    `select relname as name from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r' order by 1`,
  )
  const asked = rows
    .map(({ name }) => name)
    .filter((name) => (what === 'all' ? !CHANGES_BY_LOOKING.includes(name) : name in OF_ANOTHER_PROVIDER))
  const found: Record<string, string> = {}
  for (const name of asked) {
    const where = what === 'all' ? 'true' : OF_ANOTHER_PROVIDER[name]
    const answer = await migrator.query<{ digest: string }>(
      `select count(*) || ' ' || coalesce(md5(string_agg(line, '|' order by line)), '') as digest from (select row::text as line from ${name} row where ${where}) held`,
    )
    found[name] = answer.rows[0]?.digest ?? ''
  }
  return found
}

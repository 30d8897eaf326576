import type { Pool } from 'pg'
import { camelToSnake } from './snake-case.ts'
import type { Province } from './province.ts'

/** Writes a province straight into the tables of the records: no import, no verdicts. Client ids are the plan's + 5000. */
export const writeProvince = async (pool: Pool, province: Province): Promise<void> => {
  await writeNetwork(pool, province)
  await insert(
    pool,
    'client',
    province.plans.map(({ id, client }) => ({
      id: id + 5000,
      number: (id + 5000) * 10,
      family_name: 'Example',
      given_name: `Client ${id}`,
      ...camelToSnake(client),
    })),
  )
  await insert(
    pool,
    'plan',
    province.plans.map((plan) => ({
      id: plan.id,
      number: plan.number,
      client_id: plan.id + 5000,
      site_id: plan.siteId,
      programme: plan.programme,
      referred_in: plan.referredIn,
      started_on: plan.startedOn,
    })),
  )
  await writeParts(pool, province)
}

/** Writes rows that name their own ids. All rows have the columns of the first. */
export const insert = async (pool: Pool, table: string, rows: readonly object[]): Promise<void> => {
  const [first] = rows
  if (!first) return
  const columns = Object.keys(first).join(', ')
  await pool.query(
    `insert into ${table} (${columns}) overriding system value
     select ${columns} from jsonb_populate_recordset(null::${table}, $1::jsonb)`,
    [JSON.stringify(rows)],
  )
}

const writeNetwork = async (pool: Pool, { sites, months, targets, allocations }: Province) => {
  const names = (of: 'provider' | 'region' | 'catchment') => [...new Set(sites.flatMap((site) => site[of] ?? []))]
  const idOf = (of: 'provider' | 'region' | 'catchment', code: string | null) =>
    code === null ? null : names(of).indexOf(code) + 1
  const named = (code: string, at: number) => ({ id: at + 1, code, name_en: code, name_fr: code })
  await pool.query(`insert into installation (name, kind) values ('Tests', 'test') on conflict do nothing`)
  await insert(pool, 'region', names('region').map(named))
  await insert(pool, 'catchment', names('catchment').map(named))
  await insert(
    pool,
    'organisation',
    names('provider').map((code, at) => ({ id: at + 1, code, name: code, kind: 'provider' })),
  )
  await insert(
    pool,
    'site',
    sites.map(({ id, code, provider, region, catchment }) => ({
      id,
      code,
      name: code,
      organisation_id: idOf('provider', provider),
      region_id: idOf('region', region),
      catchment_id: idOf('catchment', catchment),
    })),
  )
  await insert(
    pool,
    'target',
    targets.map((one, at) => ({
      id: at + 1,
      site_id: one.siteId,
      fiscal_year: '2012-13',
      measure: one.measure,
      count: one.count,
    })),
  )
  await insert(
    pool,
    'allocation',
    allocations.map((one, at) => ({
      id: at + 1,
      site_id: one.siteId,
      fiscal_year: '2012-13',
      line: one.line,
      amount_cents: one.cents,
    })),
  )
  await insert(
    pool,
    'monthly_entry',
    months.map(({ participantAnswers, employerAnswers, ...month }) => ({
      ...camelToSnake(month),
      sessions_cancelled: 7,
      ...Object.fromEntries(participantAnswers.map((count, at) => [`participants_${at + 1}`, count])),
      ...Object.fromEntries(employerAnswers.map((count, at) => [`employers_${at + 1}`, count])),
    })),
  )
}

const writeParts = async (pool: Pool, { plans }: Province) => {
  const rows = <Part>(partsOf: (plan: Province['plans'][number]) => readonly Part[], columns: (part: Part) => object) =>
    plans
      .flatMap((plan) => partsOf(plan).map((part) => ({ plan_id: plan.id, site_id: plan.siteId, ...columns(part) })))
      .map((row, at) => ({ id: 20_000 + at, ...row }))
  await insert(
    pool,
    'client_summary',
    rows((plan) => (plan.summary ? [plan.summary] : []), camelToSnake),
  )
  await insert(
    pool,
    'plan_item',
    rows((plan) => plan.items, camelToSnake),
  )
  await insert(
    pool,
    'referral',
    rows((plan) => plan.referrals.map((one) => ({ ...one, sentOn: one.startedOn ?? plan.startedOn })), camelToSnake),
  )
  await insert(
    pool,
    'placement',
    rows((plan) => plan.placements, camelToSnake),
  )
  await insert(
    pool,
    'payment',
    rows(
      (plan) => plan.payments,
      ({ cents, ...one }) => ({ ...camelToSnake(one), amount_cents: cents }),
    ),
  )
  await insert(
    pool,
    'closure',
    rows((plan) => (plan.closure ? [plan.closure] : []), camelToSnake),
  )
}

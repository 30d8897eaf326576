import { sql } from 'kysely'
import type { RawBuilder } from 'kysely'
import type { DataClass } from '../../../core/access/data-class.ts'
import type { Seen } from './seen.ts'

/** All that happened to a person as one table, each kind only where the viewer sees it. */
export const everything = (clientId: number, seen: Seen): RawBuilder<unknown> => {
  const from: From = (table, dataClass) => sql`${sql.table(table)} held join plan on plan.id = held.plan_id
    where plan.client_id = ${clientId} and held.site_id = ${anyOf(seen(dataClass))}`
  return sql.join(
    [
      registrations(clientId, seen),
      ...plansOpened(sql`plan where client_id = ${clientId} and site_id = ${anyOf(seen('identity'))}`),
      started(ITEM, from),
      ended(ITEM, from),
      ...referrals(from),
      ...[JOB, PLACEMENT].flatMap((work) => [started(work, from), ended(work, from)]),
      sql`select 'p' || held.id, 'payment', 'paid', held.paid_on, 13, held.number, held.site_id, plan.number,
        held.kind, null, null, null, held.amount_cents from ${from('payment', 'money')}`,
      sql`select 'c' || held.id, 'plan', 'closed', held.closed_on, 14, 0, held.site_id, plan.number,
        held.reason, null, null, held.outcome, null from ${from('closure', 'outcomes')}`,
      sql`select 'k' || held.id, 'correction', 'corrected', (held.corrected_at at time zone 'America/Toronto')::date, 15,
        held.id::int, held.site_id, plan.number, null, held.reason, null, null, null
        from ${from('closure_correction', 'outcomes')}`,
    ],
    sql` union all `,
  )
}

/** A table of what belongs to plans of this person, where the viewer sees its kind of data. */
type From = (table: string, dataClass: DataClass) => RawBuilder<unknown>

const anyOf = (sites: readonly number[]) => sql`any (${[...sites]}::bigint[])`

/** The first of the parts: it names the columns of all. `place` orders the steps of one day. */
const registrations = (clientId: number, seen: Seen) =>
  sql`select 'r' || id as key, 'registration' as kind, 'registered' as what, registered_on as day, 1 as place, 0 as row,
    site_id as "siteId", null::bigint as plan, case when site_id = ${anyOf(seen('profile'))} then service_reason end as code,
    null::text as words, null::text as employer, null::text as outcome, null::bigint as cents
    from registration where client_id = ${clientId} and site_id = ${anyOf(seen('name'))}`

const plansOpened = (plans: RawBuilder<unknown>) => [
  sql`select 'o' || id, 'plan', 'opened', started_on, 2, 0, site_id, number, programme, null, null, null, null from ${plans}`,
  sql`select 'a' || id, 'plan', 'accepted', accepted_on, 4, 0, site_id, number, accepted_how, null, null, null, null
    from ${plans} and accepted_on is not null`,
]

const referrals = (from: From) =>
  (
    [
      ['s', 'sent', 'sent_on', 6],
      ['v', 'received', 'started_on', 7],
      ['w', 'answered', 'ended_on', 8],
    ] as const
  ).map(
    ([letter, what, day, place]) => sql`select ${letter}::text || held.id, 'referral', ${what}::text,
      ${sql.ref(`held.${day}`)}, ${place}::int, held.number, held.site_id, plan.number, held.category, null, null,
      ${what === 'answered' ? sql`held.outcome` : sql`null`}, null
      from ${from('referral', 'profile')} and ${sql.ref(`held.${day}`)} is not null`,
  )

/** Something with a start and an end. */
type Spell = {
  readonly kind: 'item' | 'job' | 'placement'
  readonly table: string
  readonly dataClass: DataClass
  readonly place: number
  readonly from: string
  readonly to: string
  /** Code, words, employer and outcome. */
  readonly columns: RawBuilder<unknown>
  readonly where: RawBuilder<unknown>
}

const EMPLOYER = sql`(select name from employer where employer.id = held.employer_id)`
const ITEM: Spell = {
  ...{ kind: 'item', table: 'plan_item', dataClass: 'profile', place: 5, from: 'actual_start', to: 'actual_end' },
  columns: sql`held.kind, held.title, null, held.outcome`,
  where: sql`true`,
}
/** A job that was cancelled never was one. */
const JOB: Spell = {
  ...{ kind: 'job', table: 'employment', dataClass: 'outcomes', place: 9, from: 'started_on', to: 'ended_on' },
  columns: sql`null, held.job_title, ${EMPLOYER}, null`,
  where: sql`not held.cancelled`,
}
const PLACEMENT: Spell = {
  ...{ kind: 'placement', table: 'placement', dataClass: 'outcomes', place: 11, from: 'started_on', to: 'ended_on' },
  columns: sql`null, held.job_title, ${EMPLOYER}, null`,
  where: sql`true`,
}

const started = (spell: Spell, from: From) => turn(spell, from, 'started', spell.from, spell.place)
const ended = (spell: Spell, from: From) => turn(spell, from, 'ended', spell.to, spell.place + 1)

const turn = (
  { kind, table, dataClass, columns, where }: Spell,
  from: From,
  what: string,
  day: string,
  place: number,
) =>
  sql`select ${`${kind}-${what}-`}::text || held.id, ${kind}::text, ${`${kind}-${what}`}::text, ${sql.ref(`held.${day}`)},
    ${place}::int, held.number, held.site_id, plan.number, ${columns}, null
    from ${from(table, dataClass)} and ${sql.ref(`held.${day}`)} is not null and ${where}`

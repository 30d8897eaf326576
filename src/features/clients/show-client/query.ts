import { sql } from 'kysely'
import type { DataClass } from '../../../core/access/data-class.ts'
import type { PlainDate } from '../../../core/shared/plain-date.ts'
import type { Step } from '../../../core/plans/next-step.ts'
import type { Reader } from '../../../platform/db/reader.ts'
import { looksAt } from '../../../records/trail/read.ts'
import type { FoundClient, Seen } from '../shared/seen.ts'

/** Birth date, contact and language, for those whose role sees them at one of the sites that serve the person. */
export const identityOf = async (db: Reader, client: FoundClient, seen: Seen) => {
  if (seen('identity').length === 0) return null
  return db
    .selectFrom('client')
    .select(['preferred_name as preferredName', 'birth_date as birthDate', 'language'])
    .select(['address', 'city', 'postal_code as postalCode', 'phone', 'email'])
    .select(['contact_by as contactBy', 'phone_safe as phoneSafe', 'email_safe as emailSafe'])
    .select('contact_note as contactNote')
    .where('id', '=', client.id)
    .executeTakeFirstOrThrow()
}

export type Identity = NonNullable<Awaited<ReturnType<typeof identityOf>>>

export type Registered = {
  readonly site: string
  readonly on: PlainDate
  /** Null: not recorded, or not for this role. */
  readonly reason: string | null
  readonly noticeOn: PlainDate | null
  readonly noticeSeen: boolean
}

/** Where and when the person was registered, the newest first. */
export const registrationsOf = (db: Reader, client: FoundClient, seen: Seen): Promise<Registered[]> =>
  db
    .selectFrom('registration')
    .innerJoin('site', 'site.id', 'registration.site_id')
    .select(['site.name as site', 'registration.registered_on as on'])
    .select([
      sql<string | null>`case when ${within(seen('profile'))} then service_reason end`.as('reason'),
      sql<PlainDate | null>`case when ${within(seen('identity'))} then notice_on end`.as('noticeOn'),
      sql<boolean>`${within(seen('identity'))}`.as('noticeSeen'),
    ])
    .where('registration.client_id', '=', client.id)
    .where(sql<boolean>`${within(seen('name'))}`)
    .orderBy('registered_on', 'desc')
    .orderBy('registration.id', 'desc')
    .limit(10)
    .execute()

const within = (sites: readonly number[]) => sql`registration.site_id = any (${[...sites]}::bigint[])`

export type Consented = {
  readonly purpose: string
  readonly givenOn: PlainDate
  readonly withdrawnOn: PlainDate | null
}

/** What the person agreed to, each purpose once as it stands now. */
export const consentsOf = async (db: Reader, client: FoundClient, seen: Seen): Promise<readonly Consented[] | null> => {
  if (seen('identity').length === 0) return null
  return db
    .selectFrom('consent')
    .distinctOn('purpose')
    .select(['purpose', 'given_on as givenOn', 'withdrawn_on as withdrawnOn'])
    .where('client_id', '=', client.id)
    .orderBy('purpose')
    .orderBy('given_on', 'desc')
    .execute()
}

export type PlanLine = {
  readonly number: number
  readonly programme: string
  readonly siteId: number
  readonly site: string
  /** Null: not for this role, as are the day of acceptance and the counsellor. */
  readonly startedOn: PlainDate | null
  readonly acceptedOn: PlainDate | null
  readonly closedOn: PlainDate | null
  readonly counsellor: string | null
  /** Whether the viewer sees since when and with whom, what is due next, and how it ended. */
  readonly sees: { readonly since: boolean; readonly next: boolean; readonly end: boolean }
  /** What is due next; null: closed, or not for this role. */
  readonly next: {
    readonly step: Step
    readonly about: number | null
    readonly due: PlainDate
    readonly itemTitle: string | null
    readonly itemKind: string | null
    readonly referredTo: string | null
  } | null
}

/** Plans at the sites where the viewer sees who is served, each as far as the role at its site goes: those that are open first, then the newest. */
export const plansOf = async (db: Reader, client: FoundClient, seen: Seen): Promise<readonly PlanLine[]> => {
  const at = (dataClass: DataClass) => sql`plan.site_id = any (${[...seen(dataClass)]}::bigint[])`
  const rows = await db
    .selectFrom(
      sql<PlanRow>`(
        select plan.id, plan.number, plan.programme, plan.site_id as "siteId", site.name as site,
          case when ${at('identity')} then plan.started_on end as "startedOn",
          case when ${at('identity')} then plan.accepted_on end as "acceptedOn",
          case when ${at('identity')} then staff.given_name || ' ' || staff.family_name end as counsellor,
          closure.closed_on as "closedOn",
          ${at('identity')} as "since", ${at('profile')} as "nextSeen", ${at('outcomes')} as "endSeen",
          next.step, next.about, next.due_on as due, item.title as "itemTitle", item.kind as "itemKind",
          referral.category as "referredTo"
        from plan
        join site on site.id = plan.site_id
        left join staff on staff.id = plan.counsellor_id
        left join closure on closure.plan_id = plan.id and ${at('outcomes')}
        left join next_step next on next.plan_id = plan.id and ${at('profile')}
        left join plan_item item on item.plan_id = plan.id and item.number = next.about
          and next.step in ('start-item', 'record-outcome')
        left join referral on referral.plan_id = plan.id and referral.number = next.about
          and next.step = 'referral-answer'
        where plan.client_id = ${client.id} and ${at('name')})`.as('held'),
    )
    .selectAll()
    .orderBy(sql`"closedOn" is not null`)
    .orderBy(sql`"startedOn" desc nulls last`)
    .orderBy('id', 'desc')
    .limit(50)
    .execute()
  return rows.map(({ step, about, due, itemTitle, itemKind, referredTo, since, nextSeen, endSeen, ...plan }) => ({
    ...plan,
    sees: { since, next: nextSeen, end: endSeen },
    next: step === null || due === null ? null : { step, about, due, itemTitle, itemKind, referredTo },
  }))
}

type PlanRow = Omit<PlanLine, 'next' | 'sees'> & {
  readonly id: number
  readonly since: boolean
  readonly nextSeen: boolean
  readonly endSeen: boolean
  readonly step: Step | null
  readonly due: PlainDate | null
} & Omit<NonNullable<PlanLine['next']>, 'step' | 'due'>

export type LatelySeen = { readonly id: number; readonly at: string; readonly name: string; readonly place: string }

/** Who looked lately, for those who may read the trail at a site that serves the person. */
export const looksLately = async (
  db: Reader,
  clientId: number,
  siteIds: readonly number[] | 'all',
): Promise<readonly LatelySeen[]> => {
  const looks = await looksAt(db, { clientId, limit: 5, ...(siteIds !== 'all' && { siteIds }) })
  const who = looks.flatMap(({ actor_id }) => (actor_id === null ? [] : [actor_id]))
  const staff =
    who.length === 0
      ? []
      : await db
          .selectFrom('staff')
          .select(['id', sql<string>`given_name || ' ' || family_name`.as('name')])
          .where('id', 'in', who)
          .execute()
  return looks.map(({ id, at, actor, actor_id, place }) => ({
    id,
    at,
    place,
    name: staff.find((one) => one.id === actor_id)?.name ?? actor,
  }))
}

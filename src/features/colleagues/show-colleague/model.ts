import { isInForce, standingOf, tenseOf } from '../../../core/accounts/colleague.ts'
import type { Administrator, Standing, Tense } from '../../../core/accounts/colleague.ts'
import { isProviderRole } from '../../../core/accounts/provider-roles.ts'
import type { PlainDate } from '../../../core/shared/plain-date.ts'
import type { RecordedColleague, RecordedRole } from '../../../records/accounts/colleague.ts'
import type { Deed } from '../paths.ts'
import type { AccountTimes } from './query.ts'

export type ShownRole = RecordedRole & { readonly tense: Tense; readonly mayChange: boolean }

export type ColleagueModel = {
  readonly colleague: Omit<RecordedColleague, 'roles'>
  readonly name: string
  readonly roles: readonly ShownRole[]
  readonly standing: Standing
  readonly times: AccountTimes
  readonly linkWorks: boolean
  readonly isSelf: boolean
  /** The one who looks may change something of this person. */
  readonly mayChange: boolean
  readonly done: Deed | null
}

const order: readonly Tense[] = ['present', 'future', 'past', 'never']

/** The person as shown, with what may be done now. A page that offers it does not decide it. */
export const modelOf = (
  colleague: RecordedColleague,
  times: AccountTimes,
  by: Administrator,
  { today, now, done }: { readonly today: PlainDate; readonly now: Date; readonly done: Deed | null },
): ColleagueModel => {
  const isSelf = colleague.staffId === by.staffId
  const mayChange = !isSelf && by.organisations.includes(colleague.organisationId) && colleague.account !== 'ended'
  const linkWorks = times.linkUntil !== null && times.linkUntil > now.toISOString()
  const roles = colleague.roles
    .map((role) => ({ ...role, tense: tenseOf(role, today), mayChange: mayChange && mayBeChanged(role, by, today) }))
    .sort((one, other) => order.indexOf(one.tense) - order.indexOf(other.tense))
  const name = `${colleague.givenName} ${colleague.familyName}`
  const standing = standingOf(colleague.account, linkWorks)
  return { colleague, name, roles, standing, times, linkWorks, isSelf, mayChange, done }
}

const mayBeChanged = (role: RecordedRole, by: Administrator, today: PlainDate): boolean =>
  isProviderRole(role.role) &&
  role.place !== null &&
  by.organisations.includes(role.place.organisationId) &&
  (isInForce(role, today) || tenseOf(role, today) === 'future')

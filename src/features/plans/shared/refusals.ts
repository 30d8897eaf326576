import { codeList } from '../../../catalogues/index.ts'
import { labelOf } from '../../../core/programme/code-list.ts'
import type {
  AcceptRefusal,
  CancelRefusal,
  ContactsRefusal,
  DayField,
  GoalRefusal,
  ItemRefusal,
  JobRefusal,
  LookFirst,
  PaymentRefusal,
  ReferralRefusal,
  Warning,
} from '../../../core/plans/refusals.ts'
import type { Language } from '../../../core/shared/bilingual.ts'
import { write } from '../../../platform/i18n/write.ts'
import { formMessages } from './form-messages.ts'
import { packageField } from './read-form.ts'
import { refusalMessages } from './refusal-messages.ts'

/** What a change of a plan’s content may be refused for. */
export type ContentRefusal =
  | ItemRefusal
  | CancelRefusal
  | ContactsRefusal
  | ReferralRefusal
  | JobRefusal
  | PaymentRefusal
  | AcceptRefusal
  | GoalRefusal

/** Those said at a field of the form; the others stop it as a whole. */
export type FieldRefusal = Exclude<
  ContentRefusal,
  { readonly reason: 'closed' | 'no-such-row' | 'changed-meanwhile' | 'cancelled-already' }
>

export type AnyRefusal = ContentRefusal | LookFirst | { readonly reason: 'no-such-plan' }

/** Where a refusal is said: the field of the form. */
export const fieldOf = (refusal: FieldRefusal): string => {
  switch (refusal.reason) {
    case 'out-of-order':
    case 'needs-start':
    case 'before-plan':
    case 'in-the-future':
      return columnOf(refusal.field)
    case 'outcome-before-end':
      return columnOf(refusal.end)
    default:
      return fields[refusal.reason]
  }
}

/** The sentence, with the words of the fields of this resource. */
export const sayRefusal = (language: Language, resource: string, refusal: FieldRefusal): string => {
  const says = refusalMessages[language]
  const label = (field: DayField) => packageField(resource, columnOf(field)).title[language]
  const named = (list: string, code: string) => labelOf(codeList(list), code)[language]
  switch (refusal.reason) {
    case 'out-of-order':
      return says.outOfOrder(label(refusal.field), label(refusal.notBefore))
    case 'needs-start':
      return says.needsStart(label(refusal.field), label(refusal.start))
    case 'before-plan':
      return says.beforePlan(label(refusal.field), write[language].day(refusal.startedOn))
    case 'in-the-future':
      return says.inTheFuture(label(refusal.field))
    case 'outcome-before-end':
      return says.outcomeBeforeEnd(label(refusal.end))
    case 'other-sub-goal':
      return says.otherSubGoal(named('sub-goal', refusal.subGoal))
    case 'needs-consent':
      return says.needsConsent(named('consent-purpose', refusal.purpose))
    case 'protocol-of-another-category':
      return says.protocolOfAnotherCategory(named('referred-out', refusal.category))
    case 'planned-already':
      return says.plannedAlready(write[language].day(refusal.on))
    case 'over-cap':
      return says.overCap(refusal.cap[language], refusal.spent, refusal.room)
    default:
      return says[refusal.reason]
  }
}

export const sayWarning = (language: Language, warning: Warning): string => {
  const says = formMessages[language]
  switch (warning.warns) {
    case 'under-minimum-wage':
      return says.underMinimumWage(warning.hourly, warning.minimum)
    case 'no-placement-item':
      return says.noPlacementItem
    case 'occupation-of-another-shape':
      return says.otherShape(warning.classification[language])
  }
}

export const columnOf = (field: string): string => field.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)

const fields = {
  'needs-title': 'title',
  'other-sub-goal': 'sub_goal',
  'needs-consent': 'kind',
  'no-such-protocol': 'protocol',
  'protocol-of-another-category': 'protocol',
  'protocol-not-in-force': 'protocol',
  'wage-needs-per': 'wage_per',
  'over-cap': 'amount',
  'none-chosen': 'days',
  'planned-already': 'days',
  'nothing-to-accept': 'accepted_how',
} as const

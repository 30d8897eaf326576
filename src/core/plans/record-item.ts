import { done, refuse } from '../shared/result.ts'
import type { Result } from '../shared/result.ts'
import type { PlainDate } from '../shared/plain-date.ts'
import { firstWrongDay } from './days.ts'
import type { ItemRecord, PlanFile } from './plan-file.ts'
import type { DayRefusal, ItemRefusal, OutcomeRefusal } from './refusals.ts'
import { rowAt } from './row.ts'
import type { At, FieldsOf, RowEvent } from './row.ts'

export type ItemFields = FieldsOf<ItemRecord>

/** What a programme asks of single kinds of items. */
export type ItemRules = {
  /** Kinds that say nothing without words of their own. */
  readonly namedByHand: readonly string[]
  /** Kinds that belong to one sub-goal, with that sub-goal. */
  readonly onlyUnder: Readonly<Record<string, string>>
  /** Kinds that need the client's consent, with its purpose. */
  readonly needsConsent: Readonly<Record<string, string>>
}

export type ItemCommand = {
  readonly at: At
  readonly fields: ItemFields
  /** The purposes the client consents to today. */
  readonly consents: readonly string[]
}

/** An item added to a plan or changed. Its status is nowhere: it follows from its days. */
export const recordItem = (
  plan: PlanFile,
  { at, fields, consents }: ItemCommand,
  rules: ItemRules,
  today: PlainDate,
): Result<RowEvent<ItemRecord>, ItemRefusal> => {
  const row = rowAt(plan, plan.items, at)
  if (!row.ok) return row
  const wrong =
    wrongKind(fields, rules) ??
    wrongItemDay(plan, fields, today) ??
    outcomeTooSoon(fields) ??
    missingConsent(row.value.was, fields, rules, consents)
  if (wrong) return refuse(wrong)
  // Why an outcome was missed is asked where it was missed, and only there.
  return done({
    ...row.value,
    is: { ...fields, goodCause: fields.outcome === 'not_attained' ? fields.goodCause : null },
  })
}

const wrongKind = (fields: ItemFields, rules: ItemRules): ItemRefusal | null => {
  if (rules.namedByHand.includes(fields.kind) && !fields.title) return { reason: 'needs-title' }
  const subGoal = rules.onlyUnder[fields.kind]
  return subGoal !== undefined && subGoal !== fields.subGoal ? { reason: 'other-sub-goal', subGoal } : null
}

const wrongItemDay = (plan: PlanFile, fields: ItemFields, today: PlainDate): DayRefusal | null =>
  firstWrongDay(plan, today, [
    { field: 'expectedStart', day: fields.expectedStart, inPlan: true },
    { field: 'expectedEnd', day: fields.expectedEnd, inPlan: true, notBefore: 'expectedStart' },
    { field: 'actualStart', day: fields.actualStart, inPlan: true, happened: true },
    {
      field: 'actualEnd',
      day: fields.actualEnd,
      inPlan: true,
      happened: true,
      needs: 'actualStart',
      notBefore: 'actualStart',
    },
  ])

const outcomeTooSoon = ({ outcome, actualEnd }: ItemFields): OutcomeRefusal | null =>
  outcome !== null && outcome !== 'cancelled' && actualEnd === null
    ? { reason: 'outcome-before-end', end: 'actualEnd' }
    : null

/** What needs consent is neither planned nor begun without it; what was begun with it may still be written up. */
const missingConsent = (
  was: ItemRecord | null,
  fields: ItemFields,
  rules: ItemRules,
  consents: readonly string[],
): ItemRefusal | null => {
  const purpose = rules.needsConsent[fields.kind]
  if (purpose === undefined || consents.includes(purpose) || fields.outcome === 'cancelled') return null
  const begun = was !== null && was.kind === fields.kind && was.actualStart !== null
  return begun ? null : { reason: 'needs-consent', purpose }
}

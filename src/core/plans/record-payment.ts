import { done, refuse } from '../shared/result.ts'
import type { Result } from '../shared/result.ts'
import type { PlainDate } from '../shared/plain-date.ts'
import { spentUnder } from './caps.ts'
import type { Cap } from './caps.ts'
import { firstWrongDay } from './days.ts'
import type { PaymentRecord, PlanFile } from './plan-file.ts'
import type { PaymentRefusal } from './refusals.ts'
import { rowAt } from './row.ts'
import type { At, FieldsOf, RowEvent } from './row.ts'

/** Where a payment comes from is not typed: what is recorded here is from here, what came from elsewhere stays so. */
export type PaymentFields = Omit<FieldsOf<PaymentRecord>, 'origin'>

export type PaymentCommand = { readonly at: At; readonly fields: PaymentFields }

/**
 * A support or an incentive that was paid. Nothing recorded here goes over a cap; a payment from elsewhere that does is
 * never made larger here, and may be made smaller.
 */
export const recordPayment = (
  plan: PlanFile,
  { at, fields }: PaymentCommand,
  caps: readonly Cap[],
  today: PlainDate,
): Result<RowEvent<PaymentRecord>, PaymentRefusal> => {
  const row = rowAt(plan, plan.payments, at)
  if (!row.ok) return row
  const { number, was } = row.value
  const wrong =
    firstWrongDay(plan, today, [{ field: 'paidOn', day: fields.paidOn, inPlan: true, happened: true }]) ??
    overCap(plan, number, fields, caps)
  return wrong ? refuse(wrong) : done({ number, was, is: { ...fields, origin: was?.origin ?? 'here' } })
}

const overCap = (
  plan: PlanFile,
  number: number,
  { kind, cents }: PaymentFields,
  caps: readonly Cap[],
): PaymentRefusal | null => {
  for (const cap of caps.filter(({ kinds }) => kinds.includes(kind))) {
    const before = spentUnder(cap, plan.payments)
    const spent = spentUnder(
      cap,
      plan.payments.filter((one) => one.number !== number),
    )
    const after = spent + cents
    if (after > cap.cents && after > before)
      return { reason: 'over-cap', cap: cap.title, spent, room: Math.max(0, cap.cents - spent) }
  }
  return null
}

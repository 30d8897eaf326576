import type { PaymentRecord } from '../../../core/plans/plan-file.ts'
import type { PaymentFields } from '../../../core/plans/record-payment.ts'
import type { Language } from '../../../core/shared/bilingual.ts'
import type { Typed } from '../../route.ts'
import { formReader } from '../shared/read-form.ts'
import type { Read } from '../shared/read-form.ts'
import { centsTyped, typedOf } from '../shared/typed.ts'

/** A payment as typed, or what is wrong with it. Whether there is room for it is decided in core. */
export const readPayment = (language: Language, typed: Typed): Read<PaymentFields> => {
  const read = formReader(language, 'payments', typed)
  const kind = read.need('kind', read.code('kind'))
  const cents = read.need('amount', read.cents('amount'))
  const paidOn = read.need('paid_on', read.day('paid_on'))
  return read.answer(kind !== null && cents !== null && paidOn !== null ? { kind, cents, paidOn } : null)
}

/** A payment as its form holds it before anything is typed. */
export const paymentTyped = (language: Language, { kind, cents, paidOn }: PaymentRecord): Typed =>
  typedOf({ kind, amount: centsTyped(language, cents) }, { paid_on: paidOn })

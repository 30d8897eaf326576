import { practiceOf } from '../../../catalogues/index.ts'
import { roomUnder } from '../../../core/plans/caps.ts'
import { recordPlanPayment } from '../../../records/plans/record-payment.ts'
import { partRoutes } from '../shared/part-route.ts'
import { typedOf } from '../shared/typed.ts'
import { paymentTyped, readPayment } from './form.ts'
import { messages } from './messages.ts'
import { PaymentView } from './view.tsx'
import type { PaymentMore } from './view.tsx'

/** A support or an incentive as a recorded fact, with what is left under each limit. */
export const editPayment = partRoutes({
  part: 'payments',
  resource: 'payments',
  permission: 'money:write',
  titles: {
    add: { en: messages.en.add, fr: messages.fr.add },
    change: { en: messages.en.change, fr: messages.fr.change },
  },
  deed: 'payment-saved',
  rows: ({ payments }) => payments,
  standing: ({ language, today }, { plan }, number) => {
    const payment = plan.payments.find((one) => one.number === number)
    return payment ? paymentTyped(language, payment) : typedOf({}, { paid_on: today })
  },
  more: (_, { plan }, __, number): PaymentMore => ({
    rooms: roomUnder(practiceOf(plan.programme).caps, plan.payments),
    fromElsewhere: plan.payments.some((one) => one.number === number && one.origin === 'imported'),
  }),
  read: (language, typed) => readPayment(language, typed),
  record: recordPlanPayment,
  view: PaymentView,
})

import { practiceOf } from '../../catalogues/index.ts'
import { recordPayment } from '../../core/plans/record-payment.ts'
import type { PaymentCommand } from '../../core/plans/record-payment.ts'
import type { PaymentRecord } from '../../core/plans/plan-file.ts'
import type { PaymentRefusal } from '../../core/plans/refusals.ts'
import type { FieldsOf } from '../../core/plans/row.ts'
import { done, refuse } from '../../core/shared/result.ts'
import type { PlainDate } from '../../core/shared/plain-date.ts'
import type { Acting } from '../change.ts'
import { asJudge } from '../verdicts/as-judge.ts'
import { changeAtSite } from './change-at-site.ts'
import type { ChangingPlan, PlanChanged } from './change-plan.ts'
import { writeRow } from './write-row.ts'
import type { Columns } from './write-row.ts'

/** A support or an incentive that was paid, added or changed. */
export const recordPlanPayment = (
  acting: Acting,
  plan: number,
  today: PlainDate,
  command: PaymentCommand,
): Promise<PlanChanged<PaymentRefusal>> =>
  changeAtSite(acting, plan, today, 'money:write', async (changing) => {
    if (await isClosed(changing)) return refuse({ reason: 'closed' as const })
    const decided = recordPayment(changing.plan, command, practiceOf(changing.plan.programme).caps, today)
    return decided.ok ? done(await writeRow(changing, 'payment', decided.value, paymentColumns)) : decided
  })

/** Whoever keeps the money does not see how a plan ended, and still may not change what is frozen. */
const isClosed = ({ client, plan }: ChangingPlan): Promise<boolean> =>
  asJudge(client, async () => {
    const { rows } = await client.query('select from closure where plan_id = $1', [plan.id])
    return rows.length > 0
  })

const paymentColumns = (fields: FieldsOf<PaymentRecord>): Columns => ({
  kind: fields.kind,
  amount_cents: fields.cents,
  paid_on: fields.paidOn,
  origin: fields.origin,
})

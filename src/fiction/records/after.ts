import { addMonths, dayNumber } from '../../core/shared/plain-date.ts'
import { employerMoney } from '../targets/money.ts'
import { moneyCell } from '../write/csv.ts'
import { dayText } from './plan-view.ts'
import { LATEST_PLACEMENT } from './work.ts'
import type { Paid } from '../money/ledger.ts'
import type { Random } from '../random.ts'
import type { PackageWriter } from '../write/package-writer.ts'
import type { PlanView } from './plan-view.ts'

const toEmployer = new Set(employerMoney.map(({ kind }) => kind))

/** Money paid, most of it while the plan was open, some after its end; never after the last day. */
export const writePayments = (
  writer: PackageWriter,
  plan: PlanView,
  paid: readonly Paid[],
  lastDay: number,
  random: Random,
): void =>
  paid.forEach(({ kind, cents }, index) => {
    const late = random.chance(0.06)
    // Employers are paid once the placement has begun.
    const first = toEmployer.has(kind) ? Math.min(plan.end, plan.started + LATEST_PLACEMENT) : plan.started
    const day = late ? random.between(plan.end, Math.min(lastDay, plan.end + 30)) : random.between(first, plan.end)
    writer.add('payments', {
      plan: plan.number,
      number: index + 1,
      kind,
      amount: moneyCell(cents),
      paid_on: dayText(day),
    })
  })

const moments = [3, 6, 12] as const
const noLonger = ['unemployed', 'unemployed', 'unable_to_work', 'volunteer', '1b', '7']

/** Follow-ups that fell due in the period. The later, the fewer are reached. */
export const writeFollowUps = (
  writer: PackageWriter,
  plan: PlanView,
  firstDay: number,
  lastDay: number,
  random: Random,
): void => {
  if (plan.closed === null || plan.components === 0 || plan.story === 'opened-in-error') return
  for (const months of moments) {
    const due = dayNumber(addMonths(dayText(plan.closed), months))
    if (due < firstDay || due > lastDay || random.chance(0.04)) continue
    const reached = random.chance(months === 3 ? 0.72 : months === 6 ? 0.64 : 0.55)
    const tried = reached ? random.between(1, 3) : random.chance(0.85) ? random.between(1, 5) : 0
    const day = Math.min(lastDay, Math.max(plan.closed, due + random.between(-14, 30)))
    const stays = random.chance(0.82)
    writer.add('follow-ups', {
      plan: plan.number,
      months,
      done_on: reached ? dayText(day) : null,
      attempts: tried,
      outcome: reached ? (stays ? plan.category('outcome') : random.pick(noLonger)) : tried > 0 ? 'unknown' : null,
    })
  }
}

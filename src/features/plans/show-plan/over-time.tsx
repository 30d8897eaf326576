import type { PlanFile } from '../../../core/plans/plan-file.ts'
import { addDays } from '../../../core/shared/plain-date.ts'
import type { Period, PlainDate } from '../../../core/shared/plain-date.ts'
import { Block } from '../../../ui/head.tsx'
import { PlanBars } from '../../../ui/plan-bars.tsx'
import type { PlanBar } from '../../../ui/plan-bars.tsx'
import { codeText } from '../shared/words.ts'
import type { ItemLine } from './items.ts'
import { messages } from './messages.ts'
import type { PlanModel } from './model.ts'

/** The items on one scale of days, where any has days. */
export const OverTime = ({ model: { language, plan, items, today } }: { model: PlanModel }) => {
  const says = messages[language]
  const lines = items.flatMap(({ code, items: under }) => {
    const bars = under.flatMap((item) => barOf(item, plan, today))
    const name = codeText(language, 'sub-goal', code)
    return bars.length > 0 ? [{ key: code, name, says: says.bars(name, bars.length), bars }] : []
  })
  if (lines.length === 0) return null
  const days = lines.flatMap(({ bars }) => bars.flatMap(({ period }) => [period.from, period.to]))
  return (
    <Block title={says.overTime}>
      <PlanBars
        language={language}
        label={says.overTime}
        period={around([...days, plan.startedOn])}
        today={today}
        lines={lines}
      />
    </Block>
  )
}

const barOf = (item: ItemLine, { closure }: PlanFile, today: PlainDate): readonly PlanBar[] => {
  const { status, actualStart, actualEnd, expectedStart, expectedEnd } = item
  switch (status) {
    case 'completed':
      return actualStart && actualEnd ? [{ period: { from: actualStart, to: actualEnd }, state: 'done' }] : []
    case 'in-progress':
      return actualStart
        ? [
            {
              period: { from: actualStart, to: last(actualStart, expectedEnd, closure?.closedOn ?? today) },
              state: 'current',
            },
          ]
        : []
    case 'not-started':
      return expectedStart
        ? [{ period: { from: expectedStart, to: last(expectedStart, expectedEnd) }, state: 'planned' }]
        : []
    case 'cancelled':
      return []
  }
}

const last = (first: PlainDate, ...others: readonly (PlainDate | null)[]): PlainDate =>
  others.reduce<PlainDate>((latest, day) => (day !== null && day > latest ? day : latest), first)

/** A little more than the days themselves, so that a bar at an end is seen whole. */
const around = (days: readonly PlainDate[]): Period => {
  const sorted = [...days].sort()
  const [first, end] = [sorted[0], sorted.at(-1)]
  if (first === undefined || end === undefined) throw new RangeError('a period needs a day')
  return { from: addDays(first, -7), to: addDays(end, 14) }
}

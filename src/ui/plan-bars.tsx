import type { Language } from '../core/shared/bilingual.ts'
import { addDays, addMonths, dayNumber, dayOf, isWithin, monthOf, yearOf } from '../core/shared/plain-date.ts'
import type { Period, PlainDate } from '../core/shared/plain-date.ts'
import { write } from '../platform/i18n/write.ts'
import { across, at } from './charts/scale.ts'
import type { Scale } from './charts/scale.ts'
import { messages } from './evidence-messages.ts'

export type PlanBar = { readonly period: Period; readonly state: 'done' | 'current' | 'planned' }

export type PlanLine = {
  readonly key: string
  readonly name: string
  /** A sentence: Job search from November 19, under way until January 25. */
  readonly says: string
  readonly bars?: readonly PlanBar[]
  /** Single days: contacts. */
  readonly days?: readonly PlainDate[]
}

/** A plan over time: what is done, under way and planned, on one scale with a line for today. */
export const PlanBars = ({
  language,
  label,
  period,
  today,
  todayNote,
  lines,
}: {
  language: Language
  label: string
  period: Period
  today: PlainDate
  /** Said after “today”: day 84. */
  todayNote?: string
  lines: readonly PlanLine[]
}) => {
  const x = across(dayNumber(period.from), dayNumber(period.to) + 1)
  const starts = monthsOf(period)
  const shown = isWithin(today, period) ? x.at(dayNumber(today) + 0.5) : null
  return (
    <div className="rd-plan" role="group" aria-label={label}>
      <Months language={language} starts={starts} x={x} />
      <ul>
        {lines.map((line) => (
          <li key={line.key}>
            <span className="rd-plan__name">{line.name}</span>
            <Line line={line} starts={starts} x={x} today={shown} />
          </li>
        ))}
      </ul>
      {shown !== null && (
        <svg className="rd-chart rd-plan__today" aria-hidden="true">
          <text className={`strong ${shown > 75 ? 'end' : shown < 25 ? 'start' : 'middle'}`} x={at(shown)} y="1.1em">
            {[messages[language].today, todayNote].filter(Boolean).join(', ')}
          </text>
        </svg>
      )}
    </div>
  )
}

type LineParts = { line: PlanLine; starts: readonly PlainDate[]; x: Scale; today: number | null }

const Line = ({ line, starts, x, today }: LineParts) => (
  <svg className="rd-chart" role="img" aria-label={line.says}>
    {starts.map((day) => (
      <line key={day} className="grid" x1={at(x.at(dayNumber(day)))} x2={at(x.at(dayNumber(day)))} y2="100%" />
    ))}
    {line.bars?.map((bar) => (
      <Bar key={bar.period.from} bar={bar} x={x} />
    ))}
    {line.days?.map((day) => (
      <circle key={day} className="event" cx={at(x.at(dayNumber(day) + 0.5))} cy="50%" r="0.25rem" />
    ))}
    {today !== null && <line className="standard" x1={at(today)} x2={at(today)} y1="0" y2="100%" />}
  </svg>
)

const Months = ({ language, starts, x }: { language: Language; starts: readonly PlainDate[]; x: Scale }) => (
  <svg className="rd-chart rd-plan__months" aria-hidden="true">
    {named(starts).map((day, index) => (
      <text key={day} className={index % 2 === 0 ? undefined : 'some'} x={at(x.at(dayNumber(day)))} y="1.1em">
        {monthOf(day) === 1 ? `${write[language].shortMonth(day)} ${yearOf(day)}` : write[language].shortMonth(day)}
      </text>
    ))}
  </svg>
)

/** The months that are named: each of a year, then quarters, then Januaries. Where it is tight, January’s year takes February’s room. */
const named = (starts: readonly PlainDate[]): readonly PlainDate[] => {
  const every = starts.length <= 12 ? 1 : starts.length <= 30 ? 3 : 12
  const kept = starts.filter((day) => (monthOf(day) - 1) % every === 0)
  return starts.length <= 6 || every > 1 ? kept : kept.filter((day, index) => index === 0 || monthOf(day) !== 2)
}

/** A last day belongs to its bar; a bar of one day can still be seen. */
const Bar = ({ bar: { period, state }, x }: { bar: PlanBar; x: Scale }) => {
  const [from, to] = [x.at(dayNumber(period.from)), x.at(dayNumber(addDays(period.to, 1)))]
  return <rect className={state} x={at(from)} y="25%" width={at(Math.max(to - from, 1))} height="50%" />
}

const monthsOf = ({ from, to }: Period): readonly PlainDate[] => {
  const starts: PlainDate[] = []
  const first = dayOf(from) === 1 ? from : addDays(addMonths(from, 1), 1 - dayOf(addMonths(from, 1)))
  for (let day = first; day <= to; day = addMonths(day, 1)) starts.push(day)
  return starts
}

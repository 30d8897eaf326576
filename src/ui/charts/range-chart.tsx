import type { ReactNode } from 'react'
import type { Language } from '../../core/shared/bilingual.ts'
import { tick } from './amount.ts'
import type { Unit } from './amount.ts'
import { messages } from './messages.ts'
import { across, at, round } from './scale.ts'
import type { Scale } from './scale.ts'

export type Range = {
  readonly key: string
  readonly tone: 'us' | 'them'
  readonly value: number
  readonly low: number
  readonly high: number
}

/** A dot and the interval around it, this group over the others, on a scale that is the same for all of a row. */
export const RangeChart = ({
  language,
  label,
  ranges,
  unit = 'percent',
  from = 0,
  to = 100,
  standard,
}: {
  language: Language
  label: string
  ranges: readonly Range[]
  unit?: Unit
  from?: number
  to?: number
  standard?: number
}) => {
  const says = messages[language]
  if (ranges.length === 0) return <p className="rd-none">{says.nothing}</p>
  const x = across(from, to)
  const foot = 1.5 + ranges.length * ROW
  return (
    <svg className="rd-chart rd-range" role="img" aria-label={label} height={`${round(foot + 1.9)}em`}>
      <line className="axis" x1="0" x2="100%" y1={em(foot)} y2={em(foot)} />
      {[from, (from + to) / 2, to].map((value, index) => (
        <Tick key={value} share={50 * index} foot={foot} words={tick(language, unit, value)} />
      ))}
      {standard !== undefined && (
        <Standard share={x.at(standard)} foot={foot} words={`${says.standard} ${tick(language, unit, standard)}`} />
      )}
      {ranges.map((range, index) => (
        <Interval key={range.key} range={range} x={x} level={em(1.75 + index * ROW)} />
      ))}
    </svg>
  )
}

const Tick = ({ share, foot, words }: { share: number; foot: number; words: string }) => (
  <g>
    <line className="axis" x1={at(share)} x2={at(share)} y1={em(foot)} y2={em(foot + 0.35)} />
    <text className={share === 0 ? 'start' : share === 100 ? 'end' : 'middle'} x={at(share)} y={em(foot + 1.45)}>
      {words}
    </text>
  </g>
)

const Standard = ({ share, foot, words }: { share: number; foot: number; words: string }) => (
  <g>
    <line className="standard" x1={at(share)} x2={at(share)} y1={em(1.1)} y2={em(foot)} />
    <text className={share > 60 ? 'end' : 'start'} x={at(share)} y={em(0.85)}>
      {words}
    </text>
  </g>
)

const Interval = ({ range, x, level }: { range: Range; x: Scale; level: string }) => (
  <g className={`${range.tone}-range`}>
    <line x1={at(x.at(range.low))} x2={at(x.at(range.high))} y1={level} y2={level} />
    <circle cx={at(x.at(range.value))} cy={level} r="0.4em" />
  </g>
)

/** The height of one range. */
const ROW = 1.15

const em = (value: number): string => `${round(value)}em`

/** One of several: what is compared, both figures in words, the picture, and what may be said of it. */
export const Multiple = ({
  title,
  us,
  them,
  verdict,
  children,
}: {
  title: string
  us: ReactNode
  them?: ReactNode
  verdict: ReactNode
  children: ReactNode
}) => (
  <li className="rd-multiple">
    <h3 className="rd-name">{title}</h3>
    <div className="rd-multiple__figures">
      <span>{us}</span>
      {them !== undefined && <span>{them}</span>}
    </div>
    {children}
    <p>{verdict}</p>
  </li>
)

export const Multiples = ({ label, children }: { label: string; children: ReactNode }) => (
  <ul className="rd-multiples" aria-label={label}>
    {children}
  </ul>
)

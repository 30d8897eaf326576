import type { ReactNode } from 'react'
import type { Language } from '../../core/shared/bilingual.ts'
import { OpenFigure } from '../figure.tsx'
import { amount } from './amount.ts'
import type { Unit } from './amount.ts'
import { messages } from './messages.ts'
import { across, at } from './scale.ts'
import type { Scale } from './scale.ts'

export type Bar = {
  readonly key: string
  readonly name: ReactNode
  readonly sub?: ReactNode
  readonly value: number
  readonly href?: string
  /** This group is teal, others grey, and one to look at amber. */
  readonly tone?: 'us' | 'them' | 'look'
}

/** Bars on one scale from zero, each with its name before it and its figure after it, as words and not as a picture. */
export const BarChart = ({
  language,
  label,
  bars,
  unit = 'number',
  most,
  standard,
}: {
  language: Language
  label: string
  bars: readonly Bar[]
  unit?: Unit
  /** The end of the scale: 100 for shares; the largest bar, unless said. */
  most?: number
  standard?: { readonly name: string; readonly value: number }
}) => {
  if (bars.length === 0) return <p className="rd-none">{messages[language].nothing}</p>
  const scale = across(0, most ?? Math.max(...bars.map(({ value }) => value), standard?.value ?? 0))
  return (
    <ul className="rd-bars" aria-label={label}>
      {bars.map((bar) => (
        <Line
          key={bar.key}
          bar={bar}
          written={amount(language, unit, bar.value)}
          scale={scale}
          standard={standard && scale.at(standard.value)}
        />
      ))}
      {standard && (
        <StandardName
          words={`${standard.name} ${amount(language, unit, standard.value)}`}
          share={scale.at(standard.value)}
        />
      )}
    </ul>
  )
}

type LineParts = { bar: Bar; written: string; scale: Scale; standard: number | undefined }

const Line = ({ bar: { name, sub, value, href, tone = 'us' }, written, scale, standard }: LineParts) => (
  <li>
    <span className="rd-bars__name">
      {name}
      {sub !== undefined && <span className="sub">{sub}</span>}
    </span>
    <span className="rd-bars__value">
      {href === undefined ? written : <OpenFigure href={href}>{written}</OpenFigure>}
    </span>
    <svg className="rd-chart rd-bars__bar" aria-hidden="true">
      <rect className={tone} x="0" y="15%" width={at(scale.at(value))} height="70%" />
      {standard !== undefined && <line className="standard" x1={at(standard)} x2={at(standard)} y1="0" y2="100%" />}
    </svg>
  </li>
)

/** Under the bars, at the line it names. */
const StandardName = ({ words, share }: { words: string; share: number }) => (
  <li className="rd-bars__standard">
    <span className="rd-sr">{words}</span>
    <svg className="rd-chart rd-bars__bar" aria-hidden="true">
      <text className={share > 75 ? 'end' : share < 25 ? 'start' : 'middle'} x={at(share)} y="1em">
        {words}
      </text>
    </svg>
  </li>
)

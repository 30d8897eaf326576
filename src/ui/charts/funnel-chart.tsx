import type { Language } from '../../core/shared/bilingual.ts'
import { write } from '../../platform/i18n/write.ts'
import { path } from './curve.ts'
import { limitsAt, sideOf } from './funnel-limits.ts'
import type { Side } from './funnel-limits.ts'
import { messages } from './messages.ts'
import { EdgeLabels, Lines, Plot } from './plot.tsx'
import type { EdgeLabel } from './plot.tsx'
import { across, at, spread, upward } from './scale.ts'
import type { Scale } from './scale.ts'

/** Share in per cent of `size` people. */
export type FunnelDot = { readonly key: string; readonly name: string; readonly size: number; readonly share: number }

type Parts = {
  readonly language: Language
  readonly label: string
  readonly dots: readonly FunnelDot[]
  readonly mean: { readonly name: string; readonly value: number }
  /** What the foot counts: people due. */
  readonly sizeWords: string
}

type Shown = FunnelDot & { readonly side: Side }

/**
 * Shares against sizes, between limits within which chance alone keeps nearly all. Only what lies outside is named, and
 * nothing is ranked.
 */
export const FunnelChart = ({ language, label, dots, mean, sizeWords }: Parts) => {
  const drawn = dots.filter(({ size }) => size > 0)
  if (drawn.length === 0) return <p className="rd-none">{messages[language].nothing}</p>
  const shown = drawn.map((dot) => ({ ...dot, side: sideOf(mean.value, dot.size, dot.share) }))
  const sizes = shown.map(({ size }) => size)
  const most = Math.max(...sizes) * 1.04
  const x = across(0, most, 4)
  const widest = limitsAt(mean.value, Math.min(...sizes), 'outer')
  const shares = shown.map(({ share }) => share)
  const y = upward(tens(Math.min(widest.low, ...shares), 'down'), tens(Math.max(widest.high, ...shares), 'up'), 5)
  const foot = x.ticks.map((value, index) => ({
    share: x.at(value),
    words: write[language].number(value),
    keep: index % 2 === 0,
  }))
  const outside = shown.filter(({ side }) => side !== 'inside')
  return (
    <div className="rd-funnel">
      <Plot label={label} y={y} yWords={write[language].percent} foot={foot} footNote={sizeWords}>
        <FunnelLines mean={mean.value} least={Math.min(...sizes)} most={most} x={x} y={y} />
        {shown.map((dot) => dot.side === 'inside' && <Dot key={dot.key} dot={dot} x={x} y={y} />)}
        {outside.map((dot) => (
          <Triangle key={dot.key} dot={dot} x={x} y={y} words={`${dot.name} ${write[language].percent(dot.share)}`} />
        ))}
        <EdgeLabels labels={edgesOf(language, mean, most, y)} />
      </Plot>
      {outside.length > 0 && <Outside language={language} dots={outside} />}
    </div>
  )
}

const FunnelLines = ({ mean, least, most, x, y }: Scales & { mean: number; least: number; most: number }) => {
  // Closer together where the funnel is narrow in people, and so bends.
  const sizes = Array.from({ length: 49 }, (_, step) => least + (most - least) * (step / 48) ** 2)
  const line = (of: 'inner' | 'outer', end: 'low' | 'high') =>
    path(
      sizes.map((size) => ({ x: size, y: limitsAt(mean, size, of)[end] })),
      x,
      y,
    )
  return (
    <Lines>
      <path className="limit-inner" d={`${line('inner', 'low')}${line('inner', 'high')}`} />
      <path className="limit-outer" d={`${line('outer', 'low')}${line('outer', 'high')}`} />
      <path
        className="mean"
        d={path(
          [
            { x: 0, y: mean },
            { x: most, y: mean },
          ],
          x,
          y,
        )}
      />
    </Lines>
  )
}

type Scales = { x: Scale; y: Scale }

const Dot = ({ dot, x, y }: Scales & { dot: Shown }) => (
  <circle className="them-dot" cx={at(x.at(dot.size))} cy={at(y.at(dot.share))} r="0.25rem" />
)

const Triangle = ({ dot, x, y, words }: Scales & { dot: Shown; words: string }) => {
  const before = x.at(dot.size) > 55
  return (
    <>
      <svg
        x={at(x.at(dot.size))}
        y={at(y.at(dot.share))}
        width="0.75rem"
        height="0.75rem"
        viewBox="0 0 12 12"
        overflow="visible"
      >
        <path className={dot.side} d={dot.side === 'above' ? 'M0-6.5L6 4.5H-6z' : 'M0 6.5L6-4.5H-6z'} />
      </svg>
      <text
        className={before ? 'here t-ink end' : 'here t-ink'}
        x={at(x.at(dot.size))}
        dx={before ? '-0.7rem' : '0.7rem'}
        y={at(y.at(dot.share))}
        dy={dot.side === 'above' ? '-0.3em' : '1em'}
      >
        {words}
      </text>
    </>
  )
}

/** The names again, for a screen with no room beside the marks. */
const Outside = ({ language, dots }: { language: Language; dots: readonly Shown[] }) => (
  <ul className="rd-legend rd-legend--narrow" aria-label={messages[language].outside}>
    {dots.map(({ key, name, share, side }) => (
      <li key={key}>
        <svg className="rd-chart" width="0.875rem" height="0.75rem" viewBox="0 0 14 12" aria-hidden="true">
          <path className={side} d={side === 'above' ? 'M7 0l6.5 11.5H.5z' : 'M7 12L.5.5h13z'} />
        </svg>
        {`${name} ${write[language].percent(share)}, ${side === 'above' ? messages[language].above : messages[language].below}`}
      </li>
    ))}
  </ul>
)

const edgesOf = (language: Language, mean: Parts['mean'], most: number, y: Scale): readonly EdgeLabel[] => {
  const says = messages[language]
  const [inner, outer] = [limitsAt(mean.value, most, 'inner'), limitsAt(mean.value, most, 'outer')]
  const level = y.at(mean.value)
  // The mean keeps its place beside its line; the limits above it make room.
  const [high = 0, middle = 0] = spread([y.at(outer.high), y.at(inner.high)], LINE, -LINE, level - LINE)
  return [
    { share: high, words: says.limit(write[language].percent(99.8, 1)), tone: 'sub' },
    { share: middle, words: says.limit(write[language].percent(95)), tone: 'sub' },
    { share: level, words: `${mean.name} ${write[language].percent(mean.value)}`, tone: 'ink' },
  ]
}

/** The height of a label, in per cent of the plot’s height. */
const LINE = 7

const tens = (share: number, to: 'up' | 'down'): number =>
  to === 'up' ? Math.min(100, Math.ceil(share / 10) * 10) : Math.max(0, Math.floor(share / 10) * 10)

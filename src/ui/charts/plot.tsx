import type { ReactNode } from 'react'
import { at } from './scale.ts'
import type { Scale } from './scale.ts'

/** A word at the foot of a plot; a narrow screen shows only those to `keep`. */
export type FootWord = {
  readonly share: number
  readonly words: string
  readonly keep: boolean
  readonly strong?: boolean
}

/**
 * Ground, scale and foot of a chart with two directions. Everything stands in per cent and the words have the size of
 * the page’s words, so the same drawing serves a wide page, a telephone and text at 200%.
 */
export const Plot = ({
  label,
  y,
  yWords,
  foot,
  footNote,
  children,
}: {
  label: string
  y: Scale
  yWords: (value: number) => string
  foot: readonly FootWord[]
  /** What the foot counts. */
  footNote?: string
  children: ReactNode
}) => (
  <div className={footNote === undefined ? 'rd-plot' : 'rd-plot rd-plot--noted'}>
    <svg className="rd-chart" role="img" aria-label={label}>
      <Side y={y} words={yWords} />
      <line className="axis" x1="0" x2="100%" y1="100%" y2="100%" />
      <Foot words={foot} />
      {footNote !== undefined && (
        <text className="end" x="100%" y="100%" dy="2.9em">
          {footNote}
        </text>
      )}
      {children}
    </svg>
  </div>
)

const Side = ({ y, words }: { y: Scale; words: (value: number) => string }) =>
  y.ticks.map((value) => (
    <g key={value}>
      <line className="grid" x1="0" x2="100%" y1={at(y.at(value))} y2={at(y.at(value))} />
      <text className="end" x="0" dx="-0.5rem" y={at(y.at(value))} dy="0.32em">
        {words(value)}
      </text>
    </g>
  ))

const Foot = ({ words }: { words: readonly FootWord[] }) =>
  words.map(({ share, words: word, keep, strong }) => (
    <text
      key={`${share} ${word}`}
      className={['middle', !keep && 'some', strong && 'strong'].filter(Boolean).join(' ')}
      x={at(share)}
      y="100%"
      dy="1.5em"
    >
      {word}
    </text>
  ))

/** Where lines are drawn: stretched to the plot, their strokes not. */
export const Lines = ({ children }: { children: ReactNode }) => (
  <svg viewBox="0 0 100 100" preserveAspectRatio="none" width="100%" height="100%" overflow="visible">
    {children}
  </svg>
)

/** Words at the right edge, beside the line they name. A narrow screen has a legend in their place. */
export type EdgeLabel = { readonly share: number; readonly words: string; readonly tone: 'us' | 'them' | 'ink' | 'sub' }

export const EdgeLabels = ({ labels }: { labels: readonly EdgeLabel[] }) =>
  labels.map(({ share, words, tone }) => (
    <text key={words} className={`edge t-${tone}`} x="100%" dx="0.5rem" y={at(share)} dy="0.32em">
      {words}
    </text>
  ))

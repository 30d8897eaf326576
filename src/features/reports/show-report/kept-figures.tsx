import { createHash } from 'node:crypto'
import type { Tally } from '../../../core/measures/tally.ts'
import type { EffectiveEdition } from '../../../core/programme/programme.ts'
import type { Language } from '../../../core/shared/bilingual.ts'
import { partMarkup } from '../../../platform/http/markup.ts'
import { identityOf, keptBy } from '../../../platform/kept.ts'
import type { ReportFigures } from './model.ts'
import { FiguresView } from './figures-view.tsx'
import type { Trend } from './trend.ts'

/** All that the figures of a page are drawn from. The counts are the same objects as long as they are the same counts. */
export type DrawnFrom = Pick<ReportFigures, 'address' | 'opens' | 'rests'> & {
  readonly language: Language
  readonly edition: EffectiveEdition
  readonly tally: Tally
  readonly trend: Trend
}

/**
 * The figures of a report as they are sent. Drawing a thousand cells takes longer than counting them, so what was drawn is
 * kept twice: under what it was counted from, so that nothing is put together again while that stands, and under all that
 * it shows, so that figures a change did not move are not drawn again. Any other figure is drawn anew.
 */
export const drawnFigures = (from: DrawnFrom, figuresOf: () => ReportFigures): string =>
  keptByCounts(nameOf(from), () => {
    const figures = figuresOf()
    const draw = () => partMarkup(<FiguresView language={from.language} figures={figures} />)
    return keptByContents(digestOf(from.language, figures), draw)
  })

const nameOf = ({ language, edition, tally, trend, address, opens, rests }: DrawnFrom): string => {
  const { scope, period, population, count } = rests
  const lines = [trend.now, trend.before].map((line) => line && [line.atDay, ...line.months].map(identityOf))
  return JSON.stringify([
    ...[language, address, opens, scope, period, population, count],
    ...[identityOf(edition), identityOf(tally), lines],
  ])
}

const digestOf = (language: Language, { rests, ...shown }: ReportFigures): string => {
  const { scope, period, population, count } = rests
  const contents = JSON.stringify([language, scope, period, population, count, shown])
  return createHash('sha256').update(contents).digest('base64url')
}

/** Characters, of one byte or two: about a tenth of a million for a report. What is kept twice is there once. */
const MOST_CHARACTERS = 8_000_000

const room = { most: MOST_CHARACTERS, sizeOf: (drawn: string) => drawn.length }
const [keptByCounts, keptByContents] = [keptBy<string>(room), keptBy<string>(room)]

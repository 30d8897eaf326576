import { amount, tick } from './amount.ts'
import type { Unit } from './amount.ts'
import { endOf } from './curve.ts'
import type { Mark } from './legend.tsx'
import type { LineParts } from './line-parts.ts'
import { messages } from './messages.ts'
import type { EdgeLabel } from './plot.tsx'
import { spread } from './scale.ts'
import type { Scale } from './scale.ts'

/** The height of a label, in per cent of the plot’s height. */
const LINE = 8

/** What stands at the right edge: each line that ends there, by name and value, none over another. */
export const labelsOf = (parts: LineParts, unit: Unit, y: Scale): readonly EdgeLabel[] => {
  const { language, steps, now, before, standard, forecast, even } = parts
  const says = messages[language]
  const written = (name: string, value: number) => `${name} ${amount(language, unit, value)}`
  const end = endOf(now.values)
  const past = endOf(before?.values ?? [])
  const labels: EdgeLabel[] = []
  const put = (tone: EdgeLabel['tone'], value: number, words: string) =>
    labels.push({ share: y.at(value), words, tone })
  if (standard) put('ink', standard.value, written(standard.name, standard.value))
  if (end && end.index === steps.length - 1) put('us', end.value, written(now.name, end.value))
  if (before && past) put('them', past.value, written(before.name, past.value))
  if (forecast) {
    put('us', forecast.value, written(forecast.name, forecast.value))
    put('sub', forecast.value, says.between(tick(language, unit, forecast.low), tick(language, unit, forecast.high)))
  }
  if (even && even.to !== standard?.value) put('them', even.to, written(even.name, even.to))
  const places = spread(
    labels.map(({ share }) => share),
    LINE,
  )
  return labels.map((label, index) => ({ ...label, share: places[index] ?? label.share }))
}

/** The same as a legend, for a screen with no room at the edge. */
export const keyOf = (parts: LineParts, unit: Unit): readonly { mark: Mark; words: string }[] => {
  const { language, now, before, standard, forecast, even, committed } = parts
  const written = (name: string, value: number) => `${name} ${amount(language, unit, value)}`
  const end = endOf(now.values)
  const past = endOf(before?.values ?? [])
  const marks: { mark: Mark; words: string }[] = []
  if (end) marks.push({ mark: 'us-line', words: written(now.name, end.value) })
  if (committed) marks.push({ mark: 'committed-dot', words: written(committed.name, committed.value) })
  if (before && past) marks.push({ mark: 'them-line', words: written(before.name, past.value) })
  if (standard) marks.push({ mark: 'standard-line', words: written(standard.name, standard.value) })
  if (forecast) {
    const between = messages[language].between(tick(language, unit, forecast.low), tick(language, unit, forecast.high))
    marks.push({ mark: 'forecast', words: `${written(forecast.name, forecast.value)}, ${between}` })
  }
  if (even) marks.push({ mark: 'even', words: even.name })
  return marks
}

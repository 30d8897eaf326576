import { amount, tick } from './amount.ts'
import type { Unit } from './amount.ts'
import { curves, endOf, fan, straight } from './curve.ts'
import { Legend } from './legend.tsx'
import { keyOf, labelsOf } from './line-labels.ts'
import type { Forecast, LineParts, Series } from './line-parts.ts'
import { messages } from './messages.ts'
import { EdgeLabels, Lines, Plot } from './plot.tsx'
import type { FootWord } from './plot.tsx'
import { across, at, ends, upward } from './scale.ts'
import type { Scale } from './scale.ts'

/** This year in teal, last year in grey, the standard in black; the forecast dashed, and how sure it is as a fan. */
export const LineChart = (parts: LineParts) => {
  const { language, label, unit = 'number', now, before } = parts
  const end = endOf(now.values)
  if (!end && endOf(before?.values ?? []) === null) return <p className="rd-none">{messages[language].nothing}</p>
  const scales = scalesOf(parts)
  const { x, y } = scales
  return (
    <div className="rd-line">
      <Plot label={label} y={y} yWords={(value) => tick(language, unit, value)} foot={footOf(parts, end, x)}>
        <Drawn parts={parts} end={end} scales={scales} />
        {end && <Here parts={parts} unit={unit} end={end} scales={scales} />}
        <EdgeLabels labels={labelsOf(parts, unit, y)} />
      </Plot>
      <Legend narrow marks={keyOf(parts, unit)} />
    </div>
  )
}

/** Money against an allocation, with the even pace to it. */
export const BurnChart = ({
  allocation,
  paid,
  evenName,
  ...rest
}: Omit<LineParts, 'now' | 'standard' | 'even' | 'unit'> & {
  allocation: { readonly name: string; readonly value: number }
  paid: Series
  evenName: string
}) => (
  <LineChart {...rest} unit="money" now={paid} standard={allocation} even={{ name: evenName, to: allocation.value }} />
)

type End = { readonly index: number; readonly value: number }
type Scales = { readonly x: Scale; readonly y: Scale; readonly last: number }

const scalesOf = ({ steps, now, before, standard, forecast, even, committed, fit }: LineParts): Scales => {
  const others = [standard?.value, forecast?.low, forecast?.high, even?.to, committed?.value]
  const [low, high] = ends([...now.values, ...(before?.values ?? []), ...others], fit)
  const last = Math.max(steps.length - 1, 1)
  return { x: across(0, last), y: upward(low, high, 4), last }
}

/** A narrow screen shows every third step, the newest among them. */
const footOf = ({ steps }: LineParts, end: End | null, x: Scale): readonly FootWord[] => {
  const newest = end?.index ?? steps.length - 1
  return steps.map((words, index) => ({
    share: x.at(index),
    words,
    keep: (newest - index) % 3 === 0,
    strong: index === newest && index < steps.length - 1,
  }))
}

const Drawn = ({ parts, end, scales }: { parts: LineParts; end: End | null; scales: Scales }) => {
  const { now, before, standard, forecast, even } = parts
  const { x, y, last } = scales
  return (
    <Lines>
      {forecast && end && <Fan forecast={forecast} end={end} scales={scales} />}
      {even && <path className="even" d={straight({ x: 0, y: 0 }, { x: last, y: even.to }, x, y)} />}
      {before && <path className="them-line" d={curves(before.values, x, y)} />}
      {standard && (
        <path className="standard" d={straight({ x: 0, y: standard.value }, { x: last, y: standard.value }, x, y)} />
      )}
      <path className="us-line" d={curves(now.values, x, y)} />
    </Lines>
  )
}

const Fan = ({ forecast, end, scales }: { forecast: Forecast; end: End; scales: Scales }) => {
  const { value, low, high } = forecast
  const { x, y, last } = scales
  const from = { x: end.index, low: end.value, high: end.value }
  return (
    <>
      <path className="fan" d={fan([from, { x: last, low, high }], x, y)} />
      <path className="forecast" d={straight({ x: end.index, y: end.value }, { x: last, y: value }, x, y)} />
    </>
  )
}

/** The point where we are: what is, under and after it; what is promised, over and before it. */
const Here = ({ parts, unit, end, scales }: { parts: LineParts; unit: Unit; end: End; scales: Scales }) => {
  const { language, now, committed, even } = parts
  const { x, y, last } = scales
  const [here, level] = [at(x.at(end.index)), at(y.at(end.value))]
  const pledged = committed && at(y.at(committed.value))
  return (
    <>
      {even && (
        <text className="here end" x="20%" dx="-0.375rem" y={at(y.at(even.to / 5))} dy="-0.5em">
          {even.name}
        </text>
      )}
      {pledged !== undefined && <line className="us-thin" x1={here} x2={here} y1={level} y2={pledged} />}
      {pledged !== undefined && <circle className="us-open" cx={here} cy={pledged} r="0.25rem" />}
      <circle className="us" cx={here} cy={level} r="0.25rem" />
      {end.index < last && (
        <text className="here t-us" x={here} dx="0.5rem" y={level} dy="1.3em">
          {`${now.name} ${amount(language, unit, end.value)}`}
        </text>
      )}
      {committed && (
        <text className="here t-us end" x={here} dx="-0.625rem" y={pledged} dy="0.1em">
          {`${committed.name} ${amount(language, unit, committed.value)}`}
        </text>
      )}
    </>
  )
}

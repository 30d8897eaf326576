import { curves, endOf } from './curve.ts'
import { across, at, ends, upward } from './scale.ts'

/** The year so far in teal with a dot at its end, all of last year in grey. No axis: the figures stand beside it. */
export const Sparkline = ({
  label,
  now,
  before = [],
}: {
  label: string
  now: readonly (number | null)[]
  before?: readonly (number | null)[]
}) => {
  const [low, high] = ends([...now, ...before], 'close')
  const x = across(0, Math.max(now.length, before.length, 2) - 1)
  const y = upward(low, high)
  const last = endOf(now)
  return (
    <svg className="rd-chart rd-spark" role="img" aria-label={label}>
      <svg viewBox="0 0 100 100" preserveAspectRatio="none" width="100%" height="100%" overflow="visible">
        <path className="them-line" d={curves(before, x, y)} />
        <path className="us-line" d={curves(now, x, y)} />
      </svg>
      {last && <circle className="us" cx={at(x.at(last.index))} cy={at(y.at(last.value))} r="0.1875rem" />}
    </svg>
  )
}

import type { Result } from '../../../core/shared/result.ts'
import { done } from '../../../core/shared/result.ts'
import { viewerOf } from '../../route.ts'
import type { Ask } from '../../route.ts'
import type { AskedInAddress } from '../shared/asked-in-address.ts'
import { countInAddress } from '../shared/count-in-address.ts'
import type { CountedReport } from '../shared/count-in-address.ts'
import { opensFor } from '../shared/opening.ts'
import type { ReportRefusal } from '../shared/refusals.ts'
import { drawnFigures } from './kept-figures.tsx'
import type { CountedFigures, ReportFigures } from './model.ts'
import { allocationsOf, coreOf, paymentsOf, scoreIn, sectionsOf } from './shape.ts'
import { standsOut } from './stands-out.ts'
import { trendOf } from './trend.ts'
import type { Trend } from './trend.ts'

type Asking = Pick<Ask, 'db' | 'figures' | 'language' | 'now' | 'today' | 'viewer'>

/** Everything the page shows. */
export const reportFigures = async (
  ask: Asking,
  asking: AskedInAddress,
): Promise<Result<CountedFigures, ReportRefusal>> => {
  const answer = await countInAddress(ask, asking)
  if (!answer.ok) return answer
  const { counted, tally, asked, rests } = answer.value
  const trend = await trendOf(ask.figures, answer.value)
  const { address } = asking
  const opens = opensFor(viewerOf(ask), asking.scope)
  const from = { language: ask.language, edition: asked.edition, tally, trend, address, opens, rests }
  return done({
    report: counted.report,
    ...{ address, rests, opens },
    sites: counted.scope.sites,
    mark: counted.mark,
    hasScore: asked.report.score !== null,
    drawn: drawnFigures(from, () => figuresOf(answer.value, trend, from)),
  })
}

/** Worked out only where they are not drawn yet. */
const figuresOf = (
  { counted, asked }: CountedReport,
  trend: Trend,
  { address, opens, rests }: Pick<ReportFigures, 'address' | 'opens' | 'rests'>,
): ReportFigures => {
  const core = coreOf(asked, counted, trend)
  return {
    report: counted.report,
    ...{ address, rests, opens, core },
    score: scoreIn(asked, counted, trend),
    standsOut: standsOut(
      core.flatMap(({ measures }) => measures),
      counted.participants,
    ),
    sections: sectionsOf(asked, counted),
    payments: paymentsOf(asked, counted),
    allocations: allocationsOf(asked, counted),
  }
}

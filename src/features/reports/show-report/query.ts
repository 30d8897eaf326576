import type { Result } from '../../../core/shared/result.ts'
import { done } from '../../../core/shared/result.ts'
import { viewerOf } from '../../route.ts'
import type { Ask } from '../../route.ts'
import type { AskedInAddress } from '../shared/asked-in-address.ts'
import { countInAddress } from '../shared/count-in-address.ts'
import { opensFor } from '../shared/opening.ts'
import type { ReportRefusal } from '../shared/refusals.ts'
import type { ReportFigures } from './model.ts'
import { allocationsOf, coreOf, paymentsOf, scoreIn, sectionsOf } from './shape.ts'
import { standsOut } from './stands-out.ts'
import { trendOf } from './trend.ts'

type Asking = Pick<Ask, 'db' | 'figures' | 'now' | 'today' | 'viewer'>

/** Everything the page shows. */
export const reportFigures = async (
  ask: Asking,
  asking: AskedInAddress,
): Promise<Result<ReportFigures, ReportRefusal>> => {
  const answer = await countInAddress(ask, asking)
  if (!answer.ok) return answer
  const { counted, asked, rests } = answer.value
  const trend = await trendOf(ask.figures, answer.value)
  const core = coreOf(asked, counted, trend)
  return done({
    report: counted.report,
    address: asking.address,
    rests,
    sites: counted.scope.sites,
    mark: counted.mark,
    today: ask.today,
    score: scoreIn(asked, counted, trend),
    core,
    standsOut: standsOut(
      core.flatMap(({ measures }) => measures),
      counted.participants,
    ),
    sections: sectionsOf(asked, counted),
    payments: paymentsOf(asked, counted),
    allocations: allocationsOf(asked, counted),
    opens: opensFor(viewerOf(ask), asking.scope),
  })
}

import type { Sites } from '../../../core/access/viewer.ts'
import type { Permission } from '../../../core/access/data-class.ts'
import { mayAt } from '../../../core/access/viewer.ts'
import { whatCanBeDone } from '../../../core/measures/mend.ts'
import type { Mend } from '../../../core/measures/mend.ts'
import { exactPercent, percent } from '../../../core/measures/tally.ts'
import type { ShareCell } from '../../../core/measures/tally.ts'
import type { Standing } from '../../../core/measures/verdict.ts'
import { viewerOf } from '../../route.ts'
import type { Ask } from '../../route.ts'
import { cellOf, sitesWithin } from '../shared/figure-asked.ts'
import type { Figure } from '../shared/figure-asked.ts'
import { anchorOf, judgedNow, reasonOf } from './judged.ts'
import type { SelectedPlan } from './model.ts'
import type { OfPeople } from '../shared/opened.ts'
import { factsOf, planNumbered } from '../shared/plan-people.ts'
import type { PlanRow } from '../shared/plan-people.ts'

/** No year can be attested yet; when one can, this is the last day of the last that was. */
const ATTESTED_UNTIL = null

/** The plan of this number with its reasons, if it is of the figure's sites and the viewer may see its people. */
export const selectedPlan = async (
  ask: Ask,
  figure: Figure,
  of: OfPeople,
  seen: Sites,
  number: number,
): Promise<{ readonly plan: SelectedPlan; readonly row: PlanRow } | null> => {
  const within = sitesWithin(figure.scope.sites, seen)
  const row = await planNumbered(ask.db, within === null ? 'all' : [...within], number)
  const facts = row && (await factsOf(ask.db, [row.id])).get(row.id)
  if (!row || !facts) return null
  const verdict = judgedNow(of, facts)
  const mend = whatCanBeDone(facts, verdict, anchorOf(of, facts), ATTESTED_UNTIL)
  const needed = permissionFor(mend)
  return {
    row,
    plan: {
      plan: row.number,
      client: row.client,
      name: `${row.familyName}, ${row.givenName}`,
      site: row.site,
      day: anchorOf(of, facts),
      verdict,
      reason: reasonOf(of, facts, verdict),
      mend,
      mayMend: needed !== null && mayAt(viewerOf(ask), needed, row.siteId),
      ifCounted: mend.what === 'nothing' ? null : cellIfCounted(figure, of, verdict.standing),
    },
  }
}

const permissionFor = ({ what }: Mend): Permission | null => {
  switch (what) {
    case 'correct-plan':
      return 'profile:write'
    case 'correct-client':
      return 'identity:write'
    case 'correct-closure':
    case 'adjust':
      return 'outcomes:write'
    case 'nothing':
      return null
    default:
      return what satisfies never
  }
}

/** The figure with one more in it: where everybody counted is its base, which one more in it does not change. */
const cellIfCounted = (figure: Figure, { row }: OfPeople, standing: Standing): ShareCell | null => {
  if (row?.type !== 'share' || standing !== 'not-achieved') return null
  if (row.den.some(({ of }) => of !== 'participants')) return null
  const cell = cellOf(figure, row)
  if (!cell || !('num' in cell) || cell.num === null || cell.den === null) return null
  const [num, base] = [cell.num + 1, cell.den * row.times]
  return { num, den: cell.den, pct: percent(num, base), pctExact: exactPercent(num, base) }
}

import type { Finding } from './finding.ts'
import type { Law, LawOf } from './law.ts'
import type { Place } from './place.ts'
import { judgeNear, judgeSameThing } from './rules/copies.ts'
import { judgeAverage, judgeFixedPrice, judgeSubsetMean } from './rules/means.ts'
import { judgeRepeatedColumn, judgeRepeatedRow } from './rules/repeats.ts'
import { judgePercent } from './rules/shares.ts'
import { judgeDistinctTotal, judgePartOfPopulation, judgeSum, judgeWeightedMean } from './rules/sums.ts'

/** Tries a law at a place. Null when it holds, and when the place does not print what it speaks of. */
export const judge = (law: Law, place: Place): Finding | null =>
  // The law goes to the judge of its own rule; the compiler does not see that the two always belong together.
  judges[law.rule](law as never, place)

const judges: { readonly [Rule in Law['rule']]: (law: LawOf<Rule>, place: Place) => Finding | null } = {
  sum: judgeSum,
  percent: judgePercent,
  average: judgeAverage,
  'fixed-price': judgeFixedPrice,
  copies: judgeSameThing,
  near: judgeNear,
  'part-of-population': judgePartOfPopulation,
  'distinct-total': judgeDistinctTotal,
  'repeated-row': judgeRepeatedRow,
  'repeated-column': judgeRepeatedColumn,
  'subset-mean': judgeSubsetMean,
  'weighted-mean': judgeWeightedMean,
}

import type { Tally } from '../../../core/measures/tally.ts'
import type { Result } from '../../../core/shared/result.ts'
import { done } from '../../../core/shared/result.ts'
import type { EditionOf } from '../../../records/verdicts/editions.ts'
import type { PlansIn } from '../../../records/figures/targets.ts'
import type { Ask } from '../../route.ts'
import { countAsked } from './count-report.ts'
import type { KnownQuestion } from './count-report.ts'
import type { ReportDocument } from './report-document.ts'
import type { AskedInAddress } from './asked-in-address.ts'
import { askIn } from './figures.ts'
import type { Asked } from './figures.ts'
import type { ReportRefusal } from './refusals.ts'
import { judgedBy } from './judged-by.ts'
import type { WereJudgedBy } from './judged-by.ts'
import { plansOf } from './scope.ts'
import type { Rests } from './statement.tsx'
import { yearBefore } from './years.ts'

type Asking = Pick<Ask, 'db' | 'figures' | 'now' | 'today'>

/** A report and what it rests on, as the page, its print and its files say it. */
export type CountedReport = {
  readonly counted: ReportDocument
  /** The same object as long as nothing it was counted from has changed. */
  readonly tally: Tally
  readonly asked: Asked
  readonly rests: Rests
  /** What another question of the same kind needs, such as the year before. */
  readonly known: KnownQuestion
  readonly editionOf: EditionOf
  /** For the year asked and the one before. */
  readonly plansIn: PlansIn
  readonly wereJudgedBy: WereJudgedBy
}

/** Counts the report that an address asks for. */
export const countInAddress = async (
  ask: Asking,
  asking: AskedInAddress,
): Promise<Result<CountedReport, ReportRefusal>> => {
  const { question, scope, address, grounds } = asking
  const { editionOf } = grounds
  const asked = askIn(editionOf, question.report, question.year, question.to)
  if (!asked.ok) return asked
  // The year before too: the line through the year is beside its own.
  const plansIn = await plansOf(ask.db, scope, [question.year, yearBefore(question.year)])
  const known = { asked: asked.value, scope, plans: plansIn(question.year), asOf: question.asOf }
  const wereJudgedBy = judgedBy(ask.db, grounds.judgedUnder)
  const answer = await countAsked(wereJudgedBy, ask.figures, known, ask.now.toISOString())
  if (!answer.ok) return answer
  const { document: counted, tally } = answer.value
  const rests = restsOf(ask, counted, asked.value, address.asOf)
  return done({ counted, tally, asked: asked.value, rests, known, editionOf, plansIn, wereJudgedBy })
}

const restsOf = (ask: Asking, counted: ReportDocument, { period }: Asked, asOf: Rests['asOf']): Rests => ({
  count: counted.participants.all,
  population: counted.population,
  scope: counted.scope,
  period,
  asOf,
  today: ask.today,
  now: ask.now,
  edition: counted.edition,
  fromImportedDates: counted.fromImportedDates,
})

import type { Result } from '../../../core/shared/result.ts'
import { done } from '../../../core/shared/result.ts'
import { readEditions } from '../../../records/verdicts/editions.ts'
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
import { readJudged } from './judged-by.ts'
import type { WereJudgedBy } from './judged-by.ts'
import { plansOf } from './scope.ts'
import type { Rests } from './statement.tsx'
import { yearBefore } from './years.ts'

type Asking = Pick<Ask, 'db' | 'figures' | 'now' | 'today'>

/** A report and what it rests on, as the page, its print and its files say it. */
export type CountedReport = {
  readonly counted: ReportDocument
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
  const { question, scope, address } = asking
  const editionOf = await readEditions(ask.db)
  const asked = askIn(editionOf, question.report, question.year, question.to)
  if (!asked.ok) return asked
  // The year before too: the line through the year is beside its own.
  const plansIn = await plansOf(ask.db, scope, [question.year, yearBefore(question.year)])
  const known = { asked: asked.value, scope, plans: plansIn(question.year), asOf: question.asOf }
  const wereJudgedBy = await readJudged(ask.db)
  const answer = await countAsked(wereJudgedBy, ask.figures, known, ask.now.toISOString())
  if (!answer.ok) return answer
  const rests = restsOf(ask, answer.value, asked.value, address.asOf)
  return done({ counted: answer.value, asked: asked.value, rests, known, editionOf, plansIn, wereJudgedBy })
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

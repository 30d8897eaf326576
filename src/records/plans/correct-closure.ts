import { correctClosure, correctToError } from '../../core/plans/correct-closure.ts'
import type { ClosureCorrected, CorrectClosure, CorrectionRefusal } from '../../core/plans/correct-closure.ts'
import { nothingKnown } from '../../core/plans/exit-words.ts'
import { done } from '../../core/shared/result.ts'
import type { Result } from '../../core/shared/result.ts'
import type { PlainDate } from '../../core/shared/plain-date.ts'
import { readerOn } from '../../platform/db/reader.ts'
import type { Acting } from '../change.ts'
import { changeAtSite } from './change-at-site.ts'
import type { ChangingPlan, PlanChanged, PlanEntry } from './change-plan.ts'
import { closureColumns } from './closure-columns.ts'
import { editionAtExit, knownOfExit } from './exit-rules.ts'
import { differing } from './write-row.ts'

/** The last day whose figures are attested; null: none is. Attesting comes with the year’s end. */
export const attestedUntil = (): PlainDate | null => null

/** Corrects the details of a closure, with a reason; what was recorded before is kept beside it. */
export const recordClosureCorrection = (
  acting: Acting,
  number: number,
  today: PlainDate,
  command: CorrectClosure,
): Promise<PlanChanged<CorrectionRefusal>> =>
  changeAtSite(acting, number, today, 'outcomes:write', async (changing) => {
    const { client, plan } = changing
    const edition = await editionAtExit(readerOn(client), plan.programme, plan.closure?.closedOn ?? today)
    const told = plan.closure ? knownOfExit(edition, plan.closure).facts : nothingKnown
    return settle(acting, changing, correctClosure(edition, plan, told, command, attestedUntil()))
  })

/** Takes a closed plan out of every report, for good. */
export const recordCorrectionToError = (
  acting: Acting,
  number: number,
  today: PlainDate,
  command: Pick<CorrectClosure, 'why' | 'revision'>,
): Promise<PlanChanged<CorrectionRefusal>> =>
  changeAtSite(acting, number, today, 'outcomes:write', (changing) =>
    settle(acting, changing, correctToError(changing.plan, command, attestedUntil())),
  )

const settle = async (
  acting: Acting,
  changing: ChangingPlan,
  decided: Result<ClosureCorrected, CorrectionRefusal>,
): Promise<Result<PlanEntry, CorrectionRefusal>> =>
  decided.ok ? done(await writeCorrection(acting, changing, decided.value)) : decided

const writeCorrection = async (
  acting: Acting,
  { client, plan }: ChangingPlan,
  { why, ...corrected }: ClosureCorrected,
): Promise<PlanEntry> => {
  const [before, after] = [closureColumns(corrected.before), closureColumns(corrected.after)]
  const names = Object.keys(after)
  const { rowCount } = await client.query(
    `update closure set ${names.map((name, at) => `${name} = $${at + 2}`).join(', ')}, revision = revision + 1
     where plan_id = $1`,
    [plan.id, ...Object.values(after)],
  )
  if (rowCount !== 1) throw new Error(`the closure of plan ${plan.id} was not corrected`)
  await client.query(
    `insert into closure_correction (plan_id, site_id, staff_id, reason, before, after) values ($1, $2, $3, $4, $5, $6)`,
    [plan.id, plan.siteId, acting.viewer.staffId, why, JSON.stringify(before), JSON.stringify(after)],
  )
  return { kind: 'closure-corrected', payload: { table: 'closure', fields: differing(before, after) } }
}

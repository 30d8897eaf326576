import type { PoolClient } from 'pg'
import type { TrailKind } from '../../core/access/trail-kind.ts'
import type { PlanFile } from '../../core/plans/plan-file.ts'
import { refuse } from '../../core/shared/result.ts'
import type { Result } from '../../core/shared/result.ts'
import type { PlainDate } from '../../core/shared/plain-date.ts'
import { readerOn } from '../../platform/db/reader.ts'
import { change } from '../change.ts'
import type { Acting } from '../change.ts'
import { writeEntry } from '../trail/write.ts'
import { judgeChange } from '../verdicts/judge-change.ts'
import { readPlanFile } from './read-plan-file.ts'

/** A change of one plan, while nobody else changes it. */
export type ChangingPlan = {
  readonly client: PoolClient
  readonly plan: PlanFile
  readonly today: PlainDate
}

/** What a change leaves on the trail. Its payload says which fields, of which row, from what to what; never a name. */
export type PlanEntry = { readonly kind: TrailKind; readonly payload: object; readonly value?: unknown }

/** `already`: the form was sent before. `no-such-plan`: there is none, or none this viewer may see. */
export type PlanChanged<Refusal> = Result<PlanEntry, Refusal | { readonly reason: 'no-such-plan' }> | 'already'

/**
 * One change of one plan: the plan is locked, read as the viewer sees it, decided on and written, its verdicts are judged
 * again and the entry of the trail is written, all in one transaction. Of two who change the same plan the second one
 * decides on what the first one left. A refusal leaves no trace but the form's id, so that the same form may be mended
 * and sent again with a new one.
 */
export const changePlan = <Refusal>(
  acting: Acting,
  number: number,
  today: PlainDate,
  work: (changing: ChangingPlan) => Promise<Result<PlanEntry, Refusal>>,
): Promise<PlanChanged<Refusal>> =>
  change(acting, async (client) => {
    // Not the row: whoever records a payment may not change the plan itself, and would lock nothing.
    await client.query(`select pg_advisory_xact_lock(hashtextextended('plan ' || $1::bigint, 0))`, [number])
    const plan = await readPlanFile(readerOn(client), number)
    if (!plan) return refuse({ reason: 'no-such-plan' })
    const worked = await work({ client, plan, today })
    if (!worked.ok) return worked
    await judgeChange(client, { plans: [plan.id] })
    await writeEntry(client, {
      actor: acting.viewer.code,
      actorId: acting.viewer.staffId,
      place: acting.place,
      kind: worked.value.kind,
      subject: { table: 'plan', id: plan.id },
      siteIds: [plan.siteId],
      clientIds: [plan.clientId],
      payload: worked.value.payload,
    })
    return worked
  })

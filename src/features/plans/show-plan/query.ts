import { sql } from 'kysely'
import { isStep } from '../../../core/plans/next-step.ts'
import type { NextStep } from '../../../core/plans/next-step.ts'
import type { PlanFile } from '../../../core/plans/plan-file.ts'
import type { Reader } from '../../../platform/db/reader.ts'

/** The names of what a plan refers to by number. */
export type PlanNames = {
  readonly site: string
  readonly counsellor: string | null
  readonly employers: ReadonlyMap<number, string>
  readonly protocols: ReadonlyMap<number, string>
}

export const namesOf = async (db: Reader, plan: PlanFile): Promise<PlanNames> => {
  const around = await db
    .selectFrom('site')
    .leftJoin('staff', (join) => join.on('staff.id', '=', plan.counsellorId))
    .select('site.name as site')
    .select(sql<string | null>`staff.given_name || ' ' || staff.family_name`.as('counsellor'))
    .where('site.id', '=', plan.siteId)
    .executeTakeFirstOrThrow()
  const employers = idsOf([...plan.employments, ...plan.placements].map(({ employerId }) => employerId))
  const protocols = idsOf(plan.referrals.map(({ protocolId }) => protocolId))
  return {
    ...around,
    employers: await named(employers, (ids) =>
      db.selectFrom('employer').select(['id', 'name']).where('id', 'in', ids).execute(),
    ),
    protocols: await named(protocols, (ids) =>
      db.selectFrom('protocol').select(['id', 'body as name']).where('id', 'in', ids).execute(),
    ),
  }
}

const idsOf = (ids: readonly (number | null)[]): number[] => [
  ...new Set(ids.flatMap((id) => (id === null ? [] : [id]))),
]

const named = async (
  ids: number[],
  ask: (ids: number[]) => Promise<readonly { readonly id: number; readonly name: string }[]>,
): Promise<ReadonlyMap<number, string>> =>
  new Map(ids.length === 0 ? [] : (await ask(ids)).map(({ id, name }) => [id, name]))

/** What is due next, as it is kept for lists too; null: nothing, or not for the viewer. */
export const keptNextStep = async (db: Reader, planId: number): Promise<Omit<NextStep, 'since'> | null> => {
  const kept = await db
    .selectFrom('next_step')
    .select(['step', 'about', 'due_on as due'])
    .where('plan_id', '=', planId)
    .executeTakeFirst()
  return kept && isStep(kept.step) ? { ...kept, step: kept.step } : null
}

/** What was recorded of asking again after the exit: at most one line for each number of months. */
export const recordedFollowUps = (db: Reader, planId: number) =>
  db
    .selectFrom('follow_up')
    .select(['months', 'done_on as doneOn', 'attempts', 'outcome'])
    .where('plan_id', '=', planId)
    .execute()

export type Correction = {
  readonly at: string
  readonly by: string
  readonly reason: string
  readonly before: Readonly<Record<string, unknown>>
  readonly after: Readonly<Record<string, unknown>>
}

/** How often a closure is corrected is a handful; the newest are shown, and all of them stay on record. */
export const latestCorrections = async (db: Reader, planId: number): Promise<readonly Correction[]> => {
  const rows = await db
    .selectFrom('closure_correction')
    .innerJoin('staff', 'staff.id', 'closure_correction.staff_id')
    .select(['corrected_at as at', 'reason', 'before', 'after'])
    .select(sql<string>`staff.given_name || ' ' || staff.family_name`.as('by'))
    .where('plan_id', '=', planId)
    .orderBy('corrected_at', 'desc')
    .limit(20)
    .execute()
  return rows.map((row) => ({ ...row, before: columnsOf(row.before), after: columnsOf(row.after) }))
}

const columnsOf = (json: unknown): Readonly<Record<string, unknown>> =>
  typeof json === 'object' && json !== null ? (json as Readonly<Record<string, unknown>>) : {}

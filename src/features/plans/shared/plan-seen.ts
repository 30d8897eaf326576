import type { DataClass } from '../../../core/access/data-class.ts'
import { mayAt } from '../../../core/access/viewer.ts'
import type { Viewer } from '../../../core/access/viewer.ts'
import { readPlanFile } from '../../../records/plans/read-plan-file.ts'
import type { PlanFile } from '../../../core/plans/plan-file.ts'
import { viewerOf } from '../../route.ts'
import type { Ask, Looked } from '../../route.ts'
import { numberIn } from './plan-asked.ts'

/** A plan somebody looks at, and which kinds of its data they see and may record. */
export type PlanSeen = {
  readonly plan: PlanFile
  readonly client: { readonly number: number; readonly name: string }
  readonly sees: (dataClass: DataClass) => boolean
  readonly mayRecord: (dataClass: DataClass) => boolean
  readonly looked: Looked
}

/** The plan in the address, for whoever sees who it is for: by a role at its site, or by a reason. Null: none. */
export const planSeen = async (ask: Ask): Promise<PlanSeen | null> => {
  const number = numberIn(ask, 'plan')
  const plan = number === null ? null : await readPlanFile(ask.db, number)
  if (!plan) return null
  const sees = seesIn(viewerOf(ask), plan)
  if (!sees('name')) return null
  const client = await ask.db
    .selectFrom('client')
    .select(['number', 'given_name', 'family_name'])
    .where('id', '=', plan.clientId)
    .executeTakeFirst()
  return (
    (client && {
      plan: onlySeen(plan, sees),
      client: { number: client.number, name: `${client.given_name} ${client.family_name}` },
      sees,
      mayRecord: (dataClass) => mayAt(viewerOf(ask), `${dataClass}:write`, plan.siteId),
      looked: { subject: { table: 'plan', id: plan.id }, clients: [plan.clientId], sites: [plan.siteId] },
    }) ??
    null
  )
}

/** Who opened the file for a reason sees all of it until the reason runs out. */
const seesIn =
  (viewer: Viewer, plan: PlanFile) =>
  (dataClass: DataClass): boolean =>
    viewer.opened.includes(plan.clientId) || mayAt(viewer, `${dataClass}:read`, plan.siteId)

/** Tables are kept apart by the policies of the database; how a person identifies stands in a row with other things. */
const onlySeen = (plan: PlanFile, sees: PlanSeen['sees']): PlanFile => ({
  ...plan,
  ...(!sees('profile') && { referredIn: null, selfInitiated: null, goal: null }),
  client: { ...plan.client, ...(!sees('identity') && { birthDate: null }) },
  summary: plan.summary && !sees('sensitive') ? { ...plan.summary, ...nothingSensitive } : plan.summary,
})

const nothingSensitive = {
  disabled: null,
  indigenous: null,
  visibleMinority: null,
  newcomer: null,
  deaf: null,
  francophone: null,
}

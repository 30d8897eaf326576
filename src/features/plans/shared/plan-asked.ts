import type { Permission } from '../../../core/access/data-class.ts'
import { mayAt } from '../../../core/access/viewer.ts'
import type { PlanFile } from '../../../core/plans/plan-file.ts'
import { readPlanFile } from '../../../records/plans/read-plan-file.ts'
import { viewerOf } from '../../route.ts'
import type { Answer, Ask, Looked } from '../../route.ts'

/** A plan a form is about, with the person it is for. */
export type PlanAsked = {
  readonly plan: PlanFile
  readonly client: { readonly number: number; readonly name: string }
  readonly looked: Looked
}

/** The plan in the address, for who may do this at its site; null: none, or none for this viewer. */
export const planAsked = async (ask: Ask, permission: Permission): Promise<PlanAsked | null> => {
  const number = numberIn(ask, 'plan')
  const plan = number === null ? null : await readPlanFile(ask.db, number)
  if (!plan || !mayAt(viewerOf(ask), permission, plan.siteId)) return null
  const client = await ask.db
    .selectFrom('client')
    .select(['number', 'given_name', 'family_name'])
    .where('id', '=', plan.clientId)
    .executeTakeFirst()
  if (!client) return null
  return {
    plan,
    client: { number: client.number, name: `${client.given_name} ${client.family_name}` },
    looked: { subject: { table: 'plan', id: plan.id }, clients: [plan.clientId], sites: [plan.siteId] },
  }
}

/** A number in the address, if it can be one. */
export const numberIn = ({ params }: Pick<Ask, 'params'>, name: string): number | null => {
  const text = params[name] ?? ''
  return /^[1-9]\d{0,14}$/.test(text) ? Number(text) : null
}

/** The same answer for a plan there is not and for one that is not the viewer’s. */
export const planNotFound = ({ params }: Pick<Ask, 'params'>): Answer => ({
  kind: 'not-found',
  asked: { table: 'plan', what: params['plan'] ?? '' },
})

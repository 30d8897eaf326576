import { practiceOf } from '../../catalogues/index.ts'
import { cancelItem } from '../../core/plans/cancel-item.ts'
import { planContacts } from '../../core/plans/plan-contacts.ts'
import { recordItem } from '../../core/plans/record-item.ts'
import type { ItemCommand, ItemFields } from '../../core/plans/record-item.ts'
import type { CancelRefusal, ContactsRefusal, ItemRefusal } from '../../core/plans/refusals.ts'
import type { At } from '../../core/plans/row.ts'
import { done } from '../../core/shared/result.ts'
import type { PlainDate } from '../../core/shared/plain-date.ts'
import { readerOn } from '../../platform/db/reader.ts'
import type { Acting } from '../change.ts'
import { changeAtSite } from './change-at-site.ts'
import type { PlanChanged } from './change-plan.ts'
import { consentsOf } from './consents.ts'
import { writeRow } from './write-row.ts'
import type { Columns } from './write-row.ts'

/** An item of a plan, added or changed. */
export const recordPlanItem = (
  acting: Acting,
  plan: number,
  today: PlainDate,
  command: Omit<ItemCommand, 'consents'>,
): Promise<PlanChanged<ItemRefusal>> =>
  changeAtSite(acting, plan, today, 'profile:write', async (changing) => {
    const consents = await consentsOf(readerOn(changing.client), changing.plan.clientId, today)
    const { items } = practiceOf(changing.plan.programme)
    const decided = recordItem(changing.plan, { ...command, consents }, items, today)
    return decided.ok ? done(await writeRow(changing, 'plan_item', decided.value, itemColumns)) : decided
  })

/** An item that is given up. */
export const recordCancelledItem = (
  acting: Acting,
  plan: number,
  today: PlainDate,
  at: Exclude<At, 'new'>,
): Promise<PlanChanged<CancelRefusal>> =>
  changeAtSite(acting, plan, today, 'profile:write', async (changing) => {
    const decided = cancelItem(changing.plan, at)
    return decided.ok ? done(await writeRow(changing, 'plan_item', decided.value, itemColumns)) : decided
  })

/** Contacts after the start of work, as items of the plan. One entry of the trail names them all. */
export const recordPlannedContacts = (
  acting: Acting,
  plan: number,
  today: PlainDate,
  wanted: Parameters<typeof planContacts>[1],
): Promise<PlanChanged<ContactsRefusal>> =>
  changeAtSite(acting, plan, today, 'profile:write', async (changing) => {
    const decided = planContacts(changing.plan, wanted, practiceOf(changing.plan.programme).contacts)
    if (!decided.ok) return decided
    const rows = []
    for (const event of decided.value) rows.push((await writeRow(changing, 'plan_item', event, itemColumns)).payload)
    return done({ kind: 'record-added' as const, payload: { table: 'plan_item', rows } })
  })

const itemColumns = (fields: ItemFields): Columns => ({
  sub_goal: fields.subGoal,
  kind: fields.kind,
  title: fields.title,
  responsible: fields.responsible,
  hours: fields.hours,
  expected_start: fields.expectedStart,
  expected_end: fields.expectedEnd,
  actual_start: fields.actualStart,
  actual_end: fields.actualEnd,
  outcome: fields.outcome,
  good_cause: fields.goodCause,
})

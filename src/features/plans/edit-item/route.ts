import { codeList } from '../../../catalogues/index.ts'
import { recordPlanItem } from '../../../records/plans/record-item.ts'
import { field } from '../../route.ts'
import type { Ask } from '../../route.ts'
import { partRoutes } from '../shared/part-route.ts'
import { typedOf } from '../shared/typed.ts'
import { itemTyped, readItem } from './form.ts'
import { messages } from './messages.ts'
import { ItemView } from './view.tsx'
import type { ItemMore } from './view.tsx'

/** An item under one of the sub-goals of a plan: what is done, by whom, when, and what came of it. */
export const editItem = partRoutes({
  part: 'items',
  resource: 'plan-items',
  permission: 'profile:write',
  titles: {
    add: { en: messages.en.add, fr: messages.fr.add },
    change: { en: messages.en.change, fr: messages.fr.change },
  },
  deed: 'item-saved',
  rows: ({ items }) => items,
  standing: (ask, { plan }, number) => {
    const item = plan.items.find((one) => one.number === number)
    return item ? itemTyped(item) : typedOf({ sub_goal: subGoalAsked(ask) })
  },
  more: ({ query }, { plan }, _, number): ItemMore => {
    const item = plan.items.find((one) => one.number === number)
    return {
      item: item ? { number: item.number, cancelled: item.outcome === 'cancelled' } : null,
      saved: query.has('saved'),
    }
  },
  read: (language, typed) => readItem(language, typed),
  record: recordPlanItem,
  view: ItemView,
  another: (typed) => `?under=${field(typed, 'sub_goal')}&saved=item`,
})

/** The sub-goal one comes from. */
const subGoalAsked = ({ query }: Pick<Ask, 'query'>): string | null =>
  codeList('sub-goal').codes.find(({ code }) => code === query.get('under'))?.code ?? null

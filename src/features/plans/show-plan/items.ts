import { codeList } from '../../../catalogues/index.ts'
import { itemStatusOf } from '../../../core/plans/item-status.ts'
import type { ItemStatus } from '../../../core/plans/item-status.ts'
import type { ItemRecord, PlanFile } from '../../../core/plans/plan-file.ts'

export type ItemLine = ItemRecord & { readonly status: ItemStatus }

/** The items under one sub-goal; `code` may be one of elsewhere that no list has. */
export type ItemGroup = {
  readonly code: string
  readonly items: readonly ItemLine[]
  /** Completed, of those that were not cancelled. */
  readonly done: number
  readonly count: number
}

/** Every sub-goal in the order of its list, those without an item too, and then what else there is. */
export const itemGroups = ({ items }: PlanFile): readonly ItemGroup[] => {
  const listed = codeList('sub-goal').codes.map(({ code }) => code)
  const codes = [...new Set([...listed, ...items.map(({ subGoal }) => subGoal)])]
  return codes.map((code) => {
    const lines = items
      .filter(({ subGoal }) => subGoal === code)
      .map((item) => ({ ...item, status: itemStatusOf(item) }))
    const counted = lines.filter(({ status }) => status !== 'cancelled')
    return {
      code,
      items: lines,
      done: counted.filter(({ status }) => status === 'completed').length,
      count: counted.length,
    }
  })
}

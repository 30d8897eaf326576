import type { ItemRecord } from '../../../core/plans/plan-file.ts'
import type { ItemFields } from '../../../core/plans/record-item.ts'
import type { Language } from '../../../core/shared/bilingual.ts'
import type { Typed } from '../../route.ts'
import { formReader } from '../shared/read-form.ts'
import type { Read } from '../shared/read-form.ts'
import { typedOf } from '../shared/typed.ts'

/** An item as typed, or what is wrong with it. Whether it may be recorded is decided in core. */
export const readItem = (language: Language, typed: Typed): Read<ItemFields> => {
  const read = formReader(language, 'plan-items', typed)
  const subGoal = read.need('sub_goal', read.code('sub_goal'))
  const kind = read.need('kind', read.code('kind'))
  const others = {
    title: read.text('title'),
    responsible: read.code('responsible'),
    hours: read.decimal('hours'),
    expectedStart: read.day('expected_start'),
    expectedEnd: read.day('expected_end'),
    actualStart: read.day('actual_start'),
    actualEnd: read.day('actual_end'),
    outcome: read.code('outcome'),
    goodCause: read.code('good_cause'),
  }
  return read.answer(subGoal !== null && kind !== null ? { subGoal, kind, ...others } : null)
}

/** An item as its form holds it before anything is typed. */
export const itemTyped = (item: ItemRecord): Typed =>
  typedOf(
    {
      sub_goal: item.subGoal,
      kind: item.kind,
      title: item.title,
      responsible: item.responsible,
      hours: item.hours,
      outcome: item.outcome,
      good_cause: item.goodCause,
    },
    {
      expected_start: item.expectedStart,
      expected_end: item.expectedEnd,
      actual_start: item.actualStart,
      actual_end: item.actualEnd,
    },
  )

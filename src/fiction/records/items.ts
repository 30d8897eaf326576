import { PLACEMENT, RETENTION, SEARCH } from '../margins/combinations.ts'
import { dayText } from './plan-view.ts'
import type { Random } from '../random.ts'
import type { PackageWriter } from '../write/package-writer.ts'
import type { PlanView } from './plan-view.ts'

type Kind = { readonly subGoal: string; readonly bit: number; readonly kinds: readonly string[] }

const components: readonly Kind[] = [
  { subGoal: 'job_search', bit: SEARCH, kinds: ['job_search_support', 'job_search_workshop'] },
  { subGoal: 'job_placement', bit: PLACEMENT, kinds: ['job_matching'] },
  { subGoal: 'job_retention', bit: RETENTION, kinds: ['job_coaching', 'employer_contact'] },
]

type Writing = { readonly writer: PackageWriter; readonly plan: PlanView; readonly random: Random; next: number }

/** What was done under a plan. A component's item began and was not cancelled; of other components only items that do not count. */
export const writeItems = (writer: PackageWriter, plan: PlanView, supported: boolean, random: Random): void => {
  const writing: Writing = { writer, plan, random, next: 1 }
  done(writing, 'planning', random.chance(0.8) ? 'career_development' : 'custom')
  if (random.chance(0.12)) done(writing, 'planning', 'attend_interview')
  for (const { subGoal, bit, kinds } of components) {
    if ((plan.components & bit) > 0) {
      done(writing, subGoal, random.pick(kinds))
      if (random.chance(0.25)) done(writing, subGoal, random.pick(kinds))
      if (random.chance(0.03)) notCounting(writing, subGoal, random.pick(kinds))
    } else if (random.chance(plan.components === 0 ? 0.2 : 0.04)) notCounting(writing, subGoal, random.pick(kinds))
  }
  if (supported) done(writing, 'supports', 'support')
}

type Course = {
  readonly started: number | null
  readonly ended: number | null
  readonly outcome: string | null
  readonly cause?: string | null
}

/** An item that was worked on. On an open plan it may still be going on. */
const done = (writing: Writing, subGoal: string, kind: string): void => {
  const { plan, random } = writing
  const started = Math.min(plan.end, plan.started + Math.floor(random.next() * random.next() * 60))
  const going = plan.closed === null && random.chance(0.6)
  const ended = going ? null : random.between(started, plan.end)
  const attained = random.chance(0.9)
  // Some items of closed plans were left without an outcome.
  const outcome = ended === null || random.chance(0.03) ? null : attained ? 'attained' : 'not_attained'
  add(writing, subGoal, kind, {
    started,
    ended,
    outcome,
    cause: outcome === 'not_attained' ? random.pick(causes) : null,
  })
}

const causes = ['illness', 'family', 'transport', 'found_work', 'other'] as const

/** An item that never began, or was cancelled after it began. */
const notCounting = (writing: Writing, subGoal: string, kind: string): void => {
  const { plan, random } = writing
  const began = random.chance(0.5)
  const started = began ? random.between(plan.started, plan.end) : null
  add(writing, subGoal, kind, { started, ended: null, outcome: began || random.chance(0.5) ? 'cancelled' : null })
}

const add = (writing: Writing, subGoal: string, kind: string, course: Course): void => {
  const { writer, plan, random } = writing
  const expected = plan.started + random.below(15)
  writer.add('plan-items', {
    plan: plan.number,
    number: writing.next++,
    sub_goal: subGoal,
    kind,
    expected_start: dayText(expected),
    expected_end: dayText(expected + random.between(7, 90)),
    actual_start: course.started === null ? null : dayText(course.started),
    actual_end: course.ended === null ? null : dayText(course.ended),
    outcome: course.outcome,
    good_cause: course.cause,
  })
}

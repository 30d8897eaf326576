import { PLACEMENT } from '../margins/combinations.ts'
import { isExit } from '../population/plans.ts'
import { placements } from '../targets/plans.ts'
import { moneyCell } from '../write/csv.ts'
import { at } from '../lists.ts'
import { jobs } from './employers.ts'
import { dayText } from './plan-view.ts'
import type { Ledger } from '../money/ledger.ts'
import type { Plans } from '../population/plans.ts'
import type { Random } from '../random.ts'
import type { PackageWriter } from '../write/package-writer.ts'
import type { Employers } from './employers.ts'
import type { PlanView } from './plan-view.ts'

/** What is decided about the placements of all plans before their rows are written. */
export type PlacementDecisions = {
  /** For each plan how many placements without an incentive it has, beside the one with. */
  readonly without: Uint8Array
  /** What the employers of plans that ended answered, in the order in which the rows come: 0 for no answer. */
  readonly answers: Uint8Array
  /** How many placements the plans that ended have. */
  readonly count: number
  taken: number
}

/** Of the placements without an incentive this share goes to plans that have none with one. */
const INSTEAD = 0.8

export const decidePlacements = (plans: Plans, ledger: Ledger, scale: number, random: Random): PlacementDecisions => {
  const without = new Uint8Array(plans.count)
  const inPlacement = random.shuffle(
    plans.cells
      .filter(({ story, components }) => isExit(story) && (components & PLACEMENT) > 0)
      .flatMap(({ from, to }) => Array.from({ length: to - from }, (_, place) => from + place)),
  )
  const incentives = inPlacement.filter(ledger.hasIncentive)
  const others = inPlacement.filter((plan) => !ledger.hasIncentive(plan))
  const wanted = Math.round(placements.withoutIncentive * scale)
  const instead = Math.min(others.length, Math.round(wanted * INSTEAD))
  for (const plan of others.slice(0, instead)) without[plan] = 1
  for (const plan of incentives.slice(0, wanted - instead)) without[plan] = 1
  const count = incentives.length + instead + Math.min(incentives.length, wanted - instead)
  const answers = new Uint8Array(count)
  const answered = Math.min(count, Math.round(placements.answered * scale))
  const satisfied = Math.min(answered, Math.round(placements.satisfied * scale))
  for (let place = 0; place < answered; place++)
    answers[place] = place < satisfied ? 4 + random.below(2) : 1 + random.below(3)
  return { without, answers: random.shuffle(answers), count, taken: 0 }
}

/** A placement begins at most so many days after its plan. */
export const LATEST_PLACEMENT = 45

type Scene = {
  readonly writer: PackageWriter
  readonly plan: PlanView
  readonly employers: Employers
  readonly random: Random
}

export const writePlacements = (scene: Scene, withIncentive: boolean, decisions: PlacementDecisions): void => {
  const { plan, random, writer } = scene
  const kinds = [
    ...(withIncentive ? [true] : []),
    ...Array.from({ length: at(decisions.without, plan.index) }, () => false),
  ]
  kinds.forEach((incentive, index) => {
    const started = Math.min(plan.end, plan.started + random.between(0, LATEST_PLACEMENT))
    const ended = plan.closed === null && random.chance(0.7) ? null : random.between(started, plan.end)
    const { title, wage } = random.pick(jobs)
    const row = { plan: plan.number, number: index + 1 }
    writer.add('placements', {
      ...row,
      employer: random.chance(0.04) ? null : employerOf(scene),
      // The field left most placements without a category.
      category: random.chance(0.13)
        ? random.pick(['test_and_hire', 'work_experience', 'apprenticeship', 'on_the_job'])
        : null,
      with_incentive: incentive,
      job_title: title,
      started_on: dayText(started),
      ended_on: ended === null ? null : dayText(ended),
      hours_per_week: random.chance(0.1) ? null : random.pick([20, 24, 30, 35, 37.5, 40, 40]),
      ...(random.chance(0.3) ? {} : { wage: moneyCell(wageAround(wage, random)), wage_per: 'hour' }),
      employer_satisfaction: satisfactionOf(plan, decisions, random),
    })
    writePlacementItem(scene, row.number, incentive, started, ended)
  })
}

/** Placement items come after all other items of the plan. */
const FIRST_PLACEMENT_ITEM = 90

const writePlacementItem = (
  scene: Scene,
  number: number,
  incentive: boolean,
  started: number,
  ended: number | null,
): void =>
  scene.writer.add('plan-items', {
    plan: scene.plan.number,
    number: FIRST_PLACEMENT_ITEM + number,
    sub_goal: 'job_placement',
    kind: incentive ? 'placement_incentive' : 'placement',
    actual_start: dayText(started),
    actual_end: ended === null ? null : dayText(ended),
    outcome: ended === null ? null : scene.random.chance(0.85) ? 'attained' : 'not_attained',
  })

const satisfactionOf = (plan: PlanView, decisions: PlacementDecisions, random: Random): number | null => {
  if (!isExit(plan.story)) return random.chance(0.3) ? random.between(2, 5) : null
  return at(decisions.answers, decisions.taken++) || null
}

const employed = new Set(['1a', '1b', '2', '3', '4', '5', '6', '7', '8'])

/** Jobs found. Only some of those who have one have a record of it. */
export const writeEmployments = (scene: Scene): void => {
  const { plan, random, writer } = scene
  if (plan.closed === null || !employed.has(plan.category('outcome')) || !random.chance(0.35)) return
  const { title, occupation, wage } = random.pick(jobs)
  const partTime = plan.category('outcome') === '1b'
  const started = random.between(Math.max(plan.started, plan.end - 40), plan.end)
  writer.add('employments', {
    plan: plan.number,
    number: 1,
    employer: random.chance(0.5) ? employerOf(scene) : null,
    job_title: title,
    occupation: random.chance(0.2) ? null : occupation,
    started_on: dayText(started),
    hours_per_week: random.chance(0.1) ? null : partTime ? random.between(8, 28) : random.pick([30, 35, 37.5, 40]),
    ...(random.chance(0.25) ? {} : { wage: moneyCell(wageAround(wage, random)), wage_per: 'hour' }),
    cancelled: random.chance(0.02),
  })
}

/** Never below the general minimum wage of 2012. */
const wageAround = (cents: number, random: Random): number => Math.max(1025, cents + random.between(-4, 12) * 25)

const employerOf = ({ employers, plan, random }: Scene): string => random.pick(at(employers, plan.siteIndex))

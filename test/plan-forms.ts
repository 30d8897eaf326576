import { dayBoxes, sending } from './plans-world.ts'
import type { PlansWorld } from './plans-world.ts'
import type { Fields } from './world.ts'

type Rows = Readonly<Record<string, unknown>>

/** The summary of Ada’s plan as a form of it holds what plansWorld() recorded. */
export const adasSummary: Fields = {
  ...{ education: 'bachelor', education_country: 'outside_canada', credentials: '', experience: 'outside_canada' },
  ...{ employment_skills: 'needs_development', time_out: '6_to_12_months', poor_retention: 'no' },
  ...{ job_search: 'needs_development', income: 'ow', language_skills: '', labour_market_change: '' },
  ...{ disabled: 'yes', indigenous: 'no', visible_minority: '', newcomer: '', deaf: '', francophone: '' },
  revision: '0',
}

/** Puts it back after a test. */
export const resetAdasSummary = (world: PlansWorld): Promise<void> =>
  world.record(`update client_summary set revision = 0, education = 'bachelor', income = 'ow', disabled = true,
    indigenous = false, newcomer = null, poor_retention = false where plan_id = (select id from plan where number = 50000017)`)

export const summaryOf = async (world: PlansWorld, number: number): Promise<Rows | undefined> =>
  (
    await world.rows(
      `select client_summary.* from client_summary join plan on plan.id = plan_id where plan.number = $1`,
      [number],
    )
  )[0]

/** An item of the job search as its form sends it, without days. */
export const itemFields = (more: Fields = {}): Fields => ({
  ...{ sub_goal: 'job_search', kind: 'job_search_support', title: '', responsible: 'both' },
  ...{ hours: '', outcome: '', good_cause: '' },
  ...more,
})

/** The boxes of several days, by the names of their fields. */
export const boxesOf = (days: Readonly<Record<string, string>>): Fields =>
  Object.assign({}, ...Object.entries(days).map(([name, day]) => dayBoxes(name, day))) as Fields

export const itemsOf = (world: PlansWorld, number: number): Promise<readonly Rows[]> =>
  world.rows(
    `select plan_item.* from plan_item join plan on plan.id = plan_id where plan.number = $1 order by plan_item.number`,
    [number],
  )

/** How Ada left for full-time work, as the form that closes her plan sends it. */
export const closingAnswers = (more: Fields = {}): Fields =>
  sending({
    ...dayBoxes('closed_on', '2013-01-11'),
    ...{ reason: 'completion', work: 'employed', learning: 'none', job_match: 'any', hours_per_week: '35' },
    ...{ wage: '13,00', wage_per: 'hour', otherwise: '', satisfaction: '5' },
    ...more,
  })

export const closureOf = async (world: PlansWorld, number: number): Promise<Rows | undefined> =>
  (
    await world.rows(
      `select closure.*, staff.code as by from closure join plan on plan.id = plan_id
       left join staff on staff.id = closed_by where plan.number = $1`,
      [number],
    )
  )[0]

/** Plans that were opened since plansWorld() was. */
export const newPlansOf = (world: PlansWorld): Promise<readonly Rows[]> =>
  world.rows(`select * from plan where number > 50000033 order by number`)

export const forgetNewPlans = (world: PlansWorld): Promise<void> =>
  world.record(`delete from eligibility where plan_id in (select id from plan where number > 50000033);
    delete from verdict where subject_id in (select id from plan where number > 50000033);
    delete from next_step where plan_id in (select id from plan where number > 50000033);
    delete from plan where number > 50000033`)

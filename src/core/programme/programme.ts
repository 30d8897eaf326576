import type { PlanFacts } from '../facts/plan.ts'
import type { SiteMonthFacts } from '../facts/site-month.ts'
import type { Subjects } from '../measures/measure.ts'
import type { Report } from '../measures/report.ts'
import type { Bilingual } from '../shared/bilingual.ts'
import type { PlainDate } from '../shared/plain-date.ts'
import type { EligibilityRule } from './eligibility.ts'
import type { FollowUpRule, OutcomeRule } from './outcome-rule.ts'
import { defaultsOf } from './setting.ts'
import type { Setting, SettingValues } from './setting.ts'

/** What a programme must say of itself. Shared code asks the programme; it never asks which programme it has. */
export type Programme = {
  readonly id: string
  readonly name: Bilingual
  /** In order of their first day. Each stays in force until the next begins. */
  readonly editions: readonly Edition[]
}

export type Edition = {
  readonly programme: string
  readonly id: string
  readonly from: PlainDate
  /** The last day the sources speak of. Later days are judged by this edition with a notice. */
  readonly describedUntil: PlainDate | null
  readonly notes: readonly Bilingual[]
  readonly settings: readonly Setting[]
  readonly subjects: (values: SettingValues) => Subjects<PlanFacts, SiteMonthFacts>
  readonly reports: (values: SettingValues) => readonly Report[]
  /** Who a plan may be opened for; null: it states no rule. */
  readonly eligibility: (values: SettingValues) => EligibilityRule | null
  /** From the facts of an exit to its official outcome, in the order they are tried; none: it is not derived. */
  readonly outcomeRules: (values: SettingValues) => readonly OutcomeRule[]
  /** When people are asked again after their exit; null: it states no rule. */
  readonly followUps: (values: SettingValues) => FollowUpRule | null
}

/** An edition with the settings in force: what verdicts are made under. */
export type EffectiveEdition = {
  readonly edition: Edition
  readonly values: SettingValues
  readonly overridden: readonly string[]
  readonly subjects: Subjects<PlanFacts, SiteMonthFacts>
  readonly reports: readonly Report[]
  readonly eligibility: EligibilityRule | null
  readonly outcomeRules: readonly OutcomeRule[]
  readonly followUps: FollowUpRule | null
}

export const effective = (edition: Edition, overrides: SettingValues = {}): EffectiveEdition => {
  const values = { ...defaultsOf(edition.settings), ...overrides }
  return {
    edition,
    values,
    overridden: Object.keys(overrides),
    subjects: edition.subjects(values),
    reports: edition.reports(values),
    eligibility: edition.eligibility(values),
    outcomeRules: edition.outcomeRules(values),
    followUps: edition.followUps(values),
  }
}

/** The edition in force on a day; the first one for days before it. */
export const editionOn = (programme: Programme, day: PlainDate): Edition => {
  const [first, ...later] = programme.editions
  if (!first) throw new RangeError(`programme ${programme.id} has no edition`)
  return later.filter((edition) => edition.from <= day).at(-1) ?? first
}

import { withCheckDigit } from '../../core/shared/public-number.ts'
import { addDays } from '../../core/shared/plain-date.ts'
import type { PlainDate } from '../../core/shared/plain-date.ts'
import { emailOf } from '../people/names.ts'
import type { Site } from '../network/sites.ts'
import type { PackageWriter, Row } from '../write/package-writer.ts'
import { stories } from './all.ts'
import type { Days, Story, StoryPlan } from './story.ts'

const FIRST_CLIENT = 20_000_000
const FIRST_PLAN = 400_000_000

/** The public number of a story's person, and of their plans in order: the same in every demonstration. */
export const numbersOf = (key: string): { readonly client: number; readonly plans: readonly number[] } => {
  const place = stories.findIndex((one) => one.key === key)
  const story = stories[place]
  if (!story) throw new RangeError(`no story is called ${key}`)
  return {
    client: withCheckDigit(FIRST_CLIENT + place),
    plans: story.plans.map((_, plan) => withCheckDigit(FIRST_PLAN + place * 10 + plan)),
  }
}

/** Where the stories take place, and when they were last written at. */
export type Stage = {
  readonly writer: PackageWriter
  readonly site: Site
  readonly counsellor: string
  readonly employer: string
  readonly lastDay: PlainDate
}

/** Writes the records of every story at one site, in the caseload of one counsellor. */
export const writeStories = (stage: Stage): void => {
  for (const story of stories) writeStory(stage, story)
}

const writeStory = (stage: Stage, story: Story): void => {
  const { writer, site, lastDay } = stage
  const { client, plans } = numbersOf(story.key)
  const registered = ago(lastDay, story.registered)
  const { family_name, given_name } = story.person
  writer.add('clients', {
    number: client,
    status_in_canada: 'citizen',
    address: story.person.language === 'fr' ? '12, rue de l’Exemple' : '12 Sample Street',
    city: 'Exampleville',
    postal_code: `${site.catchment.postal}1Z 1A1`,
    phone: `${site.catchment.areaCode}-555-0100`,
    email: emailOf(given_name, family_name, client % 1000),
    ...story.person,
  })
  writer.add('registrations', {
    client,
    site: site.code,
    registered_on: registered,
    service_reason: story.reason ?? 'find_work',
    notice_on: registered,
    notice_how: 'paper',
  })
  for (const purpose of story.consents ?? []) writer.add('consents', { client, purpose, given_on: registered })
  story.plans.forEach((plan, place) => writePlan(stage, client, plans[place] ?? 0, plan))
}

const writePlan = (stage: Stage, client: number, number: number, plan: StoryPlan): void => {
  const { writer, site, counsellor, employer, lastDay } = stage
  const started = ago(lastDay, plan.started)
  writer.add('plans', {
    number,
    client,
    site: site.code,
    programme: 'employment-service',
    started_on: started,
    counsellor,
    ...(plan.accepted !== undefined && { accepted_on: ago(lastDay, plan.accepted), accepted_how: 'paper' }),
    ...plan.fields,
  })
  if (plan.eligibility) writer.add('eligibility', { plan: number, ...plan.eligibility })
  if (plan.summary) writer.add('client-summaries', { plan: number, ...plan.summary })
  const addAll = (resource: string, rows: readonly Days<Row>[] | undefined, more: Row = {}): void =>
    rows?.forEach((row, place) =>
      writer.add(resource, { plan: number, number: place + 1, ...more, ...dated(row, lastDay) }),
    )
  addAll('plan-items', plan.items)
  addAll('referrals', plan.referrals)
  addAll('employments', plan.jobs, { employer })
  addAll('placements', plan.placements, { employer })
  addAll('payments', plan.payments)
  if (plan.closed) writer.add('closures', { plan: number, ...dated(plan.closed, lastDay) })
}

const dated = ({ row, days }: Days<Row>, lastDay: PlainDate): Row => ({
  ...row,
  ...Object.fromEntries(Object.entries(days).map(([name, count]) => [name, ago(lastDay, count)])),
})

const ago = (lastDay: PlainDate, days: number): PlainDate => addDays(lastDay, -days)

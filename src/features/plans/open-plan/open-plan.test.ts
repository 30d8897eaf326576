import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { forgetNewPlans, newPlansOf } from '../../../../test/plan-forms.ts'
import { dayBoxes, plansWorld, sending } from '../../../../test/plans-world.ts'
import type { PlansWorld } from '../../../../test/plans-world.ts'
import { textOf } from '../../../../test/page-text.ts'
import { hasCheckDigit } from '../../../core/shared/public-number.ts'

let world: PlansWorld
beforeAll(async () => (world = await plansWorld()))
afterAll(() => world.close())

const BLAISE = '/en/clients/1000017/plans/new'
const wanted = {
  site: 'MAPLE',
  programme: 'employment-service',
  ...dayBoxes('started_on', '2013-01-10'),
  referred_in: 'formal_other',
  self_initiated: 'no',
  weekly_hours: '12.5',
  full_time_study: 'no',
  in_ontario: 'yes',
  exception_reason: '',
}

const newPlans = () => newPlansOf(world)
const forget = () => forgetNewPlans(world)

describe('the page', () => {
  test('offers the sites where the person is registered, says what counts, and knows nothing yet', async () => {
    const sam = await world.as('SAM')
    const page = await (await sam.get(BLAISE)).text()
    expect(page).toContain('Maple Street (demo)')
    expect(page).not.toContain('Harbour Row (demo)')
    expect(page).toContain('Other – Structured/Formal Referral (counts)')
    expect(page).toContain('EO – Employment Service Provider (does not count)')
    expect(textOf(page)).toContain('Not known yet')
    expect(textOf(page)).toContain('Works under 20 hours a week on average')
    expect(page).toContain('/en/monthly')
  })

  test('says how many of the plans started at the site this fiscal year are exceptions, of at most how many', async () => {
    const sam = await world.as('SAM')
    const page = textOf(await (await sam.get(BLAISE)).text())
    expect(page).toContain('Maple Street (demo): 1 of 2 plans started (50.0%).')
    expect(page).toContain('At most 10% of the plans started in 2012-13.')
    expect(page).toContain('Above the limit')
  })

  test('leaves a look at the person, in French as well', async () => {
    const sam = await world.as('SAM')
    const page = textOf(await (await sam.get('/fr/clients/1000017/plans/new')).text())
    expect(page).toContain('Ouvrir un plan')
    expect(page).toContain('Travaille moins de 20 heures par semaine en moyenne')
    const entry = await world.lastEntry('record-seen')
    expect(entry).toMatchObject({ actor: 'SAM', subject_table: 'client', client_ids: [2] })
  })

  test('is there for who may record profiles at a site of the person, and for nobody else', async () => {
    const answers: Record<string, number> = {}
    for (const person of ['SAM', 'JOB', 'ELI', 'NOE', 'PAT', 'MIA', 'KIM', 'AUD'] as const)
      answers[person] = (await (await world.as(person)).get(BLAISE)).status
    expect(answers).toEqual({ SAM: 200, JOB: 200, ELI: 404, NOE: 404, PAT: 404, MIA: 404, KIM: 404, AUD: 404 })
    const sam = await world.as('SAM')
    expect((await sam.get('/en/clients/1000033/plans/new')).status).toBe(404)
    expect((await sam.get('/en/clients/9/plans/new')).status).toBe(404)
  })
})

describe('looking before opening', () => {
  test('judges what was typed and saves nothing', async () => {
    const sam = await world.as('SAM')
    const look = async (fields: Record<string, string>) =>
      textOf(await (await sam.post(BLAISE, sending({ ...wanted, ...fields, look: 'yes' }))).text())
    expect(await look({})).toContain('The plan can be opened.')
    const no = await look({ weekly_hours: '20', full_time_study: '' })
    expect(no).toContain('Not eligible')
    expect(no).toContain('Hours of work a week, on average: 20')
    expect(await look({ full_time_study: '' })).toContain('What was not asked is not a yes.')
    expect(await newPlans()).toEqual([])
  })

  test('says what cannot be read, and keeps it', async () => {
    const sam = await world.as('SAM')
    const answer = await sam.post(BLAISE, sending({ ...wanted, weekly_hours: 'a few', look: 'yes' }))
    expect(answer.status).toBe(422)
    expect(await answer.text()).toContain('value="a few"')
  })
})

test('a counsellor opens a plan: number, eligibility, caseload, verdicts and trail together', async () => {
  const sam = await world.as('SAM')
  const answer = await sam.post(BLAISE, sending(wanted))
  const [plan] = await newPlans()
  expect(answer.headers.get('Location')).toBe(`/en/plans/${String(plan?.['number'])}?done=plan-opened`)
  expect(hasCheckDigit(Number(plan?.['number']))).toBe(true)
  expect(plan).toMatchObject({ client_id: 2, site_id: 1, started_on: '2013-01-10', counsellor_id: 1 })
  expect(plan).toMatchObject({ referred_in: 'formal_other', self_initiated: false, accepted_on: null })
  const [found] = await world.rows('select * from eligibility where plan_id = $1', [plan?.['id']])
  expect(found).toMatchObject({
    weekly_hours: '12.50',
    full_time_study: false,
    in_ontario: true,
    exception_reason: null,
  })
  const judged = await world.rows('select subject_kind from verdict where subject_id = $1', [plan?.['id']])
  expect(judged.length).toBeGreaterThan(0)
  expect(await world.lastEntry('plan-opened')).toMatchObject({
    actor: 'SAM',
    subject_table: 'plan',
    subject_id: plan?.['id'],
    client_ids: [2],
    payload: { eligibility: 'eligible', exception: false, number: plan?.['number'] },
  })
  await forget()
})

test('what a job developer opens waits for a counsellor', async () => {
  const answer = await (await world.as('JOB')).post(BLAISE, sending(wanted))
  expect(answer.status).toBe(303)
  expect((await newPlans()).map((plan) => plan['counsellor_id'])).toEqual([null])
  await forget()
})

test('a no is overridden with a reason, which is kept out of the trail and counted', async () => {
  const sam = await world.as('SAM')
  const no = { ...wanted, weekly_hours: '24' }
  const refused = await sam.post(BLAISE, sending(no))
  expect(refused.status).toBe(422)
  expect(await refused.text()).toContain('The rule says no.')
  const answer = await sam.post(BLAISE, sending({ ...no, exception_reason: 'The contract ends on Friday' }))
  expect(answer.status).toBe(303)
  const [made] = await world.rows(`select exception_reason from eligibility order by id desc limit 1`)
  expect(made).toEqual({ exception_reason: 'The contract ends on Friday' })
  const entry = await world.lastEntry('plan-opened')
  expect(entry).toMatchObject({ payload: { exception: true, eligibility: 'not-eligible' } })
  expect(JSON.stringify(entry)).not.toContain('Friday')
  await forget()
})

test.each([
  ['no site', { site: '' }, 'Choose a site.'],
  ['a site where the person is not registered', { site: 'HARBOUR' }, 'Choose a site where the person is registered.'],
  ['no day', dayBoxes('started_on', ''), 'Write the first day of the plan.'],
  ['a day that is none', dayBoxes('started_on', '2013-02-30'), 'is not a day'],
  ['tomorrow', dayBoxes('started_on', '2013-01-15'), 'cannot be in the future'],
  ['before there were rules', dayBoxes('started_on', '2011-03-31'), 'before April 1, 2011'],
  ['a programme nobody has', { programme: 'other' }, 'Choose a programme of the list.'],
  ['more hours than a week has', { weekly_hours: '169' }, 'must be from 0 to 168'],
  ['something not asked', { in_ontario: '' }, 'that is not a yes'],
  ['a reason where none is needed', { exception_reason: 'Just in case' }, 'Take the reason out.'],
])('%s is refused in words at its field, and nothing is recorded', async (_, fields, says) => {
  const sam = await world.as('SAM')
  const answer = await sam.post(BLAISE, sending({ ...wanted, ...fields }))
  expect(answer.status).toBe(422)
  const page = textOf(await answer.text())
  expect(page).toContain(says)
  expect(await newPlans()).toEqual([])
})

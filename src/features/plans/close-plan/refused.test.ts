import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { textOf } from '../../../../test/page-text.ts'
import { closingAnswers, closureOf } from '../../../../test/plan-forms.ts'
import { dayBoxes, plansWorld } from '../../../../test/plans-world.ts'
import type { PlansWorld } from '../../../../test/plans-world.ts'

let world: PlansWorld
beforeAll(async () => (world = await plansWorld()))
afterAll(() => world.close())
beforeEach(async () => {
  await world.record(`delete from closure where plan_id = (select id from plan where number = 50000017)`)
})

const ADA = '/plans/50000017/close'
const answers = closingAnswers
const shown = { shown: '1a', do: 'close' }
const closure = (number = 50000017) => closureOf(world, number)

describe('what is refused says so at its field, and keeps what was typed', () => {
  test.each([
    [dayBoxes('closed_on', '2013-01-15'), 'closed_on', 'The day is in the future.'],
    [dayBoxes('closed_on', '2012-10-21'), 'closed_on', 'The plan started on October 22, 2012.'],
    [
      dayBoxes('closed_on', '2012-12-16'),
      'closed_on',
      '“Baker’s helper” is recorded on December 17, 2012, which is later.',
    ],
    [dayBoxes('closed_on', ''), 'closed_on', 'Write the day on which the client left the service.'],
    [dayBoxes('closed_on', '2013-02-30'), 'closed_on', 'This is not a day.'],
    [{ reason: '' }, 'reason', 'Choose why the plan is closed.'],
    [{ reason: 'opened_in_error' }, 'reason', 'A plan opened in error is closed on a page of its own'],
    [{ reason: 'boredom' }, 'reason', 'Choose'],
    [{ work: '' }, 'work', 'Say whether the client works.'],
    [{ learning: '' }, 'learning', 'Say whether the client is in education or training.'],
    [{ job_match: '' }, 'job_match', 'Say how the job fits.'],
    [{ hours_per_week: '' }, 'hours_per_week', 'Write how many hours a week the client works.'],
    [{ hours_per_week: 'many' }, 'hours_per_week', 'is not a number'],
    [{ hours_per_week: '0' }, 'hours_per_week', 'more than 0'],
    [{ hours_per_week: '169' }, 'hours_per_week', '168'],
    [{ wage_per: '' }, 'wage_per', 'You wrote a wage.'],
    [{ wage: '' }, 'wage', 'You chose what the wage is paid for.'],
    [{ otherwise: 'volunteer' }, 'otherwise', 'The client works or learns.'],
    [{ work: 'none' }, 'hours_per_week', 'there are no hours'],
    [{ satisfaction: '' }, 'satisfaction', 'Choose the client’s answer'],
    [{ satisfaction: '6' }, 'satisfaction', 'Choose the client’s answer'],
  ] as const)('%o', async (fields, name, says) => {
    const sam = await world.as('SAM')
    for (const deed of [shown, { do: 'show' }]) {
      const answer = await sam.post(`/en${ADA}`, answers({ ...deed, ...fields }))
      const page = await answer.text()
      expect(answer.status).toBe(422)
      expect(page).toContain(`<a href="#${name}">`)
      expect(textOf(page)).toContain(says)
      expect(page).toMatch(/name="closed_on-month"[^>]*value="(01|02|10|12)?"/)
    }
    expect(await closure()).toBeUndefined()
  })

  test('in French too', async () => {
    const sam = await world.as('SAM')
    const answer = await sam.post(`/fr${ADA}`, answers({ ...shown, work: '' }))
    expect(textOf(await answer.text())).toContain('Dites si la personne travaille.')
  })
})

test('a client who is neither in work nor learning, with no answer on satisfaction', async () => {
  const sam = await world.as('SAM')
  const idle = { work: 'none', job_match: '', hours_per_week: '', wage: '', wage_per: '', otherwise: 'unable_to_work' }
  const answer = await sam.post(
    `/en${ADA}`,
    answers({ ...idle, satisfaction: 'none', shown: 'unable_to_work', do: 'close' }),
  )
  expect(answer.status).toBe(303)
  expect(await closure()).toMatchObject({ outcome: 'unable_to_work', satisfaction: null, hours_per_week: null })
})

test('a file that contradicts the outcome stops nothing, and is named: a job goes on, and the client does not work', async () => {
  const sam = await world.as('SAM')
  const idle = { work: 'none', job_match: '', hours_per_week: '', wage: '', wage_per: '', otherwise: 'unemployed' }
  const read = textOf(await (await sam.post(`/en${ADA}`, answers({ ...idle, do: 'show' }))).text())
  expect(read).toContain('Unemployed')
  expect(read).toContain('Wrong figure You say that the client does not work. The job “Baker’s helper”')
  expect(read).toContain('has not ended on record. Employed or career path Open the job')
})

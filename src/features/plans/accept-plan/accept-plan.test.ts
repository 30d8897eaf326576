import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { textOf } from '../../../../test/page-text.ts'
import { dayBoxes, plansWorld, sending } from '../../../../test/plans-world.ts'
import type { PlansWorld } from '../../../../test/plans-world.ts'
import type { Browser } from '../../../../test/world.ts'

let world: PlansWorld
beforeAll(async () => (world = await plansWorld()))
afterAll(() => world.close())
beforeEach(() => world.record('update plan set accepted_on = null, accepted_how = null'))

const PATH = '/en/plans/50000017/accept'

const shownOn = async (browser: Browser, path = PATH) =>
  /name="shown" value="([^"]*)"/.exec(await (await browser.get(path)).text())?.[1] ?? ''

const accepted = (shown: string, on = '2013-01-14', how = 'paper') =>
  sending({ shown, accepted_how: how, ...dayBoxes('accepted_on', on) })

const plan = async () =>
  (await world.rows('select accepted_on, accepted_how, goal from plan where number = 50000017'))[0]

test('the client reads the plan in their own language, whatever the language of the page', async () => {
  const sam = await world.as('SAM')
  const page = await (await sam.get(PATH)).text()
  expect(page).toMatch(/<section lang="fr-CA"[^>]*aria-label="Mon plan de services"/)
  const text = textOf(page)
  expect(text).toContain('Atelier de recherche d’emploi')
  expect(text).toContain('Trial at the bakery')
  expect(text).toContain('Garde d’enfants')
  expect(text).not.toContain('Entrevue d’emploi')
  const english = textOf(await (await sam.get(`${PATH}?in=en`)).text())
  expect(english).toContain('Job search workshop')
})

test('an acceptance makes the plan active and stands on the trail', async () => {
  const sam = await world.as('SAM')
  const form = accepted(await shownOn(sam), '2013-01-11', 'screen')
  expect((await sam.post(PATH, form)).headers.get('Location')).toBe('/en/plans/50000017?done=plan-accepted')
  expect(await plan()).toMatchObject({ accepted_on: '2013-01-11', accepted_how: 'screen' })
  expect(await world.lastEntry('plan-accepted')).toMatchObject({
    payload: { table: 'plan', fields: { accepted_on: [null, '2013-01-11'], accepted_how: [null, 'screen'] } },
  })
  expect((await sam.post(PATH, form)).headers.get('Location')).toContain('done=already')
})

describe('an acceptance is refused', () => {
  test.each([
    ['before the plan started', '2012-10-21', 'paper', 'The plan started only on October 22, 2012'],
    ['tomorrow', '2013-01-15', 'paper', 'This day is in the future'],
    ['on no day', '2013-13-01', 'paper', 'This is not a day'],
    ['without the day', '', 'paper', 'Write the day on which the client accepted the plan'],
    ['without saying how', '2013-01-14', '', 'Choose how the client accepted the plan'],
  ])('%s', async (_, on, how, says) => {
    const sam = await world.as('SAM')
    const answer = await sam.post(PATH, accepted(await shownOn(sam), on, how))
    expect(answer.status).toBe(422)
    expect(textOf(await answer.text())).toContain(says)
    expect(await plan()).toMatchObject({ accepted_on: null })
  })

  test('where the plan is not any more what the client was shown', async () => {
    const [sam, lee] = [await world.as('SAM'), await world.as('LEE')]
    const shown = await shownOn(sam)
    await lee.post('/en/plans/50000017/items/new', sending({ sub_goal: 'planning', kind: 'career_development' }))
    const answer = await sam.post(PATH, accepted(shown))
    expect(answer.status).toBe(422)
    const page = await answer.text()
    expect(textOf(page)).toContain('Someone changed the plan while this page was open')
    expect((await sam.post(PATH, accepted(/name="shown" value="([^"]*)"/.exec(page)?.[1] ?? ''))).status).toBe(303)
  })

  test('where there is nothing in the plan, or it is closed', async () => {
    const [eli, sam] = [await world.as('ELI'), await world.as('SAM')]
    const empty = '/en/plans/50000025/accept'
    const nothing = textOf(await (await eli.post(empty, accepted(await shownOn(eli, empty)))).text())
    expect(nothing).toContain('There is nothing to accept yet')
    const closed = '/en/plans/50000033/accept'
    const answer = await sam.post(closed, accepted(await shownOn(sam, closed)))
    expect(textOf(await answer.text())).toContain('This plan is closed')
  })

  test.each(['PAT', 'KIM', 'MIA', 'ELI', 'NOE', 'AUD'] as const)('to %s, who may not', async (who) => {
    const browser = await world.as(who)
    expect((await browser.get(PATH)).status).toBe(404)
    expect((await browser.post(PATH, accepted(''))).status).toBe(404)
    expect((await browser.get('/en/plans/50000017/goal')).status).toBe(404)
    expect((await browser.post('/en/plans/50000017/goal', sending({ goal: 'x', revision: '0' }))).status).toBe(404)
  })
})

describe('the goal', () => {
  const GOAL = '/en/plans/50000017/goal'
  const revisionOn = async (browser: Browser) =>
    /name="revision" value="(\d+)"/.exec(await (await browser.get(GOAL)).text())?.[1] ?? ''

  test('is changed by itself, from the plan or from its acceptance, to which one comes back', async () => {
    const job = await world.as('JOB')
    const form = sending({ goal: ' Un emploi  à la boulangerie ', revision: await revisionOn(job), from: 'accept' })
    expect((await job.post(GOAL, form)).headers.get('Location')).toBe(PATH)
    expect(await plan()).toMatchObject({ goal: 'Un emploi à la boulangerie' })
    expect(textOf(await (await job.get(PATH)).text())).toContain('Mon but Un emploi à la boulangerie')
  })

  test('that somebody else changed meanwhile is shown beside what was typed', async () => {
    const [sam, lee] = [await world.as('SAM'), await world.as('LEE')]
    const revision = await revisionOn(sam)
    await lee.post(GOAL, sending({ goal: 'By Lee', revision }))
    const answer = await sam.post(GOAL, sending({ goal: 'By Sam', revision }))
    const page = textOf(await answer.text())
    expect([answer.status, page.includes('By Lee'), page.includes('By Sam')]).toEqual([422, true, true])
    expect(await plan()).toMatchObject({ goal: 'By Lee' })
  })

  test('that is too long, or of a closed plan, is refused with what was typed', async () => {
    const sam = await world.as('SAM')
    const long = await sam.post(GOAL, sending({ goal: 'x'.repeat(501), revision: await revisionOn(sam) }))
    expect(textOf(await long.text())).toContain('at most 500 characters')
    const closed = await sam.post('/en/plans/50000033/goal', sending({ goal: 'Kept', revision: '0' }))
    const page = textOf(await closed.text())
    expect([closed.status, page.includes('This plan is closed'), page.includes('Kept')]).toEqual([422, true, true])
  })
})

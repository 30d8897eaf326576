import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { monthForm, monthlyWorld, readOn } from '../../../../test/monthly-world.ts'
import type { MonthlyWorld } from '../../../../test/monthly-world.ts'
import type { Browser } from '../../../../test/world.ts'

let monthly: MonthlyWorld
let rita: Browser

beforeAll(async () => {
  monthly = await monthlyWorld()
  rita = await monthly.as('reception', 'MAPLE')
})
afterAll(() => monthly.database.drop())
beforeEach(() => monthly.forget())

const DECEMBER = '/en/monthly/MAPLE/2012-12'

describe('a correction', () => {
  beforeEach(async () => {
    await rita.post(DECEMBER, monthForm())
  })

  test('needs a reason, keeps the old figures, and shows who changed what and why', async () => {
    const without = await rita.post(DECEMBER, monthForm({ revision: '0', sessions: '5' }))
    expect(without.status).toBe(422)
    expect(await readOn(without)).toContain('Say in a few words why the month is corrected')
    const answer = await rita.post(
      DECEMBER,
      monthForm({ revision: '0', sessions: '5', reason: 'The session of the 20th' }),
    )
    expect(answer.headers.get('Location')).toBe(`${DECEMBER}?done=corrected`)
    expect(await monthly.entries()).toMatchObject([{ sessions: 5, revision: 1, entered_on: '2013-01-14' }])
    expect(await monthly.lastOnTrail()).toMatchObject({
      kind: 'month-corrected',
      payload: { changes: [{ name: 'sessions', from: 4, to: 5 }] },
    })
    const page = await readOn(await rita.get(DECEMBER))
    expect(page).toContain('Specimen The session of the 20th Sessions held: 4, now 5')
  })

  test('of what somebody else changed meanwhile loses nothing: the second is told and sees both', async () => {
    const [one, other] = await Promise.all([
      rita.post(DECEMBER, monthForm({ revision: '0', sessions: '5', reason: 'Counted again' })),
      rita.post(DECEMBER, monthForm({ revision: '0', attendees: '31', reason: 'Counted again' })),
    ])
    expect([one.status, other.status].sort()).toEqual([303, 422])
    const slower = one.status === 422 ? one : other
    const page = await slower.text()
    expect(page).toContain('Somebody else recorded this month a moment ago')
    expect(page).toContain('name="revision" value="1"')
    expect(page).toMatch(one.status === 422 ? /id="sessions"[^>]*value="5"/ : /id="attendees"[^>]*value="31"/)
    expect(await monthly.entries()).toMatchObject([{ revision: 1 }])
  })
})

test('two who enter the same month for the first time at once: one is recorded, the other is told', async () => {
  const answers = await Promise.all([
    rita.post(DECEMBER, monthForm()),
    rita.post(DECEMBER, monthForm({ participants: '99' })),
  ])
  expect(answers.map(({ status }) => status).sort()).toEqual([303, 422])
  expect(await monthly.entries()).toHaveLength(1)
})

describe('who may', () => {
  test.each([
    ['caseworker', 303],
    ['site_manager', 303],
    ['job_developer', 404],
    ['finance', 404],
    ['manager_noncase', 404],
  ] as const)('%s of the site who sends the form is answered %i', async (role, status) => {
    const someone = await monthly.as(role, 'MAPLE')
    expect((await someone.get(DECEMBER)).status).toBe(200)
    expect((await someone.post(DECEMBER, monthForm())).status).toBe(status)
    expect(await monthly.entries()).toHaveLength(status === 303 ? 1 : 0)
  })

  test('reads and does not enter: the figures are shown without a form', async () => {
    await rita.post(DECEMBER, monthForm())
    const steward = await monthly.as('ministry_steward', null)
    const page = await (await steward.get(DECEMBER)).text()
    expect(page).toContain('Figures recorded for December 2012')
    expect(page).not.toContain('name="participants"')
  })

  test('a month of another site is not there, and neither is one of no site or of no month', async () => {
    for (const path of ['HARBOUR/2012-12', 'ERABLES/2012-12', 'NONE/2012-12', 'MAPLE/2012-13', 'MAPLE/december']) {
      expect((await rita.get(`/en/monthly/${path}`)).status).toBe(404)
      expect((await rita.post(`/en/monthly/${path}`, monthForm())).status).toBe(404)
    }
    expect((await (await monthly.as('auditor', null)).get('/en/monthly')).status).toBe(404)
  })
})

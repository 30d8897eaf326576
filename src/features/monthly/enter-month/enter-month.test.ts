import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { cellOf, reportOf } from '../../../../test/factories/judged-province.ts'
import { monthForm, monthlyWorld, readOn } from '../../../../test/monthly-world.ts'
import type { MonthlyWorld } from '../../../../test/monthly-world.ts'
import type { Browser } from '../../../../test/world.ts'
import { verifyVerdicts } from '../../../records/verdicts/rebuild.ts'

let monthly: MonthlyWorld
let rita: Browser

beforeAll(async () => {
  monthly = await monthlyWorld()
  rita = await monthly.as('reception', 'MAPLE')
})
afterAll(() => monthly.database.drop())
beforeEach(() => monthly.forget())

const DECEMBER = '/en/monthly/MAPLE/2012-12'

describe('reception enters a month', () => {
  test('and it is recorded, on the trail, and in the figures of the site within the request', async () => {
    const satisfaction = async () =>
      cellOf(await reportOf(monthly.database, { scope: 'site:MAPLE', to: '2013-01-14' }), 'satisfaction')
    expect(await satisfaction()).toMatchObject({ num: 0, den: 0 })
    const answer = await rita.post(DECEMBER, monthForm())
    expect([answer.status, answer.headers.get('Location')]).toEqual([303, `${DECEMBER}?done=entered`])
    expect(await monthly.entries()).toMatchObject([
      {
        site_id: monthly.siteId('MAPLE'),
        month: '2012-12-01',
        participants: 120,
        sessions_cancelled: 1,
        entered_on: '2013-01-14',
      },
    ])
    expect(await satisfaction()).toMatchObject({ num: 23, den: 29, pct: 79 })
    expect(await monthly.lastOnTrail()).toMatchObject({
      kind: 'month-entered',
      payload: { month: '2012-12-01', kind: 'first' },
    })
    expect((await verifyVerdicts(monthly.database.pool('worker'))).differing).toEqual([])
  })

  test('late: the page says by how many days, in words', async () => {
    await rita.post(DECEMBER, monthForm())
    expect(await readOn(await rita.get(DECEMBER))).toContain('Entered on January 14, 2013, 4 days late')
    expect(await readOn(await rita.get('/fr/monthly/MAPLE/2012-12'))).toContain(
      'Saisi le 14 janvier 2013, avec 4 jours de retard',
    )
  })

  test('adds up what was typed without saving it', async () => {
    const answer = await rita.post(DECEMBER, monthForm({ do: 'add-up', participants: '1 200' }))
    const page = await readOn(answer)
    expect(answer.status).toBe(200)
    expect(page).toContain('1,200 Participants')
    expect(page).toContain('80% Participants answering 4 or 5 (20 of 25)')
    expect(page).toContain('Nothing is saved yet')
    expect(await monthly.entries()).toEqual([])
  })

  test('whose boxes are wrong: everything is said at once, and everything stays typed', async () => {
    const answer = await rita.post(
      DECEMBER,
      monthForm({ participants: '', sessions: '1.5', participants_2: 'two', attendees: '77' }),
    )
    const page = await answer.text()
    expect(answer.status).toBe(422)
    for (const box of ['participants', 'sessions', 'participants_2']) expect(page).toContain(`href="#${box}"`)
    expect(page).toMatch(/Participants: write a whole number\. Write 0/)
    expect(page).toContain('value="1.5"')
    expect(page).toContain('value="two"')
    expect(page).toContain('value="77"')
    expect(await monthly.entries()).toEqual([])
  })

  test('in which more people answered than came: it is said, and saved all the same', async () => {
    await rita.post(DECEMBER, monthForm({ participants: '3', attendees: '2' }))
    expect(await readOn(await rita.get(DECEMBER))).toContain(
      '25 participants answered, but only 5 participants and attendees are entered',
    )
  })

  test.each([
    ['2013-02', 'February 2013 is still to come'],
    ['2012-06', 'The site opened on July 1, 2012'],
  ])('%s is refused: %s', async (month, says) => {
    await monthly.database.pool('migrator').query(`update site set opened_on = '2012-07-01' where code = 'MAPLE'`)
    const answer = await rita.post(`/en/monthly/MAPLE/${month}`, monthForm())
    expect(answer.status).toBe(422)
    expect(await readOn(answer)).toContain(says)
    expect(await readOn(await rita.get(`/en/monthly/MAPLE/${month}`))).toContain(says)
    expect(await monthly.entries()).toEqual([])
    await monthly.database.pool('migrator').query(`update site set opened_on = null where code = 'MAPLE'`)
  })

  test('that is under way, and goes on with it without a reason', async () => {
    const january = '/en/monthly/MAPLE/2013-01'
    await rita.post(january, monthForm())
    expect(await readOn(await rita.get(january))).toContain('Entered so far on January 14, 2013; the month is not over')
    expect((await rita.post(january, monthForm({ revision: '0', participants: '130' }))).status).toBe(303)
    expect(await monthly.entries()).toMatchObject([{ participants: 130, revision: 1 }])
    expect(await monthly.lastOnTrail()).toMatchObject({
      kind: 'month-entered',
      payload: { kind: 'further', changes: [{ name: 'participants', from: 120, to: 130 }] },
    })
  })

  test('twice with one form: it is entered once', async () => {
    const form = monthForm()
    await rita.post(DECEMBER, form)
    expect((await rita.post(DECEMBER, form)).status).toBe(303)
    expect(await monthly.entries()).toMatchObject([{ revision: 0 }])
  })
})

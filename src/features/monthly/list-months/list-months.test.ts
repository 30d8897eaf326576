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

describe('the list', () => {
  test('of one site shows each month of the year with what was entered, and adds the year up', async () => {
    await rita.post(DECEMBER, monthForm())
    await rita.post('/en/monthly/MAPLE/2012-11', monthForm({ participants: '80' }))
    const page = await readOn(await rita.get('/en/monthly?year=2012-13'))
    expect(page).toContain('200 Participants')
    expect(page).toContain('December 2012 Entered on January 14, 2013, 4 days late')
    expect(page).toContain('October 2012 Was due by November 10, 2012, 65 days ago')
    expect(page).toContain('January 2013 The month is not over')
    expect(page).toContain('February 2013 This month is still to come')
    expect(page).not.toContain('Harbour')
  })

  test('of several sites shows how each month of each stands; one of them can be asked for', async () => {
    await rita.post(DECEMBER, monthForm())
    const steward = await monthly.as('ministry_steward', null)
    const page = await (await steward.get('/en/monthly?year=2012-13')).text()
    for (const site of ['Maple', 'Harbour', 'Érables']) expect(page).toContain(site)
    expect(page).toContain('href="/en/monthly/MAPLE/2012-12"')
    expect(await readOn(await steward.get('/en/monthly?year=2012-13&site=HARBOUR'))).not.toContain('200 Participants')
    expect(await readOn(await steward.get('/en/monthly?year=2012-13&site=NONE'))).toContain('No site fits')
    expect((await steward.get('/en/monthly?year=nonsense&page=99')).status).toBe(200)
  })

  test('as a file has a line a month that has begun, with its state', async () => {
    await rita.post(DECEMBER, monthForm())
    const answer = await rita.get('/en/monthly/csv?year=2012-13')
    expect(answer.headers.get('Content-Disposition')).toContain('monthly-entries-2012-13.csv')
    const lines = (await answer.text()).trimEnd().split('\r\n')
    expect(lines).toHaveLength(1 + 10)
    expect(lines.find((line) => line.includes('2012-12'))).toMatch(/^MAPLE,.*,2012-12,late,2013-01-14,4,120,4,1,30,/)
    expect(lines.find((line) => line.includes('2012-11'))).toMatch(/,2012-11,missing,,35,,,/)
    const workbook = await rita.get('/fr/monthly/xlsx?year=2012-13')
    expect(
      Buffer.from(await workbook.arrayBuffer())
        .subarray(0, 2)
        .toString(),
    ).toBe('PK')
  })
})

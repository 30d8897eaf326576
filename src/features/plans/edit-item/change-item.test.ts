import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { textOf } from '../../../../test/page-text.ts'
import { boxesOf, itemFields, itemsOf } from '../../../../test/plan-forms.ts'
import { plansWorld, sending } from '../../../../test/plans-world.ts'
import type { PlansWorld } from '../../../../test/plans-world.ts'

let world: PlansWorld
beforeAll(async () => (world = await plansWorld()))
afterAll(() => world.close())

const ADA = 50000017
const NEW = `/en/plans/${ADA}/items/new`

const [days, wanted] = [boxesOf, itemFields]
const items = (plan = ADA) => itemsOf(world, plan)
const item = async (number: number) => (await items()).find((one) => one['number'] === number)

describe('consent of the client', () => {
  test('lets the employer be contacted, and its withdrawal stops that', async () => {
    const sam = await world.as('SAM')
    const contact = wanted({ kind: 'employer_contact', sub_goal: 'job_retention' })
    await world.record(`insert into consent (client_id, purpose, given_on)
      select id, 'employer_contact', '2012-10-22' from client where number = 1000009`)
    expect((await sam.post(NEW, sending(contact))).status).toBe(303)
    await world.record(`update consent set withdrawn_on = '2013-01-14' where purpose = 'employer_contact'`)
    expect((await sam.post(NEW, sending(contact))).status).toBe(422)
  })
})

describe('an item is changed', () => {
  const change = (revision: number, more: Readonly<Record<string, string>> = {}) => ({
    ...wanted({ sub_goal: 'job_search', kind: 'job_search_workshop', ...more }),
    ...days({
      expected_start: '2012-11-01',
      expected_end: '2012-11-08',
      actual_start: '2012-11-19',
      actual_end: '2013-01-11',
    }),
    revision: String(revision),
  })

  test('and why an outcome was missed is kept only where it was missed', async () => {
    const sam = await world.as('SAM')
    const path = `/en/plans/${ADA}/items/2`
    expect(await (await sam.get(path)).text()).toMatch(/value="19"[^>]*|name="actual_start-day"[^>]*value="19"/)
    await sam.post(path, sending(change(0, { outcome: 'not_attained', good_cause: 'illness' })))
    expect(await item(2)).toMatchObject({ outcome: 'not_attained', good_cause: 'illness', revision: 1 })
    expect(await world.lastEntry('record-changed')).toMatchObject({
      payload: {
        table: 'plan_item',
        row: 2,
        fields: { outcome: [null, 'not_attained'], actual_end: [null, '2013-01-11'] },
      },
    })
    await sam.post(path, sending(change(1, { outcome: 'attained', good_cause: 'illness' })))
    expect(await item(2)).toMatchObject({ outcome: 'attained', good_cause: null, revision: 2 })
  })

  test('by two at once: the second sees what is recorded now beside what they typed, and loses nothing', async () => {
    const [sam, lee] = [await world.as('SAM'), await world.as('LEE')]
    const path = `/en/plans/${ADA}/items/2`
    expect((await sam.post(path, sending(change(2, { title: 'By Sam' })))).status).toBe(303)
    const answer = await lee.post(path, sending(change(2, { title: 'By Lee' })))
    expect(answer.status).toBe(422)
    const page = await answer.text()
    expect(textOf(page)).toContain('In own words By Sam By Lee')
    expect(page).toContain('value="By Lee"')
    expect(page).toMatch(/name="revision" value="3"/)
    expect(await item(2)).toMatchObject({ title: 'By Sam' })
    expect((await lee.post(path, sending(change(3, { title: 'By Lee' })))).status).toBe(303)
    expect(await item(2)).toMatchObject({ title: 'By Lee', revision: 4 })
  })
})

describe('an item is cancelled', () => {
  test('after what that does to the plan is said, and stays on record', async () => {
    const sam = await world.as('SAM')
    const path = `/en/plans/${ADA}/items/2/cancel`
    const page = textOf(await (await sam.get(path)).text())
    expect(page).toContain('It is the only item that has started under “Job Search”')
    expect((await sam.post(path, sending({ revision: '3' }))).status).toBe(422)
    expect((await sam.post(path, sending({ revision: '4' }))).headers.get('Location')).toContain('done=item-cancelled')
    expect(await item(2)).toMatchObject({ outcome: 'cancelled', actual_start: '2012-11-19' })
    expect(textOf(await (await sam.post(path, sending({ revision: '5' }))).text())).toContain('cancelled already')
  })

  test('by nobody else', async () => {
    for (const who of ['PAT', 'KIM', 'MIA', 'NOE'] as const) {
      const browser = await world.as(who)
      expect((await browser.get(`/en/plans/${ADA}/items/1/cancel`)).status).toBe(404)
      expect((await browser.post(`/en/plans/${ADA}/items/1/cancel`, sending({ revision: '0' }))).status).toBe(404)
    }
  })
})

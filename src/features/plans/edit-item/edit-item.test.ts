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

describe('an item is added', () => {
  test('with the next number, its days and who does it, and the trail names the fields', async () => {
    const sam = await world.as('SAM')
    const boxes = days({ expected_start: '2013-01-15', expected_end: '2013-02-15' })
    const answer = await sam.post(NEW, sending({ ...wanted({ hours: '7,5', title: ' Practice ' }), ...boxes }))
    expect(answer.headers.get('Location')).toBe(`/en/plans/${ADA}?done=item-saved`)
    expect(await item(5)).toMatchObject({
      ...{ sub_goal: 'job_search', kind: 'job_search_support', title: 'Practice', responsible: 'both', hours: '7.50' },
      ...{ expected_start: '2013-01-15', expected_end: '2013-02-15', actual_start: null, outcome: null, revision: 0 },
    })
    expect(await world.lastEntry('record-added')).toMatchObject({
      subject_table: 'plan',
      payload: { table: 'plan_item', row: 5, fields: { kind: [null, 'job_search_support'], hours: [null, 7.5] } },
    })
  })

  test('and another may follow under the same sub-goal', async () => {
    const sam = await world.as('SAM')
    const answer = await sam.post(NEW, sending(wanted({ sub_goal: 'planning', then: 'another' })))
    const next = answer.headers.get('Location') ?? ''
    expect(next).toBe(`/en/plans/${ADA}/items/new?under=planning&saved=item`)
    const page = await (await sam.get(next)).text()
    expect(page).toContain('The item is saved. You can add another.')
    expect(page).toMatch(/<option value="planning" selected/)
  })

  test('once, however often the form is sent', async () => {
    const sam = await world.as('SAM')
    const before = (await items()).length
    const form = sending(wanted())
    const answers = await Promise.all([sam.post(NEW, form), sam.post(NEW, form)])
    expect(answers.map((answer) => answer.headers.get('Location')).sort()).toEqual([
      `/en/plans/${ADA}?done=already`,
      `/en/plans/${ADA}?done=item-saved`,
    ])
    expect(await items()).toHaveLength(before + 1)
  })

  test('by two people at once: each gets a number of their own', async () => {
    const [sam, lee] = [await world.as('SAM'), await world.as('LEE')]
    await Promise.all([sam.post(NEW, sending(wanted())), lee.post(NEW, sending(wanted()))])
    const numbers = (await items()).map((one) => one['number'])
    expect(new Set(numbers).size).toBe(numbers.length)
  })
})

describe('an item is refused', () => {
  test.each([
    ['without a kind', { kind: '' }, {}, 'Choose an answer for “Kind of item”'],
    ['of a kind nobody knows', { kind: 'party' }, {}, 'Choose an answer for “Kind of item”'],
    ['custom and without a name', { kind: 'custom' }, {}, 'Say in your own words what this item is'],
    ['with hours that are no number', { hours: 'many' }, {}, '“Hours” is not a number'],
    ['with a day that is none', {}, { expected_start: '2013-02-30' }, '“Expected start” is not a day'],
    [
      ...([
        'expected to end before it starts',
        {},
        { expected_start: '2013-02-02', expected_end: '2013-02-01' },
      ] as const),
      '“Expected end” is before “Expected start”',
    ],
    [
      ...(['ended before it started', {}, { actual_start: '2013-01-10', actual_end: '2013-01-09' }] as const),
      '“Actual end” is before “Actual start”',
    ],
    ['ended and never started', {}, { actual_end: '2013-01-09' }, '“Actual end” is known only with “Actual start”'],
    ['started tomorrow', {}, { actual_start: '2013-01-15' }, '“Actual start” is in the future'],
    ['started before the plan', {}, { actual_start: '2012-10-21' }, '“Actual start” is before the plan started'],
    [
      'with an outcome before its end',
      { outcome: 'attained' },
      { actual_start: '2013-01-10' },
      '“Actual end” is blank',
    ],
    [
      ...(['of retention under another sub-goal', { kind: 'job_coaching' }, {}] as const),
      'This kind of item belongs to “Job/Training Retention”',
    ],
    [
      ...(['of an employer without consent', { kind: 'employer_contact', sub_goal: 'job_retention' }, {}] as const),
      'The client does not consent to this today: “Contacting an employer”',
    ],
  ])('%s, with what was typed still there', async (_, fields, boxes, says) => {
    const sam = await world.as('SAM')
    const before = await items()
    const sent = sending({ ...wanted({ hours: '12.25' }), ...fields, ...days(boxes) })
    const answer = await sam.post(NEW, sent)
    const page = await answer.text()
    expect(answer.status).toBe(422)
    expect(textOf(page)).toContain(says)
    expect(page).toContain(`value="${String(sent['hours'])}"`)
    expect(await items()).toEqual(before)
  })

  test('and comes back in the other language with everything typed', async () => {
    const sam = await world.as('SAM')
    const answer = await sam.post(`/fr/plans/${ADA}/items/new`, {
      ...wanted({ title: 'Atelier du mardi' }),
      only: 'show',
    })
    const page = await answer.text()
    expect(page).toContain('Atelier du mardi')
    expect(page).toContain('Ajouter un élément au plan')
  })

  test('under a closed plan, whose content is frozen', async () => {
    const sam = await world.as('SAM')
    const closed = '/en/plans/50000033/items'
    expect(textOf(await (await sam.get(`${closed}/1`)).text())).toContain('This plan is closed')
    const answer = await sam.post(`${closed}/new`, sending(wanted()))
    expect(answer.status).toBe(422)
    expect(textOf(await answer.text())).toContain('This plan is closed')
    expect(await items(50000033)).toHaveLength(1)
  })

  test.each(['PAT', 'KIM', 'MIA', 'ELI', 'NOE', 'AUD'] as const)(
    'to %s, who may not: there is no such page',
    async (who) => {
      const browser = await world.as(who)
      expect((await browser.get(NEW)).status).toBe(404)
      expect((await browser.get(`/en/plans/${ADA}/items/1`)).status).toBe(404)
      expect((await browser.post(NEW, sending(wanted()))).status).toBe(404)
    },
  )

  test('where there is no such plan or item', async () => {
    const sam = await world.as('SAM')
    for (const path of ['/en/plans/50000025/items/new', `/en/plans/${ADA}/items/99`, '/en/plans/x/items/new'])
      expect([path, (await sam.get(path)).status]).toEqual([path, 404])
  })
})

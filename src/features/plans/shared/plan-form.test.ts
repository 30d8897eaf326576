import { afterAll, beforeAll, expect, test } from 'vitest'
import { textOf } from '../../../../test/page-text.ts'
import { plansWorld, sending } from '../../../../test/plans-world.ts'
import type { PlansWorld } from '../../../../test/plans-world.ts'

let world: PlansWorld
beforeAll(async () => (world = await plansWorld()))
afterAll(() => world.close())

const CLOSED = 'plans/50000033'

test.each([
  ...['items/new', 'items/1', 'items/1/cancel', 'referrals/new', 'jobs/new', 'placements/new'],
  ...['goal', 'accept', 'contacts'],
])('%s of a closed plan is a sentence and the way back, and no form', async (path) => {
  const sam = await world.as('SAM')
  for (const [language, says, back] of [
    ['en', 'This plan is closed', 'Back to the plan'],
    ['fr', 'Ce plan est fermé', 'Retour au plan'],
  ] as const) {
    const answer = await sam.get(`/${language}/${CLOSED}/${path}`)
    const html = await answer.text()
    expect(answer.status).toBe(200)
    expect(textOf(html)).toContain(says)
    expect(html).toContain(`<a href="/${language}/${CLOSED}">${back}</a>`)
    expect(html).not.toContain(`action="/${language}/plans/`)
    expect(html).not.toMatch(/<(textarea|select)/)
  }
  expect(await world.lastEntry('record-seen')).toMatchObject({ actor: 'SAM', site_ids: [1], subject_table: 'plan' })
})

test('what was typed stays, in the other language too: a plan may be closed while somebody writes', async () => {
  const sam = await world.as('SAM')
  const typed = sending({ goal: 'Kept by me', revision: '0' })
  for (const fields of [typed, { ...typed, only: 'language' }]) {
    const page = textOf(await (await sam.post(`/en/${CLOSED}/goal`, fields)).text())
    expect(page).toContain('This plan is closed')
    expect(page).toContain('Kept by me')
  }
})

test('the forms of an open plan are forms', async () => {
  const html = await (await (await world.as('SAM')).get('/en/plans/50000017/items/new')).text()
  expect(html).toContain('action="/en/plans/50000017/items/new"')
  expect(html).not.toContain('This plan is closed')
})

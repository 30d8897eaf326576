import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { textOf } from '../../../../test/page-text.ts'
import { dayBoxes, plansWorld, sending } from '../../../../test/plans-world.ts'
import type { PlansWorld } from '../../../../test/plans-world.ts'

let world: PlansWorld
beforeAll(async () => (world = await plansWorld()))
afterAll(() => world.close())

const NEW = '/en/plans/50000017/payments/new'

const wanted = (kind: string, amount: string, paidOn = '2013-01-10') => ({
  kind,
  amount,
  ...dayBoxes('paid_on', paidOn),
})

const payments = (plan = 50000017) =>
  world.rows(
    `select payment.number, kind, amount_cents, paid_on, origin, payment.revision from payment
     join plan on plan.id = plan_id where plan.number = $1 order by payment.number`,
    [plan],
  )

test('a payment is recorded in cents, however the amount is written, and is from here', async () => {
  const kim = await world.as('KIM')
  const page = textOf(await (await kim.get(NEW)).text())
  expect(page).toContain('Supports for the client $500.00 $312.40 $187.60')
  expect(page).toContain('Training incentive for the employer $6,000.00 $3,200.00 $2,800.00')
  expect((await kim.post(NEW, sending(wanted('certification', '$12.50')))).status).toBe(303)
  expect((await kim.post('/fr/plans/50000017/payments/new', sending(wanted('incentive', '1 234,5')))).status).toBe(303)
  expect((await payments()).slice(-2)).toEqual([
    { number: 4, kind: 'certification', amount_cents: 1250, paid_on: '2013-01-10', origin: 'here', revision: 0 },
    { number: 5, kind: 'incentive', amount_cents: 123450, paid_on: '2013-01-10', origin: 'here', revision: 0 },
  ])
})

describe('a payment is refused', () => {
  test.each([
    ['over the limit of supports', wanted('training_cost', '175.11'), '$324.90 is paid, and $175.10 is left'],
    ['over the limit of the incentive', wanted('incentive', '1,565.51'), '$4,434.50 is paid, and $1,565.50 is left'],
    ['over the limit of the signing bonus', wanted('signing_final', '2000.01'), 'and $2,000.00 is left'],
    ['over the limit of a scholarship', wanted('scholarship_initial', '500.01'), 'and $500.00 is left'],
    ['of nothing', wanted('other', '0'), '“Amount” is not an amount'],
    ['of an amount nobody can read', wanted('other', '1,23,4'), '“Amount” is not an amount'],
    ['without a kind', wanted('', '1'), 'Choose an answer for “Kind”'],
    ['before the plan', wanted('other', '1', '2012-10-21'), '“Paid on” is before the plan started'],
    ['that will be made tomorrow', wanted('other', '1', '2013-01-15'), '“Paid on” is in the future'],
  ])('%s', async (_, form, says) => {
    const kim = await world.as('KIM')
    const before = await payments()
    const answer = await kim.post(NEW, sending(form))
    expect(answer.status).toBe(422)
    expect(textOf(await answer.text())).toContain(says)
    expect(await payments()).toEqual(before)
  })

  test('under a closed plan, though finance does not see how it ended', async () => {
    const kim = await world.as('KIM')
    const answer = await kim.post('/en/plans/50000033/payments/new', sending(wanted('other', '1', '2012-08-01')))
    expect(answer.status).toBe(422)
    expect(textOf(await answer.text())).toContain('This plan is closed')
    expect(await payments(50000033)).toEqual([])
  })

  test.each(['SAM', 'JOB', 'PAT', 'MIA', 'ELI', 'NOE', 'AUD'] as const)('to %s, who may not', async (who) => {
    const browser = await world.as(who)
    expect((await browser.get(NEW)).status).toBe(404)
    expect((await browser.post(NEW, sending(wanted('other', '1')))).status).toBe(404)
  })
})

test('two payments at once share the room there is: one is made, the other is refused', async () => {
  const kim = await world.as('KIM')
  const answers = await Promise.all(
    ['signing_initial', 'signing_final'].map((kind) => kim.post(NEW, sending(wanted(kind, '1500')))),
  )
  expect(answers.map(({ status }) => status).sort()).toEqual([303, 422])
})

test('a payment from elsewhere over its limit may be made smaller, and not larger', async () => {
  const kim = await world.as('KIM')
  await world.record(`insert into payment (plan_id, site_id, number, kind, amount_cents, paid_on)
    select id, site_id, 90, 'scholarship_final', 90000, '2012-12-01' from plan where number = 50000017`)
  const path = '/en/plans/50000017/payments/90'
  const change = (amount: string, revision: string) =>
    kim.post(path, sending({ ...wanted('scholarship_final', amount, '2012-12-01'), revision }))
  expect(textOf(await (await kim.get(path)).text())).toContain('This payment was recorded elsewhere')
  expect((await change('900.01', '0')).status).toBe(422)
  expect((await change('800', '0')).status).toBe(303)
  expect((await change('850', '1')).status).toBe(422)
  expect((await payments()).at(-1)).toMatchObject({ amount_cents: 80000, origin: 'imported', revision: 1 })
})

import type { PoolClient } from 'pg'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { caseloadNetwork, caseloadStaff } from '../../../test/caseload-network.ts'
import type { CaseloadNetwork } from '../../../test/caseload-network.ts'
import { openFor } from '../../../test/viewing.ts'
import { lastActivity, nextStep } from '../../core/plans/next-step.ts'
import { plainDate } from '../../core/shared/plain-date.ts'
import { done } from '../../core/shared/result.ts'
import { readerOf } from '../../platform/db/reader.ts'
import { changePlan } from './change-plan.ts'
import { keepNextSteps } from './keep-next-steps.ts'
import { readPlanFile } from './read-plan-file.ts'

let network: CaseloadNetwork
beforeAll(async () => (network = await caseloadNetwork()))
afterAll(() => network.drop())

const KEPT = `select plan.number, next_step.* from next_step join plan on plan.id = next_step.plan_id order by plan_id`

test('what is kept of every open plan is what the rule says of its file; a closed plan is not kept', async () => {
  const db = readerOf(network.database.pool('worker'))
  const kept = await network.rows(KEPT)
  expect(kept).toHaveLength(10)
  for (const row of kept) {
    const file = await readPlanFile(db, Number(row['number']))
    if (!file) throw new Error('a plan that is kept has a file')
    const next = nextStep(file, file.startedOn)
    expect(row).toMatchObject({
      site_id: file.siteId,
      counsellor_id: file.counsellorId,
      accepted_on: file.acceptedOn,
      last_activity_on: lastActivity(file),
      step: next?.step,
      about: next?.about,
      due_on: next?.due,
    })
  }
})

test('however many plans, as many statements; kept again, nothing is written', async () => {
  const worker = network.database.pool('worker')
  const before = await network.rows(`select xmin::text, plan_id from next_step order by plan_id`)
  const counted = async (ids: readonly number[]) => {
    let statements = 0
    const counting = (text: string, values: unknown[]) => {
      statements++
      return worker.query(text, values)
    }
    await keepNextSteps({ query: counting } as unknown as Pick<PoolClient, 'query'>, ids)
    return statements
  }
  expect(await counted([1])).toBe(await counted([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]))
  expect(await network.rows(`select xmin::text, plan_id from next_step order by plan_id`)).toEqual(before)
})

test('a plan that closes is kept no longer, one that is taken back is gone', async () => {
  await network.record(
    `insert into closure (plan_id, site_id, closed_on, reason) values (4, 1, '2013-01-14', 'completion')`,
  )
  expect((await network.rows(KEPT)).map((row) => row['plan_id'])).not.toContain(4)
  await network.record(`delete from closure where plan_id = 4`)
  expect((await network.rows(KEPT)).map((row) => row['plan_id'])).toContain(4)
  await network.database.pool('importer').query(`
    delete from client_summary where plan_id = 4; delete from plan_item where plan_id = 4; delete from plan where id = 4`)
  expect((await network.rows(KEPT)).map((row) => row['plan_id'])).not.toContain(4)
})

test('a change of a plan keeps what is next on it, whoever made it: finance sees no item of the plan it pays for', async () => {
  const { database } = network
  const { viewer, token } = await openFor(database, caseloadStaff.finance)
  const acting = { writer: database.pool('writer'), viewer, requestToken: token, place: '/test', once: null }
  const [before] = await network.rows(`select step, about, due_on, last_activity_on from next_step where plan_id = 2`)
  const changed = await changePlan(acting, 200014, plainDate('2013-01-14'), async ({ client, plan }) => {
    expect(plan.items).toEqual([])
    await client.query(
      `insert into payment (plan_id, site_id, number, kind, amount_cents, paid_on) values (2, 1, 1, 'clothing', 5000, '2013-01-14')`,
    )
    return done({ kind: 'record-added', payload: { table: 'payment', row: 1 } })
  })
  expect(changed).toMatchObject({ ok: true })
  const [after] = await network.rows(`select step, about, due_on, last_activity_on from next_step where plan_id = 2`)
  expect(after).toEqual({ ...before, last_activity_on: '2013-01-14' })
})

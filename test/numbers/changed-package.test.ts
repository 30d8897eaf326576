import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { operator } from '../../src/app/commands/packages.ts'
import { judgeImport } from '../../src/records/package/judge-import.ts'
import type { PlanFacts } from '../../src/core/facts/plan.ts'
import { plainDate } from '../../src/core/shared/plain-date.ts'
import type { ReportDocument } from '../../src/features/reports/shared/report-document.ts'
import { importPackage } from '../../src/records/package/import-package.ts'
import { revertImport } from '../../src/records/package/revert-import.ts'
import { verifyVerdicts } from '../../src/records/verdicts/rebuild.ts'
import { testDatabase } from '../database.ts'
import type { TestDatabase } from '../database.ts'
import { reportOf } from '../factories/judged-province.ts'
import { packageOf } from '../factories/province-package.ts'
import { randomProvince } from '../factories/province.ts'
import type { Province } from '../factories/province.ts'
import { writePackage } from '../import/sample-package.ts'
import { whatAPlanGives } from './what-a-plan-gives.ts'

const seed = Math.floor(Math.random() * 2 ** 31)

type Closure = NonNullable<PlanFacts['closure']>
const atClose = (plan: PlanFacts, more: Partial<Closure>): PlanFacts => ({
  ...plan,
  closure: plan.closure && { ...plan.closure, ...more },
})

/** What may become of a plan that exited in the year; the same plan when it has nothing of the kind. */
const changes: Readonly<Record<string, (plan: PlanFacts) => PlanFacts>> = {
  'the exit moves out of the year': (plan) => atClose(plan, { closedOn: plainDate('2013-04-15') }),
  'the outcome changes': (plan) => atClose(plan, { outcome: plan.closure?.outcome === '1a' ? '13' : '1a' }),
  'the plan was opened in error': (plan) => atClose(plan, { reason: 'opened_in_error' }),
  'the answer is taken back': (plan) => atClose(plan, { satisfaction: null }),
  'a referral is added': (plan) => ({
    ...plan,
    referrals: [
      ...plan.referrals,
      { number: 9, category: 'housing', startedOn: plan.startedOn, endedOn: null, outcome: null },
    ],
  }),
  'the referrals are cancelled': (plan) => ({
    ...plan,
    referrals: plan.referrals.map((one) => ({ ...one, outcome: 'cancelled' })),
  }),
  'the items are cancelled': (plan) => ({
    ...plan,
    items: plan.items.map((one) => ({ ...one, outcome: 'cancelled' })),
  }),
  'payments were more': (plan) => ({
    ...plan,
    payments: plan.payments.map((one) => ({ ...one, cents: one.cents + 1 })),
  }),
  'employers answer': (plan) => ({
    ...plan,
    placements: plan.placements.map((one) => ({ ...one, employerSatisfaction: 5 })),
  }),
  'the client was born in 1950': (plan) => ({
    ...plan,
    client: { ...plan.client, birthDate: plainDate('1950-06-01') },
  }),
}

let folder: string
let database: TestDatabase
const given = randomProvince(seed, 250)

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'rightdoor-changed-'))
  database = await testDatabase()
  await bringIn('given', given)
})
afterAll(async () => {
  await database.drop()
  await rm(folder, { recursive: true, force: true })
})

const bringIn = async (name: string, province: Province) => {
  const path = await writePackage(join(folder, name), packageOf(province))
  const answer = await importPackage({
    connection: database.connection,
    folder: path,
    actor: operator,
    apply: { judge: judgeImport },
  })
  if (!answer.ok || answer.report.rejected > 0) throw new Error(`seed ${seed}: ${JSON.stringify(answer)}`)
  return answer.report
}

/** Every count of the report by `row block field`. */
const countsOf = (report: ReportDocument): ReadonlyMap<string, number> => {
  const blocks = ['all', 'job_search', 'job_placement', 'job_retention'] as const
  const cells = report.rows.flatMap((row) =>
    blocks.flatMap((block) =>
      Object.entries(row[block])
        .filter(([field]) => ['num', 'den', 'count', 'cents'].includes(field))
        .map(([field, value]) => [`${row.code} ${block} ${field}`, value ?? 0] as const),
    ),
  )
  return new Map([...cells, ...blocks.map((block) => [`participants ${block}`, report.participants[block]] as const)])
}

/** The counts with what the plans gave before taken off and what they give now put on. */
const moved = (counts: ReadonlyMap<string, number>, before: readonly PlanFacts[], after: readonly PlanFacts[]) => {
  const expected = new Map(counts)
  const add = (plans: readonly PlanFacts[], sign: 1 | -1) => {
    for (const plan of plans)
      for (const [cell, amount] of whatAPlanGives(plan))
        expected.set(cell, (expected.get(cell) ?? Number.NaN) + sign * amount)
  }
  add(before, -1)
  add(after, 1)
  return expected
}

/** Each copy is made of the one before, so that changes also meet plans that were changed already. */
let current = given

const exits = () => current.plans.filter((plan) => whatAPlanGives(plan).has('participants all'))

test('the report of an imported package is what its plans give, cell by cell', async () => {
  const counts = countsOf(await reportOf(database))
  const nothing = new Map([...counts.keys()].map((cell) => [cell, 0]))
  expect(exits().length, `seed ${seed}`).toBeGreaterThan(20)
  expect(counts, `seed ${seed}`).toEqual(moved(nothing, [], given.plans))
})

describe('a copy with a few random facts changed, imported over it', () => {
  test.each(Object.entries(changes))('moves the report by exactly that and nothing else: %s', async (kind, change) => {
    const before = countsOf(await reportOf(database))
    const suited = exits().filter((plan) => JSON.stringify(change(plan)) !== JSON.stringify(plan))
    const chosen = suited.filter((_, at) => at % Math.ceil(suited.length / 3) === seed % Math.ceil(suited.length / 3))
    expect(chosen.length, `seed ${seed}`).toBeGreaterThan(0)
    current = { ...current, plans: current.plans.map((plan) => (chosen.includes(plan) ? change(plan) : plan)) }
    await bringIn(kind.replaceAll(' ', '-'), current)
    expect(countsOf(await reportOf(database)), `seed ${seed}`).toEqual(moved(before, chosen, chosen.map(change)))
  })

  test('and taken back, puts every cell back', async () => {
    const before = countsOf(await reportOf(database))
    const wrong = {
      ...current,
      plans: current.plans.map((plan) => changes['the plan was opened in error']?.(plan) ?? plan),
    }
    const { importId } = await bringIn('wrong', wrong)
    expect((await reportOf(database)).participants.all).toBe(0)
    const reverted = await revertImport({
      connection: database.connection,
      importId,
      actor: operator,
      judge: judgeImport,
    })
    expect(reverted, `seed ${seed}`).toMatchObject({ ok: true })
    expect(countsOf(await reportOf(database)), `seed ${seed}`).toEqual(before)
  })

  test('and after all of it every verdict holds, and the same package changes nothing', async () => {
    expect((await verifyVerdicts(database.pool('worker'))).differing).toEqual([])
    expect(await bringIn('again', current)).toMatchObject({ state: 'unchanged' })
  })
})

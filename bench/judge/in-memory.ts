import type { Pool } from 'pg'
import type { PlanFacts } from '../../src/core/facts/plan.ts'
import { judgeEverything } from '../../src/core/measures/layout.ts'
import { loadPlans } from '../../src/records/verdicts/plan-facts.ts'
import { rowsOn } from '../../src/records/verdicts/plan-rows.ts'
import { quantile, stopwatch } from '../times.ts'
import { effectiveRules } from './rules.ts'

const PLANS = 60_000
const PASSES = 11

/** Plans judged in a second by every measure and sum of both kinds of subject, their facts in memory, on one core. */
export const judgeInMemory = async (pool: Pool) => {
  const plans = await plansInMemory(pool)
  const { planExited, planStarted } = effectiveRules().subjects
  const exited = judgeEverything(planExited)
  const started = judgeEverything(planStarted)
  let bytes = 0
  const judgeAll = (): void => {
    for (const plan of plans) bytes += exited(plan).bits.length + started(plan).bits.length
  }
  judgeAll()
  judgeAll()
  const milliseconds = Array.from({ length: PASSES }, () => stopwatch(judgeAll))
  const perSecond = (one: number): number => Math.round(plans.length / (one / 1000))
  return {
    plansPerSecond: perSecond(quantile(milliseconds, 0.5)),
    plansPerSecondOfPasses: milliseconds.map(perSecond),
    plansInMemory: plans.length,
    bytesOfVerdicts: bytes,
  }
}

/** Plans from all over the province, closed ones and open ones. */
const plansInMemory = async (pool: Pool): Promise<readonly PlanFacts[]> => {
  const client = await pool.connect()
  const { rows } = await client.query<{ id: number }>(
    `select id from (select id, row_number() over (order by id) as place, count(*) over () as total from plan) as numbered
     where place % greatest(total / ${PLANS}, 1) = 0 order by id`,
  )
  const plans: PlanFacts[] = []
  for (let first = 0; first < rows.length; first += 4000)
    for (const { facts } of await loadPlans(
      rowsOn(client),
      rows.slice(first, first + 4000).map((row) => row.id),
    ))
      plans.push(facts)
  client.release()
  return plans
}

import type { Pool, PoolClient } from 'pg'
import type { Connection } from '../../src/platform/db/connection.ts'
import { openPool } from '../../src/platform/db/pool.ts'
import { rejudge } from '../../src/records/verdicts/rejudge.ts'

/** A plan whose outcome is corrected back and forth, so that the figures of the province are never those before. */
export type TurningPlan = {
  readonly turn: () => Promise<void>
  /** As many of the province as are employed full-time, as the page says it. */
  readonly figureIn: (page: string) => string
  /** As it was found. */
  readonly restore: () => Promise<void>
}

const OUTCOMES = ['1a', '1b']

export const turningPlan = async (connection: Connection): Promise<TurningPlan> => {
  const pool = openPool(connection, 'importer', { max: 2 })
  const { rows } = await pool.query<{ id: number; outcome: string }>(
    `select plan_id as id, outcome from closure join plan on plan.id = plan_id
     where closed_on between '2012-04-01' and '2012-12-31' and outcome = $1 order by plan_id limit 1`,
    [OUTCOMES[0]],
  )
  const [found] = rows
  if (!found) throw new Error('the province has no plan that ended in full-time work')
  let turned = 0
  return {
    turn: () => correct(pool, found.id, OUTCOMES[++turned % OUTCOMES.length] ?? found.outcome),
    figureIn: (page) => /employed\.1a\?[^>]*>([\d,]+)</.exec(page)?.[1] ?? '',
    restore: async () => {
      await correct(pool, found.id, found.outcome)
      await pool.end()
    },
  }
}

const correct = async (pool: Pool, plan: number, outcome: string): Promise<void> => {
  const client = await pool.connect()
  try {
    await client.query('begin')
    await client.query('update closure set outcome = $2 where plan_id = $1', [plan, outcome])
    await judgeAgain(client, plan)
    await client.query('commit')
  } finally {
    client.release()
  }
}

const judgeAgain = async (client: PoolClient, plan: number): Promise<void> => {
  await client.query('create temporary table touched_subject (subject_kind smallint, subject_id bigint) on commit drop')
  await client.query('insert into touched_subject select kind, $1 from unnest(array[1, 2]) as kind', [plan])
  await rejudge(client, 'touched')
}

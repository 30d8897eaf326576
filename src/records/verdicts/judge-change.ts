import type { PoolClient } from 'pg'
import { subjectKinds } from '../../core/measures/measure.ts'
import { asJudge } from './as-judge.ts'
import { rejudge } from './rejudge.ts'

/**
 * What a transaction changed the facts of, by the ids of plans and of monthly entries. A client stands for all plans of
 * that person, those at sites the writer does not see included.
 */
export type ChangedFacts = {
  readonly plans?: readonly number[]
  readonly months?: readonly number[]
  readonly clients?: readonly number[]
}

/**
 * Judges again what a writer's transaction changed, before it commits, so that facts and verdicts are never apart.
 * Whoever records a payment may not see a plan's outcome, yet the verdict goes by both: for this one step the
 * transaction is the judge, who sees the facts of every plan and no name, and then the writer again.
 */
export const judgeChange = async (
  client: PoolClient,
  { plans = [], months = [], clients = [] }: ChangedFacts,
): Promise<void> =>
  asJudge(client, async () => {
    await client.query(
      `create temporary table touched_subject (subject_kind smallint, subject_id bigint) on commit drop`,
    )
    await client.query(
      `insert into touched_subject
       select kind, id from unnest($1::int[]) kind,
         (select unnest($2::bigint[]) as id union select id from plan where client_id = any ($5)) one
       union all select $3, id from unnest($4::bigint[]) id`,
      [[subjectKinds.planExited, subjectKinds.planStarted], plans, subjectKinds.siteMonth, months, clients],
    )
    await rejudge(client, 'touched')
    await client.query(`drop table touched_subject`)
  })

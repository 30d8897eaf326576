import { setTimeout as pause } from 'node:timers/promises'
import type { Pool, PoolClient } from 'pg'
import type { SubjectKind } from '../../src/core/measures/measure.ts'
import { tally } from '../../src/core/measures/tally.ts'
import { fiscalYearOf, periodOf } from '../../src/core/shared/fiscal-year.ts'
import { dayNumber } from '../../src/core/shared/plain-date.ts'
import type { Segment } from '../../src/platform/bits/segment.ts'
import { countsFor } from '../../src/records/figures/counting.ts'
import { follow } from '../../src/records/figures/follow.ts'
import { createColumnStore } from '../../src/records/figures/store.ts'
import type { ColumnStore } from '../../src/records/figures/store.ts'
import { rejudge } from '../../src/records/verdicts/rejudge.ts'
import { quantile } from '../times.ts'
import { effectiveRules, lastDay } from './rules.ts'

const WRITES_PER_SECOND = 20
const WRITES = 500

/**
 * How long a committed change takes to be in the province's DSQ, counted from a store that follows the database as the
 * web process does, while twenty transactions a second change a closure, judge it again and commit. Each makes one more
 * plan employed, so that the figure tells how many have arrived.
 */
export const watchChanges = async (importer: Pool, engine: Pool) => {
  const store = createColumnStore(engine)
  const before = await employed(store)
  const committed: number[] = []
  const seen: number[] = []
  const following = follow(
    engine,
    {
      refresh: async () => {
        const read = await store.refresh()
        const arrived = (await employed(store)) - before
        while (seen.length < arrived) seen.push(performance.now())
        return read
      },
    },
    { onError: (error) => void process.stderr.write(`${error.message}\n`) },
  )
  const changed = await writeSteadily(importer, committed)
  while (seen.length < committed.length) await pause(50)
  await following.stop()
  await putBack(importer, changed)
  const waits = committed.map((at, place) => (seen[place] ?? Number.POSITIVE_INFINITY) - at)
  return {
    p50Ms: Math.round(quantile(waits, 0.5)),
    p95Ms: Math.round(quantile(waits, 0.95)),
    writesPerSecond: Math.round(((committed.length - 1) / (at(committed, -1) - at(committed, 0))) * 10_000) / 10,
    writes: committed.length,
    seconds: Math.round((at(committed, -1) - at(committed, 0)) / 1000),
  }
}

/** The figure of the row, from the whole report: that it is there means that all of it is. */
const employed = async (store: ColumnStore): Promise<number> => {
  const edition = effectiveRules()
  const report = edition.reports.find(({ id }) => id === 'dsq')
  if (!report) throw new Error('the edition has no DSQ')
  const year = fiscalYearOf(lastDay)
  const segment = async (kind: SubjectKind): Promise<Segment> =>
    (await store.columns({ kind, year, edition }, null)).segment
  const segments = {
    planExited: await segment('planExited'),
    planStarted: await segment('planStarted'),
    siteMonth: await segment('siteMonth'),
  }
  const scope = { fromDay: dayNumber(periodOf(year).from), toDay: dayNumber(lastDay), sites: null }
  const counted = tally(report, countsFor(report, segments, scope, { target: () => null, allocation: () => null }))
  const cell = counted.rows.find(({ code }) => code === 'employed')?.all
  return cell && 'num' in cell ? (cell.num ?? 0) : 0
}

type Changed = { readonly planId: number; readonly outcome: string | null }

/** Answers what the outcomes were. */
const writeSteadily = async (pool: Pool, committed: number[]): Promise<readonly Changed[]> => {
  const client = await pool.connect()
  const changed = await plansNotEmployed(client)
  const start = performance.now()
  for (const [place, { planId }] of changed.entries()) {
    await pause(Math.max(0, start + (place * 1000) / WRITES_PER_SECOND - performance.now()))
    await record(client, [{ planId, outcome: '1a' }])
    committed.push(performance.now())
  }
  client.release()
  return changed
}

const plansNotEmployed = async (client: PoolClient): Promise<readonly Changed[]> => {
  const { rows } = await client.query<Changed>(
    `select subject_id as "planId", outcome from verdict join closure on closure.plan_id = verdict.subject_id
     where subject_kind = 1 and known_to = 'infinity' and anchor between $1 and $2 and get_bit(bits, 0) = 1
     and get_bit(bits, 1) = 0 and (outcome is null or outcome !~ '^([1-8]|1[ab])$')
     order by md5(subject_id::text) limit ${WRITES}`,
    [periodOf(fiscalYearOf(lastDay)).from, lastDay],
  )
  return rows
}

const putBack = async (pool: Pool, changed: readonly Changed[]): Promise<void> => {
  const client = await pool.connect()
  await record(client, changed)
  client.release()
}

/** Corrects outcomes and judges the plans again, in one transaction. */
const record = async (client: PoolClient, all: readonly Changed[]): Promise<void> => {
  const ids = all.map(({ planId }) => planId)
  await client.query('begin')
  await client.query('create temporary table touched_subject (subject_kind smallint, subject_id bigint) on commit drop')
  await client.query(
    `update closure set outcome = given.outcome from unnest($1::bigint[], $2::text[]) as given (plan_id, outcome)
     where closure.plan_id = given.plan_id`,
    [ids, all.map(({ outcome }) => outcome)],
  )
  await client.query(
    `insert into touched_subject select kind, id from unnest($1::bigint[]) as id, unnest(array[1, 2]) as kind`,
    [ids],
  )
  await rejudge(client, 'touched')
  await client.query('commit')
}

const at = (values: readonly number[], place: number): number => values.at(place) ?? Number.NaN

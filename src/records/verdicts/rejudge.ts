import type { PoolClient } from 'pg'
import { subjectKinds } from '../../core/measures/measure.ts'
import type { PlainDate } from '../../core/shared/plain-date.ts'
import { keepNextSteps } from '../plans/keep-next-steps.ts'
import { judgeFor } from './judging.ts'
import type { Judge } from './judging.ts'
import { loadPlans } from './plan-facts.ts'
import { rowsOn } from './plan-rows.ts'
import { loadSiteMonths } from './site-month-facts.ts'
import { contentOf } from './verdict-row.ts'
import type { VerdictRow } from './verdict-row.ts'
import { announce, holdJudging, knownNow, writeDifferences, writeFirst } from './writing.ts'

/** Subjects loaded and judged at a time: what bounds the memory. */
const portion = 4000

const kindsOfPlan = [subjectKinds.planExited, subjectKinds.planStarted]

export type Rejudged = { readonly subjects: number; readonly changed: number }

/** Told after every portion how many subjects are done. */
export type JudgingProgress = (subjects: number) => void

/** What is to be judged: everything, or the subjects in the temporary table `touched_subject (subject_kind, subject_id)`. */
export type Touched = 'everything' | 'touched'

/**
 * Judges subjects again in the caller's transaction and writes what changed, so that facts and verdicts commit together.
 * Where there is no verdict at all yet they are written straight.
 */
export const rejudge = async (
  client: PoolClient,
  touched: Touched,
  progress: JudgingProgress = () => {},
): Promise<Rejudged> => {
  await holdJudging(client, touched === 'everything' ? 'alone' : 'shared')
  const now = await knownNow(client)
  const judge = await judgeFor(client, now)
  const judgedBefore = await hasVerdicts(client)
  const write = judgedBefore
    ? writeDifferences
    : async (
        to: PoolClient,
        _kinds: readonly number[],
        _ids: readonly number[],
        rows: readonly VerdictRow[],
        at: string,
      ) => {
        await writeFirst(to, rows, at)
        return rows.length
      }
  let subjects = 0
  let changed = 0
  for (const stretch of stretches(judge)) {
    const told: number[] = []
    for await (const { ids, rows } of portionsOf(client, stretch, touched)) {
      changed += await write(client, stretch.kinds, ids, rows, now)
      if (stretch.table === 'plan') await keepNextSteps(client, ids)
      subjects += ids.length
      if (told.length <= portion) told.push(...ids)
      progress(subjects)
    }
    if (judgedBefore && touched === 'everything') changed += await closeGone(client, stretch, now)
    for (const kind of stretch.kinds)
      await announce(client, kind, touched === 'everything' || told.length > portion ? 'all' : told)
  }
  return { subjects, changed }
}

/** Judges everything again and answers which verdicts in force differ from what the facts say. Writes nothing. */
export const findDifferences = async (
  client: PoolClient,
  progress: JudgingProgress = () => {},
): Promise<{ readonly subjects: number; readonly differing: readonly { kind: number; subjectId: number }[] }> => {
  const judge = await judgeFor(client, await knownNow(client))
  const differing: { kind: number; subjectId: number }[] = []
  let subjects = 0
  for (const stretch of stretches(judge)) {
    for await (const { ids, rows } of portionsOf(client, stretch, 'everything')) {
      const inForce = await verdictsInForce(client, stretch.kinds, ids)
      for (const row of rows.filter((one) => one.knownTo === null)) {
        const name = `${row.kind} ${row.subjectId}`
        if (inForce.get(name) !== contentOf(row)) differing.push({ kind: row.kind, subjectId: row.subjectId })
        inForce.delete(name)
      }
      for (const name of inForce.keys()) {
        const [kind, subjectId] = name.split(' ')
        differing.push({ kind: Number(kind), subjectId: Number(subjectId) })
      }
      progress((subjects += ids.length))
    }
    differing.push(...(await findGone(client, stretch)))
  }
  return { subjects, differing }
}

type Stretch = {
  readonly kinds: readonly number[]
  readonly table: 'plan' | 'monthly_entry'
  readonly judged: (client: PoolClient, ids: readonly number[]) => Promise<readonly VerdictRow[]>
}

const stretches = (judge: Judge): readonly Stretch[] => [
  {
    kinds: kindsOfPlan,
    table: 'plan',
    judged: async (client, ids) => judge.plans(await loadPlans(rowsOn(client), ids)),
  },
  {
    kinds: [subjectKinds.siteMonth],
    table: 'monthly_entry',
    judged: async (client, ids) => judge.siteMonths(await loadSiteMonths(rowsOn(client), ids)),
  },
]

/** Portions of a table's subjects, in the order of their ids. A subject that is gone is in `ids` and has no row. */
async function* portionsOf(client: PoolClient, stretch: Stretch, touched: Touched) {
  let last = 0
  for (;;) {
    const ids: readonly number[] = await idsAfter(client, stretch, touched, last)
    const next = ids.at(-1)
    if (next === undefined) return
    yield { ids, rows: await stretch.judged(client, ids) }
    last = next
  }
}

const idsAfter = async (client: PoolClient, stretch: Stretch, touched: Touched, last: number): Promise<number[]> => {
  const text =
    touched === 'everything'
      ? `select id from ${stretch.table} where id > $1 order by id limit ${portion}`
      : `select distinct subject_id as id from touched_subject where subject_id > $1
         and (subject_kind = ${subjectKinds.siteMonth}) = ${stretch.table === 'monthly_entry'} order by 1 limit ${portion}`
  const { rows } = await client.query<{ id: number }>(text, [last])
  return rows.map((row) => row.id)
}

const hasVerdicts = async (client: PoolClient): Promise<boolean> => {
  const { rows } = await client.query<{ any: boolean }>(`select exists (select from verdict) as any`)
  return rows[0]?.any ?? false
}

const inForceOfNobody = ({ table }: Stretch): string =>
  `known_to = 'infinity' and subject_kind = any($1::int[]) and not exists (select from ${table} where id = subject_id)`

/** Verdicts in force of subjects that are no longer recorded. */
const findGone = async (client: PoolClient, stretch: Stretch) => {
  const { rows } = await client.query<{ kind: number; subjectId: number }>(
    `select subject_kind as kind, subject_id as "subjectId" from verdict where ${inForceOfNobody(stretch)}`,
    [stretch.kinds],
  )
  return rows
}

const closeGone = async (client: PoolClient, stretch: Stretch, now: string): Promise<number> => {
  const closed = await client.query(`update verdict set known_to = $2 where ${inForceOfNobody(stretch)}`, [
    stretch.kinds,
    now,
  ])
  return closed.rowCount ?? 0
}

/** What is in force by kind and subject. Two at once for one subject are told as one that says both: no facts say that. */
const verdictsInForce = async (client: PoolClient, kinds: readonly number[], ids: readonly number[]) => {
  const { rows } = await client.query<{
    subject_kind: number
    subject_id: number
    site_id: number
    anchor: PlainDate
    edition_id: number
    bits: Buffer
    sums: number[] | null
  }>(
    `select subject_kind, subject_id, site_id, anchor, edition_id, bits, sums from verdict
     where known_to = 'infinity' and subject_kind = any($1::int[]) and subject_id = any($2::bigint[])`,
    [kinds, ids],
  )
  const inForce = new Map<string, string>()
  for (const { subject_kind, subject_id, site_id, edition_id, ...row } of rows) {
    const name = `${subject_kind} ${subject_id}`
    const content = contentOf({ ...row, siteId: site_id, editionId: edition_id })
    inForce.set(name, inForce.has(name) ? `${inForce.get(name)} and ${content}` : content)
  }
  return inForce
}

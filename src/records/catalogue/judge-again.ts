import type { Pool } from 'pg'
import { subjectKinds } from '../../core/measures/measure.ts'
import { readerOf } from '../../platform/db/reader.ts'
import { withTransaction } from '../../platform/db/transaction.ts'
import { readEditions } from '../verdicts/editions.ts'
import { rejudge } from '../verdicts/rejudge.ts'
import { holdJudging } from '../verdicts/writing.ts'
import type { RecordedOverride } from './read-overrides.ts'
import { subjectsOf } from './segments.ts'
import { yearsUnder } from './weigh.ts'
import type { Progress } from './weigh.ts'

/** So few that whoever saves something meanwhile waits for a moment only. */
const PORTION = 2000

/**
 * Judges again every subject of the years an approved override is in force, portion by portion, each in a transaction of
 * its own in which nobody else judges. Broken off and begun again it changes nothing twice. Until it is through, reports
 * of these years find verdicts of both kinds and say so.
 */
export const judgeAgain = async (pool: Pool, override: RecordedOverride, progress: Progress): Promise<void> => {
  const editionOf = await readEditions(readerOf(pool))
  const [plans, months] = [new Set<number>(), new Set<number>()]
  for (const year of await yearsUnder(pool, override)) {
    const edition = editionOf(override.programme, year)
    for (const id of await subjectsOf(pool, year, edition, ['planExited', 'planStarted'])) plans.add(id)
    for (const id of await subjectsOf(pool, year, edition, ['siteMonth'])) months.add(id)
  }
  const total = plans.size + months.size
  let done = 0
  await progress(done, total)
  const stretches = [
    { kinds: [subjectKinds.planExited, subjectKinds.planStarted], ids: [...plans] },
    { kinds: [subjectKinds.siteMonth], ids: [...months] },
  ]
  for (const { kinds, ids } of stretches)
    for (let first = 0; first < ids.length; first += PORTION) {
      const portion = ids.slice(first, first + PORTION)
      await judgePortion(pool, kinds, portion)
      await progress((done += portion.length), total)
    }
}

const judgePortion = (pool: Pool, kinds: readonly number[], ids: readonly number[]): Promise<void> =>
  withTransaction(pool, async (client) => {
    await holdJudging(client, 'alone')
    await client.query(
      `create temporary table touched_subject (subject_kind smallint, subject_id bigint) on commit drop`,
    )
    await client.query(
      `insert into touched_subject select kind, id from unnest($1::int[]) kind, unnest($2::bigint[]) id`,
      [kinds, ids],
    )
    await rejudge(client, 'touched')
  })

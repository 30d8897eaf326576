import type { Pool } from 'pg'
import { programmeNamed } from '../../catalogues/index.ts'
import { editionOn } from '../../core/programme/programme.ts'
import type { EffectiveEdition } from '../../core/programme/programme.ts'
import { fiscalYearOf, fiscalYearStarting, periodOf, startYearOf } from '../../core/shared/fiscal-year.ts'
import type { FiscalYear } from '../../core/shared/fiscal-year.ts'
import type { PlainDate } from '../../core/shared/plain-date.ts'
import { readerOf } from '../../platform/db/reader.ts'
import { readEditions, rulesDigestOf } from '../verdicts/editions.ts'
import { aimsOf, weighYear } from './figures-of-year.ts'
import type { WeighedRow } from './figures-of-year.ts'
import { judgedOfYear, subjectsOf, verdictsOfYear } from './segments.ts'
import type { Segments } from './segments.ts'
import type { RecordedOverride } from './read-overrides.ts'

/** Told what is done of what there is to do. */
export type Progress = (done: number, total: number) => Promise<void>

/**
 * Works out what a proposal would change: the core figures of every site and of the province, for each fiscal year it
 * would be in force and that has verdicts, now and as if it were approved. Only what differs is kept. No verdict is written.
 */
export const weigh = async (pool: Pool, override: RecordedOverride, progress: Progress): Promise<void> => {
  const years = await yearsUnder(pool, override)
  const [now, then] = [await readEditions(readerOf(pool)), await readEditions(readerOf(pool), override.id)]
  const pairs = years.map((year) => ({
    year,
    now: now(override.programme, year),
    then: then(override.programme, year),
  }))
  const total = await countToJudge(pool, pairs)
  const sites = await pool.query<{ id: number }>(`select id from site order by id`)
  await pool.query(`delete from setting_effect where setting_id = $1`, [override.id])
  let done = 0
  await progress(done, total)
  for (const pair of pairs) {
    const before = done
    const [held, other] = await segmentsOf(pool, pair, async (judged) => progress((done = before + judged), total))
    const aims = await aimsOf(pool, pair.year)
    const ids = sites.rows.map(({ id }) => id)
    const weighed = (edition: EffectiveEdition, segments: Segments) =>
      weighYear(edition.reports, segments, pair.year, ids, aims)
    await keep(pool, override.id, pair.year, weighed(pair.now, held), weighed(pair.then, other))
  }
}

type Pair = { readonly year: FiscalYear; readonly now: EffectiveEdition; readonly then: EffectiveEdition }

/** The fiscal years from an override's day on that its edition judges and that have verdicts. */
export const yearsUnder = async (
  pool: Pool,
  { programme, edition, from }: Pick<RecordedOverride, 'programme' | 'edition' | 'from'>,
): Promise<readonly FiscalYear[]> => {
  const { rows } = await pool.query<{ first: PlainDate | null; last: PlainDate | null }>(
    `select min(anchor) as first, max(anchor) as last from verdict where known_to = 'infinity' and anchor >= $3
       and edition_id in (select id from judged_edition where programme = $1 and edition = $2)`,
    [programme, edition, from],
  )
  const [{ first, last } = { first: null, last: null }] = rows
  if (first === null || last === null) return []
  const [start, end] = [startYearOf(fiscalYearOf(first)), startYearOf(fiscalYearOf(last))]
  return Array.from({ length: end - start + 1 }, (_, at) => fiscalYearStarting(start + at)).filter(
    (year) => editionOn(programmeNamed(programme), periodOf(year).from).id === edition,
  )
}

const judgesOtherwise = ({ now, then }: Pair): boolean => rulesDigestOf(now) !== rulesDigestOf(then)

/** A setting that only reports go by needs no judging: both count the verdicts in force. */
const segmentsOf = async (
  pool: Pool,
  pair: Pair,
  progress: (judged: number) => Promise<void>,
): Promise<readonly [Segments, Segments]> => {
  if (!judgesOtherwise(pair)) {
    const held = await verdictsOfYear(pool, pair.year, pair.now)
    return [held, held]
  }
  const [now, then] = await judgedOfYear(pool, pair.year, [pair.now, pair.then], progress)
  if (!now || !then) throw new Error('two editions were not judged')
  return [now, then]
}

const countToJudge = async (pool: Pool, pairs: readonly Pair[]): Promise<number> => {
  let total = 0
  for (const pair of pairs.filter(judgesOtherwise)) {
    total += (await subjectsOf(pool, pair.year, pair.now, ['planExited', 'planStarted'])).length
    total += (await subjectsOf(pool, pair.year, pair.now, ['siteMonth'])).length
  }
  return total
}

const keep = async (
  pool: Pool,
  settingId: number,
  year: FiscalYear,
  now: readonly WeighedRow[],
  then: readonly WeighedRow[],
): Promise<void> => {
  const nameOf = ({ siteId, report, code }: WeighedRow) => `${siteId} ${report} ${code}`
  const before = new Map(now.map((row) => [nameOf(row), JSON.stringify(row.weighed)]))
  const differing = then.flatMap((row) => {
    const [was, is] = [before.get(nameOf(row)) ?? 'null', JSON.stringify(row.weighed)]
    return was === is ? [] : [{ ...row, was, is }]
  })
  await pool.query(
    `insert into setting_effect (setting_id, fiscal_year, site_id, report, code, before, after)
     select $1, $2, site_id, report, code, was, is_then
     from unnest($3::bigint[], $4::text[], $5::text[], $6::jsonb[], $7::jsonb[]) one (site_id, report, code, was, is_then)`,
    [
      ...[settingId, year, differing.map((row) => row.siteId), differing.map((row) => row.report)],
      ...[differing.map((row) => row.code), differing.map((row) => row.was), differing.map((row) => row.is)],
    ],
  )
}

import { createHash } from 'node:crypto'
import type { PoolClient } from 'pg'
import { programmeNamed, programmes } from '../../catalogues/index.ts'
import { layoutOf } from '../../core/measures/layout.ts'
import { subjectKinds } from '../../core/measures/measure.ts'
import { describeEdition, describeRules } from '../../core/programme/describe.ts'
import { editionOn, effective } from '../../core/programme/programme.ts'
import type { Edition, EffectiveEdition } from '../../core/programme/programme.ts'
import type { SettingValue, SettingValues } from '../../core/programme/setting.ts'
import { periodOf } from '../../core/shared/fiscal-year.ts'
import type { FiscalYear } from '../../core/shared/fiscal-year.ts'
import type { PlainDate } from '../../core/shared/plain-date.ts'
import { readerOn } from '../../platform/db/reader.ts'
import type { Reader } from '../../platform/db/reader.ts'

/** An effective edition as the database knows it: by the digest of its rules. */
export type JudgingEdition = { readonly id: number; readonly fingerprint: string; readonly effective: EffectiveEdition }

/** The edition in force for anchor days of a fiscal year. */
export type EditionOf = (programme: string, year: FiscalYear) => EffectiveEdition

/** A setting that a second person approved. */
export type Override = {
  readonly programme: string
  readonly edition: string
  readonly key: string
  readonly value: unknown
  readonly from: PlainDate
}

/**
 * The editions with the overrides a second person approved. An override is in force for the fiscal years that begin on
 * or after its day, so that no year is judged by two rules. `asIf` is the id of a proposal that is taken for approved, to
 * see what it would change.
 */
export const readEditions = async (db: Reader, asIf: number | null = null): Promise<EditionOf> =>
  editionsUnder(await overridesIn(db, asIf).execute())

/** In the order in which the later one wins. For a question that asks for more at once. */
export const overridesIn = (db: Pick<Reader, 'selectFrom'>, asIf: number | null = null) =>
  db
    .selectFrom('edition_setting')
    .select(['programme', 'edition', 'key', 'value', 'valid_from as from'])
    .where((is) => is.or([is('approver', 'is not', null), is('id', '=', asIf ?? 0)]))
    .orderBy('valid_from')
    .orderBy('id')

export const editionsUnder =
  (overrides: readonly Override[]): EditionOf =>
  (programme, year) =>
    effectiveIn(programme, year, overrides)

/** As {@link readEditions}, each written down as a judged edition the first time it is asked for. */
export const editionsForJudging = async (
  client: PoolClient,
): Promise<(programme: string, year: FiscalYear) => Promise<JudgingEdition>> => {
  const read = await readEditions(readerOn(client))
  const written = new Map<string, Promise<number>>()
  return async (programme, year) => {
    const found = read(programme, year)
    const fingerprint = rulesDigestOf(found)
    const id = written.get(fingerprint) ?? writeEdition(client, found, fingerprint)
    written.set(fingerprint, id)
    return { id: await id, fingerprint, effective: found }
  }
}

/** Of everything an effective edition says: what a report or an export was made under. */
export const fingerprintOf = (edition: EffectiveEdition): string =>
  digestOnce(fingerprints, edition, () => describeEdition(edition))

/** Of what decides verdicts: what a verdict was made under. */
export const rulesDigestOf = (edition: EffectiveEdition): string =>
  digestOnce(rulesDigests, edition, () => describeRules(edition))

type Digests = WeakMap<EffectiveEdition, string>
const fingerprints: Digests = new WeakMap()
const rulesDigests: Digests = new WeakMap()

const digestOnce = (digests: Digests, edition: EffectiveEdition, described: () => unknown): string => {
  const known = digests.get(edition)
  if (known !== undefined) return known
  const made = createHash('sha256').update(JSON.stringify(described())).digest('hex')
  digests.set(edition, made)
  return made
}

/** The programme that judges the monthly entries of sites. */
export const siteMonthProgramme = (): string => {
  const found = programmes.find((one) => editionOfAny(one.id).subjects.siteMonth !== null)
  if (!found) throw new RangeError('no programme judges monthly entries')
  return found.id
}

const editionOfAny = (programme: string): EffectiveEdition => {
  const [first] = programmeNamed(programme).editions
  if (!first) throw new RangeError(`programme ${programme} has no edition`)
  return effective(first)
}

const effectiveIn = (programme: string, year: FiscalYear, overrides: readonly Override[]): EffectiveEdition => {
  const firstDay = periodOf(year).from
  const edition = editionOn(programmeNamed(programme), firstDay)
  const inForce = overrides.filter(
    (one) => one.programme === programme && one.edition === edition.id && one.from <= firstDay,
  )
  return madeOnce(edition, Object.fromEntries(inForce.map((one) => [one.key, one.value as SettingValue])))
}

/**
 * An edition with the same settings is the same object each time it is asked for: it is made of hundreds of criteria, and
 * what is worked out from it (its fingerprint, the columns a report needs) is kept beside it.
 */
const madeOnce = (edition: Edition, overrides: SettingValues): EffectiveEdition => {
  const known = made.get(edition) ?? new Map<string, EffectiveEdition>()
  made.set(edition, known)
  const name = JSON.stringify(Object.entries(overrides).sort(([one], [other]) => (one < other ? -1 : 1)))
  const found = known.get(name) ?? effective(edition, overrides)
  if (known.size >= MOST_KEPT) known.clear()
  known.set(name, found)
  return found
}

const made = new WeakMap<Edition, Map<string, EffectiveEdition>>()

/** Settings change a few times a year. */
const MOST_KEPT = 50

const writeEdition = async (
  client: PoolClient,
  { edition, subjects }: EffectiveEdition,
  fingerprint: string,
): Promise<number> => {
  const layout = {
    [subjectKinds.planExited]: layoutOf(subjects.planExited),
    [subjectKinds.planStarted]: layoutOf(subjects.planStarted),
    ...(subjects.siteMonth && { [subjectKinds.siteMonth]: layoutOf(subjects.siteMonth) }),
  }
  await client.query(
    `insert into judged_edition (programme, edition, fingerprint, layout) values ($1, $2, $3, $4)
     on conflict (fingerprint) do nothing`,
    [edition.programme, edition.id, fingerprint, JSON.stringify(layout)],
  )
  const { rows } = await client.query<{ id: number }>(`select id from judged_edition where fingerprint = $1`, [
    fingerprint,
  ])
  const [row] = rows
  if (!row) throw new Error('the edition was not written')
  return row.id
}

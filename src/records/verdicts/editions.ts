import { createHash } from 'node:crypto'
import type { PoolClient } from 'pg'
import { programmeNamed, programmes } from '../../catalogues/index.ts'
import { layoutOf } from '../../core/measures/layout.ts'
import { subjectKinds } from '../../core/measures/measure.ts'
import { describeEdition } from '../../core/programme/describe.ts'
import { editionOn, effective } from '../../core/programme/programme.ts'
import type { EffectiveEdition } from '../../core/programme/programme.ts'
import type { SettingValue } from '../../core/programme/setting.ts'
import { periodOf } from '../../core/shared/fiscal-year.ts'
import type { FiscalYear } from '../../core/shared/fiscal-year.ts'

/** An effective edition as the database knows it. */
export type JudgingEdition = { readonly id: number; readonly fingerprint: string; readonly effective: EffectiveEdition }

/** The edition in force for anchor days of a fiscal year. */
export type EditionOf = (programme: string, year: FiscalYear) => EffectiveEdition

type Override = { programme: string; edition: string; key: string; value: SettingValue; valid_from: string }

/**
 * The editions with the overrides a second person approved. An override is in force for the fiscal years that begin on
 * or after its day, so that no year is judged by two rules.
 */
export const readEditions = async (client: Pick<PoolClient, 'query'>): Promise<EditionOf> => {
  const { rows } = await client.query<Override>(
    `select programme, edition, key, value, valid_from from edition_setting
     where approver is not null order by valid_from, id`,
  )
  const known = new Map<string, EffectiveEdition>()
  return (programme, year) => {
    const name = `${programme} ${year}`
    const made = known.get(name) ?? effectiveIn(programme, year, rows)
    known.set(name, made)
    return made
  }
}

/** As {@link readEditions}, each written down as a judged edition the first time it is asked for. */
export const editionsForJudging = async (
  client: PoolClient,
): Promise<(programme: string, year: FiscalYear) => Promise<JudgingEdition>> => {
  const read = await readEditions(client)
  const written = new Map<string, Promise<number>>()
  return async (programme, year) => {
    const found = read(programme, year)
    const fingerprint = fingerprintOf(found)
    const id = written.get(fingerprint) ?? writeEdition(client, found, fingerprint)
    written.set(fingerprint, id)
    return { id: await id, fingerprint, effective: found }
  }
}

export const fingerprintOf = (edition: EffectiveEdition): string =>
  createHash('sha256')
    .update(JSON.stringify(describeEdition(edition)))
    .digest('hex')

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
    (one) => one.programme === programme && one.edition === edition.id && one.valid_from <= firstDay,
  )
  return effective(edition, Object.fromEntries(inForce.map((one) => [one.key, one.value])))
}

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

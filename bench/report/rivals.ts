import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { quantile, rounded } from '../times.ts'
import type { Cell, Subject } from './cells.ts'
import { factsOf } from './coded.ts'
import type { Facts } from './coded.ts'
import { filtered, grouped } from './statements.ts'
import type { Days, Groupings, Statement } from './statements.ts'
import { writeTables } from './tables.ts'
import type { Table } from './tables.ts'

/** Another way to the same figures. Numbers come back as numbers: rows of columns. */
export type Rival = {
  readonly name: string
  readonly version: string
  readonly groupings: Groupings
  readonly load: (tables: readonly Table[]) => Promise<void>
  readonly prepare: (sql: string) => Promise<() => Promise<readonly (readonly number[])[]>>
  readonly stop: () => Promise<void>
}

export type FormTimes = {
  readonly form: string
  readonly statements: number
  readonly p50Ms: number
  readonly p95Ms: number
  readonly runs: number
}

/**
 * Both forms of a rival on the cells the report read. The time is that of the statements until their rows are here;
 * taking groups apart into cells is not held against it. Every figure must be ours.
 */
export const measureRival = async (rival: Rival, subjects: readonly Subject[], cells: readonly Cell[], days: Days) => {
  const facts = subjects.map((subject) => factsOf(subject, cells)).filter(({ rows }) => rows.length > 0)
  const folder = await mkdtemp(join(tmpdir(), 'rightdoor-rival-'))
  try {
    for (const one of facts) await rival.load(await writeTables(one, folder))
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
  const statements = (form: (facts: Facts, cells: readonly Cell[], days: Days) => Statement) =>
    facts
      .map((one) =>
        form(
          one,
          cells.filter((cell) => cell.subject === one.subject),
          days,
        ),
      )
      .filter(({ cells: own }) => own.length > 0)
  return {
    version: rival.version,
    A: await measureForm(rival, 'one filtered aggregate a cell', statements(filtered), 5),
    B: await measureForm(
      rival,
      `dictionary codes, ${groupBys(facts)} groupings as ${rival.groupings}`,
      statements(grouped(rival.groupings)),
      40,
    ),
  }
}

const measureForm = async (
  rival: Rival,
  form: string,
  statements: readonly Statement[],
  runs: number,
): Promise<FormTimes> => {
  const prepared = await Promise.all(statements.map(({ sql }) => rival.prepare(sql)))
  const times: number[] = []
  for (let run = 0; run <= runs; run++) {
    const start = performance.now()
    const answers: (readonly (readonly number[])[])[] = []
    for (const ask of prepared) answers.push(await ask())
    // The first run is the check, and warms up.
    if (run > 0) times.push(performance.now() - start)
    else statements.forEach((statement, at) => expectSame(rival.name, form, statement, answers[at] ?? []))
  }
  return {
    form,
    statements: statements.length,
    p50Ms: rounded(quantile(times, 0.5)),
    p95Ms: rounded(quantile(times, 0.95)),
    runs,
  }
}

const expectSame = (
  rival: string,
  form: string,
  { cells, figures }: Statement,
  rows: readonly (readonly number[])[],
): void => {
  const theirs = figures(rows)
  cells.forEach((cell, at) => {
    if (theirs[at] === cell.ours) return
    const { subject, having, lacking, what } = cell
    throw new Error(
      `${rival} (${form}) has ${theirs[at]} and we ${cell.ours} for ${JSON.stringify({ table: subject.name, having, lacking, what })}`,
    )
  })
}

const groupBys = (facts: readonly Facts[]): number =>
  facts.reduce(
    (total, { dictionaries, sums }) => total + Math.max(1, dictionaries.length) + (sums.length > 0 ? 1 : 0),
    0,
  )

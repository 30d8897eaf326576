import { createWriteStream } from 'node:fs'
import { join } from 'node:path'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { bitOf } from './coded.ts'
import type { Facts } from './coded.ts'
import { quoted, sumColumn } from './statements.ts'

/** A table of a rival: how it is made, and the file it is filled from. */
export type Table = { readonly name: string; readonly columns: readonly string[]; readonly file: string }

/** The same facts three times: as columns for form A, as codes and as a list of sums for form B. */
export const writeTables = async (facts: Facts, folder: string): Promise<readonly Table[]> => {
  const { subject, bits, sums, dictionaries } = facts
  const tables = [
    {
      name: subject.name,
      columns: [
        'day integer',
        ...bits.map((bit) => `${quoted(bit)} boolean`),
        ...sums.map((sum) => `${sumColumn(sum)} bigint`),
      ],
      lines: () => wideLines(facts),
    },
    {
      name: `${subject.name}_coded`,
      columns: ['day integer', 'cohort smallint', ...dictionaries.map((_, at) => `d${at} smallint`)],
      lines: () => codedLines(facts),
    },
    {
      name: `${subject.name}_sums`,
      columns: ['day integer', 'cohort smallint', 'kind smallint', 'value bigint'],
      lines: () => sumLines(facts),
    },
  ]
  return Promise.all(
    tables.map(async ({ name, columns, lines }) => {
      const file = join(folder, `${name}.csv`)
      await pipeline(Readable.from(lines()), createWriteStream(file))
      return { name, columns, file }
    }),
  )
}

function* wideLines({ rows, bits, sums, subject }: Facts): Generator<string> {
  const values = sumsByRow({ rows, sums, subject })
  const isSet = bits.map((bit) => bitOf(rows, bit))
  for (let row = 0; row < rows.length; row++) {
    const own = values.get(row)
    const cells = [
      rows.days[row],
      ...isSet.map((has) => (has(row) ? 't' : 'f')),
      ...sums.map((sum) => own?.get(sum) ?? ''),
    ]
    yield `${cells.join(',')}\n`
  }
}

function* codedLines({ rows, cohort, dictionaries }: Facts): Generator<string> {
  for (let row = 0; row < rows.length; row++) {
    yield `${[rows.days[row], cohort.codes[row], ...dictionaries.map(({ codes }) => codes[row])].join(',')}\n`
  }
}

function* sumLines({ rows, cohort, sums, subject }: Facts): Generator<string> {
  for (const [row, own] of sumsByRow({ rows, sums, subject })) {
    for (const [sum, value] of own) yield `${[rows.days[row], cohort.codes[row], sums.indexOf(sum), value].join(',')}\n`
  }
}

const sumsByRow = ({
  rows,
  sums,
  subject,
}: Pick<Facts, 'rows' | 'sums' | 'subject'>): ReadonlyMap<number, ReadonlyMap<string, number>> => {
  const values = new Map<number, Map<string, number>>()
  rows.sumRows.forEach((row, entry) => {
    const name = subject.segment.layout.sums[rows.sumPlaces[entry] ?? -1] ?? ''
    if (!sums.includes(name)) return
    const own = values.get(row) ?? new Map<string, number>()
    own.set(name, (own.get(name) ?? 0) + (rows.sumValues[entry] ?? 0))
    values.set(row, own)
  })
  return values
}

import type { ClientBase } from 'pg'
import type { Resource } from '../../core/package/resource.ts'
import type { CsvRow } from '../../platform/csv/scan.ts'
import type { Reason } from './reasons.ts'
import { textOf } from './row-check.ts'
import { fieldOf, rejectTable } from './staging.ts'

/** One fault of a row. `value` is what the file says, where that may be repeated. */
export type Reject = {
  readonly resource: string
  readonly line: number
  readonly field: string | null
  readonly reason: Reason
  readonly value: string | null
  readonly other: string | null
  /** The row's own key, so that rows referring to it can be told why they are not taken in. */
  readonly key: string | null
}

/** Rejects found while reading: kept in memory for the length of one piece of the file, then in the database. */
export type RejectLog = { readonly add: (reject: Reject) => void; readonly flush: () => Promise<void> }

const ROWS_A_STATEMENT = 5000

export const rejectLog = (client: ClientBase, batch: number): RejectLog => {
  let waiting: Reject[] = []
  const flush = async () => {
    const all = waiting
    waiting = []
    for (let at = 0; at < all.length; at += ROWS_A_STATEMENT) {
      const some = all.slice(at, at + ROWS_A_STATEMENT)
      await client.query(
        `insert into ${rejectTable(batch)} (resource, file_line, field, reason, value, other, key)
         select * from unnest($1::text[], $2::bigint[], $3::text[], $4::text[], $5::text[], $6::text[], $7::text[])`,
        [
          some.map((one) => one.resource),
          some.map((one) => one.line),
          some.map((one) => one.field),
          some.map((one) => one.reason),
          some.map((one) => one.value),
          some.map((one) => one.other),
          some.map((one) => one.key),
        ],
      )
    }
  }
  return { add: (reject) => waiting.push(reject), flush }
}

/** Makes the rejects of one resource out of the faults of its rows. */
export const rejectOf = (resource: Resource, header: readonly string[]) => {
  const keyColumn = resource.key.length === 1 ? header.indexOf(resource.key[0] ?? '') : -1
  const keyIsNumber = keyColumn >= 0 && fieldOf(resource, header[keyColumn] ?? '').type === 'number'
  return (row: CsvRow, reason: Reason, column: number | null, other: string | null): Reject => {
    const name = column === null ? null : (header[column] ?? null)
    const key = keyColumn >= 0 && keyColumn < row.fields ? textOf(row, keyColumn).slice(0, LONGEST_KEY) : null
    return {
      resource: resource.name,
      line: row.line,
      field: name,
      reason,
      value: name === null || column === null ? null : repeatable(resource, name, textOf(row, column)),
      other,
      key: key !== null && keyIsNumber ? key.replace(/^0+(?=\d)/, '') : key,
    }
  }
}

/** What may be repeated of a value: nothing of a person, and nothing that could be a social insurance number. */
export const repeatable = (resource: Resource, fieldName: string, value: string): string | null => {
  if (value === '' || couldBeInsuranceNumber(value)) return null
  const field = fieldOf(resource, fieldName)
  const aboutPerson = PERSONAL.has(resource.name) || resource.fields.some((one) => one.identity)
  const isReference = resource.key.includes(fieldName) || field.refers !== undefined
  if (field.identity || field.type === 'text' || (aboutPerson && !isReference)) return null
  return /^[\x20-\x7e]{1,40}$/.test(value) ? value : null
}

/** Nine digits, however grouped, anywhere in the value. */
export const couldBeInsuranceNumber = (value: string): boolean => /(?<!\d)\d{3}[ -]?\d{3}[ -]?\d{3}(?!\d)/.test(value)

const LONGEST_KEY = 200
/** Resources about people whose fields are not marked as identity. */
const PERSONAL: ReadonlySet<string> = new Set(['staff', 'consents', 'client-summaries', 'follow-ups'])

import type { DayOrder, Field, Resource } from '../../core/package/resource.ts'
import type { CsvRow } from '../../platform/csv/scan.ts'
import { fieldCheck } from './field-check.ts'
import type { FieldCheck } from './field-check.ts'
import { dayIn, NOTHING } from './read-bytes.ts'
import type { Reason } from './reasons.ts'

/** Told of each fault of a row: the column, or null for the whole row, and what the reason compares with. */
export type OnFault = (reason: Reason, column: number | null, other: string | null) => void

/** Whether the row by itself is good. What needs other rows (keys, references) is checked by the database. */
export type RowCheck = (row: CsvRow, onFault: OnFault) => boolean

type Column = { readonly field: Field; readonly check: FieldCheck }

export const rowCheck = (resource: Resource, header: readonly string[]): RowCheck => {
  const columns = header.map((name) => columnOf(resource, name))
  const orders = (resource.notBefore ?? []).filter((order) => !order.through)
  const pairs = orders.map((order) => [header.indexOf(order.field), header.indexOf(order.notBefore), order] as const)
  const wholeRow = wholeRowChecks[resource.name]
  return (row, onFault) => {
    if (row.fault) return fail(onFault, row.fault, null, null)
    if (row.fields !== columns.length)
      return fail(onFault, 'wrong-field-count', null, `${row.fields}/${columns.length}`)
    let good = checkFields(columns, row, onFault)
    for (const [field, before, order] of pairs) good = inOrder(row, field, before, order, onFault) && good
    return wholeRow && good ? wholeRow(row, header, onFault) : good
  }
}

/** The content of a field as text. */
export const textOf = (row: CsvRow, column: number): string => {
  const text = row.bytes.toString('utf8', row.starts[column], row.ends[column])
  return row.doubled[column] ? text.replaceAll('""', '"') : text
}

const columnOf = (resource: Resource, name: string): Column => {
  const field = resource.fields.find((one) => one.name === name)
  if (!field) throw new RangeError(`${resource.name} has no field ${name}`)
  return { field, check: fieldCheck(field) }
}

const checkFields = (columns: readonly Column[], row: CsvRow, onFault: OnFault): boolean => {
  let good = true
  for (let at = 0; at < columns.length; at++) {
    const column = columns[at]
    const start = row.starts[at] ?? 0
    const end = row.ends[at] ?? 0
    if (!column) continue
    const reason =
      start === end ? (column.field.required ? 'missing' : null) : contentReason(column.check, row, at, start, end)
    if (reason) good = fail(onFault, reason, at, limitOf(column.field, reason))
  }
  return good
}

const contentReason = (check: FieldCheck, row: CsvRow, column: number, start: number, end: number): Reason | null => {
  if (!row.doubled[column]) return check(row.bytes, start, end)
  const bytes = Buffer.from(textOf(row, column))
  return check(bytes, 0, bytes.length)
}

const limitOf = (field: Field, reason: Reason): string | null => {
  if (reason === 'too-small') return String(field.min ?? '')
  if (reason === 'too-large') return String(field.max ?? '')
  if (reason === 'too-long') return String(field.longest ?? 200)
  return reason === 'unknown-code' ? (field.codes ?? null) : null
}

const inOrder = (row: CsvRow, field: number, before: number, order: DayOrder, onFault: OnFault): boolean => {
  const day = dayIn(row.bytes, row.starts[field] ?? 0, row.ends[field] ?? 0)
  const first = dayIn(row.bytes, row.starts[before] ?? 0, row.ends[before] ?? 0)
  return day === NOTHING || first === NOTHING || day >= first || fail(onFault, 'day-order', field, order.notBefore)
}

const fail = (onFault: OnFault, reason: Reason, column: number | null, other: string | null): false => {
  onFault(reason, column, other)
  return false
}

/** Rules of a whole row that no field can say. The database holds the same as constraints. */
const wholeRowChecks: Readonly<Record<string, (row: CsvRow, header: readonly string[], onFault: OnFault) => boolean>> =
  {
    grants: (row, header, onFault) => {
      const filled = ['site', 'organisation', 'catchment'].filter((name) => textOf(row, header.indexOf(name)) !== '')
      const province = textOf(row, header.indexOf('province')) === 'true' ? 1 : 0
      return filled.length + province === 1 || fail(onFault, 'covers-not-one', null, null)
    },
  }

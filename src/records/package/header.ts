import type { FileHandle } from 'node:fs/promises'
import type { Resource } from '../../core/package/resource.ts'
import { done, refuse } from '../../core/shared/result.ts'
import type { Result } from '../../core/shared/result.ts'
import { csvScanner } from '../../platform/csv/scan.ts'
import type { CsvRow } from '../../platform/csv/scan.ts'
import { refusal } from './refusals.ts'
import type { Refusal } from './refusals.ts'
import { textOf } from './row-check.ts'

/** A header line of ours is a few hundred bytes. */
const LONGEST_HEADER = 64 * 1024

/** The column names of the file. */
export const readHeader = async (handle: FileHandle, file: string): Promise<Result<readonly string[], Refusal>> => {
  const { buffer, bytesRead } = await handle.read(Buffer.alloc(LONGEST_HEADER), 0, LONGEST_HEADER, 0)
  if (bytesRead === 0) return refuse(refusal('file-empty', { file }))
  if (isArchive(buffer)) return refuse(refusal('is-archive', { file }))
  const scanner = csvScanner(LONGEST_HEADER)
  const names: string[] = []
  let fault: CsvRow['fault'] = null
  const onRow = (row: CsvRow) => {
    if (names.length > 0) return
    for (let column = 0; column < row.fields; column++) names.push(textOf(row, column))
    fault = row.fault
  }
  const firstLine = endOfFirstLine(buffer.subarray(0, bytesRead))
  const wrong = scanner.push(buffer.subarray(0, firstLine), onRow) ?? scanner.finish(onRow)
  if (wrong?.code === 'not-utf8' || wrong?.code === 'nul-byte')
    return refuse(refusal(wrong.code, { file, line: wrong.line, byte: wrong.byte }))
  if (wrong || fault) return refuse(refusal('header-unreadable', { file }))
  return names.length > 0 ? done(names) : refuse(refusal('file-empty', { file }))
}

/** What is wrong with the columns, or null. */
export const headerRefusal = (names: readonly string[], file: string, resource: Resource): Refusal | null => {
  const separator = names.length === 1 ? wrongSeparator(names[0] ?? '') : null
  if (separator) return refusal('wrong-separator', { file, separator })
  const ours = resource.fields.map((field) => field.name)
  const unknown = names.filter((name) => !ours.includes(name))
  // A first line that is no header may be a row of personal data: it is not repeated.
  if (unknown.length * 2 > names.length) return refusal('header-none', { file })
  const twice = names.filter((name, place) => names.indexOf(name) !== place)
  if (twice.length > 0) return refusal('header-twice', { file, columns: [...new Set(twice)].join(', ') })
  if (unknown.length > 0) return refusal('header-unknown', { file, columns: unknown.join(', ') })
  const missing = columnsNeeded(resource).filter((name) => !names.includes(name))
  return missing.length > 0 ? refusal('header-missing', { file, columns: missing.join(', ') }) : null
}

/** Every column must be there, filled in or not; only when a record was made elsewhere may be left out altogether. */
export const columnsNeeded = (resource: Resource): readonly string[] =>
  resource.fields.map((field) => field.name).filter((name) => name !== 'recorded_on')

/** How a ZIP begins, and with it an XLSX or ODS workbook; how a gzip does; and how a workbook of before 2007 does. */
const ARCHIVES = ['504b0304', '1f8b', 'd0cf11e0'].map((start) => Buffer.from(start, 'hex'))

const isArchive = (bytes: Buffer): boolean => ARCHIVES.some((start) => bytes.subarray(0, start.length).equals(start))

const endOfFirstLine = (bytes: Buffer): number => {
  // Empty lines before the header are passed over, as between rows.
  let from = 0
  while (bytes[from] === 0x0a || bytes[from] === 0x0d) from++
  const end = bytes.indexOf(0x0a, from)
  return end < 0 ? bytes.length : end + 1
}

const wrongSeparator = (header: string): string | null =>
  header.includes(';') ? ';' : header.includes('\t') ? 'TAB' : header.includes('|') ? '|' : null

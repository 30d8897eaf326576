import { isUtf8 } from 'node:buffer'
import { firstBadByte } from './bad-byte.ts'

/**
 * Rows of an RFC 4180 file, found byte by byte and handed on where they lie. No library gives this: the import copies
 * the bytes of a good row to the database as they are, and needs the line of a bad one, in constant memory
 * (docs/adr on import holds the measurements). Valid until the next row: one row object is used again and again.
 */
export type CsvRow = {
  readonly bytes: Buffer
  /** The row as it stands in the file, without its line end. */
  readonly start: number
  readonly end: number
  /** The line of the file the row starts on, from 1. */
  readonly line: number
  readonly fields: number
  /** Where each field's content lies, inside its quotes if it has any. */
  readonly starts: Int32Array
  readonly ends: Int32Array
  /** 1 where the content holds doubled quotes. */
  readonly doubled: Uint8Array
  readonly fault: RowFault | null
}

export type RowFault = 'stray-quote' | 'stray-carriage-return'

/** What makes the rest of the file unreadable, and where. */
export type FileFault = {
  readonly code: 'nul-byte' | 'not-utf8' | 'unclosed-quote' | 'row-too-long'
  readonly line: number
  /** From the start of the file, from 0. */
  readonly byte: number
}

export type CsvScanner = {
  /** Reads on. Every row that is complete is handed to `onRow`. */
  readonly push: (chunk: Buffer, onRow: (row: CsvRow) => void) => FileFault | null
  /** The file ended here: the last row may lack a line end. */
  readonly finish: (onRow: (row: CsvRow) => void) => FileFault | null
}

/** No row of ours is longer; a quote that is never closed would otherwise take in the whole file. */
const LONGEST_ROW = 1024 * 1024
const MOST_FIELDS = 1024
const [COMMA, QUOTE, LINE_FEED, CARRIAGE_RETURN] = [0x2c, 0x22, 0x0a, 0x0d]

export const csvScanner = (longestRow = LONGEST_ROW): CsvScanner => {
  const found = emptyRow()
  let rest: Buffer = Buffer.alloc(0)
  let restByte = 0
  let started = false

  const push = (chunk: Buffer, onRow: (row: CsvRow) => void): FileFault | null => {
    let bytes = rest.length === 0 ? chunk : Buffer.concat([rest, chunk])
    if (!started && bytes.length >= 3) {
      started = true
      if (hasByteOrderMark(bytes)) [bytes, restByte] = [bytes.subarray(3), 3]
    }
    const fault = faultIn(bytes.subarray(0, bytes.lastIndexOf(LINE_FEED) + 1), found.nextLine, restByte)
    if (fault) return fault
    const read = findRows(found, bytes, onRow)
    rest = bytes.subarray(read)
    restByte += read
    if (rest.length <= longestRow) return null
    return { code: rest.includes(QUOTE) ? 'unclosed-quote' : 'row-too-long', line: found.nextLine, byte: restByte }
  }

  const finish = (onRow: (row: CsvRow) => void): FileFault | null => {
    if (!started && hasByteOrderMark(rest)) [rest, restByte] = [rest.subarray(3), 3]
    const fault = faultIn(rest, found.nextLine, restByte)
    if (fault || rest.length === 0) return fault
    const whole = Buffer.concat([rest, Buffer.of(LINE_FEED)])
    const read = findRows(found, whole, onRow)
    return read < whole.length ? { code: 'unclosed-quote', line: found.nextLine, byte: restByte } : null
  }

  return { push, finish }
}

/** The row being found. `nextLine` counts every line feed, those inside quotes included. */
type Found = { -readonly [Key in keyof CsvRow]: CsvRow[Key] } & { nextLine: number; lines: number }

const emptyRow = (): Found => ({
  bytes: Buffer.alloc(0),
  start: 0,
  end: 0,
  line: 1,
  fields: 0,
  starts: new Int32Array(MOST_FIELDS + 1),
  ends: new Int32Array(MOST_FIELDS + 1),
  doubled: new Uint8Array(MOST_FIELDS + 1),
  fault: null,
  nextLine: 1,
  lines: 0,
})

/** Hands on every row that is complete; answers where the first one starts that is not. */
const findRows = (found: Found, bytes: Buffer, onRow: (row: CsvRow) => void): number => {
  found.bytes = bytes
  for (let at = 0; ;) {
    const next = findRow(found, at)
    if (next < 0) return at
    found.line = found.nextLine
    found.nextLine += found.lines
    if (found.end > found.start) onRow(found)
    at = next
  }
}

/** Finds the row that starts at `from`; answers where the next one starts, or -1 when the bytes end before it does. */
const findRow = (found: Found, from: number): number => {
  const { bytes } = found
  found.fields = 0
  found.lines = 1
  found.fault = null
  for (let at = from; ; at++) {
    at = bytes[at] === QUOTE ? endOfQuoted(found, at) : endOfPlain(found, at)
    if (at < 0) return -1
    if (found.fields < MOST_FIELDS) found.fields++
    if (bytes[at] !== LINE_FEED) continue
    found.start = from
    found.end = at > from && bytes[at - 1] === CARRIAGE_RETURN ? at - 1 : at
    return at + 1
  }
}

/** Where the separator or line feed after an unquoted field lies. */
const endOfPlain = (found: Found, from: number): number => {
  const { bytes } = found
  const length = bytes.length
  for (let at = from; at < length; at++) {
    const byte = bytes[at]
    if (byte === COMMA || byte === LINE_FEED) {
      const end = byte === LINE_FEED && at > from && bytes[at - 1] === CARRIAGE_RETURN ? at - 1 : at
      return place(found, from, end, 0, at)
    }
    if (byte === QUOTE) found.fault ??= 'stray-quote'
    else if (byte === CARRIAGE_RETURN && bytes[at + 1] !== LINE_FEED) found.fault ??= 'stray-carriage-return'
  }
  return -1
}

/** The same for a field that begins with a quote. */
const endOfQuoted = (found: Found, from: number): number => {
  const { bytes } = found
  const length = bytes.length
  let doubled = 0
  let at = from + 1
  for (; ; at++) {
    if (at + 1 >= length) return -1
    const byte = bytes[at]
    if (byte === LINE_FEED) found.lines++
    else if (byte === QUOTE) {
      if (bytes[at + 1] !== QUOTE) break
      doubled = 1
      at++
    }
  }
  const stop = bytes[at + 1] === CARRIAGE_RETURN && bytes[at + 2] === LINE_FEED ? at + 2 : at + 1
  if (bytes[stop] === COMMA || bytes[stop] === LINE_FEED) return place(found, from + 1, at, doubled, stop)
  // Text after the closing quote: the row is lost, and ends where it would without the quotes.
  found.fault ??= bytes[stop] === CARRIAGE_RETURN ? 'stray-carriage-return' : 'stray-quote'
  return endOfPlain(found, stop)
}

const place = (found: Found, start: number, end: number, doubled: number, stop: number): number => {
  found.starts[found.fields] = start
  found.ends[found.fields] = end
  found.doubled[found.fields] = doubled
  return stop
}

const faultIn = (bytes: Buffer, line: number, byte: number): FileFault | null => {
  const nul = bytes.indexOf(0)
  if (nul < 0 && isUtf8(bytes)) return null
  const bad = firstBadByte(bytes)
  const first = nul >= 0 && (bad < 0 || nul < bad) ? nul : bad
  return {
    code: first === nul ? 'nul-byte' : 'not-utf8',
    line: line + linesBefore(bytes, first),
    byte: byte + first,
  }
}

const linesBefore = (bytes: Buffer, end: number): number => {
  let count = 0
  for (let at = bytes.indexOf(LINE_FEED); at >= 0 && at < end; at = bytes.indexOf(LINE_FEED, at + 1)) count++
  return count
}

const hasByteOrderMark = (bytes: Buffer): boolean => bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf

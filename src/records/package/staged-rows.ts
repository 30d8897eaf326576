import type { CsvRow } from '../../platform/csv/scan.ts'

/** Gathers rows for COPY: the number of the line, then the row as it stands in the file. */
export const stagedRows = () => {
  let full: Buffer[] = []
  let buffer = Buffer.allocUnsafeSlow(SIZE)
  let used = 0

  const add = ({ bytes, start, end, line }: CsvRow): void => {
    const needed = end - start + MOST_DIGITS + 2
    if (used + needed > buffer.length) {
      if (used > 0) full.push(buffer.subarray(0, used))
      buffer = Buffer.allocUnsafeSlow(Math.max(SIZE, needed))
      used = 0
    }
    used = writeNumber(buffer, used, line)
    buffer[used++] = COMMA
    used += bytes.copy(buffer, used, start, end)
    buffer[used++] = LINE_FEED
  }

  /** What was gathered since the last time. */
  const take = (): readonly Buffer[] => {
    const all = used > 0 ? [...full, buffer.subarray(0, used)] : full
    full = []
    buffer = buffer.subarray(used)
    used = 0
    return all
  }

  return { add, take }
}

const SIZE = 1024 * 1024
const MOST_DIGITS = 16
const [COMMA, LINE_FEED, ZERO] = [0x2c, 0x0a, 0x30]

const writeNumber = (buffer: Buffer, at: number, value: number): number => {
  let end = at + 1
  for (let rest = value; rest >= 10; rest = Math.floor(rest / 10)) end++
  for (let place = end - 1, rest = value; place >= at; place--, rest = Math.floor(rest / 10))
    buffer[place] = ZERO + (rest % 10)
  return end
}

import type { RowList } from './row.ts'

/** Where columns lie: the offset of the first, how far the next is, and how many there are. */
export type ColumnBlock = { readonly offset: number; readonly stride: number; readonly columns: number }

/**
 * Writes rows of bits as columns of bits, a square of eight rows and eight columns at a time. `order` says which row of
 * the list comes first, second …; the columns were zero.
 */
export const rowsToColumns = (list: RowList, order: Uint32Array, bytes: Uint8Array, block: ColumnBlock): void => {
  const { width } = list
  const eight = new Uint8Array(8 * width)
  for (let first = 0; first < order.length; first += 8) {
    takeRows(list, order, first, eight)
    for (let place = 0; place < width; place++) {
      const low = four(eight, place, width)
      const high = four(eight, place + 4 * width, width)
      if ((low | high) === 0) continue
      const at = block.offset + place * 8 * block.stride + (first >>> 3)
      const columns = block.columns - place * 8
      putFour(bytes, at, block.stride, turnedLow(low, high), columns)
      putFour(bytes, at + 4 * block.stride, block.stride, turnedHigh(low, high), columns - 4)
    }
  }
}

/** The other way: the bits of the first rows, one row after the other, `width` bytes each. */
export const columnsToRows = (bytes: Uint8Array, block: ColumnBlock, rows: number, width: number): Uint8Array => {
  const target = new Uint8Array(rows * width)
  for (let first = 0; first < rows; first += 8) {
    for (let place = 0; place < width; place++) {
      const at = block.offset + place * 8 * block.stride + (first >>> 3)
      const columns = block.columns - place * 8
      const low = fourOf(bytes, at, block.stride, columns)
      const high = fourOf(bytes, at + 4 * block.stride, block.stride, columns - 4)
      if ((low | high) === 0) continue
      putFour(target, first * width + place, width, turnedLow(low, high), rows - first)
      putFour(target, (first + 4) * width + place, width, turnedHigh(low, high), rows - first - 4)
    }
  }
  return target
}

/** Eight rows next to each other; rows behind the last are zero. */
const takeRows = ({ bits, width }: RowList, order: Uint32Array, first: number, eight: Uint8Array): void => {
  for (let row = 0; row < 8; row++) {
    const inside = first + row < order.length
    const from = (order[first + row] ?? 0) * width
    for (let place = 0; place < width; place++) eight[row * width + place] = inside ? (bits[from + place] ?? 0) : 0
  }
}

const four = (bytes: Uint8Array, at: number, step: number): number =>
  (bytes[at] ?? 0) |
  ((bytes[at + step] ?? 0) << 8) |
  ((bytes[at + 2 * step] ?? 0) << 16) |
  ((bytes[at + 3 * step] ?? 0) << 24)

/** The first `held` of four bytes; the others are another column's. */
const fourOf = (bytes: Uint8Array, at: number, step: number, held: number): number => {
  if (held >= 4) return four(bytes, at, step)
  let word = 0
  for (let byte = 0; byte < held; byte++) word |= (bytes[at + byte * step] ?? 0) << (8 * byte)
  return word
}

const putFour = (bytes: Uint8Array, at: number, step: number, word: number, held: number): void => {
  if (held > 0) bytes[at] = word
  if (held > 1) bytes[at + step] = word >>> 8
  if (held > 2) bytes[at + 2 * step] = word >>> 16
  if (held > 3) bytes[at + 3 * step] = word >>> 24
}

/**
 * A square of eight by eight bits, turned over its diagonal: bit i of byte j becomes bit j of byte i. It comes in as
 * bytes 0 to 3 (low) and 4 to 7 (high), and is taken out half by half.
 */
const turnedLow = (low: number, high: number): number =>
  ((quarters(high) << 4) & 0xf0f0f0f0) | (quarters(low) & 0x0f0f0f0f)
const turnedHigh = (low: number, high: number): number =>
  (quarters(high) & 0xf0f0f0f0) | ((quarters(low) >>> 4) & 0x0f0f0f0f)

/** Turns the squares of two, then of four, inside half a square. */
const quarters = (half: number): number => swap(swap(half, 7, 0x00aa00aa), 14, 0x0000cccc)

/** Exchanges the bits under the pattern with those `by` places higher. */
const swap = (word: number, by: number, pattern: number): number => {
  const different = (word ^ (word >>> by)) & pattern
  return word ^ different ^ (different << by)
}

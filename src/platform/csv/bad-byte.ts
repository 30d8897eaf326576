import { isUtf8 } from 'node:buffer'

/** Where the first byte lies that is not UTF-8, or -1. */
export const firstBadByte = (bytes: Buffer): number => {
  let [good, bad] = [0, bytes.length]
  if (isUtf8(bytes)) return -1
  // The longest valid beginning ends at most three bytes before the first bad byte: halve, then walk.
  while (bad - good > 8) {
    const middle = startOfCharacter(bytes, (good + bad) >> 1)
    if (middle <= good) break
    if (isUtf8(bytes.subarray(good, middle))) good = middle
    else bad = middle
  }
  while (good < bytes.length) {
    const width = characterWidth(bytes[good] ?? 0)
    if (!isUtf8(bytes.subarray(good, good + width))) return good
    good += width
  }
  return bytes.length - 1
}

const startOfCharacter = (bytes: Buffer, at: number): number => {
  let start = at
  while (start > 0 && at - start < 3 && ((bytes[start] ?? 0) & 0xc0) === 0x80) start--
  return start
}

const characterWidth = (lead: number): number => (lead < 0xc0 ? 1 : lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4)

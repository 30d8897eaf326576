/** Words recognised by their bytes: the codes of a list, asked for in every row. */
export type WordSet = { readonly has: (bytes: Buffer, start: number, end: number) => boolean }

export const wordSet = (words: Iterable<string>): WordSet => {
  const all = [...words].map((word) => Buffer.from(word))
  const places = 1 << Math.ceil(Math.log2(all.length * 4 + 1))
  const table: (Buffer | undefined)[] = new Array<Buffer | undefined>(places).fill(undefined)
  for (const word of all) {
    let place = hash(word, 0, word.length) & (places - 1)
    while (table[place]) place = (place + 1) & (places - 1)
    table[place] = word
  }
  return {
    has: (bytes, start, end) => {
      for (let place = hash(bytes, start, end) & (places - 1); ; place = (place + 1) & (places - 1)) {
        const word = table[place]
        if (!word) return false
        if (word.length === end - start && same(word, bytes, start)) return true
      }
    },
  }
}

const hash = (bytes: Buffer, start: number, end: number): number => {
  let value = 0x811c9dc5
  for (let at = start; at < end; at++) value = Math.imul(value ^ (bytes[at] ?? 0), 0x01000193)
  return value ^ (value >>> 15)
}

const same = (word: Buffer, bytes: Buffer, start: number): boolean => {
  for (let at = 0; at < word.length; at++) if (word[at] !== bytes[start + at]) return false
  return true
}

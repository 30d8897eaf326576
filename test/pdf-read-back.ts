/** What an uncompressed PDF of ours says, read back from its bytes: enough to test the writer, and no reader of others. */
export type ReadPdf = {
  readonly raw: string
  /** The text of each page, a line for each piece that was drawn. */
  readonly pages: readonly string[]
  /** Types of the structure elements, in the order they were written. */
  readonly tags: readonly string[]
}

export const readPdf = (bytes: Uint8Array): ReadPdf => {
  const raw = Buffer.from(bytes).toString('latin1')
  const objects = new Map(
    [...raw.matchAll(/^(\d+) 0 obj\n([\s\S]*?)\nendobj/gm)].map(([, id, body]) => [id, body ?? '']),
  )
  const bodyOf = (reference: string | undefined): string => objects.get(reference ?? '') ?? ''
  const pages = [...objects.values()].filter((body) => /^\/Type \/Page$/m.test(body))
  return {
    raw,
    pages: pages.map((page) => {
      const fonts = bodyOf(/\/Resources (\d+) 0 R/.exec(page)?.[1])
      const decode = new Map(
        [...fonts.matchAll(/\/(F\d+) (\d+) 0 R/g)].map(([, name, id]) => {
          const map = bodyOf(/\/ToUnicode (\d+) 0 R/.exec(bodyOf(id))?.[1])
          return [name ?? '', lettersIn(map)] as const
        }),
      )
      return textIn(bodyOf(/\/Contents (\d+) 0 R/.exec(page)?.[1]), decode)
    }),
    tags: [...raw.matchAll(/^\/S \/(\w+)$/gm)].map(([, tag]) => tag ?? ''),
  }
}

type Letters = readonly string[]

/** The letters of the glyphs of a font, in their order. */
const lettersIn = (map: string): Letters =>
  [...map.matchAll(/<[\da-f]+> <[\da-f]+> \[([^\]]*)\]/gi)].flatMap(([, list]) =>
    [...(list ?? '').matchAll(/<([\da-f ]*)>/gi)].map(([, hex]) => fromHex(hex ?? '')),
  )

const fromHex = (hex: string): string => Buffer.from(hex.replaceAll(' ', ''), 'hex').swap16().toString('utf16le')

const textIn = (stream: string, decode: ReadonlyMap<string, Letters>): string => {
  let font: Letters = []
  let text = ''
  for (const [, name, drawn] of stream.matchAll(/\/(F\d+) [\d.]+ Tf|\[([^\]]*)\] TJ/g)) {
    if (name) font = decode.get(name) ?? []
    else
      text += `${[...(drawn ?? '').matchAll(/<([\da-f]+)>/g)]
        .flatMap(([, hex]) => (hex ?? '').match(/.{4}/g) ?? [])
        .map((glyph) => font[parseInt(glyph, 16)] ?? '?')
        .join('')}\n`
  }
  return text
}

/** A part of a document, by what it is rather than how it looks. */
export type PdfBlock =
  | { readonly kind: 'heading'; readonly level: 1 | 2; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string }
  /** Names and values, a pair a row: a table without heads of columns. */
  | { readonly kind: 'facts'; readonly facts: readonly (readonly [name: string, value: string])[] }
  /** The first cell of a row names it. Widths are shares of the page. */
  | {
      readonly kind: 'table'
      readonly columns: readonly string[]
      readonly widths: readonly number[]
      readonly rows: readonly (readonly string[])[]
    }
  /** What is signed, and lines to write on by hand, each with what goes there below it: all on one page. */
  | { readonly kind: 'signatures'; readonly statement: string; readonly labels: readonly string[] }

/** Plain data: a document is made in one process and written in another. */
export type PdfDocument = {
  readonly title: string
  /** Of the document: `fr-CA`. */
  readonly language: string
  /** The instant, as ISO writes it. */
  readonly made: string
  readonly blocks: readonly PdfBlock[]
  /** At the foot of each page, with the places `{page}` and `{pages}`. */
  readonly foot: string
  /** Added where the face lacks letters that stand in the document, which are drawn as �; they go in the place `{letters}`. */
  readonly lacking: string
}

/** A sentence of a document with what belongs in its places. */
export const filled = (sentence: string, places: Readonly<Record<string, string | number>>): string =>
  sentence.replaceAll(/\{(\w+)\}/g, (place, name: string) => String(places[name] ?? place))

/** Every text of a document. */
export const textsOf = ({ blocks }: PdfDocument): readonly string[] => blocks.flatMap(textsIn)

const textsIn = (block: PdfBlock): readonly string[] => {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return [block.text]
    case 'facts':
      return block.facts.flat()
    case 'table':
      return [...block.columns, ...block.rows.flat()]
    case 'signatures':
      return [block.statement, ...block.labels]
  }
}

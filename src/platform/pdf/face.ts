import { fontName, letterSets } from './fonts.ts'
import type { FontFiles, Weight } from './fonts.ts'

/** A stretch of text in one font. */
export type Run = { readonly font: string; readonly text: string }

/** The face in a document under way: which font draws what, and how wide. */
export type Face = {
  readonly runsOf: (text: string, weight: Weight) => readonly Run[]
  readonly widthOf: (text: string, weight: Weight, size: number) => number
  /** Letters of these texts that no font of the face has, each once. */
  readonly lacking: (texts: readonly string[]) => readonly string[]
}

export const faceIn = (doc: PDFKit.PDFDocument, files: FontFiles): Face => {
  for (const [name, bytes] of files) doc.registerFont(name, bytes)
  const found = new Map<string, string | null>()
  const fontOf = (letter: string, weight: Weight): string | null => {
    const key = `${weight}${letter}`
    const known = found.get(key)
    if (known !== undefined) return known
    const name = letterSets.map((letters) => fontName(letters, weight)).find((one) => has(doc, one, letter)) ?? null
    found.set(key, name)
    return name
  }
  const runsOf = (text: string, weight: Weight): readonly Run[] => {
    const runs: { font: string; text: string }[] = []
    for (const letter of lettersOf(text)) {
      const own = fontOf(letter, weight)
      const [font, drawn] = own === null ? [fontName('latin', weight), STAND_IN] : [own, letter]
      const last = runs.at(-1)
      if (last?.font === font) last.text += drawn
      else runs.push({ font, text: drawn })
    }
    return runs
  }
  return {
    runsOf,
    widthOf: (text, weight, size) =>
      runsOf(text, weight).reduce((sum, run) => sum + doc.font(run.font, size).widthOfString(run.text), 0),
    lacking: (texts) => [
      ...new Set(texts.flatMap((text) => lettersOf(text).filter((letter) => fontOf(letter, '400') === null))),
    ],
  }
}

/** Drawn for a letter the face lacks: seen, and not taken for the letter. */
const STAND_IN = '\ufffd'

/** The narrow space of French figures is not in the face; the other one that does not break is as good on paper. */
const lettersOf = (text: string): readonly string[] => [...text.normalize('NFC').replaceAll('\u202f', '\u00a0')]

/** The drawing library knows this of the font it has open, and does not say so in its types. */
type OpenFont = { readonly _font: { readonly font: { readonly hasGlyphForCodePoint: (code: number) => boolean } } }

const has = (doc: PDFKit.PDFDocument, font: string, letter: string): boolean =>
  (doc.font(font) as unknown as OpenFont)._font.font.hasGlyphForCodePoint(letter.codePointAt(0) ?? 0)

import { breakLines } from './break-lines.ts'
import type { Face } from './face.ts'
import type { Weight } from './fonts.ts'

export type Style = { readonly size: number; readonly weight: Weight }

/** A document under way: the page, how far down it is filled, and the drawing of lines that are tagged or are not. */
export type Sheet = {
  readonly doc: PDFKit.PDFDocument
  readonly face: Face
  readonly left: number
  readonly width: number
  /** Where the next line goes. */
  readonly at: () => number
  readonly down: (points: number) => void
  /** Starts a page where less than this is left; says whether it did. */
  readonly room: (points: number) => boolean
  readonly linesOf: (text: string, width: number, style: Style) => readonly string[]
  readonly draw: (line: string, x: number, y: number, style: Style) => void
  /** A rule or anything else that says nothing: not for those who listen. */
  readonly artifact: (work: () => void) => void
}

const MARGIN = 54
/** For the foot of the page. */
const FOOT = 30

export const lineHeight = ({ size }: Style): number => size * 1.4

export const sheetIn = (doc: PDFKit.PDFDocument, face: Face): Sheet => {
  let y = MARGIN
  const bottom = doc.page.height - MARGIN - FOOT
  return {
    doc,
    face,
    left: MARGIN,
    width: doc.page.width - 2 * MARGIN,
    at: () => y,
    down: (points) => {
      y += points
    },
    room: (points) => {
      if (y + points <= bottom || y === MARGIN) return false
      doc.addPage()
      y = MARGIN
      return true
    },
    linesOf: (text, width, { size, weight }) => breakLines(text, width, (part) => face.widthOf(part, weight, size)),
    draw: (line, x, top, { size, weight }) => {
      let right = x
      for (const run of face.runsOf(line, weight)) {
        doc.font(run.font, size).text(run.text, right, top, { lineBreak: false })
        right += doc.widthOfString(run.text)
      }
    },
    artifact: (work) => {
      doc.markContent('Artifact', { type: 'Layout' })
      work()
      doc.endMarkedContent()
    },
  }
}

/** The foot of every page, once it is known how many there are. */
export const drawFeet = (
  { doc, draw, left }: Sheet,
  footOf: (page: number, pages: number) => string,
  style: Style,
): void => {
  const { start, count } = doc.bufferedPageRange()
  for (let page = start; page < start + count; page++) {
    doc.switchToPage(page)
    doc.page.margins.bottom = 0
    doc.markContent('Artifact', { type: 'Pagination' })
    draw(footOf(page + 1, count), left, doc.page.height - MARGIN, style)
    doc.endMarkedContent()
  }
}

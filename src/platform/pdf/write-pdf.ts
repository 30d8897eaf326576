import { setImmediate as pause } from 'node:timers/promises'
import { filled, textsOf } from './blocks.ts'
import type { PdfBlock, PdfDocument } from './blocks.ts'
import { drawTable } from './draw-table.ts'
import { faceIn } from './face.ts'
import { fontFiles } from './fonts.ts'
import { drawFeet, lineHeight, sheetIn } from './sheet.ts'
import type { Sheet, Style } from './sheet.ts'

/**
 * A document as tagged PDF (PDF/UA): its language and title, headings, paragraphs and tables are told to a screen reader
 * as what they are. Letters the face lacks are drawn as �, said in a sentence, and answered. Between two blocks others
 * get their turn, so that a long document holds nobody up. `plain` leaves the streams readable, for tests.
 */
export const writePdf = async (
  document: PdfDocument,
  options: { readonly plain?: boolean } = {},
): Promise<{ readonly bytes: Uint8Array; readonly lacking: readonly string[] }> => {
  const files = await fontFiles()
  const doc = await newDocument(document, options.plain ?? false)
  const bytes = gather(doc)
  const sheet = sheetIn(doc, faceIn(doc, files))
  const root = doc.struct('Document', { title: document.title })
  doc.addStructure(root)
  const lacking = sheet.face.lacking([...textsOf(document), document.title])
  const blocks: readonly PdfBlock[] = [
    ...document.blocks,
    ...(lacking.length > 0
      ? [{ kind: 'paragraph' as const, text: filled(document.lacking, { letters: lacking.join(' ') }) }]
      : []),
  ]
  for (const block of blocks) {
    drawBlock(sheet, root, block)
    await pause()
  }
  root.end()
  drawFeet(sheet, (page, pages) => filled(document.foot, { page, pages }), small)
  doc.end()
  return { bytes: await bytes, lacking }
}

const body: Style = { size: 11, weight: '400' }
const small: Style = { size: 9, weight: '400' }
const headings: Readonly<Record<1 | 2, Style>> = { 1: { size: 20, weight: '700' }, 2: { size: 14, weight: '700' } }

/** The library is loaded with the first document: a quarter of a second that no start should wait for. */
const newDocument = async ({ title, language, made }: PdfDocument, plain: boolean): Promise<PDFKit.PDFDocument> => {
  const { default: PDFDocument } = await import('pdfkit')
  return new PDFDocument({
    subset: 'PDF/UA' as PDFKit.Mixins.PDFSubsets,
    pdfVersion: '1.7',
    tagged: true,
    lang: language,
    displayTitle: true,
    info: { Title: title, CreationDate: new Date(made), ModDate: new Date(made) },
    size: 'LETTER',
    margin: 0,
    bufferPages: true,
    compress: !plain,
    // No font until one is chosen: the standard ones are not embedded.
    font: null as unknown as string,
  })
}

const gather = (doc: PDFKit.PDFDocument): Promise<Uint8Array> =>
  new Promise((resolve, reject) => {
    const chunks: Buffer[] = []
    doc.on('data', (chunk: Buffer) => chunks.push(chunk))
    doc.on('end', () => resolve(Buffer.concat(chunks)))
    doc.on('error', reject)
  })

const drawBlock = (sheet: Sheet, root: PDFKit.PDFStructureElement, block: PdfBlock): void => {
  switch (block.kind) {
    case 'heading':
      return drawText(sheet, root, `H${block.level}`, block.text, headings[block.level], 60)
    case 'paragraph':
      return drawText(sheet, root, 'P', block.text, body)
    case 'facts':
      return drawTable(sheet, root, { columns: null, widths: [2, 5], rows: block.facts })
    case 'table':
      return drawTable(sheet, root, block)
    case 'signatures':
      sheet.room(SIGNATURE * (block.labels.length + 1))
      drawText(sheet, root, 'P', block.statement, { ...body, weight: '700' })
      return block.labels.forEach((label) => drawSignature(sheet, root, label))
  }
}

/** A heading keeps so much room after it that it never ends a page. */
const drawText = (
  sheet: Sheet,
  root: PDFKit.PDFStructureElement,
  tag: string,
  text: string,
  style: Style,
  after = 0,
): void => {
  const element = sheet.doc.struct(tag)
  root.add(element)
  for (const line of sheet.linesOf(text, sheet.width, style)) {
    sheet.room(lineHeight(style) + after)
    element.add(() => sheet.draw(line, sheet.left, sheet.at(), style))
    sheet.down(lineHeight(style))
  }
  element.end()
  sheet.down(style.size * 0.5)
}

/** What a line to sign on takes of the page, with the words below it. */
const SIGNATURE = 60

const drawSignature = (sheet: Sheet, root: PDFKit.PDFStructureElement, label: string): void => {
  const { doc, left, width } = sheet
  sheet.room(SIGNATURE)
  sheet.down(36)
  const y = sheet.at()
  sheet.artifact(() =>
    doc
      .moveTo(left, y)
      .lineTo(left + width * 0.7, y)
      .lineWidth(0.75)
      .stroke('#000000'),
  )
  sheet.down(3)
  drawText(sheet, root, 'P', label, small)
}

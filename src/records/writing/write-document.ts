import { csvFile } from '../../platform/csv/spreadsheet.ts'
import { workbookOf } from '../../platform/csv/workbook.ts'
import { writePdf } from '../../platform/pdf/write-pdf.ts'
import type { Document } from './document.ts'

/** The bytes of a document. It may take a second: only the worker does it. */
export const writeDocument = async (document: Document): Promise<Uint8Array> => {
  switch (document.kind) {
    case 'pdf':
      return (await writePdf(document)).bytes
    case 'csv':
      return Buffer.from(csvFile(document.lines))
    case 'workbook':
      return workbookOf(document.title, document.lines)
  }
}

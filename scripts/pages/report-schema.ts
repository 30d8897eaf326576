import * as z from 'zod'
import { reportDocument } from '../../src/features/reports/shared/report-document.ts'

/** docs/reference/report.schema.json: what `report … --json` prints, for programs that check before they read. */
export const makeReportSchema = (): Promise<string> =>
  Promise.resolve(
    JSON.stringify({
      title: 'A counted report of Rightdoor · Un rapport compté par La bonne porte',
      ...z.toJSONSchema(reportDocument, { target: 'draft-7' }),
    }),
  )

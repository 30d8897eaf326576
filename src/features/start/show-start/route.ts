import { createElement } from 'react'
import type { PlainDate } from '../../../core/shared/plain-date.ts'
import type { Reader } from '../../../platform/db/reader.ts'
import type { Ask, Page } from '../../../platform/http/pages.ts'
import type { Frame } from '../../../ui/page.tsx'
import type { Running } from './model.ts'
import { example, holdings, years } from './query.ts'
import { StartView } from './view.tsx'

/** The first page: what is running, what it holds, and what to do next. */
export const showStart = (parts: {
  readonly db: Reader
  readonly running: Running
  readonly today: () => PlainDate
  readonly frame: (ask: Ask) => Frame
}): Page => ({
  path: '/',
  needs: 'nothing',
  look: 'none',
  show: async (ask) => {
    const today = parts.today()
    const [holds, byYear, one] = await Promise.all([holdings(parts.db), years(parts.db), example(parts.db, today)])
    const model = { running: parts.running, today, holdings: holds, years: byYear, example: one }
    return createElement(StartView, { frame: parts.frame(ask), model })
  },
})

import { createElement } from 'react'
import { LONGEST_PURPOSE, isPurposeMissing, purposeAsked } from '../../../core/audit/export-purpose.ts'
import { noteExport } from '../../../records/audit/note-export.ts'
import type { Document } from '../../../records/writing/document.ts'
import { TakeAlongPage } from '../../../ui/take-along.tsx'
import { actingOf, field } from '../../route.ts'
import type { Answer, Ask, Route } from '../../route.ts'
import { openUrl, takeUrl } from '../shared/figure-url.ts'
import { figureAsked } from '../shared/figure-asked.ts'
import type { Figure } from '../shared/figure-asked.ts'
import { everybody } from '../shared/standing-messages.ts'
import { titleOf } from '../shared/opened.ts'
import type { OfPeople } from '../shared/opened.ts'
import { questionIn } from '../shared/figure-question.ts'
import { FIGURES } from '../paths.ts'
import { columnsOf, linesOf } from './lines.ts'
import { messages } from './messages.ts'
import { MOST_ROWS, peopleTaken } from './query.ts'
import type { Taken } from './query.ts'

/** The people of a figure as a file: asked before it is made, and written down before its first byte leaves. */
export const takePeople: Route = {
  path: `${FIGURES}/:report/:figure/take`,
  title: { en: messages.en.title, fr: messages.fr.title },
  needs: 'aggregates:read',
  look: 'none',
  show: (ask) => withPeople(ask, (wanted) => ({ kind: 'page', page: pageOf(ask, wanted) })),
  submit: {
    entry: 'export-made',
    run: (ask) =>
      withPeople(ask, async (wanted) => {
        const { of, taken } = wanted
        const purpose = field(ask.typed, 'purpose').slice(0, LONGEST_PURPOSE)
        if (taken.rows.length === 0) return { kind: 'again', page: pageOf(ask, wanted) }
        if (isPurposeMissing(taken.rows.length, purpose)) return { kind: 'again', page: pageOf(ask, wanted, true) }
        await noteExport(actingOf(ask), {
          clientIds: [...new Set(taken.rows.map(({ plan }) => plan.clientId))],
          siteIds: [...new Set(taken.rows.map(({ plan }) => plan.siteId))],
          columns: [...columnsOf(of)],
          rows: taken.rows.length,
          purpose,
        })
        return {
          kind: 'written',
          name: `${of.code}-${taken.standing}-${ask.today}.${fileKind(ask)}`,
          document: documentOf(ask, wanted),
        }
      }),
  },
}

type Wanted = { readonly figure: Figure; readonly of: OfPeople; readonly taken: Taken }

const fileKind = ({ query }: Ask): 'csv' | 'xlsx' => (query.get('as') === 'xlsx' ? 'xlsx' : 'csv')

const documentOf = (ask: Ask, { of, taken, figure }: Wanted): Document => {
  const lines = linesOf(ask.language, of, taken)
  if (fileKind(ask) === 'csv') return { kind: 'csv', lines }
  return { kind: 'workbook', title: titleOf(figure.opened, everybody)[ask.language], lines }
}

const withPeople = async (ask: Ask, then: (wanted: Wanted) => Answer | Promise<Answer>): Promise<Answer> => {
  const figure = await figureAsked(ask)
  if (!figure.ok || figure.value.opened.kind === 'parts')
    return {
      kind: 'not-found',
      asked: { table: 'figures', what: `${ask.params['report']} ${ask.params['figure']}`.slice(0, 120) },
    }
  const of = figure.value.opened
  return then({ figure: figure.value, of, taken: await peopleTaken(ask, figure.value, of, questionIn(ask.query)) })
}

const pageOf = (ask: Ask, { figure, of, taken }: Wanted, isMissing = false) => {
  const { language } = ask
  const wish = { standing: taken.standing, reason: questionIn(ask.query).reason }
  const parts = [language, figure.asked.report.id, of.code, figure.address.address, wish] as const
  const t = messages[language]
  const rows = taken.rows.length
  const name = titleOf(figure.opened, everybody)[language]
  return createElement(TakeAlongPage, {
    frame: ask.frame,
    taking: {
      id: 'take',
      title: t.title,
      of: name,
      back: { name, href: openUrl(...parts) },
      action: takeUrl(language, figure.asked.report.id, of.code, figure.address.address, {
        ...wish,
        as: fileKind(ask),
      }),
      says: [rows === 0 ? t.none : t.says(rows), ...(taken.cut ? [t.cut(MOST_ROWS)] : [])],
      isEmpty: rows === 0,
      purpose: purposeAsked(rows, field(ask.typed, 'purpose'), isMissing),
      token: ask.token,
      once: ask.once,
    },
  })
}

import { createElement } from 'react'
import { urlOf } from '../../../platform/http/language.ts'
import type { Answer, Ask, Route } from '../../route.ts'
import type { Running } from './model.ts'
import { example, holdings, years } from './query.ts'
import { StartView } from './view.tsx'

/** What is running, what it holds, and what to do next. Totals only: anybody may read it. */
export const showStart = (running: Running): Route => ({
  path: '/about',
  title: { en: 'About this installation', fr: 'À propos de cette installation' },
  needs: 'nothing',
  look: 'none',
  show: (ask) => startPage(running, ask),
})

export const startPage = async (running: Running, { db, frame, language, today }: Ask): Promise<Answer> => {
  // One after the other: a signed-in request reads on one session.
  const holds = await holdings(db)
  const byYear = await years(db)
  const one = await example(db, today)
  const signIn = urlOf(language, '/sign-in')
  const model = { signIn, running, today, holdings: holds, years: byYear, example: one }
  return { kind: 'page', page: createElement(StartView, { frame, model }) }
}

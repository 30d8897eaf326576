import { createElement } from 'react'
import type { ReactElement } from 'react'
import type { Ask } from '../../route.ts'
import { keptFor } from './carried.ts'
import type { Carried } from './carried.ts'
import { KeptView } from './kept-view.tsx'

/** What was typed before the session ended, offered back to whoever typed it. */
export const keptPage = (ask: Ask, carried: Carried, staffId: number): ReactElement => {
  const { frame, token, once } = ask
  return createElement(KeptView, { frame, token, once, carried, form: keptFor(ask, carried.kept, staffId) })
}

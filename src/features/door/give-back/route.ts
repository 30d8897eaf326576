import { viewerOf } from '../../route.ts'
import type { Answer, Ask, Route } from '../../route.ts'
import { GIVE_BACK } from '../paths.ts'
import { carriedOf } from '../shared/carried.ts'
import { keptPage } from '../shared/kept-page.tsx'

/** A form that came too late, once its owner is signed in again. */
export const giveBack: Route = {
  path: GIVE_BACK,
  title: { en: 'Your form was kept', fr: 'Votre formulaire a été gardé' },
  needs: 'signed-in',
  look: 'none',
  show: (ask) => show(ask),
  submit: { entry: 'none', run: (ask) => show(ask) },
}

const show = (ask: Ask): Answer => {
  const carried = carriedOf(ask)
  if (carried.kept === '') return { kind: 'go', to: carried.next }
  return { kind: 'page', page: keptPage(ask, carried, viewerOf(ask).staffId) }
}

import { createElement } from 'react'
import { ownPartOf } from '../../../core/exchange/own-part.ts'
import { askCheck } from '../../../records/exchange/ask.ts'
import { actingOf, viewerOf } from '../../route.ts'
import type { Answer, Ask, Route, Submission } from '../../route.ts'
import { UPLOAD, exchangePath } from '../paths.ts'
import { errorOf, faultsIn } from './form.ts'
import { messages } from './messages.ts'
import { UploadView } from './view.tsx'

/** Hands files in to be checked. */
export const uploadFiles: Route = {
  path: UPLOAD,
  title: { en: messages.en.title, fr: messages.fr.title },
  needs: 'exchange:write',
  look: 'none',
  show: (ask) => ({ kind: 'page', page: pageOf(ask) }),
  submit: { needs: 'exchange:write', entry: 'import-asked', uploads: true, run: (ask) => submit(ask) },
}

const submit = async (ask: Submission): Promise<Answer> => {
  const { language, uploaded } = ask
  if (!uploaded) throw new Error('a form that carries files must bring a folder for them')
  const fault = faultsIn(language, uploaded)
  if (fault !== null) return { kind: 'again', page: pageOf(ask, fault) }
  const files = uploaded.files.map(({ name }) => name)
  const asked = await askCheck(actingOf(ask), { folder: uploaded.folder, files })
  // Not on to another page: the files that came a second time are not kept.
  if (asked === 'already')
    return { kind: 'conflict', says: { en: messages.en.alreadySent, fr: messages.fr.alreadySent } }
  if (asked.ok) return { kind: 'go', to: exchangePath(asked.value.id) }
  if (asked.refusal.reason === 'no-such-thing') return { kind: 'not-found' }
  return { kind: 'again', page: pageOf(ask, errorOf(language, asked.refusal)) }
}

const pageOf = (ask: Ask, error?: string) => {
  const { network, sites } = ownPartOf(viewerOf(ask))
  const model = { network, sites: sites.length, error, token: ask.token, once: ask.once }
  return createElement(UploadView, { frame: ask.frame, model })
}

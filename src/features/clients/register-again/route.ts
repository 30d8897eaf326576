import { createElement } from 'react'
import { registerAtSite } from '../../../core/clients/registration.ts'
import { registerAgain as register } from '../../../records/clients/register-again.ts'
import { actingOf, field, viewerOf } from '../../route.ts'
import type { Answer, Ask, Route, Submission } from '../../route.ts'
import { clientPath, REGISTER, REGISTER_AGAIN } from '../paths.ts'
import { atSiteTyped, readAtSite, sitesToRegisterAt } from '../shared/at-site-form.ts'
import type { OwnSite } from '../shared/at-site-form.ts'
import { carriedIn } from '../shared/carried-check.ts'
import { errorsOf } from '../shared/refusal-words.ts'
import { messages } from './messages.ts'
import type { AgainModel } from './view.tsx'
import { AgainView } from './view.tsx'

/** Somebody on file elsewhere, found by a number of theirs: why they come, and that they were told. Shows nothing of the file. */
export const registerAgain: Route = {
  path: REGISTER_AGAIN,
  title: { en: messages.en.title, fr: messages.fr.title },
  needs: 'identity:write',
  look: 'none',
  show: async (ask) => {
    const number = numberIn(ask)
    if (number === null) return { kind: 'go', to: REGISTER }
    return { kind: 'page', page: pageOf(ask, number, await sitesOf(ask), {}) }
  },
  submit: { needs: 'identity:write', entry: 'client-registered', run: (ask) => submit(ask) },
}

const submit = async (ask: Submission): Promise<Answer> => {
  const number = numberIn(ask)
  if (number === null) return { kind: 'go', to: REGISTER }
  const sites = await sitesOf(ask)
  const decided = registerAtSite(readAtSite(ask.typed, sites), ask.today)
  if (!decided.ok) {
    const errors = errorsOf(ask.language, decided.refusal)
    return { kind: 'again', page: pageOf(ask, number, sites, { errors }) }
  }
  const answer = await register(actingOf(ask), number, decided.value, ask.today)
  if (answer === 'already') return { kind: 'conflict', says: { en: messages.en.already, fr: messages.fr.already } }
  if (answer.ok) return { kind: 'go', to: clientPath(answer.value) }
  return { kind: 'again', page: pageOf(ask, number, sites, { tooOld: true }) }
}

/** The number that a check of one’s own found; null: none was made, or it found something else. */
const numberIn = (ask: Ask): number | null => {
  const number = field(ask.typed, 'reference')
  return carriedIn(ask, field(ask.typed, 'carried')) !== null && /^\d{4,15}$/.test(number) ? Number(number) : null
}

const sitesOf = (ask: Ask): Promise<readonly OwnSite[]> => sitesToRegisterAt(ask.db, viewerOf(ask), ask.today)

const pageOf = (ask: Ask, number: number, sites: readonly OwnSite[], more: Partial<AgainModel>) =>
  createElement(AgainView, {
    frame: ask.frame,
    model: {
      number,
      carried: field(ask.typed, 'carried'),
      sites,
      typed: atSiteTyped(ask.typed, sites, ask.today),
      errors: {},
      tooOld: false,
      token: ask.token,
      once: ask.once,
      ...more,
    },
  })

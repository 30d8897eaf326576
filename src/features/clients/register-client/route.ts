import { createElement } from 'react'
import { lastDigitsOf } from '../../../core/clients/sin.ts'
import { registerClient as register } from '../../../records/clients/register-client.ts'
import { actingOf, field, viewerOf } from '../../route.ts'
import type { Answer, Ask, Route, Submission } from '../../route.ts'
import { clientPath, REGISTER, REGISTER_PERSON } from '../paths.ts'
import { atSiteTyped, sitesToRegisterAt } from '../shared/at-site-form.ts'
import type { OwnSite } from '../shared/at-site-form.ts'
import { carriedIn, carry } from '../shared/carried-check.ts'
import type { CarriedCheck } from '../shared/carried-check.ts'
import { isFictional } from '../shared/fictional.ts'
import { personTyped } from '../shared/person-form.ts'
import { sinTyped } from '../shared/sin-form.ts'
import type { SinTyped } from '../shared/sin-form.ts'
import { dayTyped } from '../shared/typed.ts'
import { consentsIn, readRegistration } from './form.ts'
import { messages } from './messages.ts'
import type { RegisterModel } from './model.ts'
import { RegisterView } from './view.tsx'

/** Step 2 of a registration: the person, the notice, the consents. Without a check of one’s own it begins at step 1. */
export const registerClient: Route = {
  path: REGISTER_PERSON,
  title: { en: messages.en.title, fr: messages.fr.title },
  needs: 'identity:write',
  look: 'none',
  show: async (ask) => {
    const step = await stepOf(ask)
    return step ? { kind: 'page', page: pageOf(ask, step, {}) } : { kind: 'go', to: REGISTER }
  },
  submit: { needs: 'identity:write', entry: 'client-registered', run: (ask) => submit(ask) },
}

type Step = { readonly check: CarriedCheck; readonly sites: readonly OwnSite[]; readonly sin: SinTyped }

const stepOf = async (ask: Ask): Promise<Step | null> => {
  const check = carriedIn(ask, field(ask.typed, 'carried'))
  if (check === null) return null
  return {
    check,
    sites: await sitesToRegisterAt(ask.db, viewerOf(ask), ask.today),
    sin: sinTyped(ask.typed, await isFictional(ask.db), check.sin),
  }
}

const submit = async (ask: Submission): Promise<Answer> => {
  const step = await stepOf(ask)
  if (!step) return { kind: 'go', to: REGISTER }
  const read = readRegistration(ask.language, ask.typed, { ...step, today: ask.today })
  if (!read.ok) return { kind: 'again', page: pageOf(ask, step, { errors: read.refusal }) }
  const wanted = { ...read.value, purpose: step.check.purpose, today: ask.today }
  const answer = await register(actingOf(ask), ask.door.keys, wanted)
  if (answer === 'already') return { kind: 'conflict', says: { en: messages.en.already, fr: messages.fr.already } }
  if (answer.ok) return { kind: 'go', to: clientPath(answer.value) }
  return { kind: 'again', page: pageOf(ask, step, { stopped: answer.refusal }) }
}

const pageOf = (ask: Ask, { check, sites, sin }: Step, more: Partial<RegisterModel>) =>
  createElement(RegisterView, {
    frame: ask.frame,
    model: {
      person: personTyped(ask.typed),
      atSite: atSiteTyped(ask.typed, sites, ask.today),
      sites,
      consents: consentsIn(ask.typed),
      sinKept: sin.sin && lastDigitsOf(sin.sin),
      sinExpires: dayTyped(ask.typed, 'sin-expires'),
      carried: carry(ask, { ...check, sin: sin.sin }),
      errors: {},
      stopped: null,
      token: ask.token,
      once: ask.once,
      ...more,
    },
  })

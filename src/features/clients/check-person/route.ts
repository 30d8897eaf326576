import { createElement } from 'react'
import type { CheckAsked } from '../../../core/clients/ask-check.ts'
import { lastDigitsOf } from '../../../core/clients/sin.ts'
import { findPossiblePersons } from '../../../records/clients/find-possible-persons.ts'
import { actingOf, field } from '../../route.ts'
import type { Answer, Ask, Route, Submission } from '../../route.ts'
import { REGISTER } from '../paths.ts'
import { carry, keepSin, keptSin } from '../shared/carried-check.ts'
import { isFictional } from '../shared/fictional.ts'
import { personTyped } from '../shared/person-form.ts'
import { errorsOf } from '../shared/refusal-words.ts'
import { sinTyped } from '../shared/sin-form.ts'
import type { SinTyped } from '../shared/sin-form.ts'
import { readCheck } from './form.ts'
import { messages } from './messages.ts'
import type { CheckModel } from './model.ts'
import { CheckView } from './view.tsx'

/**
 * Step 1 of a registration: is this person on file, here or anywhere in the province? The check writes an entry of its
 * own, with those it showed; the page before it shows nobody.
 */
export const checkPerson: Route = {
  path: REGISTER,
  title: { en: messages.en.title, fr: messages.fr.title },
  needs: 'identity:write',
  look: 'none',
  show: async (ask) => ({ kind: 'page', page: pageOf(ask, await sinOf(ask), {}) }),
  submit: { needs: 'identity:write', entry: 'registration-checked', run: (ask) => submit(ask) },
}

const submit = async (ask: Submission): Promise<Answer> => {
  const sin = await sinOf(ask)
  const read = readCheck(ask.typed, sin, ask.today)
  if (!read.ok) return { kind: 'again', page: pageOf(ask, sin, { errors: errorsOf(ask.language, read.refusal) }) }
  const checked = await findPossiblePersons(actingOf(ask), ask.door.keys, read.value)
  if (!checked.ok) return { kind: 'again', page: pageOf(ask, sin, { stopped: checked.refusal.reason }) }
  return { kind: 'page', page: pageOf(ask, sin, { found: { ...carriedOn(ask, read.value), matches: checked.value } }) }
}

/** The SIN typed now, or the one typed before in the same form. */
const sinOf = async (ask: Ask): Promise<SinTyped> =>
  sinTyped(ask.typed, await isFictional(ask.db), keptSin(ask, field(ask.typed, 'sin-kept')))

const carriedOn = (ask: Ask, { person, purpose, sin }: CheckAsked) => ({
  wanted: person,
  carried: carry(ask, { purpose, sin }),
})

const pageOf = (ask: Ask, { sin }: SinTyped, more: Partial<CheckModel>) =>
  createElement(CheckView, {
    frame: ask.frame,
    model: {
      typed: {
        ...personTyped(ask.typed),
        reference: field(ask.typed, 'reference'),
        purpose: field(ask.typed, 'purpose'),
      },
      sinKept: sin && lastDigitsOf(sin),
      sinSealed: keepSin(ask, sin),
      errors: {},
      found: null,
      stopped: null,
      hidden: carriedFields(ask),
      token: ask.token,
      once: ask.once,
      ...more,
    },
  })

/** Names and birth date go on to the next step; a number was looked for and is not theirs, and a SIN goes sealed. */
const carriedFields = ({ typed }: Ask): Readonly<Record<string, string>> =>
  Object.fromEntries(
    ['family-name', 'given-name', 'one-name', 'birth-date-day', 'birth-date-month', 'birth-date-year']
      .map((name) => [name, field(typed, name)] as const)
      .filter(([, value]) => value !== ''),
  )

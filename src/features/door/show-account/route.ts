import { createElement } from 'react'
import type { ReactElement } from 'react'
import { passwordRefusals } from '../../../platform/auth/refusals.ts'
import { changePassword as change } from '../../../records/door/password.ts'
import { makeRecoveryCodes } from '../../../records/door/second-step-set-up.ts'
import { endOtherSessions as endThem, ownAccount } from '../../../records/door/sessions-of.ts'
import type { FieldErrors } from '../../../ui/form.tsx'
import { viewerOf } from '../../route.ts'
import type { Answer, Ask, Route, Submission } from '../../route.ts'
import { ACCOUNT, CHANGE_PASSWORD, END_OTHERS, NEW_CODES } from '../paths.ts'
import { messages } from './messages.ts'
import type { AccountModel } from './model.ts'
import { AccountView, NewCodesView } from './view.tsx'

const title = { en: 'My account', fr: 'Mon compte' }
const toAccount: Answer = { kind: 'go', to: ACCOUNT }

export const showAccount: Route = {
  path: ACCOUNT,
  title,
  needs: 'signed-in',
  look: 'none',
  show: async (ask) => ({ kind: 'page', page: await page(ask) }),
}

export const changePassword: Route = {
  path: CHANGE_PASSWORD,
  title: { en: 'Change my password', fr: 'Changer mon mot de passe' },
  needs: 'signed-in',
  look: 'none',
  show: () => toAccount,
  submit: { entry: 'password-changed', run: (ask) => submitPassword(ask) },
}

export const endOtherSessions: Route = {
  path: END_OTHERS,
  title: { en: 'End all other sessions', fr: 'Fermer toutes les autres sessions' },
  needs: 'signed-in',
  look: 'none',
  show: () => toAccount,
  submit: {
    entry: 'session-ended',
    run: async (ask) => {
      const others = await endThem(ask.door, viewerOf(ask), sessionOf(ask), END_OTHERS)
      return { kind: 'page', page: await page(ask, { done: { kind: 'others', others } }) }
    },
  },
}

export const newRecoveryCodes: Route = {
  path: NEW_CODES,
  title: { en: 'New recovery codes', fr: 'Nouveaux codes de récupération' },
  needs: 'signed-in',
  look: 'none',
  show: () => toAccount,
  submit: {
    entry: 'recovery-codes-made',
    run: async (ask) => {
      const { codeSetAt } = await ownAccount(ask.door, viewerOf(ask).accountId)
      if (codeSetAt === null) return toAccount
      const codes = await makeRecoveryCodes(ask.door, viewerOf(ask), NEW_CODES)
      return { kind: 'page', page: createElement(NewCodesView, { frame: ask.frame, codes }) }
    },
  },
}

const submitPassword = async (ask: Submission): Promise<Answer> => {
  const says = messages[ask.language]
  const [before, after] = ['before', 'after'].map((name) => ask.typed.get(name)?.[0] ?? '')
  if (!before || !after) {
    const errors = { ...(!before && { before: says.beforeMissing }), ...(!after && { after: says.afterMissing }) }
    return again(ask, errors)
  }
  const answer = await change(ask.door, {
    ...{ before, after, viewer: viewerOf(ask), session: sessionOf(ask), place: CHANGE_PASSWORD },
    ...{ address: ask.address, browser: ask.cookie('browser'), turn: null, now: ask.now },
  })
  switch (answer.kind) {
    case 'changed': {
      const { sessionsEnded: others } = answer
      return { kind: 'page', page: await page(ask, { done: { kind: 'password', others } }) }
    }
    case 'not-good': {
      const [first] = answer.refusals
      return again(ask, first ? { after: passwordRefusals[first][ask.language] } : {})
    }
    case 'refused':
      return again(ask, { before: says.beforeWrong })
    case 'wait': {
      const { seconds } = answer
      return { kind: 'wait', seconds, page: await page(ask, { waitSeconds: seconds }) }
    }
  }
}

const again = async (ask: Ask, errors: FieldErrors): Promise<Answer> => ({
  kind: 'again',
  page: await page(ask, { errors }),
})

const page = async (ask: Ask, more: Partial<AccountModel> = {}): Promise<ReactElement> => {
  const { frame, token, once, door } = ask
  const viewer = viewerOf(ask)
  const account = await ownAccount(door, viewer.accountId)
  return createElement(AccountView, {
    frame,
    model: { token, once, viewer, session: sessionOf(ask), account, ...more },
  })
}

const sessionOf = ({ session }: Ask): number => {
  if (!session) throw new Error('a page of somebody signed in must have a session')
  return session.id
}

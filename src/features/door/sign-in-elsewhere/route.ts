import { createElement } from 'react'
import type { Bilingual } from '../../../core/shared/bilingual.ts'
import { signOnRefusals } from '../../../platform/auth/refusals.ts'
import { beginSignIn, finishSignIn } from '../../../platform/auth/single-sign-on.ts'
import { acceptInvitation } from '../../../records/door/invitation.ts'
import { signInBySingleSignOn } from '../../../records/door/single-sign-on.ts'
import type { Answer, Ask, Cookie, Route } from '../../route.ts'
import { BACK, doorUrl, ELSEWHERE, SIGN_IN } from '../paths.ts'
import { answerTo } from '../shared/entered.ts'
import { ownPath } from '../shared/own-path.ts'
import { isBarred } from '../shared/setting.ts'
import type { DoorSetting } from '../shared/setting.ts'
import { keepSignOn, readSignOn, SECONDS_AWAY } from './kept-sign-on.ts'
import { messages } from './messages.ts'
import { NotLetInView } from './view.tsx'

/** Off to the sign-in of one’s own organization. */
export const goElsewhere = (setting: DoorSetting): Route => ({
  path: ELSEWHERE,
  title: { en: 'Sign in with your organization’s account', fr: 'Passer par le compte de votre organisme' },
  needs: 'nothing',
  look: 'none',
  show: async (ask) => {
    const { door, query, now } = ask
    if (door.singleSignOn === null || isBarred(setting, ask)) return { kind: 'go', to: SIGN_IN }
    const begun = await beginSignIn(door.singleSignOn, comeBackTo(ask))
    if (!begun.ok) return notLetIn(ask, signOnRefusals[begun.refusal])
    const { url, keep: signOn } = begun.value
    const kept = { signOn, next: ownPath(query.get('next') ?? ''), invitation: query.get('invitation') ?? '' }
    return {
      kind: 'go',
      to: url.href,
      cookies: [{ ...KEEP, value: keepSignOn(door.keys, kept, now), maxAge: SECONDS_AWAY }],
    }
  },
})

/** And back, let in or not. */
export const comeBack = (setting: DoorSetting): Route => ({
  path: BACK,
  title: { en: 'Sign in with your organization’s account', fr: 'Passer par le compte de votre organisme' },
  needs: 'nothing',
  look: 'none',
  show: async (ask) => {
    const { door, now } = ask
    if (door.singleSignOn === null || isBarred(setting, ask)) return { kind: 'go', to: SIGN_IN }
    const kept = readSignOn(door.keys, ask.cookie('single-sign-on'), now)
    if (!kept) return notLetIn(ask, signOnRefusals['not-this-browser'])
    const url = comeBackTo(ask)
    url.search = ask.query.toString()
    const finished = await finishSignIn(door.singleSignOn, url, kept.signOn)
    if (!finished.ok) return notLetIn(ask, signOnRefusals[finished.refusal])
    const from = { signedOn: finished.value, address: ask.address, browser: ask.cookie('browser'), place: BACK }
    return kept.invitation === '' ? letIn(ask, from, kept.next) : accept(ask, from, kept.invitation)
  },
})

type From = Parameters<typeof signInBySingleSignOn>[1]

const letIn = async (ask: Ask, from: From, next: string): Promise<Answer> => {
  const answer = await signInBySingleSignOn(ask.door, from)
  if (answer.kind === 'unknown') return notLetIn(ask, of('unknown'), of('unknownSays'))
  return withoutKeep(await answerTo(ask, answer, { next, kept: '' }))
}

const accept = async (ask: Ask, { signedOn, ...from }: From, token: string): Promise<Answer> => {
  const answer = await acceptInvitation(ask.door, { token, by: { signedOn }, ...from })
  switch (answer.kind) {
    case 'entered':
      return withoutKeep(await answerTo(ask, answer, { next: '/', kept: '' }))
    case 'linked-to-another':
      return notLetIn(ask, of('linked'), of('linkedSays'))
    case 'gone':
    case 'not-good':
      return { kind: 'gone' }
  }
}

const comeBackTo = ({ language, origin }: Ask): URL => new URL(doorUrl(language, BACK), origin)

const notLetIn = ({ frame, language }: Ask, why: Bilingual, does?: Bilingual): Answer => ({
  kind: 'page',
  page: createElement(NotLetInView, { frame, why: why[language], ...(does && { does: does[language] }) }),
})

const of = (sentence: keyof (typeof messages)['en']): Bilingual => ({
  en: messages.en[sentence],
  fr: messages.fr[sentence],
})

/** What was kept served its purpose. */
const withoutKeep = (answer: Answer): Answer =>
  answer.kind === 'go' ? { ...answer, cookies: [...(answer.cookies ?? []), { ...KEEP, value: '' }] } : answer

const KEEP = { name: 'single-sign-on' } as const satisfies Partial<Cookie>

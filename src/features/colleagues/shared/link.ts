import { createElement } from 'react'
import type { Answer, Ask } from '../../route.ts'
import { invitationPath } from '../../door/paths.ts'
import type { Invited } from '../../../records/accounts/invite.ts'
import { LinkPage } from './link-page.tsx'

/** The page with the link, in the answer itself. The link speaks the language of whoever is invited. */
export const answerWithLink = (
  ask: Ask,
  { code, secret }: Invited,
  { name, language }: { readonly name: string; readonly language: string | null },
): Extract<Answer, { readonly kind: 'page' }> => {
  const spoken = language === 'fr' || language === 'en' ? language : ask.language
  const until = new Date(ask.now.getTime() + ask.door.settings.invitationHours * HOUR)
  const link = `${ask.origin}/${spoken}${invitationPath(secret)}`
  return { kind: 'page', page: createElement(LinkPage, { frame: ask.frame, model: { code, name, link, until } }) }
}

const HOUR = 3_600_000

import type { Language } from '../../../core/shared/bilingual.ts'
import type { Invitation } from '../../../records/accounts/invite.ts'
import { field } from '../../route.ts'
import type { Typed } from '../../route.ts'
import { readRole } from '../shared/role-form.ts'
import type { Read } from '../shared/role-form.ts'
import { signInNameIn } from '../shared/sign-in-name.ts'
import { messages } from './messages.ts'

const LONGEST_NAME = 100

/** Whom to invite, or what is missing. */
export const readInvitation = (language: Language, typed: Typed): Read<Invitation> => {
  const says = messages[language]
  const givenName = nameIn(typed, 'given-name')
  const familyName = nameIn(typed, 'family-name')
  const spoken = field(typed, 'language')
  const signInName = signInNameIn(field(typed, 'sign-in-name'))
  const role = readRole(language, typed)
  const errors = {
    ...(givenName === '' && { 'given-name': says.needsGivenName }),
    ...(givenName.length > LONGEST_NAME && { 'given-name': says.tooLong }),
    ...(familyName === '' && { 'family-name': says.needsFamilyName }),
    ...(familyName.length > LONGEST_NAME && { 'family-name': says.tooLong }),
    ...(!['en', 'fr'].includes(spoken) && { language: says.needsLanguage }),
    ...(signInName === null && { 'sign-in-name': says.needsSignInName }),
    ...role.errors,
  }
  if (role.value === null || signInName === null || Object.keys(errors).length > 0) return { value: null, errors }
  return { value: { givenName, familyName, language: spoken, signInName, role: role.value }, errors }
}

const nameIn = (typed: Typed, name: string): string =>
  field(typed, name)
    .normalize('NFC')
    .replaceAll(/\p{Cc}/gu, '')
    .replaceAll(/\s+/g, ' ')

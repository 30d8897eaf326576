import type { Language } from '../../../core/shared/bilingual.ts'
import type { FieldErrors } from '../../../ui/form.tsx'
import type { Typed } from '../../route.ts'
import { field } from '../../route.ts'
import { messages } from './messages.ts'

export type SignInForm = { readonly name: string; readonly password: string }

/** A password is taken as it was typed, blanks at its ends included. */
export const readSignIn = (typed: Typed): SignInForm => ({
  name: field(typed, 'name'),
  password: typed.get('password')?.[0] ?? '',
})

export const missingIn = (language: Language, { name, password }: SignInForm): FieldErrors => ({
  ...(name === '' && { name: messages[language].nameMissing }),
  ...(password === '' && { password: messages[language].passwordMissing }),
})

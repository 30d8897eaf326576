import type { Language } from '../../../core/shared/bilingual.ts'
import { clientUrl } from '../../clients/paths.ts'
import { planUrl } from '../paths.ts'
import { formMessages } from './form-messages.ts'

/** The way to a page about a plan: the person, then the plan. */
export const planCrumbs = (
  language: Language,
  client: { readonly number: number; readonly name: string },
  plan: number,
): readonly { readonly name: string; readonly href: string }[] => [
  { name: client.name, href: clientUrl(language, client.number) },
  { name: formMessages[language].plan(plan), href: planUrl(language, plan) },
]

import type { ReactNode } from 'react'
import type { Language } from '../../../core/shared/bilingual.ts'
import type { Example } from '../../../ui/example.ts'

/** A state of an example as a part of a whole page. */
export const part = (examples: readonly Example[], id: string, language: Language, at = 0): ReactNode => {
  const state = examples.find((example) => example.id === id)?.states[at]
  if (!state) throw new RangeError(`no example is called ${id}, or it has no state ${at}`)
  return state.show(language)
}

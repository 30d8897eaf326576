import type { Language } from '../../../core/shared/bilingual.ts'
import { Notice } from '../../../ui/callout.tsx'
import { planDeeds } from '../paths.ts'
import { doneMessages } from './done-messages.ts'

/** Says what has just been done, where the address names it (`?done=…`). */
export const DoneNotice = ({ language, done }: { language: Language; done: string | null }) => {
  const deed = planDeeds.find((one) => one === done)
  return deed ? <Notice kind={deed === 'already' ? 'info' : 'good'} title={doneMessages[language][deed]} /> : null
}

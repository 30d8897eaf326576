import type { CorrectClosure, CorrectionRefusal } from '../../../core/plans/correct-closure.ts'
import type { ClosureRecord } from '../../../core/plans/plan-file.ts'
import type { Language } from '../../../core/shared/bilingual.ts'
import type { KnownExit } from '../../../records/plans/exit-rules.ts'
import type { FieldErrors } from '../../../ui/form.tsx'
import { field } from '../../route.ts'
import type { Typed } from '../../route.ts'
import { exitErrors, exitStanding, NO_ANSWER, readExit } from '../shared/exit-form.ts'
import { exitMessages } from '../shared/exit-messages.ts'
import { formReader } from '../shared/read-form.ts'
import type { Read } from '../shared/read-form.ts'
import { shownIn } from '../shared/exit-shown.ts'
import { cleanText, typedOf } from '../shared/typed.ts'
import { messages } from './messages.ts'

/** How the closure is to be corrected, or what is wrong with what was typed. */
export const readCorrection = (language: Language, typed: Typed): Read<CorrectClosure> => {
  const read = formReader(language, 'closures', typed)
  const exit = readExit(language, typed, read)
  return read.answer({
    ...exit,
    why: cleanText(field(typed, 'why')),
    revision: Number(field(typed, 'revision') || -1),
    shown: shownIn(typed),
  })
}

/** The form as it stands before anything is typed: what is recorded, or what the code tells. */
export const correctionStanding = (language: Language, closure: ClosureRecord, { facts }: KnownExit): Typed =>
  typedOf({
    reason: closure.reason,
    satisfaction: closure.satisfaction ?? NO_ANSWER,
    ...exitStanding(language, facts),
  })

/** Those said at a field; the others are said of the page as a whole. */
type FieldRefusal = Exclude<
  CorrectionRefusal,
  {
    reason:
      'not-closed' | 'opened-in-error' | 'attested' | 'changed-meanwhile' | 'nothing-changes' | 'outcome-not-shown'
  }
>

export const correctionErrors = (language: Language, refusal: FieldRefusal): FieldErrors => {
  switch (refusal.reason) {
    case 'why-too-short':
      return { why: messages[language].whyTooShort }
    case 'error-apart':
      return { reason: exitMessages[language].errorApart }
    default:
      return exitErrors(language, refusal)
  }
}

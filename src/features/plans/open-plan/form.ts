import type { EligibilityFacts } from '../../../core/programme/eligibility.ts'
import type { Language } from '../../../core/shared/bilingual.ts'
import type { PlainDate } from '../../../core/shared/plain-date.ts'
import type { FieldErrors } from '../../../ui/form.tsx'
import { field } from '../../route.ts'
import type { Typed } from '../../route.ts'
import { formReader } from '../shared/read-form.ts'
import { yesNoIn } from '../shared/yes-no.tsx'
import { messages } from './messages.ts'

/** What the form says; what it does not say is null. `site` is the code of one. */
export type OpenTyped = {
  readonly site: string
  readonly programme: string
  readonly startedOn: PlainDate | null
  readonly referredIn: string | null
  readonly selfInitiated: boolean | null
  readonly eligibility: EligibilityFacts
  readonly exceptionReason: string | null
}

export type ReadOpening = {
  readonly typed: OpenTyped
  /** What cannot be read. */
  readonly unreadable: FieldErrors
  /** What must be there and is not. */
  readonly missing: FieldErrors
}

export const readOpening = (language: Language, typed: Typed): ReadOpening => {
  const says = messages[language]
  const plan = formReader(language, 'plans', typed)
  const asked = formReader(language, 'eligibility', typed)
  const read: OpenTyped = {
    site: field(typed, 'site'),
    programme: field(typed, 'programme'),
    startedOn: plan.day('started_on'),
    referredIn: plan.code('referred_in'),
    selfInitiated: yesNoIn(typed, 'self_initiated'),
    eligibility: {
      weeklyHours: asked.decimal('weekly_hours'),
      fullTimeStudy: yesNoIn(typed, 'full_time_study'),
      inOntario: yesNoIn(typed, 'in_ontario'),
    },
    exceptionReason: field(typed, 'exception_reason') || null,
  }
  const unreadable = { ...plan.answer(read).errors, ...asked.answer(read).errors }
  const noDay = read.startedOn === null && !('started_on' in unreadable)
  return {
    typed: read,
    unreadable,
    missing: {
      ...(read.site === '' && { site: says.needsSite }),
      ...(read.programme === '' && { programme: says.needsProgramme }),
      ...(noDay && { started_on: says.needsDay }),
    },
  }
}

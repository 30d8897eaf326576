import type { OpenRefusal } from '../../../core/plans/open-plan.ts'
import type { Language } from '../../../core/shared/bilingual.ts'
import { write } from '../../../platform/i18n/write.ts'
import type { FieldErrors } from '../../../ui/form.tsx'
import { messages } from './messages.ts'

/** Why no plan was opened, at the field where that can be mended. */
export const errorsOf = (language: Language, refusal: OpenRefusal): FieldErrors => ({
  [fields[refusal.reason]]: sayRefusal(language, refusal),
})

const sayRefusal = (language: Language, refusal: OpenRefusal): string => {
  const says = messages[language]
  return refusal.reason === 'before-the-service'
    ? says.beforeService(write[language].day(refusal.from))
    : says[refusal.reason]
}

const fields: Readonly<Record<OpenRefusal['reason'], string>> = {
  'no-such-programme': 'programme',
  'not-registered-here': 'site',
  'site-not-open': 'started_on',
  'starts-in-the-future': 'started_on',
  'before-the-service': 'started_on',
  'before-birth': 'started_on',
  'unknown-code': 'referred_in',
  'impossible-hours': 'weekly_hours',
  'live-plan': 'programme',
  'not-eligible': 'exception_reason',
  'not-asked': 'exception_reason',
  'reason-too-short': 'exception_reason',
  'reason-too-long': 'exception_reason',
  'no-exception': 'exception_reason',
}

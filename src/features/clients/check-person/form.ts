import { askCheck } from '../../../core/clients/ask-check.ts'
import { isCheckPurpose } from '../../../core/clients/check.ts'
import type { PlainDate } from '../../../core/shared/plain-date.ts'
import { refuse } from '../../../core/shared/result.ts'
import { field } from '../../route.ts'
import type { Typed } from '../../route.ts'
import type { SinTyped } from '../shared/sin-form.ts'
import { dayIn, nameIn } from '../shared/typed.ts'

/** Whom to look for, or what is missing. A wrong SIN is said, and nobody is looked for. */
export const readCheck = (typed: Typed, { sin, refusals }: SinTyped, today: PlainDate) => {
  const purpose = field(typed, 'purpose')
  const asked = askCheck(
    {
      familyName: nameIn(typed, 'family-name'),
      givenName: nameIn(typed, 'given-name'),
      oneName: field(typed, 'one-name') === 'yes',
      birthDate: dayIn(typed, 'birth-date'),
      reference: field(typed, 'reference'),
      sin,
      purpose: isCheckPurpose(purpose) ? purpose : null,
    },
    today,
  )
  if (refusals.length === 0) return asked
  const others = asked.ok ? [] : asked.refusal.filter((one) => one.field === 'purpose' || one.field === 'reference')
  return refuse([...refusals, ...others])
}

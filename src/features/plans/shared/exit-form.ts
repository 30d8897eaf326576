import type { ExitSaid } from '../../../core/plans/exit-facts.ts'
import { exitFacts } from '../../../core/plans/exit-words.ts'
import type { ExitFact } from '../../../core/plans/exit-words.ts'
import type { ExitRefusal } from '../../../core/plans/exit-facts.ts'
import type { ExitFacts } from '../../../core/plans/plan-file.ts'
import type { Language } from '../../../core/shared/bilingual.ts'
import type { FieldErrors } from '../../../ui/form.tsx'
import { field } from '../../route.ts'
import type { Typed } from '../../route.ts'
import { exitMessages } from './exit-messages.ts'
import type { FormReader } from './read-form.ts'
import type { Standing } from './typed.ts'

/** The client gave no answer, or was not asked. */
export const NO_ANSWER = 'none'

/** What was said of the exit. What is missing or does not fit together is decided in core. */
export const readExit = (
  language: Language,
  typed: Typed,
  read: FormReader,
): ExitSaid & { readonly reason: string } => {
  const says = exitMessages[language]
  const reason = read.code('reason')
  if (reason === null) read.wrong('reason', says.needsReason)
  const facts = {
    work: read.code('work'),
    learning: read.code('learning'),
    jobMatch: read.code('job_match'),
    hoursPerWeek: read.decimal('hours_per_week'),
    wageCents: read.cents('wage'),
    wagePer: read.code('wage_per'),
    otherwise: read.code('otherwise'),
  }
  const answer = field(typed, 'satisfaction')
  if (!/^([1-5]|none)$/.test(answer)) read.wrong('satisfaction', says.needsSatisfaction)
  return { reason: reason ?? '', facts, satisfaction: answer === NO_ANSWER || answer === '' ? null : Number(answer) }
}

/** The answers as a form would send them. `answered`: the question of satisfaction was settled, by no answer too. */
export const exitStanding = (language: Language, facts: ExitFacts): Standing => ({
  work: facts.work,
  learning: facts.learning,
  job_match: facts.jobMatch,
  hours_per_week: facts.hoursPerWeek === null ? null : written(language, facts.hoursPerWeek),
  wage: facts.wageCents === null ? null : written(language, facts.wageCents / 100),
  wage_per: facts.wagePer,
  otherwise: facts.otherwise,
})

const written = (language: Language, value: number): string =>
  language === 'fr' ? String(value).replace('.', ',') : String(value)

/** What is wrong with the answers, at the questions it is about, in the order of the form. */
export const exitErrors = (language: Language, refusal: ExitRefusal): FieldErrors => {
  const says = exitMessages[language]
  switch (refusal.reason) {
    case 'satisfaction-outside':
      return { satisfaction: says.satisfactionOutside }
    case 'number-outside':
      return at(refusal.fact, says[`outside_${refusal.fact}`])
    case 'wage-half':
      return at(refusal.fact, says[`wageHalf_${refusal.fact}`])
    case 'does-not-apply':
      return at(refusal.fact, idle(language, refusal.fact))
    case 'facts-missing':
      return Object.assign({}, ...refusal.facts.map((fact) => at(fact, says[`missing_${fact}`]))) as FieldErrors
    case 'no-rule-fits':
      return { work: says.noRule }
    default:
      return refusal satisfies never
  }
}

const idle = (language: Language, fact: ExitFact): string => {
  const says = exitMessages[language]
  switch (fact) {
    case 'jobMatch':
    case 'hoursPerWeek':
    case 'wageCents':
    case 'otherwise':
      return says[`idle_${fact}`]
    default:
      return says.idle
  }
}

const at = (fact: ExitFact, sentence: string): FieldErrors => ({ [exitFacts[fact]]: sentence })

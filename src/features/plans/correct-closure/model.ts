import { resourceNamed } from '../../../core/package/resources.ts'
import { standsFast } from '../../../core/plans/correct-closure.ts'
import type { ClosureCorrected } from '../../../core/plans/correct-closure.ts'
import { exitFacts } from '../../../core/plans/exit-words.ts'
import type { ClosureRecord, PlanFile } from '../../../core/plans/plan-file.ts'
import type { EffectiveEdition } from '../../../core/programme/programme.ts'
import type { Language } from '../../../core/shared/bilingual.ts'
import { write } from '../../../platform/i18n/write.ts'
import { attestedUntil } from '../../../records/plans/correct-closure.ts'
import { editionAtExit, knownOfExit } from '../../../records/plans/exit-rules.ts'
import type { FieldErrors } from '../../../ui/form.tsx'
import { field } from '../../route.ts'
import type { Ask, Typed } from '../../route.ts'
import { differencesOf } from '../shared/differences.ts'
import { NO_ANSWER } from '../shared/exit-form.ts'
import { figuresShown, ruleShown } from '../shared/exit-outcome.ts'
import type { OutcomeShown } from '../shared/exit-outcome.ts'
import { shownField } from '../shared/exit-shown.ts'
import type { FormShown } from '../shared/part-fields.tsx'
import type { Difference } from '../shared/part-page.tsx'
import type { PlanAsked } from '../shared/plan-asked.ts'
import { codeText, valueText } from '../shared/words.ts'
import { correctionStanding } from './form.ts'
import { messages } from './messages.ts'
import { correctionsOf } from './query.ts'
import type { PastCorrection } from './query.ts'

export type CorrectionModel = FormShown & {
  readonly plan: number
  readonly client: PlanAsked['client']
  /** Written out; the recorded code likewise, null where none is recorded. */
  readonly closedOn: string
  readonly recorded: string | null
  readonly fromCode: boolean
  readonly revision: string
  readonly outcome: OutcomeShown | null
  readonly shown: string | null
  readonly changed: boolean
  readonly nothing: boolean
  readonly meanwhile: readonly Difference[] | null
  /** Why nothing can be corrected. */
  readonly stopped: string | null
  readonly past: readonly PastShown[]
  readonly token: string
  readonly once: string
}

export type PastShown = {
  readonly key: string
  readonly when: string
  readonly who: string
  readonly why: string
  readonly changes: readonly string[]
}

/** What a page of this form has to say beside its fields. */
export type Says = {
  readonly errors?: FieldErrors
  readonly would?: ClosureCorrected
  readonly changed?: boolean
  readonly nothing?: boolean
  readonly meanwhile?: boolean
}

export const correctionModel = async (
  ask: Ask,
  { plan, client }: PlanAsked,
  closure: ClosureRecord,
  says: Says,
): Promise<CorrectionModel> => {
  const { language } = ask
  const edition = await editionAtExit(ask.db, plan.programme, closure.closedOn)
  const known = knownOfExit(edition, closure)
  const standing = correctionStanding(language, closure, known)
  const typed = ask.typed.size > 0 ? ask.typed : standing
  const { would } = says
  return {
    language,
    resource: 'closures',
    typed,
    errors: says.errors ?? {},
    plan: plan.number,
    client,
    closedOn: write[language].day(closure.closedOn),
    recorded: closure.outcome === null ? null : codeText(language, 'exit-outcome', closure.outcome),
    fromCode: known.fromCode,
    revision: says.meanwhile ? String(closure.revision) : field(ask.typed, 'revision') || String(closure.revision),
    outcome: would ? await outcomeOf(ask, edition, plan, closure, would) : null,
    shown: would ? shownField({ code: would.after.outcome }) : null,
    changed: says.changed ?? false,
    nothing: says.nothing ?? false,
    meanwhile: says.meanwhile ? differencesOf(language, 'closures', answered(standing), answered(typed)) : null,
    stopped: stopped(language, plan),
    past: (await correctionsOf(ask.db, plan.id)).map((one) => pastShown(language, one)),
    token: ask.token,
    once: ask.once,
  }
}

const outcomeOf = async (
  ask: Ask,
  edition: EffectiveEdition,
  plan: PlanFile,
  { closedOn }: ClosureRecord,
  { after }: ClosureCorrected,
): Promise<OutcomeShown> => ({
  code: after.outcome,
  rule: ruleShown(edition, after, after.outcome),
  figures: await figuresShown(ask, edition, plan, { closedOn, ...after }),
  followUps: null,
})

/** No answer is a blank where fields are told apart. */
const answered = (typed: Typed): Typed =>
  new Map([...typed].filter(([name, [value]]) => name !== 'satisfaction' || value !== NO_ANSWER))

const stopped = (language: Language, plan: PlanFile): string | null => {
  const fast = standsFast(plan, attestedUntil())
  const says = messages[language]
  if (fast === null) return null
  return fast.reason === 'attested' ? says.attested(write[language].day(fast.until)) : says.inError
}

const pastShown = (language: Language, { id, at, name, reason, before, after }: PastCorrection): PastShown => ({
  key: String(id),
  when: write[language].instant(new Date(at)),
  who: name,
  why: reason,
  // In the order of the form; kept values have lost theirs.
  changes: resourceNamed('closures').fields.flatMap((one) => {
    const column = one.name === exitFacts.wageCents ? 'wage_cents' : one.name
    const [was, is] = [before[column] ?? null, after[column] ?? null]
    const said = (value: string | number | null) => valueText(language, one, value)
    return was === is ? [] : [messages[language].change(one.title[language], said(was), said(is))]
  }),
})

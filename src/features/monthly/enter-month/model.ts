import { mayAt, sitesFor } from '../../../core/access/viewer.ts'
import { addUp } from '../../../core/resource-information/add-up.ts'
import type { AddedUp } from '../../../core/resource-information/add-up.ts'
import { doubtsOf } from '../../../core/resource-information/doubts.ts'
import type { Doubt } from '../../../core/resource-information/doubts.ts'
import { standingOf } from '../../../core/resource-information/late.ts'
import type { MonthStanding } from '../../../core/resource-information/late.ts'
import { factsOf } from '../../../core/resource-information/month-figures.ts'
import type { MonthFigures } from '../../../core/resource-information/month-figures.ts'
import { isWhole, refusedMonth } from '../../../core/resource-information/record-month.ts'
import type { MonthRefusal } from '../../../core/resource-information/record-month.ts'
import { fiscalYearOf } from '../../../core/shared/fiscal-year.ts'
import { endOfMonth } from '../../../core/shared/plain-date.ts'
import type { PlainDate } from '../../../core/shared/plain-date.ts'
import { findMonth } from '../../../records/monthly/read-month.ts'
import type { FoundMonth } from '../../../records/monthly/read-month.ts'
import type { FieldErrors } from '../../../ui/form.tsx'
import { field, viewerOf } from '../../route.ts'
import type { Ask } from '../../route.ts'
import { monthNamed } from '../shared/months.ts'
import { monthRules } from '../shared/due-day.ts'
import { figuresTyped } from './form.ts'
import type { TypedFigures } from './form.ts'
import { correctionsOf, findSite } from './query.ts'
import type { Corrected, MonthSite } from './query.ts'

/** What saving would be: a first entry, one of a month under way, the completing of one, or a correction. */
export type Saving = 'first' | 'so-far' | 'completing' | 'correction'

export type MonthModel = {
  readonly site: MonthSite
  readonly month: PlainDate
  readonly standing: MonthStanding
  readonly recorded: FoundMonth | null
  readonly recordedSums: readonly AddedUp[] | null
  /** Null: the viewer reads and does not enter, or nothing can be entered for this month. */
  readonly saving: Saving | null
  readonly refused: MonthRefusal | null
  readonly typed: TypedFigures
  readonly reason: string
  readonly history: readonly Corrected[]
  readonly done: 'entered' | 'corrected' | null
  /** Of what was typed last, or else of what is recorded. */
  readonly doubts: readonly Doubt[]
  /** What was typed, added up without being saved. */
  readonly added: readonly AddedUp[] | null
  readonly errors: FieldErrors
  /** Somebody else was faster. */
  readonly isMeanwhile: boolean
  readonly token: string
  readonly once: string
}

export type Outcome = Partial<Pick<MonthModel, 'errors' | 'isMeanwhile'>> & {
  /** What was typed, where it is to be added up. */
  readonly figures?: MonthFigures
}

/** The site and month the address names, if the viewer sees that site's months. */
export const monthAsked = async (ask: Ask): Promise<{ readonly site: MonthSite; readonly month: PlainDate } | null> => {
  const month = monthNamed(ask.params['month'] ?? '')
  if (month === null) return null
  const site = await findSite(ask.db, sitesFor(viewerOf(ask), 'monthly:read'), ask.params['site'] ?? '')
  return site && { site, month }
}

export const modelOf = async (
  ask: Ask,
  { site, month }: { readonly site: MonthSite; readonly month: PlainDate },
  { figures, errors = {}, isMeanwhile = false }: Outcome = {},
): Promise<MonthModel> => {
  const { db, today, typed } = ask
  const { siteMonth, dueDay } = await monthRules(db, fiscalYearOf(month))
  const recorded = await findMonth(db, site.id, month)
  const sums = (one: MonthFigures) => addUp(siteMonth, [factsOf(one, { id: 0, siteId: site.id, month })])
  const [refused = null] = refusedMonth(month, site, today)
  const mayWrite = mayAt(viewerOf(ask), 'monthly:write', site.id)
  const done = ask.query.get('done')
  return {
    ...{ site, month, recorded, refused, errors, isMeanwhile },
    standing: standingOf(month, site, recorded, today, dueDay),
    recordedSums: recorded && sums(recorded.figures),
    saving: mayWrite && refused === null ? savingOf(month, recorded, today) : null,
    typed: figuresTyped(typed, recorded?.figures ?? null),
    reason: field(typed, 'reason'),
    history: recorded ? await correctionsOf(db, recorded.id, recorded.figures) : [],
    done: done === 'entered' || done === 'corrected' ? done : null,
    doubts: doubtsIn(figures ?? recorded?.figures ?? null),
    added: figures ? sums(figures) : null,
    token: ask.token,
    once: ask.once,
  }
}

const doubtsIn = (figures: MonthFigures | null): readonly Doubt[] => (figures ? doubtsOf(figures) : [])

const savingOf = (month: PlainDate, recorded: FoundMonth | null, today: PlainDate): Saving => {
  if (recorded && isWhole(month, recorded.enteredOn)) return 'correction'
  if (today < endOfMonth(month)) return 'so-far'
  return recorded ? 'completing' : 'first'
}

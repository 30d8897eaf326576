import { sitesForAll } from '../../../core/access/viewer.ts'
import type { Sites } from '../../../core/access/viewer.ts'
import type { Permission } from '../../../core/access/data-class.ts'
import type { SubjectKind } from '../../../core/measures/measure.ts'
import type { Row } from '../../../core/measures/report.ts'
import { tally } from '../../../core/measures/tally.ts'
import type { Tally } from '../../../core/measures/tally.ts'
import { done, refuse } from '../../../core/shared/result.ts'
import type { Result } from '../../../core/shared/result.ts'
import type { Segment } from '../../../platform/bits/segment.ts'
import { countsFor } from '../../../records/figures/counting.ts'
import type { Scope } from '../../../records/figures/counting.ts'
import { viewerOf } from '../../route.ts'
import type { Ask } from '../../route.ts'
import { askedInAddress } from './asked-in-address.ts'
import type { AskedInAddress } from './asked-in-address.ts'
import { countInAddress } from './count-in-address.ts'
import { columnsOf, scopeInDays } from './figures.ts'
import type { Asked } from './figures.ts'
import type { ReportRefusal } from './refusals.ts'
import type { Rests } from './statement.tsx'
import { openedBy } from './opened.ts'
import type { Opened, OfPeople } from './opened.ts'

/** A figure that was asked for, with the columns it is counted from. */
export type Figure = {
  readonly address: AskedInAddress
  readonly asked: Asked
  readonly rests: Rests
  readonly opened: Opened
  readonly segments: { readonly [Kind in SubjectKind]: Segment }
  readonly scope: Scope
  /** Counts rows of the report, or rows made like them. */
  readonly count: (rows: readonly Row[]) => Tally
}

/** `nothing`: there is no such figure, or none for this viewer, which is the same to them. */
export const figureAsked = async (ask: Ask): Promise<Result<Figure, ReportRefusal | 'nothing'>> => {
  const [report, code] = [ask.params['report'] ?? '', ask.params['figure'] ?? '']
  const address = await askedInAddress(ask, report)
  if (!address.ok) return refuse(address.refusal.field === 'scope' ? 'nothing' : address.refusal.why)
  const counted = await countInAddress(ask, address.value)
  if (!counted.ok) return refuse(counted.refusal.reason === 'no-such-report' ? 'nothing' : counted.refusal)
  const { asked, rests, known } = counted.value
  const opened = openedBy(asked.edition, asked.report, code, address.value.address.block)
  if (!opened) return refuse('nothing')
  const columns = await columnsOf(ask.figures, asked, address.value.question.asOf)
  const segments = {
    planExited: columns.planExited.segment,
    planStarted: columns.planStarted.segment,
    siteMonth: columns.siteMonth.segment,
  }
  const scope = scopeInDays(asked.period, address.value.scope)
  const count = (rows: readonly Row[]): Tally => {
    const only = { ...asked.report, rows, score: null }
    return tally(only, countsFor(only, segments, scope, known.plans))
  }
  return done({ address: address.value, asked, rests, opened, segments, scope, count })
}

/** The row alone, counted. */
export const cellOf = (figure: Figure, row: Row) => figure.count([row]).rows[0]?.[figure.opened.block] ?? null

/**
 * The sites whose people behind a figure the viewer may see: those where the viewer may see every kind of data that
 * being in the figure tells of somebody.
 */
export const sitesOfPeople = (ask: Ask, { subject, measure }: OfPeople): Sites => {
  const told = new Set([...subject.tells, ...(measure ? [measure.tells] : [])])
  return sitesForAll(viewerOf(ask), ['name:read', ...[...told].map((one): Permission => `${one}:read`)])
}

/** Those asked for that may be seen; null: every site. */
export const sitesWithin = (asked: Scope['sites'], seen: Sites): Scope['sites'] => {
  if (seen === 'all') return asked
  return new Set(asked === null ? seen : seen.filter((site) => asked.has(site)))
}

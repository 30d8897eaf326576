import { programmes } from '../../../catalogues/index.ts'
import type { Criterion } from '../../../core/measures/criterion.ts'
import type { Measure, Subject, Sum } from '../../../core/measures/measure.ts'
import type { Report, Row, Score, Term } from '../../../core/measures/report.ts'
import type { Source } from '../../../core/programme/code-list.ts'
import type { EffectiveEdition } from '../../../core/programme/programme.ts'
import type { Setting } from '../../../core/programme/setting.ts'
import type { Bilingual } from '../../../core/shared/bilingual.ts'

/** A criterion in words with those it is made of. */
export type SaidCriterion = {
  readonly words: Bilingual
  readonly kind: Criterion<never>['kind']
  readonly parts: readonly SaidCriterion[]
}

/** One thing that a row adds up. */
export type SaidTerm = {
  readonly of: Term['of']
  readonly title: Bilingual
  /** It has a definition of its own under this code. */
  readonly code: string | null
}

export type SaidMeasure = {
  readonly subject: Bilingual
  readonly population: SaidCriterion
  readonly components: readonly SaidCriterion[]
  readonly excluded: readonly SaidCriterion[]
  readonly achieved: SaidCriterion
  readonly misses: readonly Bilingual[]
  readonly source: Source
}

/** The overall score: each part with its measures and its weight in percent. */
export type SaidScore = {
  readonly assumed: boolean
  readonly parts: readonly {
    readonly weight: number
    readonly measures: readonly { readonly code: string; readonly title: Bilingual }[]
  }[]
}

/** What a code means, read from the very objects that judge and count. */
export type Definition = {
  readonly code: string
  readonly title: Bilingual
  readonly programme: Bilingual
  readonly edition: string
  readonly report: { readonly id: string; readonly title: Bilingual } | null
  readonly row: Row | null
  readonly terms: { readonly num: readonly SaidTerm[]; readonly den: readonly SaidTerm[] }
  readonly standard: Setting | null
  readonly measure: SaidMeasure | null
  readonly sum: { readonly subject: Bilingual; readonly title: Bilingual; readonly source: Source } | null
  readonly score: SaidScore | null
}

/** The overall score of a report is defined under this code. */
export const SCORE = 'score'

/** Null: the edition has nothing of this code. */
export const definitionIn = (edition: EffectiveEdition, code: string): Definition | null => {
  const report = edition.reports.find((one) => one.rows.some((row) => row.code === code) || hasScore(one, code)) ?? null
  const row = report?.rows.find((one) => one.code === code) ?? null
  const score = (report && hasScore(report, code) && report.score) || null
  const measure = measureIn(edition, code)
  const sum = sumIn(edition, code)
  const title = row?.label ?? measure?.measure.title ?? sum?.sum.title ?? score?.title
  if (!title) return null
  return {
    ...{ code, title, row },
    score: report && score && saidScore(report, score),
    programme: programmes.find(({ id }) => id === edition.edition.programme)?.name ?? title,
    edition: edition.edition.id,
    report: report && { id: report.id, title: report.title },
    terms: termsOf(edition, row),
    standard: edition.edition.settings.find(({ key }) => key === `standard.${code}`) ?? null,
    measure: measure && saidMeasure(measure.subject, measure.measure),
    sum: sum && { subject: sum.subject, title: sum.sum.title, source: sum.sum.source },
  }
}

const saidScore = ({ rows }: Report, { assumed, parts }: Score): SaidScore => ({
  assumed,
  parts: parts.map(({ codes, weight }) => ({
    weight,
    measures: codes.map((code) => ({ code, title: rows.find((row) => row.code === code)?.label ?? same(code) })),
  })),
})

const hasScore = ({ score }: Report, code: string): boolean => code === SCORE && score !== null

const termsOf = (edition: EffectiveEdition, row: Row | null): Definition['terms'] => {
  const said = (terms: readonly Term[]) => terms.map((term) => saidTerm(edition, term))
  if (!row) return { num: [], den: [] }
  return row.type === 'share' ? { num: said(row.num), den: said(row.den) } : { num: said(row.cents), den: [] }
}

const saidTerm = (edition: EffectiveEdition, { of, kind, code }: Term): SaidTerm => {
  const subject = edition.subjects[kind]
  if (of === 'participants') return { of, title: subject?.title ?? same(code), code: null }
  if (of === 'target')
    return { of, title: edition.reports.length > 0 ? targetTitle(edition, code) : same(code), code: null }
  const list: readonly { readonly code: string; readonly title: Bilingual }[] =
    of === 'bit' ? (subject?.measures ?? []) : (subject?.sums ?? [])
  return { of, title: list.find((one) => one.code === code)?.title ?? same(code), code }
}

/** A target is called as the row that is measured by it. */
const targetTitle = ({ reports }: EffectiveEdition, code: string): Bilingual =>
  reports
    .flatMap(({ rows }) => rows)
    .find((row) => row.type === 'share' && row.den.some((term) => term.of === 'target' && term.code === code))?.label ??
  same(code)

const measureIn = ({ subjects }: EffectiveEdition, code: string) => {
  for (const subject of [subjects.planExited, subjects.planStarted]) {
    const measure = subject.measures.find((one) => one.code === code)
    if (measure) return { subject, measure }
  }
  return null
}

const sumIn = ({ subjects }: EffectiveEdition, code: string) => {
  for (const subject of [subjects.planExited, subjects.planStarted, subjects.siteMonth]) {
    const sums: readonly Pick<Sum<never>, 'code' | 'title' | 'source'>[] = subject?.sums ?? []
    const sum = sums.find((one) => one.code === code)
    if (subject && sum) return { subject: subject.title, sum }
  }
  return null
}

const saidMeasure = <Facts>(subject: Subject<Facts>, measure: Measure<Facts>): SaidMeasure => ({
  subject: subject.title,
  population: said(subject.population),
  components: subject.components ? Object.values(subject.components).map(said) : [],
  excluded: [subject.excluded, measure.excluded].flatMap((one) => (one === null ? [] : [said(one)])),
  achieved: said(measure.achieved),
  misses: [...measure.misses.kinds.map(({ title }) => title), measure.misses.rest],
  source: measure.source,
})

const said = <Facts>({ words, kind, parts }: Criterion<Facts>): SaidCriterion => ({
  words,
  kind,
  parts: parts.map(said),
})

const same = (text: string): Bilingual => ({ en: text, fr: text })

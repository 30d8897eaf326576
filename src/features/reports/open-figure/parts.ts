import { participants, share } from '../../../core/measures/report.ts'
import type { Report, Row, Term } from '../../../core/measures/report.ts'
import type { Sum } from '../../../core/measures/measure.ts'
import type { SiteMonthFacts } from '../../../core/facts/site-month.ts'
import type { EffectiveEdition } from '../../../core/programme/programme.ts'
import type { Bilingual } from '../../../core/shared/bilingual.ts'
import { EVERYBODY, termsCounted } from '../shared/opened.ts'

/** One thing a figure adds up: another row, a measure, everybody counted, or a sum nobody stands behind. */
export type Part = {
  readonly label: Bilingual
  /** Null: it does not open. */
  readonly opens: { readonly report: string; readonly code: string } | null
  /** How it is counted. */
  readonly row: Row
  readonly of: 'row' | 'num' | 'den'
}

/** The rows a row is made of, by its code and by what they count; where there are none, the single terms. */
export const partsOf = (edition: EffectiveEdition, report: Report, row: Row): readonly Part[] => {
  const below = report.rows.filter((one) => one.code.startsWith(`${row.code}.`) && isPartOf(one, row))
  if (below.length > 0)
    return below.map((one) => ({
      label: one.label,
      opens: { report: report.id, code: one.code },
      row: one,
      of: 'row',
    }))
  if (row.type === 'money') return []
  return [
    ...row.num.map((term) => partOf(edition, report, term, 'num')),
    ...row.den.map((term) => partOf(edition, report, term, 'den')),
  ]
}

/** The sums of monthly entries a row adds up, by themselves or in its parts: the columns of their table. */
export const monthlySums = ({ subjects }: EffectiveEdition, row: Row): readonly Sum<SiteMonthFacts>[] => {
  const terms = row.type === 'share' ? [...row.num, ...row.den] : []
  const codes = new Set(terms.filter((term) => term.kind === 'siteMonth' && term.of === 'sum').map(({ code }) => code))
  return (subjects.siteMonth?.sums ?? []).filter(({ code }) => codes.has(code))
}

const isPartOf = (part: Row, whole: Row): boolean => {
  const held = new Set(allTerms(whole).map(nameOf))
  return allTerms(part).every((term) => held.has(nameOf(term)) || term.of === 'participants')
}

const allTerms = (row: Row): readonly Term[] => [...termsCounted(row), ...(row.type === 'share' ? row.den : row.cents)]

const nameOf = ({ of, kind, code }: Term): string => `${of} ${kind} ${code}`

const partOf = (edition: EffectiveEdition, report: Report, term: Term, of: 'num' | 'den'): Part => {
  const subject = edition.subjects[term.kind]
  const counted = share(`${of} ${nameOf(term)}`, { en: '', fr: '' }, [term], [], { blocks: term.blocks })
  if (term.of === 'participants') {
    const its = edition.reports.find((one) => one.participants === term.kind)
    return {
      label: subject?.title ?? participantsTitle,
      opens: its && term.kind !== 'siteMonth' ? { report: its.id, code: EVERYBODY } : null,
      row: { ...counted, num: [participants(term.kind)] },
      of,
    }
  }
  if (term.of === 'target') return { label: targetTitle, opens: null, row: counted, of }
  const named = [...(subject?.measures ?? []), ...(subject?.sums ?? [])].find(({ code }) => code === term.code)
  const isMeasure = term.of === 'bit' && term.kind === report.participants
  return {
    label: named?.title ?? { en: term.code, fr: term.code },
    opens: isMeasure ? { report: report.id, code: term.code } : null,
    row: counted,
    of,
  }
}

const participantsTitle: Bilingual = { en: 'Everybody counted', fr: 'Toutes les personnes comptées' }
const targetTitle: Bilingual = { en: 'Target of the fiscal year', fr: 'Cible de l’exercice' }

import { describe, expect, test } from 'vitest'
import { editionOn, effective } from '../../../core/programme/programme.ts'
import { tally } from '../../../core/measures/tally.ts'
import { plainDate } from '../../../core/shared/plain-date.ts'
import { publishedDsq } from '../../published/dsq.ts'
import { employmentService } from './programme.ts'

const edition = (values = {}) => effective(editionOn(employmentService, plainDate('2012-12-31')), values)
const reportNamed = (id: string, values = {}) => {
  const found = edition(values).reports.find((one) => one.id === id)
  if (!found) throw new Error(`no report ${id}`)
  return found
}

/** The published counts of Ontario, April to December 2012, all participants; intake at 85 % of its target. */
const published = (code: string): number => {
  const cell = publishedDsq.find((row) => row.code === code)?.all
  if (!cell || !('num' in cell) || typeof cell.num !== 'number') throw new Error(`nothing published for ${code}`)
  return cell.num
}
const exits = 134_532
const fromPublished = {
  participants: (kind: string) => (kind === 'planStarted' ? 85 : exits),
  bit: (_: string, __: string, code: string) =>
    code === 'satisfaction.assisted' ? 88_249 : code === 'response.assisted' ? 90_071 : published(code),
  sum: (_: string, __: string, code: string) => siteSums[code] ?? 0,
  target: () => 100,
  allocation: () => null,
}
const siteSums: Readonly<Record<string, number>> = {
  'ri_sessions.satisfied': 268_901,
  'ri_sessions.answered': 277_008,
  'placement_employers.satisfied': 6497,
  'placement_employers.answered': 6604,
  'ri_employers.satisfied': 10_301,
  'ri_employers.answered': 10_413,
}

describe('the overall score', () => {
  const scored = (values = {}) => {
    const dsq = reportNamed('dsq', values)
    const needed = new Set(dsq.score?.parts.flatMap((part) => part.codes))
    return tally({ ...dsq, rows: dsq.rows.filter((row) => needed.has(row.code)) }, fromPublished).score
  }

  test('of the published figures, with 85 % of the intake’s target, is 6.23', () => {
    expect(scored()).toBe(6.23)
  })

  test('is not given when the setting switches it off, and moves with a weight', () => {
    expect(scored({ scoreFormula: 'none' })).toBeNull()
    expect(scored({ 'weight.intake': 20 })).toBe(7.08)
  })
})

describe('the reports of an edition', () => {
  test('ask only for measures and sums the edition has', () => {
    const { subjects, reports } = edition()
    const known = new Set(
      [subjects.planExited, subjects.planStarted, subjects.siteMonth].flatMap((one) => [
        ...(one?.measures ?? []).map((measure) => `bit ${one?.kind} ${measure.code}`),
        ...(one?.sums ?? []).map((sum) => `sum ${one?.kind} ${sum.code}`),
      ]),
    )
    const asked = reports
      .flatMap((one) => one.rows)
      .flatMap((row) => (row.type === 'share' ? [...row.num, ...row.den] : [...row.count, ...row.cents]))
    const missing = asked.filter(
      (term) => (term.of === 'bit' || term.of === 'sum') && !known.has(`${term.of} ${term.kind} ${term.code}`),
    )
    expect(missing).toEqual([])
  })

  test('name each row once, in both languages', () => {
    for (const { id, rows } of edition().reports) {
      expect(new Set(rows.map((row) => row.code)).size, id).toBe(rows.length)
      expect(rows.filter((row) => row.label.en === '' || row.label.fr === '')).toEqual([])
    }
  })

  test('count coordination as the setting says: the four added up, or any of them', () => {
    const terms = (coordinationCombine: string) => {
      const row = reportNamed('dsq', { coordinationCombine }).rows.find((one) => one.code === 'coordination')
      return row?.type === 'share' ? row.num.map((term) => term.code) : []
    }
    expect(terms('sum')).toEqual([
      'coordination.referred_in',
      'coordination.out_school',
      'coordination.out_training',
      'coordination.out_community',
    ])
    expect(terms('any')).toEqual(['coordination'])
  })

  test('show the standards in force', () => {
    const standards = Object.fromEntries(
      reportNamed('dsq', { 'standard.training': 12 }).rows.flatMap((row) =>
        row.type === 'share' && row.standard !== null ? [[row.code, row.standard]] : [],
      ),
    )
    expect(standards).toEqual({
      satisfaction: 85,
      response: 15,
      coordination: 30,
      employed: 69,
      training: 12,
      suitability: 25,
      intake: 90,
    })
  })
})

test('each day is judged by the edition of its year, and later ones by the last there is', () => {
  const editionFor = (day: string) => editionOn(employmentService, plainDate(day)).id
  expect(['2010-06-01', '2012-03-31', '2012-04-01', '2013-03-31', '2019-01-01'].map(editionFor)).toEqual([
    '2011-12',
    '2011-12',
    '2012-13',
    '2012-13',
    '2012-13',
  ])
})

import { describe, expect, test } from 'vitest'
import { aPlan, anExit } from '../../../../test/factories/plan-story.ts'
import { achieved, standing } from '../../../../test/factories/standing.ts'
import type { SummaryFacts } from '../../../core/facts/plan.ts'
import { codeList } from '../../code-lists/all.ts'

/** Born so that the plan starts on a birthday, or the day before it. */
const aged = (born: string) => achieved('suitability', anExit().started('2012-05-01').bornOn(born))

describe('suitability by age when the plan starts', () => {
  test('1A is under 20: 19 on the eve of the birthday, not on the birthday', () => {
    expect(aged('1992-05-02')).toEqual(['suitability.1a'])
    expect(aged('1992-05-01')).toEqual([])
  })

  test('1B is over 44: 45 on the birthday, not on its eve', () => {
    expect(aged('1967-05-02')).toEqual([])
    expect(aged('1967-05-01')).toEqual(['suitability.1b'])
  })

  test('is taken at the start, however old the client was at the close', () => {
    const plan = aPlan()
      .started('2012-05-01')
      .bornOn('1967-06-01')
      .jobSearch('2012-05-02')
      .closed('2012-10-03', 'completion')
    expect(standing('suitability.1b', plan)).toBe('not-achieved')
  })
})

/** Field, list, the row, and which codes of the list count. */
const rows: readonly [
  field: keyof SummaryFacts,
  list: string,
  counting: Readonly<Record<string, readonly string[]>>,
][] = [
  ['education', 'education', { 2: ['grade_0_8', 'grade_9', 'grade_10', 'grade_11', 'grade_12'] }],
  ['educationCountry', 'education-country', { 3: ['outside_canada'] }],
  ['credentials', 'credentials', { 4: ['regulated_trade', 'professional'] }],
  ['experience', 'experience', { '5a': ['outside_canada'], '5b': ['none'] }],
  ['employmentSkills', 'skill-level', { 6: ['needs_development'] }],
  ['timeOut', 'time-out', { 7: ['6_to_12_months', 'over_12_months'] }],
  ['jobSearch', 'skill-level', { 9: ['needs_development'] }],
  ['income', 'income', { 10: ['ei', 'ow', 'odsp', 'dependant', 'crown_ward', 'none'] }],
  ['languageSkills', 'skill-level', { 11: ['needs_development'] }],
]

describe('suitability by what was found at intake', () => {
  test.each(rows)('%s counts by the codes of its row and by no other', (field, list, counting) => {
    for (const { code } of codeList(list).codes) {
      const expected = Object.entries(counting).flatMap(([row, codes]) =>
        codes.includes(code) ? [`suitability.${row}`] : [],
      )
      expect(achieved('suitability', anExit().found({ [field]: code })), code).toEqual(expected)
    }
  })

  test.each([
    ['poorRetention', '8'],
    ['labourMarketChange', '12'],
    ['disabled', '13'],
    ['indigenous', '14'],
  ] as const)('%s counts by a yes, not by a no', (field, row) => {
    expect(achieved('suitability', anExit().found({ [field]: true }))).toEqual([`suitability.${row}`])
    expect(achieved('suitability', anExit().found({ [field]: false }))).toEqual([])
  })

  test('does not ask what the profile asks', () => {
    expect(
      achieved('suitability', anExit().found({ visibleMinority: true, newcomer: true, deaf: true, francophone: true })),
    ).toEqual([])
  })

  test('counts every row that is met', () => {
    const much = anExit().bornOn('1950-01-01').found({ income: 'ow', disabled: true, education: 'grade_9' })
    expect(achieved('suitability', much)).toEqual([
      'suitability.1b',
      'suitability.2',
      'suitability.10',
      'suitability.13',
    ])
  })
})

describe('the participant profile', () => {
  test.each([
    ['1992-05-02', ['age.lt20']],
    ['1992-05-01', ['age.20_24']],
    ['1987-05-02', ['age.20_24']],
    ['1987-05-01', ['age.25_29']],
    ['1982-05-01', ['age.30_44']],
    ['1967-05-02', ['age.30_44']],
    ['1967-05-01', ['age.45_54', 'age.gt44']],
    ['1957-05-01', ['age.55plus', 'age.gt44']],
  ])('puts who was born on %s and started on 2012-05-01 into one band', (born, bands) => {
    expect(achieved('age', aPlan().jobSearch('2012-05-02').bornOn(born))).toEqual(bands)
  })

  test('shows what people say of themselves', () => {
    const plan = aPlan()
      .jobSearch('2012-05-02')
      .clientWho({ gender: 'undisclosed', language: 'fr' })
      .found({ newcomer: true, deaf: false, indigenous: true, income: 'self_employed' })
    expect(['gender', 'language', 'group', 'income'].flatMap((section) => achieved(section, plan))).toEqual([
      'gender.undisclosed',
      'language.fr',
      'group.aboriginal',
      'group.newcomer',
      'income.self_employed',
    ])
  })
})

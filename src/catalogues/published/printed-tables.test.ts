import { expect, test } from 'vitest'
import { contradictionsIn, sheetsOf } from '../../core/publishing/check-tables.ts'
import { bookOf } from '../../core/publishing/place.ts'
import type { PublishedFigure } from '../../core/publishing/published-figure.ts'
import { keyOf } from '../../core/publishing/sheet.ts'
import { printedLaws, printedShapes, printedTables, publishedFigures } from './all.ts'
import { correctedTables } from './corrections.ts'

const found = contradictionsIn(printedTables, printedShapes, printedLaws)

const says = (line: number, rule: string) =>
  found.filter((one) => one.line === line && one.rule === rule).map((one) => one.says.en).join(' ') // prettier-ignore

test.each([
  [1681, 'repeated-row', '9,695 and 12,651'],
  [1681, 'sum', 'add up to 12,651, but the total is 9,695'],
  [1760, 'ratio-in-text', '132,532 (9.5%)'],
  [1339, 'sum', 'add up to 10,930, but the total is 10,980'],
  [1339, 'average', '$104.69 each, but $104.17'],
  [1339, 'repeated-column', '40 of 42 figures'],
  [772, 'fixed-price', '$44,000 and $637.68'],
  [772, 'fixed-price', '$35,000 and $583.33'],
  [1339, 'fixed-price', '$27,500 and $639.53'],
  [1328, 'average', '$1,755.19 each, but $1,756.19'],
  [1421, 'near', '1,048.47 here and $1,802.80'],
  [1421, 'subset-mean', 'the other 278 average 5.57 to 5.87 dollars'],
  [811, 'sum', '“GENDER” (Job Search): the parts add up to 126,690, but the total is 128,690'],
  [811, 'sum', '“PREFERRED LANGUAGE OF SERVICE” (Job Search): the parts add up to 126,690'],
  [811, 'sum', '“AGE” (YTD Job Retention): the parts add up to 11,561, but the total is 11,541'],
  [811, 'percent', '“20-24” (All Assisted Participants): 10,534 of 128,755 is 8.2%, but 15%'],
  [811, 'percent', '10,109 of 128,690 is 7.9%, but 15%'],
  [811, 'percent', '2,883 of 11,303 is 25.5%, but 25%'],
  [811, 'percent', '5,109 of 11,303 is 45.2%, but 46%'],
  [811, 'subset-mean', 'the other 2,065 average 349 to 473 years'],
  [837, 'sum', 'add up to 128,606, but the total is 128,596'],
  [837, 'sum', 'add up to 126,586, but the total is 126,546'],
  [837, 'sum', 'add up to 11,284, but the total is 11,294'],
  [837, 'sum', 'add up to 11,444, but the total is 11,534'],
  [852, 'copies', '17,094 and 17,054'],
  [906, 'percent', '468 of 1,011 is 46.3%, but 29%'],
  [906, 'copies', '306 and 308'],
  [906, 'copies', '886 and 855'],
  [917, 'percent', '708 of 4,720 is 15.0%, but 0%'],
  [1840, 'percent', '798 of 4,720 is 16.9%, but 0%'],
  [1840, 'copies', '1,457 and 1,427'],
  [1840, 'copies', '708 and 798'],
  [1840, 'copies', '480 and 460'],
  [1840, 'copies', '580 and 590'],
  [1376, 'copies', '46% and 45%'],
  [1790, 'copies', '128,690 and 128,692'],
  [1885, 'percent', '7,030 of 121,558 to 123,472 is 5.7% to 5.8%, but 9%'],
  [1885, 'percent', '215 of 11,995 to 12,133 is 1.8%, but 3%'],
  [1891, 'subset-mean', 'weeks, which cannot be'],
])('the table at line %i breaks %s: %s', (line, rule, figures) => {
  expect(says(line, rule)).toContain(figures)
})

test('a contradiction names its cells and says what is wrong in both languages', () => {
  expect(found.find((one) => one.line === 1328)).toEqual({
    table: 'DSQ page 3, employers',
    line: 1328,
    rule: 'average',
    cells: [
      'Total Expenditures to Employers × YTD All Participants Avg cost = $1,756.19',
      'Total Expenditures to Employers × YTD All Participants Expend = $23,545,895',
      'Total Expenditures to Employers × YTD All Participants # Clients = 13,415',
    ],
    says: {
      en: '“Total Expenditures to Employers” (YTD All Participants Avg cost): $23,545,895 for 13,415 is $1,755.19 each, but $1,756.19 is printed.',
      fr: '«\u00A0Total Expenditures to Employers\u00A0» (YTD All Participants Avg cost)\u00A0: 23\u00A0545\u00A0895\u00A0$ pour 13\u00A0415 donne 1\u00A0755,19\u00A0$ chacun, mais le document imprime 1\u00A0756,19\u00A0$.',
    },
  })
})

test('nothing is found in the tables that add up', () => {
  const sound = [432, 603, 666, 719, 755, 1245, 1269, 1299, 1368, 1391, 1408, 1431, 1704, 1729, 1904, 1908, 1918, 1923]
  expect(found.filter((one) => sound.includes(one.line))).toEqual([])
  // Beside the table at 1760, which is sound, the text is not.
  expect(found.filter((one) => one.line === 1760).map((one) => one.rule)).toEqual(['ratio-in-text'])
})

test('with the contradictions put right, nothing is found', () => {
  expect(contradictionsIn(correctedTables, printedShapes, printedLaws)).toEqual([])
})

const book = bookOf(sheetsOf(printedTables, printedShapes))

/** The figure as the first table to print it shows it, in the unit of ours. */
const printedValue = ({ report, code, block, field }: PublishedFigure): number | undefined => {
  const names: { readonly [field: string]: string } = {
    averageCents: 'average',
    allocationCents: 'allocation',
    pctSpent: 'spent',
    participants: 'den',
  }
  const name = report === 'profile' ? 'count' : (names[field] ?? field)
  const people = report === 'profile' ? 'gender' : 'suitability'
  const value = book.get(keyOf(report, code === 'participants' ? people : code, block, name))?.figure.value
  return field.endsWith('Cents') && value !== undefined ? Math.round(value * 100) : value
}

test('the figures we reproduce are the printed ones, but for those the tables contradict', () => {
  const differing = publishedFigures
    .map((figure) => ({ ...figure, printed: printedValue(figure) }))
    .filter(({ value, printed }) => value !== printed)
  expect(differing.map(({ code, block, value, printed }) => [code, block, value, printed])).toEqual([
    ['employers', 'all', 175_519, 175_619],
    ['participants', 'job_search', 126_690, 128_690],
    ['age.20_24', 'all', 19_334, 10_534],
    ['age.20_24', 'job_search', 19_199, 10_109],
    ['income.ow', 'job_search', 17_054, 17_094],
  ])
})

test('the published figures are those of both reports, each once', () => {
  const names = publishedFigures.map(({ report, code, block, field }) => `${report} ${code} ${block} ${field}`)
  expect(new Set(names).size).toBe(456)
  expect(names).toHaveLength(456)
})

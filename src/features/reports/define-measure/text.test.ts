import { expect, test } from 'vitest'
import { programmes } from '../../../catalogues/index.ts'
import { editionOn, effective } from '../../../core/programme/programme.ts'
import { plainDate } from '../../../core/shared/plain-date.ts'
import { definitionText } from './text.ts'

const [programme] = programmes
if (!programme) throw new Error('no programme')
const edition = effective(editionOn(programme, plainDate('2012-12-31')))

test('a definition says who is asked, who is left out, what counts, and how sure we are', () => {
  const text = definitionText(edition, 'satisfaction.assisted', 'en') ?? ''
  for (const part of [
    'Code: satisfaction.assisted',
    'An assisted service plan that was closed (all of)',
    'The plan was closed as “Opened in Error”',
    'The client gave no answer',
    'The answer is 4 or 5',
    'SQS-SERIES, read in the source',
  ])
    expect(text).toContain(part)
})

test('a row that adds up others says so, with its standard and what it divides by', () => {
  const text = definitionText(edition, 'suitability', 'fr') ?? ''
  expect(text).toContain('Le pourcentage divise par 14 fois la base.')
  expect(text).toMatch(/Norme\s:\s25\s%/)
})

test('every row and measure has a definition in both languages, and nothing in it is missing', () => {
  const codes = new Set(
    [
      ...edition.reports.flatMap((one) => one.rows),
      ...edition.subjects.planExited.measures,
      ...edition.subjects.planStarted.measures,
    ].map((one) => one.code),
  )
  expect(codes.size).toBeGreaterThan(100)
  for (const code of codes)
    for (const language of ['en', 'fr'] as const)
      expect(definitionText(edition, code, language) ?? 'undefined', `${code} ${language}`).not.toMatch(
        /undefined|null|NaN/,
      )
})

test('a code nobody has, has none', () => {
  expect(definitionText(edition, 'hired', 'en')).toBeNull()
})

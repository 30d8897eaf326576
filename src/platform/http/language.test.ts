import { expect, test } from 'vitest'
import { preferredLanguage } from './language.ts'

test.each([
  ['fr-CA,fr;q=0.9,en;q=0.8', 'fr'],
  ['en-CA,en;q=0.9,fr;q=0.8', 'en'],
  ['de, fr;q=0.4, en;q=0.3', 'fr'],
  ['fr;q=0, en;q=0.1', 'en'],
  ['de', 'en'],
  ['', 'en'],
  [undefined, 'en'],
])('a browser that asks for %s is answered in %s', (asked, language) => {
  expect(preferredLanguage(asked)).toBe(language)
})

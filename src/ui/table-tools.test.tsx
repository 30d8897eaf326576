import fc from 'fast-check'
import { renderToStaticMarkup as markup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { Exports, Pager } from './table-tools.tsx'

const words = (html: string) =>
  html
    .replaceAll(/<[^>]+>/g, ' ')
    .replaceAll(/ +/g, ' ')
    .trim()

test('a list says which part of it is shown, and how many come next', () => {
  const [en, fr] = (['en', 'fr'] as const).map((language) =>
    markup(<Pager language={language} from={1} to={8} of={1014} next="?page=2" />),
  )
  expect([en, fr].map((html) => words(html ?? ''))).toEqual([
    '1 to 8 of 1,014 Next 8',
    '1 à 8 sur 1\u202f014 Les 8 suivants',
  ])
})

test('the last part offers what is before it, and no more after it than there is', () => {
  expect(words(markup(<Pager language="en" from={9} to={14} of={14} previous="?" next="?" />))).toBe(
    '9 to 14 of 14 Previous 6',
  )
  expect(words(markup(<Pager language="fr" from={9} to={13} of={14} previous="?" next="?" />))).toBe(
    '9 à 13 sur 14 Les 5 précédents Le suivant',
  )
})

test('an empty list says that there is nothing to show', () => {
  expect(words(markup(<Pager language="en" from={0} to={0} of={0} next="?" />))).toBe('Nothing to show')
})

test('a way on is offered exactly where there is more', () => {
  fc.assert(
    fc.property(fc.nat(50), fc.integer({ min: 1, max: 20 }), fc.integer({ min: 1, max: 90 }), (start, size, of) => {
      const from = Math.min(start, of - 1) + 1
      const to = Math.min(from + size - 1, of)
      const html = markup(<Pager language="en" from={from} to={to} of={of} previous="?" next="?" />)
      expect([html.includes('rel="prev"'), html.includes('rel="next"')]).toEqual([from > 1, to < of])
    }),
  )
})

test('print, CSV and Excel stand in that order, whichever are offered', () => {
  const both = markup(
    <Exports language="fr" links={{ excel: '?xlsx', csv: '?csv', print: '?print' }} of="de la liste" />,
  )
  expect(words(both)).toBe('Imprimer de la liste CSV de la liste Excel de la liste')
  expect(words(markup(<Exports language="en" links={{ excel: '?xlsx', print: '?print' }} />))).toBe('Print Excel')
})

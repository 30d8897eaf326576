import { renderToStaticMarkup as markup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { OfficialTable } from './official-table.tsx'

const figures = (key: string) => ['412', '674', '61%'].map((text, at) => ({ text, href: `#${key}-${at}` }))

const parts = {
  language: 'en',
  caption: 'The official table',
  blocks: [
    { key: 'all', name: 'All participants', href: '?block=all' },
    { key: 'search', name: 'Job search', href: '?block=search' },
  ],
  columns: [{ head: 'Num', means: 'Numerator' }, { head: 'Den', quiet: true }, { head: '%' }],
  sections: [
    {
      key: 'employed',
      rows: [
        { key: 'total', name: 'Employed', total: true, blocks: [figures('a'), figures('b')] },
        { key: 'one', name: '1 Employed', level: 1, blocks: [figures('c'), [null, null, null]] },
      ],
    },
  ],
} as const

test('every figure opens', () => {
  const html = markup(<OfficialTable {...parts} />)
  expect(html.match(/class="rd-q" href="#/g)).toHaveLength(9)
})

test('each block is a group of columns, its name over all of them', () => {
  const html = markup(<OfficialTable {...parts} />)
  expect(html.match(/<th colSpan="3" scope="colgroup"/g)).toHaveLength(2)
  expect(html).toContain('<abbr title="Numerator">Num</abbr>')
})

test('a narrow screen keeps the chosen block, all of it, and the way to the other', () => {
  const html = markup(<OfficialTable {...parts} block="search" />)
  expect(html).toMatch(/<a href="\?block=search" aria-current="true">/)
  expect(html.match(/<t[hd][^>]*class="[^"]*\boff\b/g)).toHaveLength(1 + 3 + 2 * 3)
  expect(html).toMatch(/class="off"><span>All participants/)
})

test('what the report does not ask of a block is a dash that is also said in words', () => {
  const [en, fr] = (['en', 'fr'] as const).map((language) => markup(<OfficialTable {...parts} language={language} />))
  expect(en?.match(/–<\/span><span class="rd-sr">not asked/g)).toHaveLength(3)
  expect(fr).toContain('non demandé')
})

test('the total of a section is its first row, and its rows are set in', () => {
  expect(markup(<OfficialTable {...parts} />)).toMatch(/<tbody><tr class="tot">.*<th scope="row" class="i1">1 Employed/)
})

import { renderToStaticMarkup as markup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { Table } from './table.tsx'
import type { TableParts } from './table.tsx'

const people: TableParts = {
  caption: 'People who wait.',
  columns: [
    { head: 'Client', sort: { href: '?sort=client', direction: null } },
    { head: 'Since', sort: { href: '?sort=-since', direction: 'descending' } },
    { head: <b>Days</b>, label: 'Days', number: true },
  ],
  rows: [
    { key: 'a', head: 'Amina <Testa>', sub: '2-0417', cells: ['Jan 9', '5'] },
    { key: 'b', head: 'Tomás Ficticio', cells: ['Jan 11', '3'], selected: true },
  ],
}

test('the column the rows are sorted by says so, and a click on any other leads to its order', () => {
  const html = markup(<Table {...people} />)
  expect(html.match(/aria-sort="\w+"/g)).toEqual(['aria-sort="descending"'])
  expect(html).toContain('href="?sort=client"')
})

test('where records stand one below the other every cell repeats its head, and the roles of a table are kept', () => {
  const html = markup(<Table {...people} stack />)
  expect(html.match(/data-label="\w+"/g)).toEqual([
    'data-label="Since"',
    'data-label="Days"',
    'data-label="Since"',
    'data-label="Days"',
  ])
  expect(html.match(/role="(cell|rowheader|columnheader|row|table)"/g)).toHaveLength(1 + 3 + 3 + 2 + 4)
})

test('the selected row is said, not only tinted', () => {
  expect(markup(<Table {...people} />)).toContain('<tr class="is-here" aria-current="true">')
})

test('a name that looks like markup is text', () => {
  const html = markup(<Table {...people} />)
  expect(html).toContain('Amina &lt;Testa&gt;')
  expect(html).not.toContain('<Testa>')
})

test('a total stands above the rows of a report and under those of a ledger', () => {
  const row = { key: 'all', head: 'All', cells: ['', '8'] }
  const [top, foot] = (['top', 'foot'] as const).map((at) => markup(<Table {...people} total={{ at, row }} />))
  expect(top?.indexOf('All')).toBeLessThan(top?.indexOf('Tomás') ?? 0)
  expect(foot).toMatch(/<tfoot.*All.*<\/tfoot>/)
})

test('a group names its rows across the whole table', () => {
  const groups = [{ key: 'now', head: 'Now', note: '1 of 2', rows: people.rows ?? [] }]
  const html = markup(<Table {...people} rows={[]} groups={groups} />)
  expect(html).toContain('<th scope="rowgroup" colSpan="3">Now<span class="rd-group-note"> 1 of 2</span></th>')
})

test('a table wider than the page scrolls in a region that has a name and that the keyboard reaches', () => {
  expect(markup(<Table {...people} region="Months" />)).toMatch(
    /^<div [^>]*role="region" aria-label="Months" tabindex="0">/i,
  )
})

test('a table of nobody is still a table', () => {
  expect(markup(<Table caption="Nobody" columns={people.columns} rows={[]} />)).toContain('<caption>Nobody</caption>')
})

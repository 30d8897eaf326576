import { renderToStaticMarkup as markup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { SummaryList } from './facts.tsx'
import { Figure } from './figure.tsx'
import { Queue } from './queue.tsx'
import { Tag } from './tag.tsx'
import { Counts, Totals } from './totals.tsx'

test('a figure stands with its base, its state and how it is defined', () => {
  const html = markup(
    <Figure
      value="61%"
      href="#61"
      base="412 of 674"
      tag={<Tag state="warn">Below standard</Tag>}
      definition={{ words: 'Definition', href: '#definition' }}
    />,
  )
  expect(html.replaceAll(/<[^>]+>/g, '')).toBe('61% 412 of 674 Below standardDefinition')
  expect(html).toContain('<a class="rd-q" href="#61">61%</a>')
})

test('a total that can be opened is one link, figure and words together', () => {
  const html = markup(<Totals label="Totals" totals={[{ figure: '12', words: 'plans', href: '#12' }]} />)
  expect(html).toContain('<a href="#12"><b>12</b> <span>plans</span></a>')
  expect(markup(<Counts label="Counts" counts={[{ figure: '0', words: 'late' }]} />)).not.toContain('<a')
})

test('a link of a summary says what it changes to those who hear only the link', () => {
  const lines = [{ name: 'Job', value: 'Baker', actions: [{ words: 'Change', of: 'the job', href: '#job' }] }]
  expect(markup(<SummaryList lines={lines} />)).toContain('Change<span class="rd-sr"> the job</span></a>')
})

test('a state is said in words, with a shape that is not read out', () => {
  expect(markup(<Tag state="stop">Act</Tag>)).toMatch(/aria-hidden="true".*Act<\/span>$/)
})

test('where nothing waits, that is said', () => {
  expect(markup(<Queue label="Today" none="Nothing waits." items={[]} />)).toBe('<p class="rd-none">Nothing waits.</p>')
})

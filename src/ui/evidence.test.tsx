import fc from 'fast-check'
import { renderToStaticMarkup as markup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { addDays, plainDate } from '../core/shared/plain-date.ts'
import { EvidenceTree } from './evidence-tree.tsx'
import { PlanBars } from './plan-bars.tsx'
import { Progress } from './progress.tsx'
import { TileMap } from './tile-map.tsx'
import { Timeline } from './timeline.tsx'

const words = (html: string) =>
  html
    .replaceAll(/<[^>]+>/g, ' ')
    .replaceAll(/ +/g, ' ')
    .trim()
const today = plainDate('2013-01-14')

test('each clause says in words whether it is met, and the one that settled it says that too', () => {
  const clauses = [
    { key: 'a', met: true, says: 'Closed.', clauses: [{ key: 'b', met: null, says: 'Asked.' }] },
    { key: 'c', met: false, says: 'Employed.', decides: true, records: ['Outcome: Unknown'] },
  ]
  expect(words(markup(<EvidenceTree language="en" label="Why" clauses={clauses} />))).toBe(
    'Met Closed. Not known · Asked. Not met · Employed. This decided. Outcome: Unknown',
  )
  expect(words(markup(<EvidenceTree language="fr" label="Pourquoi" clauses={clauses} />))).toMatch(
    /Rempli Closed\. Inconnu .* Non rempli .* C’est ce qui a décidé\./,
  )
})

test('a clause cannot bring in markup', () => {
  const clauses = [{ key: 'a', met: true, says: '<script>' }]
  expect(markup(<EvidenceTree language="en" label="Why" clauses={clauses} />)).toContain('&lt;script&gt;')
})

test('a day of another year says its year, and today is today', () => {
  const events = ['2013-01-14', '2013-01-11', '2012-12-20'].map((day) => ({ key: day, day: plainDate(day), what: '' }))
  const shown = (language: 'en' | 'fr') =>
    words(markup(<Timeline language={language} label="" today={today} events={events} />))
  expect([shown('en'), shown('fr')]).toEqual([
    'today Jan\u00a011 Dec\u00a020, 2012',
    'aujourd’hui 11\u00a0janv. 20\u00a0déc. 2012',
  ])
})

test('nothing that happened is said, not left blank', () => {
  expect(markup(<Timeline language="en" label="" today={today} events={[]} />)).toContain('Nothing has happened yet.')
})

test('a bar of a plan lies within the plan, however far it reaches', () => {
  const period = { from: plainDate('2012-10-01'), to: plainDate('2013-03-31') }
  fc.assert(
    fc.property(fc.integer({ min: -400, max: 400 }), fc.nat(500), (start, length) => {
      const from = addDays(period.from, start)
      const bars = [{ period: { from, to: addDays(from, length) }, state: 'done' as const }]
      const lines = [{ key: 'a', name: 'Job search', says: 'Job search', bars }]
      const html = markup(<PlanBars language="en" label="Plan" period={period} today={today} lines={lines} />)
      const [, x, width] = /<rect class="done" x="([\d.]+)%" y="25%" width="([\d.]+)%"/.exec(html) ?? []
      expect(Number(x)).toBeGreaterThanOrEqual(0)
      expect(Number(width)).toBeGreaterThanOrEqual(1)
      expect(Number(x) + Number(width)).toBeLessThanOrEqual(101.01)
    }),
  )
})

test('a long plan names quarters, a very long one its years', () => {
  const named = (to: string) => {
    const period = { from: plainDate('2010-11-15'), to: plainDate(to) }
    return words(
      markup(<PlanBars language="en" label="Plan" period={period} today={plainDate('2015-01-01')} lines={[]} />),
    )
  }
  expect(named('2011-12-31')).toBe('Jan 2011 Apr Jul Oct')
  expect(named('2014-12-31')).toBe('Jan 2011 Jan 2012 Jan 2013 Jan 2014')
})

test('a plan names its months, the year where it turns, and draws today once a line', () => {
  const period = { from: plainDate('2012-11-15'), to: plainDate('2013-02-20') }
  const lines = [{ key: 'a', name: 'Contacts', says: 'One contact', days: [today] }]
  const html = markup(
    <PlanBars language="fr" label="Plan" period={period} today={today} lines={lines} todayNote="jour 84" />,
  )
  expect(words(html)).toBe('déc. janv. 2013 févr. Contacts aujourd’hui, jour 84')
  expect(html.match(/class="standard"/g)).toHaveLength(1)
})

test('a tile has its place by classes, and its ringed count in words', () => {
  const tile = { key: 'a', name: 'London', href: '#', row: 4, column: 2, shade: 2, words: 'Ph. 2', open: 2 } as const
  const html = markup(<TileMap language="fr" label="Zones" shades={[{ shade: 2, words: 'Phase 2' }]} tiles={[tile]} />)
  expect(html).toContain('<li class="rd-row-4 rd-column-2">')
  expect(html).toContain('2 en suspens')
  expect(html).not.toContain('style=')
})

test('long work says how much is done, and which step is under way', () => {
  const steps = [
    { words: 'Read', state: 'done' },
    { words: 'Check', state: 'now' },
  ] as const
  const html = markup(
    <Progress language="en" label="Import." done={412} total={9100} steps={steps} unit={() => 'rows'} />,
  )
  expect(words(html)).toBe('Import. 412 of 9,100 rows done 4% Read Done Check Under way')
})

test('work of unknown length shows no bar, and work of none does not divide by it', () => {
  expect(markup(<Progress language="fr" label="" done={3} total={null} steps={[]} />)).not.toContain('<progress')
  expect(markup(<Progress language="fr" label="" done={0} total={0} steps={[]} />)).toContain('0\u00a0%')
})

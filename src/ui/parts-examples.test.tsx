import { renderToStaticMarkup as markup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { languages } from '../core/shared/bilingual.ts'
import { examples as bars } from './charts/bars.examples.tsx'
import { examples as comparisons } from './charts/comparisons.examples.tsx'
import { examples as lines } from './charts/lines.examples.tsx'
import { examples as evidence } from './evidence.examples.tsx'
import { examples as facts } from './facts.examples.tsx'
import { examples as figures } from './figure.examples.tsx'
import { examples as official } from './official-table.examples.tsx'
import { examples as plans } from './plan-bars.examples.tsx'
import { examples as shapes } from './table-shapes.examples.tsx'
import { examples as tables } from './table.examples.tsx'
import { examples as tiles } from './tile-map.examples.tsx'

const all = [bars, comparisons, lines, evidence, facts, figures, official, plans, shapes, tables, tiles].flat()
const shown = languages.flatMap((language) =>
  all.flatMap(({ id, states }) =>
    states.map(({ name, show }) => ({ id: `${id}, ${name[language]}`, html: markup(show(language)) })),
  ),
)

test('every state is drawn in both languages, with nothing missing', () => {
  expect(shown.filter(({ html }) => html === '' || /undefined|NaN|\[object/.test(html)).map(({ id }) => id)).toEqual([])
})

test('nothing is styled in place: the security policy of the pages would refuse it', () => {
  expect(shown.filter(({ html }) => /\sstyle=|<style|\son\w+=/.test(html)).map(({ id }) => id)).toEqual([])
})

test('every drawing is either named or hidden from those who cannot see it', () => {
  const bare = shown.flatMap(({ id, html }) =>
    [...html.matchAll(/<svg class="rd-[^>]*>/g)].filter(([tag]) => !/aria-(label|hidden)=/.test(tag)).map(() => id),
  )
  expect(bare).toEqual([])
})

test('each component is shown once', () => {
  expect(new Set(all.map(({ id }) => id)).size).toBe(all.length)
})

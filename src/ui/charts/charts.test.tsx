import fc from 'fast-check'
import { renderToStaticMarkup as markup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { BarChart } from './bar-chart.tsx'
import { BulletBar } from './bullet-bar.tsx'
import { ChartWithTable } from './chart-with-table.tsx'
import { FunnelChart } from './funnel-chart.tsx'
import { limitsAt, sideOf } from './funnel-limits.ts'
import { BurnChart, LineChart } from './line-chart.tsx'
import { RangeChart } from './range-chart.tsx'
import { ends, spread } from './scale.ts'
import { Sparkline } from './sparkline.tsx'

const words = (html: string) =>
  html
    .replaceAll(/<[^>]+>/g, ' ')
    .replaceAll(/ +/g, ' ')
    .trim()
const widths = (html: string, of: string) =>
  [...html.matchAll(new RegExp(`class="${of}" x="[\\d.]+%?" y="\\d+%" width="([\\d.]+)%"`, 'g'))].map(([, width]) =>
    Number(width),
  )

test('a bar is as long as its value is of the longest', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(100_000), { minLength: 1, maxLength: 8 }), (values) => {
      const bars = values.map((value, at) => ({ key: `${at}`, name: `${at}`, value }))
      const most = Math.max(...values)
      const drawn = widths(markup(<BarChart language="en" label="Bars" bars={bars} />), 'us')
      values.forEach((value, at) => expect(drawn[at]).toBeCloseTo(most === 0 ? 0 : (100 * value) / most, 1))
    }),
  )
})

test('a bar against a standard is drawn to the scale of the whole, and never past its end', () => {
  expect(widths(markup(<BulletBar label="61%" value={61} standard={69} />), 'us')).toEqual([61])
  expect(widths(markup(<BulletBar label="120%" value={120} />), 'us')).toEqual([100])
  expect(widths(markup(<BulletBar label="not known" value={null} standard={69} />), 'us')).toEqual([])
})

test('what is committed begins where what is paid ends', () => {
  expect(markup(<BulletBar label="" value={75.7} more={15.9} />)).toContain(
    'class="committed" x="75.7%" y="25%" width="15.9%"',
  )
})

test('every picture is one image with a sentence', () => {
  const label = 'From 55% in April to 61% in December.'
  const pictures = [
    <BulletBar key="a" label={label} value={61} />,
    <Sparkline key="b" label={label} now={[55, 61]} />,
    <RangeChart
      key="c"
      language="en"
      label={label}
      ranges={[{ key: 'us', tone: 'us', value: 48, low: 39, high: 57 }]}
    />,
    <LineChart key="d" language="en" label={label} steps={['Apr', 'Dec']} now={{ name: 'now', values: [55, 61] }} />,
    <FunnelChart
      key="e"
      language="en"
      label={label}
      dots={[{ key: 'a', name: 'A', size: 100, share: 60 }]}
      mean={{ name: 'network', value: 62 }}
      sizeWords="people"
    />,
  ]
  pictures.forEach((picture) => expect(markup(picture)).toContain(`role="img" aria-label="${label}"`))
})

test('a series with nothing in it says so and does not throw', () => {
  const none = 'There are no figures to draw yet.'
  expect(markup(<BarChart language="en" label="" bars={[]} />)).toContain(none)
  expect(markup(<LineChart language="en" label="" steps={[]} now={{ name: '', values: [null] }} />)).toContain(none)
  expect(markup(<RangeChart language="fr" label="" ranges={[]} />)).toContain('pas encore de chiffres')
  expect(
    markup(<FunnelChart language="en" label="" dots={[]} mean={{ name: '', value: 50 }} sizeWords="" />),
  ).toContain(none)
  expect(markup(<Sparkline label="nothing" now={[]} />)).toContain('aria-label="nothing"')
})

test('no drawing has a place that is not a number, whatever it is given', () => {
  const values = fc.array(fc.option(fc.double({ min: -1e9, max: 1e9, noNaN: true })), { maxLength: 14 })
  fc.assert(
    fc.property(values, values, (now, before) => {
      const steps = Array.from({ length: Math.max(now.length, before.length) }, (_, at) => `${at}`)
      const line = (
        <LineChart
          language="fr"
          label=""
          steps={steps}
          now={{ name: 'a', values: now }}
          before={{ name: 'b', values: before }}
        />
      )
      expect(markup(line) + markup(<Sparkline label="" now={now} before={before} />)).not.toMatch(
        /NaN|Infinity|undefined/,
      )
    }),
  )
})

test('values that differ by nothing one could draw are drawn as equal', () => {
  const line = <LineChart language="en" label="" steps={['0', '1']} now={{ name: 'a', values: [-5e-324, 5e-324] }} />
  expect(markup(line)).not.toMatch(/NaN|Infinity/)
})

test('a line is broken where a value is not known', () => {
  const html = markup(<Sparkline label="" now={[1, null, 3, 4]} />)
  expect(/class="us-line" d="([^"]+)"/.exec(html)?.[1]?.match(/M/g)).toHaveLength(2)
})

test('money in a chart is written as each language writes it, shorter on the scale', () => {
  const burn = (language: 'en' | 'fr') =>
    words(
      markup(
        <BurnChart
          language={language}
          label=""
          steps={['a', 'b', 'c']}
          allocation={{ name: 'A', value: 18_000_000 }}
          paid={{ name: 'p', values: [0, 11_144_000] }}
          evenName="e"
          forecast={{ name: 'F', value: 16_300_000, low: 15_100_000, high: 17_200_000 }}
        />,
      ),
    )
  expect(burn('en')).toMatch(/\$150k.*p \$111,440 .*A \$180,000 .*between \$151k and \$172k/)
  expect(burn('fr')).toMatch(/150\u00a0k\$.*p 111\u202f440\u00a0\$ .*entre 151\u00a0k\$ et 172\u00a0k\$/)
})

test('labels at the edge never lie over each other, keep their order and move no more than they must', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 100 }), { maxLength: 8 }), (wanted) => {
      const sorted = [...wanted].sort((one, other) => one - other)
      const places = spread(sorted, 8)
      places.forEach((place, at) => {
        if (at > 0) expect(place - (places[at - 1] ?? 0)).toBeGreaterThanOrEqual(8 - 1e-9)
        expect(place).toBeLessThanOrEqual(100)
      })
    }),
  )
  expect(spread([10, 40, 90], 8)).toEqual([10, 40, 90])
})

test('the ends of a scale hold every value, and there is a scale for none and for one', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -9999, max: 9999 }), { minLength: 1 }), (values) => {
      const [low, high] = ends(values)
      expect(low).toBeLessThanOrEqual(Math.min(0, ...values))
      expect(high).toBeGreaterThanOrEqual(Math.max(...values))
    }),
  )
  expect([ends([]), ends([0, null]), ends([5, 5], 'close')]).toEqual([
    [0, 1],
    [0, 1],
    [4, 6],
  ])
})

test('the limits of a funnel are those of a share that only chance moves', () => {
  const [inner, outer] = [limitsAt(62, 100, 'inner'), limitsAt(62, 100, 'outer')]
  expect([inner.low, inner.high].map((value) => value.toFixed(2))).toEqual(['52.49', '71.51'])
  expect([outer.low, outer.high].map((value) => value.toFixed(2))).toEqual(['47.00', '77.00'])
  expect(limitsAt(62, 4, 'outer')).toEqual({ low: 0, high: 100 })
})

test('limits widen as sites get smaller, and only what lies outside is named', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 99 }), fc.integer({ min: 2, max: 2000 }), (mean, size) => {
      const [small, large] = [limitsAt(mean, size, 'outer'), limitsAt(mean, size * 2, 'outer')]
      expect(small.high - small.low).toBeGreaterThanOrEqual(large.high - large.low)
      expect(sideOf(mean, size, mean)).toBe('inside')
    }),
  )
  const dots = [
    { key: 'a', name: 'Birch <Hill>', size: 235, share: 75 },
    { key: 'b', name: 'Quiet', size: 235, share: 64 },
  ]
  const html = markup(
    <FunnelChart language="en" label="" dots={dots} mean={{ name: 'network', value: 62 }} sizeWords="" />,
  )
  expect(html).toContain('Birch &lt;Hill&gt; 75%, above')
  expect(html).not.toContain('Quiet')
})

test('the table of a chart is one click away, without a script', () => {
  const html = markup(<ChartWithTable language="fr" chart={<svg />} table={<table />} words="En mots." />)
  expect(html).toMatch(/<figcaption>En mots\.<\/figcaption>.*<details.*<summary>En tableau<\/summary><table>/)
})

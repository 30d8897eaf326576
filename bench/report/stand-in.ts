import { programmeNamed } from '../../src/catalogues/index.ts'
import { layoutOf } from '../../src/core/measures/layout.ts'
import type { Layout } from '../../src/core/measures/layout.ts'
import type { SubjectKind } from '../../src/core/measures/measure.ts'
import { tally } from '../../src/core/measures/tally.ts'
import { editionOn, effective } from '../../src/core/programme/programme.ts'
import { dayNumber, plainDate } from '../../src/core/shared/plain-date.ts'
import { createBitMemory } from '../../src/platform/bits/bit-memory.ts'
import type { Row } from '../../src/platform/bits/row.ts'
import { createSegment } from '../../src/platform/bits/segment.ts'
import type { Segment } from '../../src/platform/bits/segment.ts'
import { countsFor } from '../../src/records/figures/counting.ts'
import type { Measured } from './measure-report.ts'

/**
 * A province with the published shares [GUIDE-2013] and chance for the rest: as many subjects, columns and entries of
 * sums as the generated province has, so that the report can be timed before that one is loaded.
 */
export const standIn = (): Pick<Measured, 'memory' | 'subjects' | 'days' | 'report'> => {
  const days = { fromDay: dayNumber(plainDate('2012-04-01')), toDay: dayNumber(plainDate('2012-12-31')) }
  const edition = effective(editionOn(programmeNamed('employment-service'), plainDate('2012-12-31')))
  const { planExited, planStarted, siteMonth } = edition.subjects
  const memory = createBitMemory()
  const rowsOf = (layout: Layout, count: number) => rows(layout, count, days.fromDay, days.toDay)
  const segments: { readonly [Kind in SubjectKind]: Segment } = {
    planExited: createSegment(memory, layoutOf(planExited), rowsOf(layoutOf(planExited), EXITS)),
    planStarted: createSegment(memory, layoutOf(planStarted), rowsOf(layoutOf(planStarted), 128_755)),
    siteMonth: createSegment(
      memory,
      siteMonth ? layoutOf(siteMonth) : nothing,
      rowsOf(siteMonth ? layoutOf(siteMonth) : nothing, 430 * 9),
    ),
  }
  const dsq = edition.reports.find(({ id }) => id === 'dsq')
  if (dsq === undefined) throw new Error('the edition has no DSQ')
  const plans = { target: () => 160_000, allocation: () => 26_850_194_600 }
  return {
    memory,
    subjects: Object.entries(segments).map(([kind, segment]) => ({
      name: kind.replace(/[A-Z]/, (letter) => `_${letter.toLowerCase()}`),
      segment,
    })),
    days,
    report: () => tally(dsq, countsFor(dsq, segments, { ...days, sites: null }, plans)),
  }
}

const EXITS = 134_532
const nothing: Layout = { bits: ['population', 'excluded'], sums: [] }

function* rows(layout: Layout, count: number, fromDay: number, toDay: number): Generator<Row> {
  const random = dice(20_121_231)
  const outcomes = layout.bits.filter((name) => /^(employed|training)\.\d/.test(name) && name !== 'employed.1')
  for (let subject = 1; subject <= count; subject++) {
    const bits = new Uint8Array(Math.ceil(layout.bits.length / 8))
    const outcome = outcomes[Math.floor(random() ** 2 * outcomes.length)] ?? ''
    layout.bits.forEach((name, place) => {
      if (holds(name, outcome, random())) bits[place >>> 3] = (bits[place >>> 3] ?? 0) | (1 << (place & 7))
    })
    const sums = layout.sums.flatMap((name, place) =>
      random() < shareOfSum(name) ? [place, 1 + Math.floor(random() * 50_000)] : [],
    )
    yield {
      subjectId: subject,
      site: 1 + Math.floor(random() * 430),
      day: fromDay + Math.floor(random() * (toDay - fromDay + 1)),
      bits,
      sums,
    }
  }
}

const holds = (name: string, outcome: string, chance: number): boolean => {
  if (/^(employed|training)\.\d/.test(name))
    return name === outcome || (name === 'employed.1' && /^employed\.1[ab]$/.test(outcome))
  if (name === 'employed' || name === 'training') return outcome.startsWith(name)
  return chance < (shares[name] ?? (name.startsWith('su') ? 0.2 : 0.05))
}

const shareOfSum = (name: string): number =>
  name.startsWith('supports.') ? 0.006 : name.startsWith('employers.') ? 0.033 : name.startsWith('placement') ? 0.1 : 1

const shares: Readonly<Record<string, number>> = {
  population: 1,
  excluded: 0,
  job_search: 0.98,
  job_placement: 13_382 / EXITS,
  job_retention: 12_651 / EXITS,
  'satisfaction.assisted': 88_249 / EXITS,
  'response.assisted': 90_071 / EXITS,
  'coordination.referred_in': 33_798 / EXITS,
  'coordination.out_training': 21_987 / EXITS,
}

/** The same sequence every time. */
const dice = (seed: number): (() => number) => {
  let state = seed >>> 0
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return state / 4_294_967_296
  }
}

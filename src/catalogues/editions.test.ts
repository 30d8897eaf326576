import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { goldenMonths, goldenPlans } from '../../test/factories/golden-plans.ts'
import { judgeEverything, layoutOf } from '../core/measures/layout.ts'
import type { Subject } from '../core/measures/measure.ts'
import { missOf } from '../core/measures/verdict.ts'
import { describeEdition } from '../core/programme/describe.ts'
import { effective } from '../core/programme/programme.ts'
import type { Edition } from '../core/programme/programme.ts'
import { mayBe } from '../core/programme/setting.ts'
import { programmes } from './index.ts'

/**
 * What each published edition says, and what it judges of the same plans and months. Verdicts, attested reports and
 * exports carry an edition's fingerprint: an edition that was published is not changed any more.
 */
const locks: Readonly<Record<string, { readonly says: string; readonly judges: string }>> = {
  'employment-service 2011-12': {
    says: 'e8568f27b8a5ec19480f9d66bc941019',
    judges: '0799e59c1dc9ab6de8defeb9545922e7',
  },
  'employment-service 2012-13': {
    says: 'eff284f6773f9cc01e5a09806cfb5d92',
    judges: '0799e59c1dc9ab6de8defeb9545922e7',
  },
  'integrated-employment-services 2021': {
    says: '62719545419b21883ba0c08028d2ce3e',
    judges: 'e01684447e83f04bdc8b0f9cb43840ec',
  },
}

const editions = programmes.flatMap((one) => one.editions)
const nameOf = (edition: Edition): string => `${edition.programme} ${edition.id}`
const digest = (value: unknown): string => createHash('sha256').update(JSON.stringify(value)).digest('hex').slice(0, 32)

const judged = <Facts>(subject: Subject<Facts>, all: readonly Facts[]) => {
  const judgeAll = judgeEverything(subject)
  return [layoutOf(subject), all.map(judgeAll).map(({ bits, sums }) => [Buffer.from(bits).toString('hex'), sums])]
}

const lockOf = (edition: Edition) => {
  const made = effective(edition)
  const { planExited, planStarted, siteMonth } = made.subjects
  return {
    says: digest(describeEdition(made)),
    judges: digest([
      judged(planExited, goldenPlans),
      judged(planStarted, goldenPlans),
      siteMonth && judged(siteMonth, goldenMonths),
    ]),
  }
}

describe('a published edition', () => {
  test.each(editions.map((one) => [nameOf(one), one] as const))('%s is what it was', (name, edition) => {
    expect(
      lockOf(edition),
      `${name} was published: verdicts, reports and exports carry its fingerprint. Leave it as it was and add a new edition instead`,
    ).toEqual(locks[name])
  })

  test('has a lock, and no lock has lost its edition', () => {
    expect(Object.keys(locks).sort()).toEqual(editions.map(nameOf).sort())
  })
})

test('the plans the locks judge achieve every measure and miss it in every way, and none is achieved by all', () => {
  for (const edition of editions) {
    const { planExited, planStarted } = effective(edition).subjects
    for (const { kind, measures } of [planExited, planStarted])
      for (const measure of measures) {
        const { code, achieved, excluded, misses } = measure
        const met = goldenPlans.filter((plan) => achieved.meets(plan)).length
        expect(met > 0 && met < goldenPlans.length, `${nameOf(edition)} ${kind} ${code}: ${met}`).toBe(true)
        if (excluded) expect(goldenPlans.some((plan) => excluded.meets(plan))).toBe(true)
        const missing = goldenPlans.filter((plan) => !achieved.meets(plan) && !excluded?.meets(plan))
        const ways = new Set(missing.map((plan) => missOf(measure, plan)))
        for (const way of misses.kinds) expect(ways.has(way.code), `${code}: missed by ${way.code}`).toBe(true)
      }
  }
})

describe('the settings of every edition', () => {
  test('have a default they may take, and a title in both languages', () => {
    for (const edition of editions)
      for (const setting of edition.settings) {
        expect(mayBe(setting, setting.value), `${nameOf(edition)} ${setting.key}`).toBe(true)
        expect(setting.title.en !== '' && setting.title.fr !== '').toBe(true)
      }
  })

  test('that take words say what each word means', () => {
    for (const { settings } of editions)
      for (const { allowed, meanings } of settings)
        if ('words' in allowed) expect(Object.keys(meanings ?? {})).toEqual(allowed.words)
  })

  test('are named once, and a fact that was read names its source', () => {
    for (const { settings } of editions) {
      expect(new Set(settings.map((one) => one.key)).size).toBe(settings.length)
      expect(settings.filter((one) => one.source.certainty === 'read' && !one.source.key)).toEqual([])
    }
  })

  test('make another edition when one is overridden', () => {
    const [first] = editions.filter((one) => one.settings.length > 0)
    if (!first) throw new Error('no edition has settings')
    const said = (overrides: Readonly<Record<string, string | number>>) =>
      digest(describeEdition(effective(first, overrides)))
    expect(said({ coordinationCombine: 'any' })).not.toBe(said({}))
    expect(said({ 'standard.training': 11 })).not.toBe(said({}))
    expect(said({ 'standard.training': 10 })).toBe(said({}))
  })
})

test('editions of a programme begin one after the other', () => {
  for (const { editions: ofOne } of programmes) {
    const days = ofOne.map((one) => one.from)
    expect(days).toEqual([...new Set(days)].sort())
  }
})

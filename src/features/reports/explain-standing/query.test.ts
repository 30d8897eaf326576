import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { TestDatabase } from '../../../../test/database.ts'
import { judgedDatabase } from '../../../../test/factories/judged-province.ts'
import { anExit, aPlan } from '../../../../test/factories/plan-story.ts'
import { provinceOf } from '../../../../test/factories/province.ts'
import { readerOf } from '../../../platform/db/reader.ts'
import { sayRefusal } from '../shared/refusals.ts'
import { explainStanding } from './query.ts'
import { explanationText } from './text.ts'

let database: TestDatabase

const plans = {
  employed: anExit(1).at(11).outcome('1a').facts,
  unemployed: anExit(2).at(11).outcome('unemployed').facts,
  silent: anExit(3).at(11).outcome('1a').facts,
  error: anExit(4).at(11).closed('2012-10-03', 'opened_in_error').outcome('1a').facts,
  open: aPlan(5).at(11).jobSearch('2012-05-02').clientWho({ gender: 'female' }).facts,
  cancelled: aPlan(6)
    .at(11)
    .item('job_search', '2012-05-02', 'cancelled')
    .closed('2012-10-03', 'completion')
    .outcome('1a').facts,
}

beforeAll(async () => {
  database = await judgedDatabase(provinceOf(Object.values(plans)))
})
afterAll(() => database.drop())

const ask = (plan: string, code = 'employed', block = 'all') =>
  explainStanding(readerOf(database.pool('worker')), { code, plan, block })
const explained = async (who: keyof typeof plans, code = 'employed', block = 'all') => {
  const answer = await ask(plans[who].number, code, block)
  if (!answer.ok) throw new Error(answer.refusal.reason)
  return answer.value
}

describe('why', () => {
  test.each([
    ['employed', 'employed', 'all', 'achieved', 'achieved'],
    ['unemployed', 'employed', 'all', 'not-achieved', 'achieved'],
    ['silent', 'satisfaction.assisted', 'all', 'excluded', 'left-out'],
    ['error', 'employed', 'all', 'excluded', 'excluded'],
    ['open', 'employed', 'all', 'outside', 'population'],
    ['open', 'gender.female', 'all', 'achieved', 'achieved'],
    ['cancelled', 'employed', 'all', 'outside', 'population'],
    ['employed', 'employed', 'job_retention', 'outside', 'component'],
  ] as const)('the plan %s stands to %s in %s as %s', async (who, code, block, standing, decidedBy) => {
    expect((await explained(who, code, block)).verdict).toMatchObject({ standing, decidedBy })
  })

  test('shows who is not counted as employed the outcome that was recorded, in English', async () => {
    const text = explanationText(await explained('unemployed'), 'en')
    expect(text).toContain(`Plan ${plans.unemployed.number}: Employed or career path`)
    expect(text).toContain('Not counted as achieved, though it is in the base of the figure.')
    expect(text).toContain('It must achieve the measure (this decided)')
    expect(text).toMatch(/✗ The outcome at exit is one of: Employed full-time; .* \(not met\)/)
    expect(text).toContain('Closures – Outcome: Unemployed')
  })

  test('shows the same in French', async () => {
    const text = explanationText(await explained('unemployed'), 'fr')
    expect(text).toContain(`Plan ${plans.unemployed.number} : Emploi ou cheminement de carrière`)
    expect(text).toContain('Non compté comme atteint, bien qu’il fasse partie de la base du chiffre.')
    expect(text).toContain('Il doit atteindre la mesure (cela a décidé)')
    expect(text).toContain('Fermetures – Résultat : Sans emploi')
  })

  test('shows who is counted which records show it', async () => {
    const text = explanationText(await explained('employed'), 'en')
    expect(text).toContain('Counted: it achieved the measure.')
    expect(text).toContain('Closures – Outcome: Employed full-time')
    expect(text).toMatch(/Plan items, number 1 – Actual start: .*2012/)
  })

  test('shows the item that was cancelled to who is outside for it', async () => {
    expect(explanationText(await explained('cancelled'), 'en')).toContain('Plan items, number 1 – Outcome: Cancelled')
    expect(explanationText(await explained('cancelled'), 'fr')).toContain(
      'Éléments du plan, numéro 1 – Résultat : Annulé',
    )
  })

  test('shows a blank as a blank', async () => {
    expect(explanationText(await explained('open'), 'en')).toContain('Closures – Closed on: blank, or not recorded')
    expect(explanationText(await explained('silent', 'satisfaction.assisted'), 'fr')).toContain('vide, ou non consigné')
  })
})

describe('no answer is given', () => {
  const refusal = async (answer: ReturnType<typeof ask>) => {
    const { ok, ...given } = await answer
    if (ok || !('refusal' in given)) throw new Error('an answer was given')
    return { ...given.refusal, sentence: sayRefusal(given.refusal) }
  }

  test.each(['999', 'abc', '', '1e3', '-5', '12345678901234567890'])('for the plan number “%s”', async (number) => {
    expect(await refusal(ask(number))).toMatchObject({
      reason: 'no-such-plan',
      sentence: { en: `No service plan has the number ${number}.` },
    })
  })

  test('for a code that is no measure, or a component nobody has', async () => {
    expect(await refusal(ask(plans.open.number, 'coordination.out'))).toMatchObject({ reason: 'no-such-measure' })
    expect(await refusal(ask(plans.open.number, 'satisfaction'))).toMatchObject({
      near: ['satisfaction.assisted'],
      sentence: { fr: expect.stringContaining('satisfaction.assisted') as string },
    })
    expect(await refusal(ask(plans.open.number, 'employed', 'everyone'))).toMatchObject({
      reason: 'component-not-asked',
    })
  })

  test('to whoever may not see the plan: it is as if there were none', async () => {
    const asked = explainStanding(readerOf(database.pool('reader')), {
      code: 'employed',
      plan: plans.employed.number,
      block: 'all',
    })
    expect(await refusal(asked)).toMatchObject({ reason: 'no-such-plan' })
  })
})

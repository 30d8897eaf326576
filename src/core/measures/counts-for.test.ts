import { expect, test } from 'vitest'
import { codeList, programmes } from '../../catalogues/index.ts'
import { effective } from '../programme/programme.ts'
import { plainDate } from '../shared/plain-date.ts'
import { categoryCountsFor, referralCountsFor, referredInCountsFor } from './counts-for.ts'
import type { CountsFor } from './counts-for.ts'

const [edition] = programmes[0]?.editions.slice(-1) ?? []
if (!edition) throw new Error('there is no edition')
const made = effective(edition)
const codes = (found: CountsFor) => found.map(({ code }) => code)

test('every source counts but another provider of the service and no response', () => {
  const counting = codeList('referred-in').codes.filter(({ code }) => referredInCountsFor(made, code).length > 0)
  expect(counting).toHaveLength(codeList('referred-in').codes.length - 2)
  expect(codes(referredInCountsFor(made, 'formal_other'))).toEqual(['coordination.referred_in'])
  for (const code of ['es_provider', 'no_response', null]) expect(referredInCountsFor(made, code)).toEqual([])
})

test('a category counts for the indicator its measure names, for no sum of indicators, or for none', () => {
  expect(codes(categoryCountsFor(made, 'ged'))).toEqual(['coordination.out_school'])
  expect(codes(categoryCountsFor(made, 'other_training'))).toEqual(['coordination.out_training'])
  expect(codes(categoryCountsFor(made, 'housing'))).toEqual(['coordination.out_community'])
  expect(codes(categoryCountsFor(made, 'eo_job_bank'))).toEqual([])
})

test('a referral counts from the day the client is registered, unless it was cancelled or came after the close', () => {
  const [sent, later] = [plainDate('2012-05-01'), plainDate('2012-06-01')]
  const housing = { number: 1, category: 'housing', startedOn: sent, endedOn: null, outcome: null }
  expect(codes(referralCountsFor(made, housing, null))).toEqual(['coordination.out_community'])
  expect(codes(referralCountsFor(made, housing, later))).toEqual(['coordination.out_community'])
  expect(referralCountsFor(made, { ...housing, startedOn: null }, null)).toEqual([])
  expect(referralCountsFor(made, { ...housing, outcome: 'cancelled' }, null)).toEqual([])
  expect(referralCountsFor(made, { ...housing, startedOn: later }, sent)).toEqual([])
})

test('an edition without such measures counts nothing', () => {
  const [other] = programmes.at(-1)?.editions ?? []
  if (!other) throw new Error('there is no other edition')
  expect(categoryCountsFor(effective(other), 'ged')).toEqual([])
})

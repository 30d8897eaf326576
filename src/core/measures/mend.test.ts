import { expect, test } from 'vitest'
import { employmentService } from '../../catalogues/programmes/employment-service/programme.ts'
import { aPlan, anExit } from '../../../test/factories/plan-story.ts'
import type { PlanStory } from '../../../test/factories/plan-story.ts'
import { editionOn, effective } from '../programme/programme.ts'
import { plainDate } from '../shared/plain-date.ts'
import { whatCanBeDone } from './mend.ts'
import { judge } from './verdict.ts'

const { subjects } = effective(editionOn(employmentService, plainDate('2012-12-31')))

const mendOf = (code: string, { facts }: PlanStory, attestedUntil: string | null = null): string => {
  const kind = subjects.planExited.measures.some((one) => one.code === code) ? 'planExited' : 'planStarted'
  const measure = subjects[kind].measures.find((one) => one.code === code)
  if (!measure) throw new Error(`no measure ${code}`)
  const verdict = judge(subjects[kind], measure, 'all', facts)
  const anchor = kind === 'planExited' ? (facts.closure?.closedOn ?? facts.startedOn) : facts.startedOn
  const mend = whatCanBeDone(facts, verdict, anchor, attestedUntil === null ? null : plainDate(attestedUntil))
  return mend.what === 'nothing' ? mend.because : mend.what
}

const unknown = anExit().outcome('unknown')
const begun = aPlan().jobSearch('2012-05-02')
const before = '2012-10-02'
const since = '2012-10-03'

test.each([
  ['already counted', 'employed', anExit().outcome('1a'), null, 'counted'],
  ['not closed, so not in the population', 'employed', begun, null, 'outside'],
  ['opened in error', 'employed', anExit().closed('2012-10-03', 'opened_in_error'), null, 'opened-in-error'],
  ['the outcome of a closed plan', 'employed', unknown, null, 'correct-closure'],
  ['the outcome, the year before attested', 'employed', unknown, before, 'correct-closure'],
  ['the outcome, its own day attested', 'employed', unknown, since, 'adjust'],
  ['left out for want of an answer', 'satisfaction.assisted', anExit(), null, 'correct-closure'],
  ['a referral of a closed plan', 'coordination.out_community', anExit(), null, 'frozen'],
  ['a referral, attested', 'coordination.out_community', anExit().referredTo('ow', null), since, 'frozen'],
  ['an indicator of a closed plan', 'suitability.8', anExit(), null, 'frozen'],
  ['a birth date, which is the person’s', 'suitability.1a', anExit(), null, 'correct-client'],
  ['a birth date, attested', 'suitability.1a', anExit(), since, 'adjust'],
  ['what an open plan says', 'group.disabled', begun, null, 'correct-plan'],
  ['what an open plan says, attested', 'group.disabled', begun, since, 'adjust'],
])('%s: what can be done', (_, code, plan, attestedUntil, expected) => {
  expect(mendOf(code, plan, attestedUntil)).toBe(expected)
})

import { anExit, aPlan } from './plan-story.ts'
import { provinceOf } from './province.ts'
import type { Province } from './province.ts'

const answers = [1, 2, 3, 4, 5] as const

/** Forty exits at site 11, two of them left out; five at site 12; one plan still open; two months of site 11, one of 13. */
export const openedFigures = (): Province => {
  const exits = Array.from({ length: 40 }, (_, at) => {
    const exit = anExit(at + 1)
      .at(11)
      .closed(`2012-${String(5 + (at % 8)).padStart(2, '0')}-15`, at < 2 ? 'opened_in_error' : 'completion')
    if (at < 12) return exit.outcome('1a').answered(at < 4 ? 3 : 5)
    if (at < 20) return exit.outcome('unknown')
    if (at < 30) return exit.outcome('13').referredTo('ow', at < 25 ? null : '2012-06-01')
    return exit
  })
  const others = Array.from({ length: 5 }, (_, at) =>
    anExit(100 + at)
      .at(12)
      .outcome('unemployed'),
  )
  const disabled = anExit(200).at(11).found({ disabled: true }).bornOn('1980-01-01').paid('clothing', 9_900)
  const month = (id: number, siteId: number, day: string) => ({
    ...{ id, siteId, month: day as never, participants: 40, sessions: 3, attendees: 20 },
    ...{ participantAnswers: answers, employersServed: 9, employerAnswers: answers },
  })
  return provinceOf(
    [...exits, ...others, disabled, aPlan(300).at(11).jobSearch('2012-06-01')].map(({ facts }) => facts),
    { months: [month(1, 11, '2012-05-01'), month(2, 11, '2012-06-01'), month(3, 13, '2012-06-01')] },
  )
}

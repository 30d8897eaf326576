import type { Browser } from './world.ts'
import { testWorld } from './world.ts'
import type { TestDatabase } from './database.ts'
import { judgedDatabase } from './factories/judged-province.ts'
import { anExit, aPlan } from './factories/plan-story.ts'
import { provinceOf } from './factories/province.ts'
import type { Province } from './factories/province.ts'
import { newColleague } from './viewing.ts'
import type { Granted } from './viewing.ts'

/** A judged province on January 14, 2013, unless another day is given, and a browser for whoever is given roles in it. */
export type FiguresWorld = {
  readonly database: TestDatabase
  readonly as: (...grants: readonly Granted[]) => Promise<Browser>
  readonly close: () => Promise<void>
}

export const TODAY = '2013-01-14'

export const figuresWorld = async (province: Province = smallProvince(), today = TODAY): Promise<FiguresWorld> => {
  const database = await judgedDatabase(province)
  await database.pool('migrator').query(`update installation set today = $1`, [today])
  const { signIn } = await testWorld(database)
  return {
    database,
    as: async (...grants) => signIn((await newColleague(database, 1, grants)).staffId),
    close: () => database.drop(),
  }
}

/**
 * Sixty exits of 2012-13 at site 11, of whom 30 are employed and 6 in training; thirty of the year before, of whom 24 are
 * employed; a few at its neighbours; none at site 15, which has no monthly entries either.
 */
export const smallProvince = (): Province => {
  const outcomes = ['1a', '20', '1a', '20', '9', '1b', '20', '1a', '20', '3']
  const ofYear = Array.from({ length: 60 }, (_, at) => {
    const month = String(4 + (at % 9)).padStart(2, '0')
    const exit = anExit(at + 1)
      .at(11)
      .closed(`2012-${month}-20`, 'completion')
      .outcome(outcomes[at % 10] ?? '20')
    const answered = at % 2 === 0 ? exit.answered(at % 10 === 0 ? 3 : 5) : exit
    return (at % 6 === 0 ? answered.placedWithIncentive(`2012-${month}-01`, 4).paid('clothing', 10_050) : answered)
      .facts
  })
  const yearBefore = Array.from(
    { length: 30 },
    (_, at) =>
      aPlan(200 + at)
        .at(11)
        .started('2011-05-01')
        .jobSearch('2011-05-02')
        .closed(at % 5 === 0 ? '2012-02-20' : '2011-09-20', 'completion')
        .outcome(at % 5 === 1 ? '20' : '1a').facts,
  )
  const neighbours = [12, 12, 13, 13, 13, 14].map(
    (site, at) =>
      anExit(300 + at)
        .at(site)
        .outcome(at % 2 === 0 ? '1a' : '20').facts,
  )
  const targets = [
    { siteId: 11, measure: 'assisted_intake', count: 80 },
    { siteId: 12, measure: 'assisted_intake', count: 5 },
  ]
  const allocations = [
    { siteId: 11, line: 'supports', cents: 500_000 },
    { siteId: 11, line: 'operating', cents: 40_000_000 },
  ]
  return provinceOf([...ofYear, ...yearBefore, ...neighbours], { targets, allocations })
}

import { afterEach, beforeEach, expect, test } from 'vitest'
import type { TestDatabase } from '../../../test/database.ts'
import { judgedDatabase, reportOf } from '../../../test/factories/judged-province.ts'
import { anExit } from '../../../test/factories/plan-story.ts'
import { fiveSites, provinceOf } from '../../../test/factories/province.ts'
import { rebuildVerdicts, verifyVerdicts } from './rebuild.ts'

let database: TestDatabase

beforeEach(async () => {
  const plans = [7, 8, 9].map((id) => anExit(id).at(11).outcome('1a').facts)
  const none = [0, 0, 0, 0, 0] as const
  const [site] = fiveSites
  const month = { id: 3, siteId: site?.id ?? 0, month: plans[0]?.startedOn, participants: 4, sessions: 1, attendees: 2 }
  const months = [{ ...month, participantAnswers: none, employersServed: 0, employerAnswers: none }]
  database = await judgedDatabase(provinceOf(plans, { months: months as never }))
})
afterEach(() => database.drop())

const tamper = (statement: string) => database.pool('importer').query(statement)
const differing = async () => (await verifyVerdicts(database.pool('worker'))).differing

test('verdicts that were made from the facts all hold', async () => {
  expect(await verifyVerdicts(database.pool('worker'))).toEqual({ subjects: 4, differing: [] })
})

test('a verdict with a bit changed is found', async () => {
  await tamper(
    `update verdict set bits = set_bit(bits, 10, 1 - get_bit(bits, 10)) where subject_kind = 1 and subject_id = 8`,
  )
  expect(await differing()).toEqual([{ kind: 1, subjectId: 8 }])
})

test('a verdict with a sum added is found', async () => {
  await tamper(`update verdict set sums = '{0,100}' where subject_kind = 1 and subject_id = 8`)
  expect(await differing()).toEqual([{ kind: 1, subjectId: 8 }])
})

test('a verdict moved to another day or site is found', async () => {
  await tamper(`update verdict set anchor = '2013-04-01' where subject_kind = 1 and subject_id = 8`)
  await tamper(`update verdict set site_id = 12 where subject_kind = 3`)
  expect(await differing()).toEqual([
    { kind: 1, subjectId: 8 },
    { kind: 3, subjectId: 3 },
  ])
})

test('a verdict that is missing is found', async () => {
  await tamper(`delete from verdict where subject_kind = 2 and subject_id = 9`)
  expect(await differing()).toEqual([{ kind: 2, subjectId: 9 }])
})

test('two verdicts in force for one plan are found', async () => {
  await tamper(`insert into verdict (subject_kind, subject_id, site_id, anchor, edition_id, bits, sums, known_from)
    select subject_kind, subject_id, site_id, anchor, edition_id, bits, sums, known_from - interval '1 day' from verdict where subject_kind = 1 and subject_id = 7`)
  expect(await differing()).toEqual([{ kind: 1, subjectId: 7 }])
})

test('verdicts of a plan that is gone are found, and a rebuild closes them', async () => {
  for (const table of ['closure', 'plan_item']) await tamper(`delete from ${table} where plan_id = 9`)
  await tamper(`delete from plan where id = 9`)
  expect(await differing()).toEqual(
    expect.arrayContaining([
      { kind: 1, subjectId: 9 },
      { kind: 2, subjectId: 9 },
    ]),
  )
  expect((await reportOf(database)).participants.all).toBe(3)
  await rebuildVerdicts(database.pool('worker'))
  expect(await differing()).toEqual([])
  expect((await reportOf(database)).participants.all).toBe(2)
})

test('a fact changed behind the back of the judge is found, and a rebuild mends it', async () => {
  await tamper(`update closure set outcome = 'unknown' where plan_id = 8`)
  expect(await differing()).toEqual([{ kind: 1, subjectId: 8 }])
  expect(await rebuildVerdicts(database.pool('worker'))).toEqual({ subjects: 4, changed: 1 })
  expect(await differing()).toEqual([])
})

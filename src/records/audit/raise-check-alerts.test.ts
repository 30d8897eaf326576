import { afterAll, beforeAll, expect, test } from 'vitest'
import { MAPLE, registering } from '../../../test/registering.ts'
import type { Registering } from '../../../test/registering.ts'
import { raiseCheckAlerts } from './raise-check-alerts.ts'

let here: Registering

beforeAll(async () => {
  here = await registering()
})

afterAll(() => here.database.drop())

const now = new Date('2013-01-14T20:00:00Z')

/** So many checks by somebody, one a minute until `minutesAgo`. */
const checks = (staffId: number, count: number, minutesAgo: number) =>
  here.rows(
    `insert into registration_check (staff_id, at, purpose, candidates)
     select $1, $2::timestamptz - make_interval(mins => $4::int + n), 'walk-in', '{}' from generate_series(1, $3::int) n`,
    [staffId, now.toISOString(), count, minutesAgo],
  )

const raise = (at = now) => raiseCheckAlerts(here.database.pool('worker'), at)

test('25 checks within an hour are told to those who watch, once a day', async () => {
  const [{ viewer: quiet }, { viewer: busy }] = [await here.someone(MAPLE), await here.someone(MAPLE)]
  await checks(quiet.staffId, 24, 0)
  await checks(busy.staffId, 25, 0)
  expect(await raise()).toBe(1)
  expect(await raise(new Date(now.getTime() + 60_000))).toBe(0)
  expect(await here.rows('select kind, staff_id, site_ids, about from alert')).toEqual([
    { kind: 'many-checks', staff_id: busy.staffId, site_ids: [MAPLE], about: { anHour: 25, aDay: 25 } },
  ])
  const [entry] = await here.rows(
    `select kind, site_ids, payload from trail join trail_payload on trail_id = id order by id desc limit 1`,
  )
  expect(entry).toMatchObject({ kind: 'unusual-reading', site_ids: [MAPLE], payload: { unusual: 'many-checks' } })
})

test('so are a hundred within a day, however slow; what is older is not counted', async () => {
  const [{ viewer: steady }, { viewer: past }] = [await here.someone(MAPLE), await here.someone(MAPLE)]
  await checks(steady.staffId, 100, 120)
  await checks(past.staffId, 300, 25 * 60)
  expect(await raise()).toBe(1)
  expect(await here.rows('select staff_id from alert order by id desc limit 1')).toEqual([{ staff_id: steady.staffId }])
})

import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { trailOf, watchedNetwork } from '../../../test/watched-network.ts'
import type { WatchedNetwork } from '../../../test/watched-network.ts'
import { askedOutside } from './asked-outside.ts'
import { raiseAlerts } from './raise-alerts.ts'

let network: WatchedNetwork

beforeAll(async () => {
  network = await watchedNetwork()
})

afterAll(() => network.drop())

afterEach(() => network.database.pool('migrator').query('delete from alert'))

/** Looks at files of clients 1 to n, a second apart from `from` on, at the sites 1 and 3. */
const looks = (staffId: number, files: number, from: string, kind = 'record-seen') =>
  network.database.pool('migrator').query(
    `insert into trail (actor, actor_id, place, kind, subject_table, subject_id, client_ids, site_ids, at, payload_digest)
     select 'W' || $1, $1::bigint, '/clients/:number', $4, 'client', n, array[n], array[1 + n % 2 * 2],
       $3::timestamptz + n * interval '1 second', '' from generate_series(1, $2::int) n`,
    [staffId, files, from, kind],
  )

const raise = (now: string, unusualReading = 6) =>
  raiseAlerts(network.database.pool('worker'), { unusualReading }, new Date(now))

const alerts = async () =>
  (await network.database.pool('worker').query('select kind, staff_id, site_ids, about from alert order by id')).rows

test('more different files in an hour than the setting allows raise one alert, with the sites they were at', async () => {
  await looks(1, 7, '2012-12-03T15:00:00Z')
  expect(await raise('2012-12-03T15:01:00Z')).toBe(1)
  expect(await alerts()).toEqual([
    {
      kind: 'unusual-reading',
      staff_id: 1,
      site_ids: [1, 3],
      about: { unusual: 'many-files', files: 7, filesAtNight: 0 },
    },
  ])
  expect((await trailOf(network))[0]).toMatchObject({ kind: 'unusual-reading', actor: 'system', site_ids: [1, 3] })
})

test('not again within the hour, and again after it', async () => {
  await looks(2, 7, '2012-12-04T15:00:00Z')
  await looks(2, 7, '2012-12-04T16:10:00Z')
  expect(await raise('2012-12-04T15:01:00Z')).toBe(1)
  expect(await raise('2012-12-04T15:02:00Z')).toBe(0)
  expect(await raise('2012-12-04T16:11:00Z')).toBe(1)
})

test('the same file many times is one file, and a list is none', async () => {
  for (let again = 0; again < 4; again++) await looks(3, 2, `2012-12-05T15:0${again}:00Z`)
  await looks(3, 7, '2012-12-05T15:05:00Z', 'list-seen')
  expect(await raise('2012-12-05T15:10:00Z')).toBe(0)
})

test('files of an hour ago are forgotten', async () => {
  await looks(4, 7, '2012-12-06T15:00:00Z')
  expect(await raise('2012-12-06T16:00:10Z')).toBe(0)
})

test('at night in Ontario a third is enough', async () => {
  await looks(5, 3, '2012-12-07T03:30:00Z')
  expect(await raise('2012-12-07T03:40:00Z')).toBe(1)
  expect(await alerts()).toMatchObject([{ about: { unusual: 'many-files-at-night', filesAtNight: 3 } }])
  await looks(6, 3, '2012-12-07T20:30:00Z')
  expect(await raise('2012-12-07T20:40:00Z')).toBe(0)
})

test('whoever asks for a number in vain is told nothing, and the doorkeeper learns whose it is', async () => {
  const doorkeeper = network.database.pool('doorkeeper')
  expect(await askedOutside(doorkeeper, 100024)).toEqual({ clientId: 3, siteIds: [1, 2] })
  expect(await askedOutside(doorkeeper, 200014)).toEqual({ clientId: 2, siteIds: [2] })
  expect(await askedOutside(doorkeeper, 999995)).toBeNull()
})

import { afterAll, beforeAll, expect, test } from 'vitest'
import { testDatabase } from '../../../test/database.ts'
import type { TestDatabase } from '../../../test/database.ts'
import { workAlone } from './work-alone.ts'

let database: TestDatabase
beforeAll(async () => (database = await testDatabase()))
afterAll(() => database.drop())

/** Orders on a list, and whoever works them off: what is done `meanwhile` is done after the list was found empty. */
const workshop = () => {
  const waiting: string[] = []
  const run = (meanwhile: () => Promise<void> = () => Promise.resolve()) =>
    workAlone(database.pool('worker'), {
      lock: 'a list of this test',
      work: async () => {
        const done = waiting.splice(0)
        await meanwhile()
        return done
      },
      waits: () => Promise.resolve(waiting.length > 0),
    })
  return { waiting, run }
}

test('an order that comes as the first lets go, and finds the lock still held, is done by the first', async () => {
  const { waiting, run } = workshop()
  waiting.push('early')
  let hasCome = false
  const done = await run(async () => {
    if (hasCome) return
    hasCome = true
    waiting.push('late')
    expect(await run()).toEqual([])
  })
  expect(done).toEqual(['early', 'late'])
})

test('once the answer is there the lock is free, each time', async () => {
  const { waiting, run } = workshop()
  for (let time = 0; time < 50; time++) {
    waiting.push(`order ${time}`)
    expect(await run()).toEqual([`order ${time}`])
  }
})

test('work that fails leaves the lock to the next one', async () => {
  const { waiting, run } = workshop()
  await expect(run(() => Promise.reject(new Error('the disk is full')))).rejects.toThrow('the disk is full')
  waiting.push('again')
  await expect.poll(() => run()).toEqual(['again'])
})

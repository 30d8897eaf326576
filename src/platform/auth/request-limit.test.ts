import { expect, test } from 'vitest'
import { requestLimit } from './request-limit.ts'

test('up to the limit all pass, then they are told when to come back', async () => {
  const ask = requestLimit({ requests: 3, seconds: 600 })
  const answers = [await ask('192.0.2.1'), await ask('192.0.2.1'), await ask('192.0.2.1'), await ask('192.0.2.1')]
  expect(answers.slice(0, 3)).toEqual([null, null, null])
  expect(answers[3]).toBeGreaterThan(500)
  expect(answers[3]).toBeLessThanOrEqual(600)
})

test('one address does not use up what another may', async () => {
  const ask = requestLimit({ requests: 1, seconds: 600 })
  await ask('192.0.2.1')
  expect(await ask('192.0.2.2')).toBeNull()
})

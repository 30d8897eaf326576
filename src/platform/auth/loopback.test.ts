import { expect, test } from 'vitest'
import { isLoopback, keepsSecrets } from './loopback.ts'

test('this machine by any of its names, and nothing that only looks like it', () => {
  expect(
    ['localhost', '127.0.0.1', '127.9.9.9', '::1', '[::1]', '::ffff:127.0.0.1'].filter((one) => !isLoopback(one)),
  ).toEqual([])
  expect(['localhost.example', '127.0.0.1.example', '128.0.0.1', '::2', '10.0.0.1', ''].filter(isLoopback)).toEqual([])
})

test('a secret travels over https, or over http on this machine', () => {
  const urls = ['https://door.example', 'http://127.0.0.1:3000', 'http://door.example', 'ftp://localhost']
  expect(urls.map((url) => keepsSecrets(new URL(url)))).toEqual([true, true, false, false])
})

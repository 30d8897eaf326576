import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { bodyOf, filesOfTests, readSent, refusalOf } from '../../../test/multipart.ts'
import type { Part } from '../../../test/multipart.ts'

describe('what is refused', () => {
  const pieces = [bodyOf([{ name: 'files', file: 'clients.csv', content: 'x'.repeat(5000) }])]

  test('another kind of form, and one that does not say where its parts begin', async () => {
    for (const type of [
      'application/x-www-form-urlencoded',
      'multipart/form-data',
      'multipart/mixed; boundary=x',
      'text/plain',
      `multipart/form-data; boundary=${'x'.repeat(300)}`,
    ])
      expect([type, await refusalOf({ pieces, headers: { 'Content-Type': type } })]).toEqual([type, 'not-a-form'])
  })

  test('more than the limit: as announced, or as it turns out; and what is left is read away', async () => {
    const size = Buffer.concat(pieces).length
    expect(await refusalOf({ pieces, most: size })).toBe('taken')
    expect(await refusalOf({ pieces, most: size - 1 })).toBe('too-large')
    let asked = 0
    const many = function* () {
      for (; asked < 40; asked++) yield Buffer.alloc(1000, 'x')
    }
    expect(await refusalOf({ pieces: many(), most: 10_000, headers: { 'Content-Length': '40000' } })).toBe('too-large')
    expect(asked).toBe(40)
  })

  test('more files, fields or text than a form has', async () => {
    const files = (count: number) =>
      Array.from({ length: count }, (_, place) => ({ name: 'files', file: `file-${place}.csv`, content: '' }))
    const fields = (count: number, content = 'x') => Array.from({ length: count }, () => ({ name: 'a', content }))
    const judged = (parts: readonly Part[]) => refusalOf({ pieces: [bodyOf(parts)] })
    expect([await judged(files(60)), await judged(files(61))]).toEqual(['taken', 'too-large'])
    expect([await judged(fields(1000)), await judged(fields(1001))]).toEqual(['taken', 'too-large'])
    expect(await judged(fields(1, 'x'.repeat(256 * 1024 - 1)))).toBe('taken')
    expect(await judged(fields(1, 'x'.repeat(256 * 1024)))).toBe('too-large')
    expect(await judged(fields(3, 'x'.repeat(100 * 1024)))).toBe('too-large')
  })

  test('a character that no database holds', async () => {
    expect(await refusalOf({ pieces: [bodyOf([{ name: 'note', content: 'a\0b' }])] })).toBe('not-a-form')
    expect(await refusalOf({ pieces: [bodyOf([{ name: 'no\0te', content: 'ab' }])] })).toBe('not-a-form')
  })

  test('a line that broke', async () => {
    const broken = async function* () {
      yield* pieces.map((piece) => piece.subarray(0, 3000))
      await Promise.resolve()
      throw new Error('the line broke')
    }
    expect(await refusalOf({ pieces: broken() })).toBe('not-a-form')
  })

  test('a disk that fails is a fault of ours', async () => {
    await expect(readSent({ pieces, into: join(filesOfTests, 'no such folder') })).rejects.toThrow('ENOENT')
  })
})

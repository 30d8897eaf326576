import { createReadStream } from 'node:fs'
import { open, truncate } from 'node:fs/promises'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { importInChild } from './child.ts'
import { importStory } from './stories.ts'
import type { ImportStory } from './stories.ts'

/** A process that has only started holds about 90 MiB; the files here are larger than what it may add. */
const MOST_MIB = 300

let story: ImportStory

beforeAll(async () => {
  story = await importStory()
})
afterAll(() => story.end())

const withRows = async (count: number, row: (place: number) => string): Promise<string> => {
  const folder = await story.write({ employers: [] })
  const file = await open(join(folder, 'employers.csv'), 'a')
  for (let from = 0; from < count; from += 10_000)
    await file.write(Array.from({ length: Math.min(10_000, count - from) }, (_, place) => row(from + place)).join(''))
  await file.close()
  return folder
}

const linesIn = async (path: string) => {
  let count = 0
  for await (const _ of createInterface({ input: createReadStream(path) })) count++
  return count
}

test('a million rejects are all written down, in constant memory', async () => {
  const folder = await withRows(1_000_000, (place) => `E ${place},Made-up Bakery ${'x'.repeat(180)},,,,\n`)
  const rejectsFile = join(story.folder, 'rejects.csv')
  const answer = await importInChild({ connection: story.connection, folder, rejectsFile })
  expect(answer).toMatchObject({ ok: false, codes: ['too-many-rejects'], rejected: 1_000_000 })
  expect(answer?.peakMiB).toBeLessThan(MOST_MIB)
  expect(await linesIn(rejectsFile)).toBe(1_000_001)
}, 600_000)

test('a gigabyte behind a quote that is never closed is told without being read into memory', async () => {
  const folder = await withRows(1, () => 'E1,"Open')
  const file = await open(join(folder, 'employers.csv'), 'a')
  const piece = 'x'.repeat(999_999) + '\n'
  for (let written = 0; written < 64; written++) await file.write(piece)
  await file.close()
  await truncate(join(folder, 'employers.csv'), 1_000_000_000)
  const answer = await importInChild({ connection: story.connection, folder })
  expect(answer).toMatchObject({ ok: false, codes: ['unclosed-quote'] })
  expect(answer?.peakMiB).toBeLessThan(MOST_MIB)
})

import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { commands } from '../src/app/commands/all.ts'
import { rootFolder } from '../src/platform/root.ts'

/** Nobody listens there. */
const nowhere = 'postgres://nobody@127.0.0.1:9/nothing'

const rightdoor = (...words: readonly string[]): Promise<{ code: number; out: string; err: string }> =>
  new Promise((resolve) => {
    const env = { ...process.env, DATABASE_URL: nowhere }
    const child = execFile(
      process.execPath,
      [join(rootFolder, 'bin/run.mjs'), 'src/app/cli.ts', ...words],
      { env },
      (_, out, err) => resolve({ code: child.exitCode ?? -1, out, err }),
    )
  })

test('help shows every command', async () => {
  const { code, out } = await rightdoor('help', '--lang', 'fr')
  expect(code).toBe(0)
  for (const command of commands) expect(out).toContain(`rightdoor ${command.usage}\n    ${command.summary.fr}`)
})

test('a call that is not understood gets a sentence in the reader’s language and 2', async () => {
  expect(await rightdoor('report', 'dsq', '--bogus')).toMatchObject({
    code: 2,
    err: expect.stringContaining('--bogus'),
  })
  expect(await rightdoor('report', 'dsq', '--year', '2012-14', '--lang', 'fr')).toMatchObject({
    code: 1,
    err: expect.stringContaining('inaccessible (ECONNREFUSED)'),
  })
  expect(await rightdoor('who', 'employed', '--limit', '70000')).toMatchObject({
    code: 2,
    err: expect.stringContaining('--after'),
  })
  expect(await rightdoor('define', 'nothing', '--lang', 'fr')).toMatchObject({
    code: 2,
    err: expect.stringContaining('Aucune édition'),
  })
})

test('a definition needs no database', async () => {
  const { code, out, err } = await rightdoor('define', 'employed', '--lang', 'fr')
  expect([code, err]).toEqual([0, ''])
  expect(out).toContain('Emploi / cheminement de carrière')
  expect(out).toContain('Norme : 69\u00a0%')
})

import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import type { Connection } from '../../src/platform/db/connection.ts'
import { rootFolder } from '../../src/platform/root.ts'

export type ChildWishes = { readonly connection: Connection; readonly folder: string }

export type ChildFigures = {
  readonly rows: number
  readonly bytes: number
  readonly seconds: number
  /** The most memory the process ever held, as the system counted it. */
  readonly peakMiB: number
  readonly steps: Readonly<Record<string, number>>
}

/** Imports and applies in a process of its own, so that its memory and nothing else's is measured. */
export const importInChild = async (wishes: ChildWishes): Promise<ChildFigures> => {
  const child = spawn(process.execPath, [join(rootFolder, 'bin/run.mjs'), 'bench/import/import-once.ts'], {
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  child.stdin.end(JSON.stringify(wishes))
  const [said] = await Promise.all([text(child.stdout), once(child, 'exit')])
  if (child.exitCode !== 0) throw new Error(`the import ended with ${child.exitCode}`)
  return JSON.parse(said) as ChildFigures
}

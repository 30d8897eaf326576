import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { setTimeout as pause } from 'node:timers/promises'
import { rootFolder } from '../../src/platform/root.ts'
import type { ChildAnswer, ChildWishes } from './import-in-child.ts'

/** Imports in a process of its own; killed that many milliseconds after it began, if told. Answers null when killed. */
export const importInChild = async (wishes: ChildWishes, killAfter?: number): Promise<ChildAnswer | null> => {
  const child = spawn(process.execPath, [join(rootFolder, 'bin/run.mjs'), 'test/import/import-in-child.ts'], {
    cwd: rootFolder,
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  const ended = once(child, 'exit')
  child.stdin.end(JSON.stringify(wishes))
  let answer: ChildAnswer | null = null
  let killing: Promise<void> | null = null
  for await (const line of createInterface({ input: child.stdout })) {
    if (line !== 'begun') answer = JSON.parse(line) as ChildAnswer
    else if (killAfter !== undefined) killing = pause(killAfter).then(() => void child.kill('SIGKILL'))
  }
  await ended
  await killing
  if (answer === null && killAfter === undefined) throw new Error(`the child ended with ${child.exitCode}`)
  return answer
}

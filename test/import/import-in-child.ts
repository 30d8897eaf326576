import { peakMiB } from '../../bench/peak.ts'
import { text } from 'node:stream/consumers'
import type { Connection } from '../../src/platform/db/connection.ts'
import { importPackage } from '../../src/records/package/import-package.ts'

/** Run by bin/run.mjs: one import in a process of its own, to be killed or to be weighed. */
export type ChildWishes = {
  readonly connection: Connection
  readonly folder: string
  readonly rejectsFile?: string
}

export type ChildAnswer = {
  readonly ok: boolean
  readonly codes: readonly string[]
  readonly rejected: number
  readonly peakMiB: number
}

const wishes = JSON.parse(await text(process.stdin)) as ChildWishes
process.stdout.write('begun\n')
const answer = await importPackage({ ...wishes, actor: 'child', wait: true, apply: { judge: async () => undefined } })
const said: ChildAnswer = {
  ok: answer.ok,
  codes: answer.ok ? [] : answer.refusals.map(({ code }) => code),
  rejected: answer.report?.rejected ?? 0,
  peakMiB: peakMiB(),
}
process.stdout.write(`${JSON.stringify(said)}\n`)

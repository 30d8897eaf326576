import { tmpdir } from 'node:os'
import { text } from 'node:stream/consumers'
import type { Pool } from 'pg'
import type { Connection } from '../../src/platform/db/connection.ts'
import { openPool } from '../../src/platform/db/pool.ts'
import type { Role } from '../../src/platform/db/role.ts'
import { sending } from '../plans-world.ts'
import { testWorld } from '../world.ts'
import { closing } from './closing-form.ts'

/** Run by bin/run.mjs: the web application in a process of its own, in which one person closes one plan, to be killed. */
export type CloseWishes = { readonly connection: Connection; readonly staffId: number; readonly plan: number }

const wishes = JSON.parse(await text(process.stdin)) as CloseWishes
const pools = new Map<Role, Pool>()
const pool = (role: Role): Pool => {
  const held = pools.get(role) ?? openPool(wishes.connection, role, { max: 2 })
  pools.set(role, held)
  return held
}
const { signIn } = await testWorld({
  ...{ connection: wishes.connection, pool },
  // It hands no files in.
  folder: tmpdir(),
  drop: () => Promise.resolve(),
})
const browser = await signIn(wishes.staffId)
// What is read and made once is not what is timed.
await browser.post(`/en/plans/${wishes.plan}/close`, sending({ ...closing, do: 'show' }))
process.stdout.write('begun\n')
const start = performance.now()
const answer = await browser.post(`/en/plans/${wishes.plan}/close`, sending(closing))
process.stdout.write(`${JSON.stringify({ status: answer.status, took: performance.now() - start })}\n`)
process.exit(0)

import { text } from 'node:stream/consumers'
import type { Connection } from '../../src/platform/db/connection.ts'
import { openPool } from '../../src/platform/db/pool.ts'
import { workOnExchanges } from '../../src/records/exchange/work-on-exchanges.ts'

/** Run by bin/run.mjs: the worker's part in imports and exports, in a process of its own, to be killed. */
export type WorkerWishes = { readonly connection: Connection; readonly root: string }

const { connection, root } = JSON.parse(await text(process.stdin)) as WorkerWishes
process.stdout.write('begun\n')
const pool = openPool(connection, 'worker', { max: 3 })
const faults = await workOnExchanges({ pool, connection, root })
process.stdout.write(`${JSON.stringify({ faults: faults.length })}\n`)
await pool.end()

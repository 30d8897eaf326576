import { Logger, run } from 'graphile-worker'
import type { TaskList } from 'graphile-worker'
import { openPool } from '../platform/db/pool.ts'
import { listenFor } from '../platform/db/listening.ts'
import { bePresent } from '../platform/db/presence.ts'
import { log, wordlessFault } from '../platform/log.ts'
import { defaultSettings } from '../records/door/door.ts'
import { startSealer } from '../records/trail/sealer.ts'
import { startScribe } from '../records/writing/scribe.ts'
import { orders, report, whenTold } from './child.ts'
import { exchangeFolder } from './exchange-folder.ts'
import { sealFileOf } from './seal-file.ts'
import { tasks } from './tasks.ts'

const { connection, place, seals, door } = await orders()
const sealFile = seals ?? sealFileOf(place.kind === 'folder' ? 'embedded' : 'elsewhere')
const pool = openPool(connection, 'worker', {
  max: 4,
  values: 'of the driver',
  onLost: (error) => log.warn({ err: error }, 'a connection was lost'),
})
const taskList: TaskList = Object.fromEntries(
  tasks.map((task) => [
    task.name,
    () => task.run({ connection, sealFile, door: { ...defaultSettings, ...door }, exchangeFolder }),
  ]),
)
const crontab = tasks.flatMap(({ name, when }) => (when === null ? [] : [`${when} ${name}`])).join('\n')

/** A notice that comes as the worker ends asks for nothing: the order waits for the next one. */
const told = (error: unknown): void => log.warn({ err: error }, 'a task was not asked for')

const runner = await run({
  pgPool: pool,
  schema: 'graphile_worker',
  concurrency: 2,
  taskList,
  crontab,
  noHandleSignals: true,
  logger: new Logger(() => (level, message) => {
    if (level === 'error') log.error(message)
    else if (level === 'warning') log.warn(message)
  }),
})
const ears = tasks.flatMap(({ name, heard }) =>
  heard === undefined
    ? []
    : [listenFor(connection, heard, () => void runner.addJob(name, {}, { jobKey: name }).catch(told))],
)
const presence = bePresent(connection)
const sealingPool = openPool(connection, 'worker', { max: 1 })
const sealer = startSealer(sealingPool, {
  file: sealFile,
  onError: (error) => log.warn({ err: error }, 'sealing the trail was interrupted'),
})
const writingPool = openPool(connection, 'worker', { max: 1 })
const scribe = startScribe(connection, writingPool, {
  onFault: ({ order, error }) => log.error({ order, fault: wordlessFault(error) }, 'a document could not be written'),
  onError: (error) => log.warn({ err: error }, 'writing documents was interrupted'),
})
report({ kind: 'ready', address: null })

whenTold(async () => {
  await presence.leave()
  for (const ear of ears) await ear.leave()
  await scribe.stop()
  await writingPool.end()
  await sealer.stop()
  await sealingPool.end()
  await runner.stop()
  await pool.end()
})

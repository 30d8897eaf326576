import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { erasePostgres, postgresHolder } from '../platform/postgres/start-postgres.ts'
import { readConfig } from './config.ts'
import { exchangeFolder } from './exchange-folder.ts'
import { dataFolder } from './local-database.ts'
import { runningAddress } from './running.ts'
import { say, stopWith } from './say.ts'
import { sentences } from './start-sentences.ts'

const config = readConfig()
if (!config.ok) stopWith(...config.refusal)
else if (config.value.database) stopWith(sentences.resetElsewhere)
const running = (await runningAddress()) !== null || (await postgresHolder(dataFolder)) !== null
if (running) stopWith(sentences.resetWhileRunning)
say(sentences.erasing(dataFolder))
await erasePostgres(dataFolder)
// Seals of a trail that is gone would make the next one look cut off.
await rm(join(dataFolder, 'seals.log'), { force: true })
await rm(exchangeFolder, { recursive: true, force: true })
say(sentences.erased)

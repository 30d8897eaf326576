import { erasePostgres, postgresHolder } from '../platform/postgres/start-postgres.ts'
import { readConfig } from './config.ts'
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
say(sentences.erased)

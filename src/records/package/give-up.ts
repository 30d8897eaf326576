import type { ClientBase } from 'pg'
import type { Connection } from '../../platform/db/connection.ts'
import { inTransaction } from '../../platform/db/transaction.ts'
import { giveUpStagedBatches } from './batch.ts'
import { asOnlyImport } from './session.ts'
import { dropStaging } from './staging.ts'

/** Gives up a checked import: nothing of it can be applied any more. */
export const discardImport = async (connection: Connection, importId: number): Promise<void> => {
  await asOnlyImport(connection, true, ({ client }) =>
    inTransaction(client, async () => {
      await client.query(
        `update import_batch set state = 'abandoned', settled_at = clock_timestamp() where id = $1 and state = 'staged'`,
        [importId],
      )
      await dropStaging(client, importId)
    }),
  )
}

/** Removes what an import that was killed left in staging, unless one is running. Called at start. */
export const clearStaging = async (connection: Connection): Promise<void> => {
  await asOnlyImport(connection, false, ({ client }) => clearLeftBehind(client))
}

/** Removes what nobody can decide on any more. Asked by whoever holds the one session that imports. */
export const clearLeftBehind = async (client: ClientBase): Promise<void> => {
  await giveUpStagedBatches(client)
  await dropStaging(client, 'left-behind')
}

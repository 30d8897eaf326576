import type { ClientBase } from 'pg'
import type { TrailKind } from '../../core/access/trail-kind.ts'
import { writeEntry } from '../trail/write.ts'

export { canonicalJson } from '../trail/payload.ts'

/** What an import did, in its own transaction. It is one entry: its rows carry its number. */
export const writeTrailEntry = async (
  client: ClientBase,
  entry: {
    readonly actor: string
    readonly kind: Extract<TrailKind, `import-${string}`>
    readonly importId: number
    readonly payload: object
  },
): Promise<void> => {
  const { actor, kind, importId, payload } = entry
  await writeEntry(client, { actor, place: 'import', kind, subject: { table: 'import_batch', id: importId }, payload })
}

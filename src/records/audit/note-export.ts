import type { Pool, PoolClient } from 'pg'
import { change } from '../change.ts'
import type { Acting } from '../change.ts'
import { defaultSettings } from '../door/door.ts'
import { writeEntry } from '../trail/write.ts'

export type Export = {
  readonly clientIds: readonly number[]
  readonly siteIds: readonly number[]
  readonly columns: readonly string[]
  readonly rows: number
  /** Asked for above a hundred rows. */
  readonly purpose: string
}

/**
 * An export is on the trail before its first byte leaves; a large one raises an alert. A form that is sent again takes
 * another file, maybe of other people, and leaves another entry.
 */
export const noteExport = async (acting: Acting, exported: Export): Promise<void> => {
  await change({ ...acting, once: null }, async (client) => {
    const { staffId, code } = acting.viewer
    const { clientIds, siteIds, columns, rows, purpose } = exported
    await writeEntry(client, {
      actor: code,
      actorId: staffId,
      place: acting.place,
      kind: 'export-made',
      siteIds,
      clientIds,
      payload: { columns, rows, purpose },
    })
    await alertOfLargeExport(client, { staffId, siteIds, rows, place: acting.place })
  })
}

/** Those who watch are told of an export larger than the installation expects. */
export const alertOfLargeExport = async (
  client: Pick<PoolClient | Pool, 'query'>,
  {
    staffId,
    siteIds,
    ...about
  }: {
    readonly staffId: number
    readonly siteIds: readonly number[]
    readonly rows: number
    readonly place: string
  },
): Promise<void> => {
  if (about.rows <= defaultSettings.largeExport) return
  await client.query(`insert into alert (kind, staff_id, site_ids, about) values ('large-export', $1, $2, $3)`, [
    staffId,
    siteIds,
    JSON.stringify(about),
  ])
}

import { change } from '../change.ts'
import type { Acting } from '../change.ts'
import { writeEntry } from '../trail/write.ts'

/** Settles an alert with a note. `gone`: there is none this viewer watches, it is about them, or it was settled before. */
export const settleAlert = (
  acting: Acting,
  asked: { readonly alertId: number; readonly note: string },
): Promise<'settled' | 'gone' | 'already'> =>
  change(acting, async (client) => {
    const { staffId, code } = acting.viewer
    const { rows } = await client.query<{ site_ids: number[] }>(
      `update alert set settled_at = clock_timestamp(), settled_by = $1, settled_note = $3
       where id = $2 and settled_at is null and staff_id is distinct from $1 returning site_ids`,
      [staffId, asked.alertId, asked.note],
    )
    const [alert] = rows
    if (!alert) return 'gone'
    await writeEntry(client, {
      actor: code,
      actorId: staffId,
      place: acting.place,
      kind: 'alert-settled',
      subject: { table: 'alert', id: asked.alertId },
      siteIds: alert.site_ids,
      payload: { note: asked.note },
    })
    return 'settled'
  })

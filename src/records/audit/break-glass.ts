import { change } from '../change.ts'
import type { Acting } from '../change.ts'
import { writeEntry } from '../trail/write.ts'

/**
 * Opens a file to whoever acts, for a stated reason and some hours; on the trail in the same transaction. The database
 * fills in whose notice it is, and refuses whoever may not.
 */
export const breakGlass = (
  acting: Acting,
  asked: { readonly clientId: number; readonly reason: string; readonly hours: number },
): Promise<'opened' | 'already'> =>
  change<'opened'>(acting, async (client) => {
    const { staffId, code } = acting.viewer
    const { rows } = await client.query<{ id: number; site_ids: number[] }>(
      `insert into glass (staff_id, client_id, reason, until)
       values ($1, $2, $3, clock_timestamp() + make_interval(hours => $4)) returning id, site_ids`,
      [staffId, asked.clientId, asked.reason, asked.hours],
    )
    await writeEntry(client, {
      actor: code,
      actorId: staffId,
      place: acting.place,
      kind: 'glass-broken',
      subject: { table: 'client', id: asked.clientId },
      siteIds: rows[0]?.site_ids ?? [],
      payload: { glass: rows[0]?.id, reason: asked.reason, hours: asked.hours },
    })
    return 'opened'
  })

/** Takes notice of an opened file. `gone`: there is none this viewer watches, it is their own, or it was noticed before. */
export const noticeGlass = (acting: Acting, glassId: number): Promise<'noticed' | 'gone' | 'already'> =>
  change(acting, async (client) => {
    const { staffId, code } = acting.viewer
    const { rows } = await client.query<{ client_id: number; site_ids: number[] }>(
      `update glass set noticed_at = clock_timestamp(), noticed_by = $1
       where id = $2 and noticed_at is null and staff_id <> $1 returning client_id, site_ids`,
      [staffId, glassId],
    )
    const [glass] = rows
    if (!glass) return 'gone'
    await writeEntry(client, {
      actor: code,
      actorId: staffId,
      place: acting.place,
      kind: 'glass-noticed',
      subject: { table: 'client', id: glass.client_id },
      siteIds: glass.site_ids,
      payload: { glass: glassId },
    })
    return 'noticed'
  })

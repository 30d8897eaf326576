import type { PoolClient } from 'pg'
import { writeEntry } from '../trail/write.ts'

export type AlertToRaise = {
  readonly kind: 'unusual-reading' | 'many-checks'
  /** Who did something unusual. */
  readonly staffId: number
  readonly siteIds: readonly number[]
  /** What was counted, as the alert keeps it. */
  readonly about: Readonly<Record<string, unknown>>
  /** What the entry of the trail says beside it. */
  readonly unusual: string
  /** How long nobody wants to hear the same again: one alert says enough, and a page of the same says less. */
  readonly quietHours: number
}

/** Raises an alert and writes it on the trail, unless one of the kind was raised about the same person so lately. */
export const raiseAlert = async (
  client: PoolClient,
  { kind, staffId, siteIds, about, unusual, quietHours }: AlertToRaise,
  now: Date,
): Promise<boolean> => {
  const { rows } = await client.query<{ id: number }>(
    `insert into alert (kind, staff_id, site_ids, raised_at, about)
     select $1, $2, $3, $4::timestamptz, $5
     where not exists (select from alert where staff_id = $2 and kind = $1
       and raised_at > $4::timestamptz - make_interval(hours => $6))
     returning id`,
    [kind, staffId, siteIds, now.toISOString(), about, quietHours],
  )
  const [alert] = rows
  if (!alert) return false
  await writeEntry(client, {
    actor: 'system',
    place: 'raise-alerts',
    kind: 'unusual-reading',
    subject: { table: 'alert', id: Number(alert.id) },
    siteIds,
    payload: { staff: staffId, unusual, ...about },
  })
  return true
}

import type { PoolClient } from 'pg'
import { sitesFor } from '../../core/access/viewer.ts'
import { figureNames } from '../../core/resource-information/month-figures.ts'
import { recordMonth as decide } from '../../core/resource-information/record-month.ts'
import type { MonthCommand, MonthEvent, MonthRefusal, OpenDays } from '../../core/resource-information/record-month.ts'
import type { PlainDate } from '../../core/shared/plain-date.ts'
import { refuse } from '../../core/shared/result.ts'
import type { Result } from '../../core/shared/result.ts'
import { readerOn } from '../../platform/db/reader.ts'
import { change } from '../change.ts'
import type { Acting } from '../change.ts'
import { writeEntry } from '../trail/write.ts'
import { judgeChange } from '../verdicts/judge-change.ts'
import { findMonth } from './read-month.ts'

type Refusals = readonly (MonthRefusal | { readonly reason: 'no-such-site' })[]

/**
 * Records or corrects a month of one of the viewer's sites: the entry, the figures it replaces, the verdict and the entry
 * of the trail in one transaction. Two who record the same month at once wait for each other: the second one is told.
 */
export const recordMonth = (
  acting: Acting,
  siteCode: string,
  command: MonthCommand,
  today: PlainDate,
): Promise<Result<MonthEvent, Refusals> | 'already'> =>
  change(acting, async (client): Promise<Result<MonthEvent, Refusals>> => {
    const site = await ownSite(client, acting, siteCode)
    if (!site) return refuse([{ reason: 'no-such-site' }])
    const { month } = command
    await client.query(`select pg_advisory_xact_lock(hashtextextended('month of a site ' || $1::text, 0))`, [
      `${site.id} ${month}`,
    ])
    const recorded = await findMonth(readerOn(client), site.id, month)
    const decided = decide(recorded, site, command, today)
    if (!decided.ok) return decided
    const id = recorded
      ? await writeAgain(client, acting, { id: recorded.id, siteId: site.id }, decided.value)
      : await writeFirst(client, site.id, month, decided.value)
    await judgeChange(client, { months: [id] })
    await writeEntry(client, {
      actor: acting.viewer.code,
      actorId: acting.viewer.staffId,
      place: acting.place,
      kind: decided.value.kind === 'corrected' ? 'month-corrected' : 'month-entered',
      subject: { table: 'monthly_entry', id },
      siteIds: [site.id],
      payload: { month, ...decided.value },
    })
    return decided
  })

const ownSite = async (client: PoolClient, { viewer }: Acting, code: string) => {
  const sites = sitesFor(viewer, 'monthly:write')
  const { rows } = await client.query<OpenDays & { readonly id: number }>(
    `select id, opened_on as "openedOn", closed_on as "closedOn" from site
     where code = $1 and ($2::bigint[] is null or id = any($2::bigint[]))`,
    [code, sites === 'all' ? null : sites],
  )
  return rows[0]
}

const writeFirst = async (client: PoolClient, siteId: number, month: PlainDate, event: MonthEvent): Promise<number> => {
  const { rows } = await client.query<{ id: number }>(
    `insert into monthly_entry (site_id, month, entered_on, ${figureNames.join(', ')})
     values ($1, $2, $3, ${figureNames.map((_, at) => `$${at + 4}`).join(', ')}) returning id`,
    [siteId, month, event.kind === 'first' ? event.enteredOn : null, ...figureNames.map((name) => event.figures[name])],
  )
  const [row] = rows
  if (!row) throw new Error('the month was not written')
  return row.id
}

/** What is changed here is known since now: the instant it was recorded elsewhere says nothing of it any more. */
const writeAgain = async (
  client: PoolClient,
  { viewer }: Acting,
  { id, siteId }: { readonly id: number; readonly siteId: number },
  event: MonthEvent,
): Promise<number> => {
  if (event.kind === 'corrected')
    await client.query(
      `insert into monthly_correction (entry_id, site_id, staff_id, reason, before) values ($1, $2, $3, $4, $5)`,
      [id, siteId, viewer.staffId, event.reason, JSON.stringify(event.before)],
    )
  await client.query(
    `update monthly_entry set revision = revision + 1, recorded_on = null, entered_on = coalesce($2::date, entered_on),
       ${figureNames.map((name, at) => `${name} = $${at + 3}`).join(', ')} where id = $1`,
    [id, event.kind === 'corrected' ? null : event.enteredOn, ...figureNames.map((name) => event.figures[name])],
  )
  return id
}

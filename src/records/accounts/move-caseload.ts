import { moveCaseload } from '../../core/accounts/move-caseload.ts'
import { done, refuse } from '../../core/shared/result.ts'
import type { Acting } from '../change.ts'
import { writeEntry } from '../trail/write.ts'
import { findColleague } from './colleague.ts'
import { placeNamed } from './invite.ts'
import { settle } from './settle.ts'
import type { Deciding, Settled } from './settle.ts'

/** Hands the open plans somebody has at a site to a colleague there; null: to nobody. Answers how many. */
export const recordMovedCaseload = (
  acting: Acting,
  code: string,
  siteCode: string,
  toCode: string | null,
): Promise<Settled<{ readonly plans: number }>> =>
  settle(acting, [code, ...(toCode === null ? [] : [toCode])], async (deciding) => {
    const { db, by, today } = deciding
    const from = await findColleague(db, by.organisations, code)
    if (!from) return refuse({ reason: 'no-such-colleague' })
    const to = toCode === null ? null : await findColleague(db, by.organisations, toCode)
    if (toCode !== null && !to) return refuse({ reason: 'not-a-counsellor-there' })
    const site = await placeNamed(deciding, { kind: 'site', code: siteCode })
    const decided = moveCaseload(by, from, site, to, today)
    if (!decided.ok) return decided
    const moved = await move(deciding, from.staffId, decided.value.to, decided.value.siteId)
    if (!moved) return refuse({ reason: 'no-longer-allowed' })
    await writeEntry(deciding.client, {
      actor: acting.viewer.code,
      actorId: acting.viewer.staffId,
      place: acting.place,
      kind: 'caseload-moved',
      subject: { table: 'staff', id: from.staffId },
      siteIds: [decided.value.siteId],
      clientIds: moved.clients,
      payload: { plans: moved.plans, to: decided.value.to },
    })
    return done({ plans: moved.plans })
  })

type Moved = { readonly plans: number; readonly clients: readonly number[] }

/** By the one function of the database that may: whoever keeps accounts cannot change a plan. */
const move = async ({ client }: Deciding, from: number, to: number | null, site: number): Promise<Moved | null> => {
  const { rows } = await client.query<Moved>('select plans, clients from move_caseload($1, $2, $3)', [from, to, site])
  return rows[0] ?? null
}

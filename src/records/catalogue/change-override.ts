import type { PoolClient } from 'pg'
import { programmes } from '../../catalogues/index.ts'
import { sitesFor } from '../../core/access/viewer.ts'
import type { TrailKind } from '../../core/access/trail-kind.ts'
import { approve, propose, withdraw } from '../../core/programme/override.ts'
import type { DecisionRefusal, Proposal, ProposalRefusal } from '../../core/programme/override.ts'
import { done, refuse } from '../../core/shared/result.ts'
import type { Result } from '../../core/shared/result.ts'
import { readerOn } from '../../platform/db/reader.ts'
import { change } from '../change.ts'
import type { Acting } from '../change.ts'
import { writeEntry } from '../trail/write.ts'
import { readEditions, rulesDigestOf } from '../verdicts/editions.ts'
import { fiscalYearOf } from '../../core/shared/fiscal-year.ts'
import { findOverride, overridesOf } from './read-overrides.ts'
import type { RecordedOverride } from './read-overrides.ts'

export type NoSuch = { readonly reason: 'no-such-thing' }

/** Another value for a setting: kept as a proposal, and the worker is asked to work out what it would change. */
export const recordProposal = (
  acting: Acting,
  named: { readonly programme: string; readonly edition: string },
  proposal: Proposal,
): Promise<Result<{ readonly id: number }, ProposalRefusal | NoSuch> | 'already'> =>
  change(acting, async (client): Promise<Result<{ readonly id: number }, ProposalRefusal | NoSuch>> => {
    const programme = programmes.find(({ id }) => id === named.programme)
    const edition = programme?.editions.find(({ id }) => id === named.edition)
    if (!programme || !edition || !mayDecide(acting)) return refuse({ reason: 'no-such-thing' })
    await oneAtATime(client)
    const decided = propose(programme, edition, await overridesOf(readerOn(client), edition), proposal)
    if (!decided.ok) return decided
    const { key, value, from, reason } = decided.value
    const { rows } = await client.query<{ id: number }>(
      `insert into edition_setting (programme, edition, key, value, valid_from, author, reason)
       values ($1, $2, $3, $4, $5, $6, $7) returning id`,
      [programme.id, edition.id, key, JSON.stringify(value), from, acting.viewer.code, reason],
    )
    const id = rows[0]?.id ?? 0
    await askWorker(client, id, 'weigh')
    await note(client, acting, 'setting-changed', id, { deed: 'proposed', ...named, key, value, from })
    return done({ id })
  })

/**
 * Approved by a second person: in force from this commit on. Where verdicts go by the setting, the order to judge again is
 * part of it, and reports of the years in question say that they wait for that.
 */
export const recordApproval = (acting: Acting, id: number) =>
  decide(acting, id, 'setting-approved', async (client, override) => {
    const decided = approve(override, acting.viewer.code)
    if (!decided.ok) return decided
    const judgesOtherwise = await changesRules(client, override)
    await client.query(`update edition_setting set approver = $2, approved_at = clock_timestamp() where id = $1`, [
      id,
      acting.viewer.code,
    ])
    if (judgesOtherwise) await askWorker(client, id, 'judge')
    return done({ deed: 'approved', judgesOtherwise })
  })

export const recordWithdrawal = (acting: Acting, id: number) =>
  decide(acting, id, 'setting-changed', async (client, override) => {
    const decided = withdraw(override)
    if (!decided.ok) return decided
    await client.query(`update edition_setting set withdrawn_at = clock_timestamp(), withdrawn_by = $2 where id = $1`, [
      id,
      acting.viewer.code,
    ])
    return done({ deed: 'withdrawn' })
  })

type Deed = Readonly<Record<string, unknown>>

const decide = (
  acting: Acting,
  id: number,
  kind: TrailKind,
  work: (client: PoolClient, override: RecordedOverride) => Promise<Result<Deed, DecisionRefusal>>,
): Promise<Result<Deed, DecisionRefusal | NoSuch> | 'already'> =>
  change(acting, async (client): Promise<Result<Deed, DecisionRefusal | NoSuch>> => {
    await oneAtATime(client)
    const override = await findOverride(readerOn(client), id)
    if (!override || !mayDecide(acting)) return refuse({ reason: 'no-such-thing' })
    const decided = await work(client, override)
    if (!decided.ok) return decided
    const { programme, edition, key, value, from } = override
    await note(client, acting, kind, id, { ...decided.value, programme, edition, key, value, from })
    return decided
  })

/** Settings are those of the province; whoever decides on them does so for all of it. */
const mayDecide = ({ viewer }: Acting): boolean => sitesFor(viewer, 'editions:write') === 'all'

const oneAtATime = (client: PoolClient) =>
  client.query(`select pg_advisory_xact_lock(hashtextextended('overrides of editions', 0))`)

const changesRules = async (client: PoolClient, override: RecordedOverride): Promise<boolean> => {
  const db = readerOn(client)
  const year = fiscalYearOf(override.from)
  const [now, then] = [await readEditions(db), await readEditions(db, override.id)]
  return rulesDigestOf(now(override.programme, year)) !== rulesDigestOf(then(override.programme, year))
}

/** The row is the order: it is kept or lost with the change. The notice only saves the worker's waiting. */
const askWorker = async (client: PoolClient, settingId: number, kind: 'weigh' | 'judge'): Promise<void> => {
  await client.query(
    `insert into setting_work (setting_id, kind) values ($1, $2)
     on conflict (setting_id, kind) do update set state = 'waiting', done = 0, total = null,
       asked_at = clock_timestamp(), ended_at = null`,
    [settingId, kind],
  )
  await client.query('notify setting_work')
}

const note = (client: PoolClient, { viewer, place }: Acting, kind: TrailKind, id: number, payload: object) =>
  writeEntry(client, {
    actor: viewer.code,
    actorId: viewer.staffId,
    place,
    kind,
    subject: { table: 'edition_setting', id },
    payload,
  })

import type { ClientBase } from 'pg'
import { addressBlock } from '../../platform/auth/client-address.ts'
import type { Keys } from '../../platform/auth/keys.ts'
import { blindIndex, sealText, unsealText } from '../../platform/auth/secret-box.ts'
import { afterFailure, afterSuccess, turnOf, waitOf } from '../../platform/auth/slow-down.ts'
import type { AtTheDoor, Tries, Turn } from '../../platform/auth/slow-down.ts'

/** Where a try comes from. */
export type From = {
  readonly address: string
  /** The cookie of a browser somebody was let in at before. */
  readonly browser: string | null
  /** What the last refusal handed out, sealed. */
  readonly turn: string | null
}

/** A try under way: its rows are locked until the transaction ends, so that tries sent at once are compared one by one. */
export type Try = { readonly door: AtTheDoor; readonly rows: Rows; readonly now: number }

export type MustWait = { readonly kind: 'wait'; readonly seconds: number; readonly turn: string }

/** `what` is tried: a name that may be nobody’s, or the codes of an account. */
export const beginTry = async (client: ClientBase, keys: Keys, what: string, from: From, now: number): Promise<Try> => {
  const rows = rowsOf(keys, what, from)
  const tries = await lockTries(client, rows)
  const [account, address, browser] = [tries.get('account'), tries.get('address'), tries.get('browser')]
  if (!account || !address) throw new Error('a try must have rows')
  const turn = readTurn(keys, from.turn, aboutTurn(rows))
  return { door: { account, address, browser: browser ?? null, turn }, rows, now }
}

/** While somebody has to wait nothing is compared, and nothing counted. */
export const mustWait = (keys: Keys, { door, rows, now }: Try): MustWait | null => {
  const wait = waitOf(door, now)
  if (wait === 0) return null
  const turn = sealText(keys, JSON.stringify(turnOf(door, now)), aboutTurn(rows))
  return { kind: 'wait', seconds: Math.ceil(wait / 1000), turn }
}

/** Counts a failure. Answers of which there were so many within an hour that somebody should know. */
export const noteFailure = async (client: ClientBase, { door, rows, now }: Try): Promise<readonly Kind[]> => {
  const loud: Kind[] = []
  for (const kind of KINDS) {
    const tries = door[kind]
    if (tries === null) continue
    const after = afterFailure(tries, now)
    await keepTries(client, kind, rows[kind], after.tries)
    if (after.alert && kind !== 'browser') loud.push(kind)
  }
  return loud
}

/** Let in: the account starts anew, the address is forgiven one failure. Where nothing ever failed no row stays. */
export const noteSuccess = async (client: ClientBase, { door, rows }: Try): Promise<void> => {
  const after = KINDS.flatMap((kind) => {
    const tries = door[kind]
    return tries === null ? [] : [{ kind, key: rows[kind], ...afterSuccess(tries, kind) }]
  })
  await client.query({
    name: 'note-success',
    text: `
      with tries as (select * from unnest($1::text[], $2::bytea[], $3::int[], $4::boolean[]) one (kind, key, failures, clean)),
      gone as (delete from sign_in_failure old using tries where old.kind = tries.kind and old.key = tries.key and clean)
      update sign_in_failure old set failures = tries.failures from tries
      where old.kind = tries.kind and old.key = tries.key and not clean and old.failures <> tries.failures`,
    values: [
      after.map(({ kind }) => kind),
      after.map(({ key }) => key),
      after.map(({ failures }) => failures),
      after.map(({ kind, failures, lately }) => kind !== 'browser' && failures === 0 && lately.length === 0),
    ],
  })
}

/** From now on strangers cannot make this account wait at this browser, for whatever is tried there. */
export const rememberBrowser = async (
  client: ClientBase,
  keys: Keys,
  what: readonly string[],
  browser: string,
): Promise<void> => {
  await client.query({
    name: 'remember-browser',
    text: `insert into sign_in_failure (kind, key) select 'browser', unnest($1::bytea[])
      on conflict (kind, key) do update set failures = 0`,
    values: [what.map((one) => blindIndex(keys, `browser ${browser} ${one}`))],
  })
}

export const triedName = (name: string): string => `name ${name}`
export const triedCodes = (accountId: number): string => `codes of account ${accountId}`

/** How many wrong codes were tried in a half session, this one counted. */
export const countWrongCode = async (client: ClientBase, keys: Keys, session: number): Promise<number> => {
  const { rows } = await client.query<{ failures: number }>(
    `insert into sign_in_failure (kind, key, failures, last_failed_at) values ('account', $1, 1, clock_timestamp())
     on conflict (kind, key) do update set failures = sign_in_failure.failures + 1, last_failed_at = clock_timestamp()
     returning failures`,
    [blindIndex(keys, `codes of session ${session}`)],
  )
  return rows[0]?.failures ?? 0
}

type Kind = 'account' | 'address' | 'browser'
type Rows = Readonly<Record<Kind, Buffer>>

const KINDS = ['account', 'address', 'browser'] as const

const rowsOf = (keys: Keys, what: string, { address, browser }: From): Rows => ({
  account: blindIndex(keys, `tried ${what}`),
  address: blindIndex(keys, `address ${addressBlock(address)}`),
  browser: blindIndex(keys, `browser ${browser ?? ''} ${what}`),
})

/** Always the address first, so that no two tries wait for each other. A browser has a row only if it was let in. */
const lockTries = async (client: ClientBase, rows: Rows): Promise<ReadonlyMap<Kind, Tries>> => {
  const { rows: found } = await client.query<Tries & { kind: Kind }>({
    name: 'lock-tries',
    text: `
      with known as (
        insert into sign_in_failure (kind, key) values ('address', $1), ('account', $2)
        on conflict (kind, key) do update set failures = sign_in_failure.failures
        returning *),
      browser as (select * from sign_in_failure where kind = 'browser' and key = $3 for update)
      select kind, failures, extract(epoch from last_failed_at)::float8 * 1000 as "lastFailedAt",
        extract(epoch from alerted_at)::float8 * 1000 as "alertedAt",
        array(select extract(epoch from at)::float8 * 1000 from unnest(lately) at) as lately
      from (select * from known union all select * from browser) tries`,
    values: [rows.address, rows.account, rows.browser],
  })
  return new Map(found.map(({ kind, ...tries }) => [kind, tries]))
}

const keepTries = async (client: ClientBase, kind: Kind, key: Buffer, tries: Tries): Promise<void> => {
  await client.query({
    name: 'keep-tries',
    text: `
      update sign_in_failure set failures = $3, last_failed_at = to_timestamp($4::float8 / 1000),
        alerted_at = to_timestamp($5::float8 / 1000),
        lately = array(select to_timestamp(at / 1000) from unnest($6::float8[]) at)
      where kind = $1 and key = $2`,
    values: [kind, key, tries.failures, tries.lastFailedAt, tries.alertedAt, tries.lately],
  })
}

/** A turn is good for one account from one address. */
const aboutTurn = ({ account, address }: Rows): string => `turn ${account.toString('hex')} ${address.toString('hex')}`

/** What comes back from a browser may be anything; what we sealed is ours. */
const readTurn = (keys: Keys, sealed: string | null, about: string): Turn | null => {
  const text = sealed === null ? null : unsealText(keys, sealed, about)
  return text === null ? null : (JSON.parse(text) as Turn)
}

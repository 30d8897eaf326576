import type { Pool, PoolClient } from 'pg'
import { checkChain } from './chain-check.ts'
import type { Link } from './chain-check.ts'
import { faultAt } from './faults.ts'
import type { TrailFault } from './faults.ts'
import { canonicalJson, payloadDigest } from './payload.ts'
import { instantText, SEALED_TEXT } from './seal.ts'
import type { SealedText } from './seal.ts'
import { readSealFile } from './seal-file.ts'
import { compareWithFile } from './seal-file-check.ts'
import { asideFaults } from './verify-aside.ts'

export type TrailVerification = {
  /** All entries: those in the chain and those that wait for the sealer. */
  readonly entries: number
  /** How far the chain goes; null: nothing is sealed yet. */
  readonly sealed: { readonly position: number; readonly at: string; readonly seal: string } | null
  readonly waiting: number
  readonly blanked: number
  readonly daysCompared: number | null
  /** The first of them; `faultCount` says how many there are. */
  readonly faults: readonly TrailFault[]
  readonly faultCount: number
}

export type VerifyWishes = {
  /** The file of day seals kept outside the database. */
  readonly sealFile?: string | null
  readonly onProgress?: (entries: number) => void
}

const MOST_FAULTS = 1000
const STEP = 1000

/** Reads the whole chain in one snapshot, a step at a time, computes it again and says what is wrong and where. */
export const verifyTrail = async (pool: Pool, wishes: VerifyWishes = {}): Promise<TrailVerification> => {
  const file = wishes.sealFile ? await readSealFile(wishes.sealFile) : null
  const client = await pool.connect()
  try {
    await client.query('begin isolation level repeatable read read only')
    return await verifyIn(client, file, wishes.onProgress ?? (() => {}))
  } finally {
    await client.query('rollback')
    client.release()
  }
}

const verifyIn = async (
  client: PoolClient,
  file: Awaited<ReturnType<typeof readSealFile>> | null,
  onProgress: (entries: number) => void,
): Promise<TrailVerification> => {
  const faults: TrailFault[] = []
  let faultCount = 0
  const tell = (fault: TrailFault): void => {
    faultCount++
    if (faults.length < MOST_FAULTS) faults.push(fault)
  }
  const chain = checkChain(tell)
  const days = compareWithFile(file, tell)
  let [found, blanked] = [0, 0]
  let last: Row | null = null
  for await (const rows of stepsOf(client)) {
    for (const row of rows) {
      chain.next(linkOf(row))
      days.next(Number(row.position), row.seal)
      if (row.id !== null) found++
      if (row.payload === null && row.salt === null && row.paid !== null) blanked++
      else checkPayload(row, tell)
    }
    onProgress(found)
    last = rows.at(-1) ?? last
  }
  chain.end()
  days.end(Number(last?.position ?? 0))
  const aside = await asideFaults(client, last?.xid ?? '0', MOST_FAULTS, tell)
  return {
    entries: found + aside.unsealed,
    sealed: last && { position: Number(last.position), at: last.sealed_at, seal: last.seal.toString('hex') },
    waiting: aside.waiting,
    blanked,
    daysCompared: file && file.seals.length,
    faults,
    faultCount,
  }
}

type Row = { readonly [column in keyof SealedText]: SealedText[column] | null } & {
  readonly position: string
  readonly trail_id: string
  readonly entry_digest: Buffer
  readonly seal: Buffer
  readonly sealed_at: string
  readonly paid: string | null
  readonly salt: Buffer | null
  readonly payload: string | null
}

async function* stepsOf(client: PoolClient): AsyncGenerator<readonly Row[]> {
  for (let after: string | undefined = '0'; after !== undefined;) {
    const { rows }: { rows: Row[] } = await client.query<Row>(ROWS, [after])
    yield rows
    after = rows.at(-1)?.position
  }
}

const ROWS = `
  select s.position::text, s.trail_id::text, s.entry_digest, s.seal, ${instantText('s.sealed_at')} as sealed_at,
    ${SEALED_TEXT}, p.trail_id::text as paid, p.salt, p.payload::text
  from trail_seal s left join trail t on t.id = s.trail_id left join trail_payload p on p.trail_id = t.id
  where s.position > $1 order by s.position limit ${STEP}`

const linkOf = (row: Row): Link => ({
  position: Number(row.position),
  trailId: Number(row.trail_id),
  digest: row.entry_digest,
  seal: row.seal,
  sealedAt: row.sealed_at,
  // An entry that is there has all that the table demands of it.
  entry: row.id === null ? null : (row as SealedText),
})

const checkPayload = (row: Row, tell: (fault: TrailFault) => void): void => {
  if (row.id === null) return
  const at = { from: Number(row.position), entry: Number(row.id) }
  if (row.paid === null) return tell(faultAt('payload-missing', at))
  const holds =
    row.salt !== null &&
    row.payload !== null &&
    payloadDigest(row.salt, canonicalJson(JSON.parse(row.payload))).toString('hex') === row.payload_digest
  if (!holds) tell(faultAt('payload-changed', at))
}

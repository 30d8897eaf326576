import { setTimeout as pause } from 'node:timers/promises'
import { entryDigest, FIRST, sealAfter, SEALED_TEXT } from '../../src/records/trail/seal.ts'
import type { SealedText } from '../../src/records/trail/seal.ts'
import { sealPending } from '../../src/records/trail/seal-pending.ts'
import { verifyTrail } from '../../src/records/trail/verify.ts'
import { blankPayload, writeEntry } from '../../src/records/trail/write.ts'
import { testDatabase } from '../database.ts'
import type { TestDatabase } from '../database.ts'

export const trailTables = ['trail', 'trail_payload', 'trail_client', 'trail_seal']

export type SealedTrail = Awaited<ReturnType<typeof sealedTrail>>

/** Twelve sealed entries, the payload of 7 blanked by 8, in the hands of an owner who has put every bolt aside. */
export const sealedTrail = async () => {
  const database = await testDatabase()
  const owner = (statement: string, values?: unknown[]) => database.pool('migrator').query(statement, values)
  await writeTwelve(database)
  await owner(trailTables.map((table) => `alter table ${table} disable trigger user`).join('; '))
  await owner(`alter table trail alter id drop identity; alter table trail alter xid drop default;
    alter table trail_payload drop constraint trail_payload_trail_id_fkey;
    alter table trail_payload drop constraint trail_payload_is_whole_or_blank`)
  for (const table of trailTables) await owner(`create table kept_${table} as table ${table}`)
  const sealAt = async (position: number): Promise<string> => {
    const { rows } = await owner(`select encode(seal, 'hex') as seal from trail_seal where position = $1`, [position])
    return rows[0].seal
  }
  return {
    owner,
    sealAt,
    verify: (sealFile: string | null = null) => verifyTrail(database.pool('worker'), { sealFile }),
    /** As it was before anybody tampered with it. */
    mend: async () => {
      for (const table of trailTables)
        await owner(`truncate ${table} cascade; insert into ${table} table kept_${table}`)
    },
    cutFrom: (position: number) =>
      owner(`with gone as (delete from trail_seal where position >= ${position} returning trail_id),
        paid as (delete from trail_payload where trail_id in (select trail_id from gone)),
        listed as (delete from trail_client where trail_id in (select trail_id from gone))
        delete from trail where id in (select trail_id from gone)`),
    /** What someone does who owns everything and can compute: every seal from a place on anew, over what is there now. */
    sealAgain: async (from: number) => {
      const { rows } = await owner(
        `select ${SEALED_TEXT}, s.position, s.sealed_at from trail_seal s join trail t on t.id = s.trail_id order by position`,
      )
      let seal = from === 1 ? FIRST : Buffer.from(await sealAt(from - 1), 'hex')
      for (const row of rows.slice(from - 1) as (SealedText & { position: number; sealed_at: string })[]) {
        const digest = entryDigest(row)
        seal = sealAfter(seal, digest, row.sealed_at)
        const values = [row.position, digest, seal]
        await owner('update trail_seal set entry_digest = $2, seal = $3 where position = $1', values)
      }
    },
    drop: database.drop,
  }
}

const writeTwelve = async (database: TestDatabase): Promise<void> => {
  const pool = database.pool('worker')
  for (let n = 1; n <= 11; n++) {
    await writeEntry(pool, {
      actor: `S-${n}`,
      actorId: n === 1 ? null : n,
      place: 'caseload',
      kind: n % 2 ? 'list-seen' : 'record-changed',
      subject: n === 2 ? null : { table: 'plan', id: n },
      siteIds: [n, n + 1],
      clientIds: n % 2 ? [100 + n, 200 + n] : [],
      payload: { page: n, text: `page ${n}` },
    })
    if (n === 7) await blankPayload(pool, 7, { reason: 'kept long enough', actor: 'system', place: 'disposal' })
  }
  const client = await pool.connect()
  for (let sealed = 0; sealed < 12; sealed += await sealPending(client)) await pause(10)
  client.release()
}

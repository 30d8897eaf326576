import { loadAssets } from '../../src/app/assets.ts'
import { openWorld } from '../../src/app/routes/open-world.ts'
import { webApp } from '../../src/app/web-app.ts'
import { newKeysFile, openKeys } from '../../src/platform/auth/keys.ts'
import type { Keys } from '../../src/platform/auth/keys.ts'
import { codeAt } from '../../src/platform/auth/one-time-code.ts'
import { hashPassword, verifyPassword } from '../../src/platform/auth/password.ts'
import type { Connection } from '../../src/platform/db/connection.ts'
import { openPool } from '../../src/platform/db/pool.ts'
import { createColumnStore } from '../../src/records/figures/store.ts'
import { openAccount } from '../../src/records/door/sign-in-accounts.ts'
import { browser, sessionIn } from '../../test/world.ts'
import { environment } from '../environment.ts'
import { provinceDatabase } from '../province.ts'
import { quantile, rounded } from '../times.ts'

const PEOPLE = 150
const PASSWORD = 'a sentence nobody guesses'

/**
 * Signing in by password and code, a person at a time, each once: from the form that is sent to the answer, real
 * database, trail and slow-down included. The password hash is timed by itself between them, and taken off.
 */
export const benchSignIn = async () => {
  const province = await provinceDatabase()
  const keys = openKeys(newKeysFile('bench'))
  if (!keys.ok) throw new Error('no keys')
  try {
    const people = await accountsIn(province.connection, keys.value)
    const app = await appOn(province.connection, keys.value)
    const stored = await hashPassword(PASSWORD)
    const hash: number[] = []
    const password: number[] = []
    const code: number[] = []
    for (const person of people) {
      hash.push(await took(() => verifyPassword(stored, PASSWORD)))
      const first = await answered(() =>
        browser(app, null).post('/en/sign-in', { name: person.name, password: PASSWORD }),
      )
      password.push(first.took)
      const half = sessionIn(first.answer)
      if (half === null) throw new Error(`nobody came in: ${first.answer.status}`)
      const digits = codeAt(person.secret, Date.now())
      const second = await answered(() => browser(app, half).post('/en/sign-in/code', { code: digits }))
      code.push(second.took)
      if (sessionIn(second.answer) === null) throw new Error(`the code was not taken: ${second.answer.status}`)
    }
    const middle = quantile(hash, 0.5)
    const ours = password.map((one, at) => one - middle + (code[at] ?? 0))
    return {
      benchmark: 'signin',
      people: PEOPLE,
      environment: environment(),
      target: { oursP95: 60 },
      milliseconds: {
        hash: spread(hash),
        passwordStep: spread(password),
        codeStep: spread(code),
        oursBesidesTheHash: spread(ours),
      },
    }
  } finally {
    await province.stop()
  }
}

const spread = (times: readonly number[]) => ({
  p50: rounded(quantile(times, 0.5)),
  p95: rounded(quantile(times, 0.95)),
})

const took = async (work: () => Promise<unknown>): Promise<number> => {
  const start = performance.now()
  await work()
  return performance.now() - start
}

const answered = async (work: () => Promise<Response>) => {
  const start = performance.now()
  const answer = await work()
  return { answer, took: performance.now() - start }
}

type Person = { readonly name: string; readonly secret: Buffer }

/** Counsellors who have no account yet; those of an earlier run are taken away first. */
const accountsIn = async (connection: Connection, keys: Keys): Promise<readonly Person[]> => {
  const pool = openPool(connection, 'migrator', { max: 1 })
  const client = await pool.connect()
  try {
    await client.query('truncate account, session, recovery_code, invitation, form_used, sign_in_failure')
    const { rows } = await client.query<{ id: number }>(
      `select distinct staff_id as id from access_grant where role = 'caseworker' order by 1 limit $1`,
      [PEOPLE],
    )
    const people: Person[] = []
    for (const { id } of rows) {
      const name = `bench-${id}`
      const account = await openAccount(client, keys, {
        staffId: id,
        signInName: name,
        password: PASSWORD,
        codes: true,
      })
      if (account.codeSecret) people.push({ name, secret: account.codeSecret })
    }
    return people
  } finally {
    client.release()
    await pool.end()
  }
}

const appOn = async (connection: Connection, keys: Keys) =>
  webApp(
    openWorld({
      reader: openPool(connection, 'reader', { max: 4 }),
      writer: openPool(connection, 'writer', { max: 2 }),
      doorkeeper: openPool(connection, 'doorkeeper', { max: 4 }),
      figures: createColumnStore(openPool(connection, 'engine', { max: 1 })),
      keys,
      singleSignOn: null,
      assets: await loadAssets(),
      purpose: null,
      running: { version: '0', since: new Date(), place: { kind: 'server', name: 'bench' } },
      // Everybody comes from one address here, faster than an office does.
      knocksAMinute: 1_000_000,
      trustProxy: 0,
      production: false,
    }),
  )

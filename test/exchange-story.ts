import { randomUUID } from 'node:crypto'
import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Role } from '../src/core/access/role.ts'
import { readerOn } from '../src/platform/db/reader.ts'
import type { Acting } from '../src/records/change.ts'
import { asViewer } from '../src/records/door/open-request.ts'
import { askCheck, askWish } from '../src/records/exchange/ask.ts'
import { folderPath, makeFolder } from '../src/records/exchange/folder.ts'
import { findExchange } from '../src/records/exchange/read-exchanges.ts'
import { workOnExchanges } from '../src/records/exchange/work-on-exchanges.ts'
import { testDatabase } from './database.ts'
import { recordNetwork } from './exchange-world.ts'
import { writePackage } from './import/sample-package.ts'
import type { Tables } from './import/sample-package.ts'
import { newColleague, openFor } from './viewing.ts'

export type Person = { readonly staffId: number; readonly acting: () => Acting; readonly token: string }

/** A provider without people, its administrator, and a worker that works when it is told to: without any page. */
export const exchangeStory = async () => {
  const database = await testDatabase()
  const root = await mkdtemp(join(tmpdir(), 'rightdoor-exchange-'))
  await recordNetwork(database, root)

  /** Somebody of the provider, with a role for all of it. */
  const person = async (role: Role): Promise<Person> => {
    const { rows } = await database.pool('importer').query<{ id: number }>(`select id from organisation`)
    const provider = rows[0]?.id ?? 0
    const { staffId } = await newColleague(database, provider, [{ role, provider }])
    const { viewer, token } = await openFor(database, staffId)
    const acting = (): Acting => ({
      ...{ writer: database.pool('writer'), viewer, requestToken: token },
      ...{ place: '/exchange', once: randomUUID() },
    })
    return { staffId, acting, token }
  }
  const admin = await person('provider_admin')

  const work = () => workOnExchanges({ pool: database.pool('worker'), connection: database.connection, root })
  const workWell = async (): Promise<void> => {
    const [fault] = await work()
    if (fault) throw new Error('an order failed', { cause: fault.error })
  }
  const found = (who: Person, id: number) =>
    asViewer(database.pool('reader'), who.token, (client) => findExchange(readerOn(client), id))

  return {
    ...{ database, root, admin, person, work, found },
    importOf: async (id: number) => {
      const one = await found(admin, id)
      if (one?.kind !== 'import') throw new Error(`${id} is no import`)
      return one
    },
    /** Hands files in and lets the worker check them. */
    handIn: async (tables: Tables, { described = true } = {}): Promise<number> => {
      const folder = await makeFolder(root)
      await writePackage(folderPath(root, folder), tables)
      if (!described) await rm(join(folderPath(root, folder), 'datapackage.json'))
      const asked = await askCheck(admin.acting(), { folder, files: await readdir(folderPath(root, folder)) })
      if (asked === 'already' || !asked.ok) throw new Error(JSON.stringify(asked))
      await workWell()
      return asked.value.id
    },
    /** Asks for it, and lets the worker do it. */
    decide: async (id: number, wanted: 'apply' | 'revert' | 'discard', more = { acceptRejects: false }) => {
      const asked = await askWish(admin.acting(), id, wanted, more)
      await workWell()
      return asked
    },
    count: async (table: string): Promise<number> =>
      (await database.pool('migrator').query<{ n: number }>(`select count(*) as n from ${table}`)).rows[0]?.n ?? 0,
    close: async () => {
      await database.drop()
      await rm(root, { recursive: true, force: true })
    },
  }
}

export type ExchangeStory = Awaited<ReturnType<typeof exchangeStory>>

import { randomUUID } from 'node:crypto'
import { mkdtemp, readFile, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Role } from '../src/core/access/role.ts'
import { importPackage } from '../src/records/package/import-package.ts'
import { judgeImport } from '../src/records/package/judge-import.ts'
import { forgetFiles } from '../src/records/exchange/forget-files.ts'
import { workOnExchanges } from '../src/records/exchange/work-on-exchanges.ts'
import { testDatabase } from './database.ts'
import type { TestDatabase } from './database.ts'
import { sampleTables, writePackage } from './import/sample-package.ts'
import type { Tables } from './import/sample-package.ts'
import { newColleague } from './viewing.ts'
import { testWorld } from './world.ts'
import type { Browser, Fields, Files, TestWorld } from './world.ts'

/** A network without people, those who may bring them in, and a worker that works when it is told to. */
export type ExchangeWorld = {
  readonly database: TestDatabase
  readonly world: TestWorld
  /** Somebody with this role for the whole provider, at one site, or in the province; and another in the province. */
  readonly as: (role: Role, where: 'provider' | 'province' | 'S1', also?: Role) => Promise<Browser>
  /** Sends tables as files of a form; answers the number of the import. */
  readonly handIn: (browser: Browser, files: Files) => Promise<number>
  readonly work: () => Promise<void>
  /** A day later. */
  readonly forget: () => Promise<void>
  readonly rows: (text: string) => Promise<readonly Record<string, unknown>[]>
  /** Names of the folders in which files lie. */
  readonly folders: () => Promise<readonly string[]>
  readonly close: () => Promise<void>
}

export const exchangeWorld = async (): Promise<ExchangeWorld> => {
  const database = await testDatabase()
  const root = await mkdtemp(join(tmpdir(), 'rightdoor-exchange-'))
  await recordNetwork(database, root)
  const world = await testWorld(database, { exchangeFolder: join(root, 'files') })
  const files = join(root, 'files')
  const rows = async (text: string) => (await database.pool('migrator').query<Record<string, unknown>>(text)).rows
  const [ids] = await rows(
    `select (select id from organisation) as provider, (select id from site where code = 'S1') as site`,
  )
  const work = async () => {
    const faults = await workOnExchanges({
      pool: database.pool('worker'),
      connection: database.connection,
      root: files,
    })
    if (faults.length > 0) throw new Error('an order failed', { cause: faults[0]?.error })
  }
  return {
    ...{ database, world, work, rows },
    as: async (role, where, also) => {
      const reach = {
        provider: { provider: Number(ids?.['provider']) },
        S1: { site: Number(ids?.['site']) },
        province: {},
      }
      const { staffId } = await newColleague(database, Number(ids?.['provider']), [
        { role, ...reach[where] },
        ...(also ? [{ role: also }] : []),
      ])
      return world.signIn(staffId)
    },
    handIn: async (browser, sent) => {
      const answer = await browser.upload('/en/exchange/new', form(), sent)
      if (answer.status !== 303) throw new Error(await answer.text())
      await work()
      return numberIn(answer)
    },
    forget: async () => {
      await rows(`update exchange set asked_at = asked_at - interval '25 hours'`)
      await forgetFiles(database.pool('worker'), files)
    },
    folders: () => readdir(files).catch(() => []),
    close: async () => {
      await database.drop()
      await rm(root, { recursive: true, force: true })
    },
  }
}

/** Regions, a provider with two sites and their staff. */
export const recordNetwork = async (database: TestDatabase, root: string): Promise<void> => {
  const sample = sampleTables()
  const network = ['regions', 'catchments', 'organisations', 'sites', 'staff']
  const folder = await writePackage(
    join(root, 'network'),
    Object.fromEntries(network.map((name) => [name, sample[name] ?? []])),
  )
  await importPackage({ connection: database.connection, folder, actor: 'test', apply: { judge: judgeImport } })
  await database
    .pool('importer')
    .query(`insert into installation (name, kind, today) values ('Test', 'demonstration', '2013-01-14')`)
}

/** Tables as the files somebody would choose; without a description they are known by their names. */
export const filesOf = async (tables: Tables): Promise<Files> => {
  const folder = await mkdtemp(join(tmpdir(), 'rightdoor-sent-'))
  await writePackage(folder, tables)
  const names = (await readdir(folder)).filter((name) => name.endsWith('.csv'))
  const files = await Promise.all(
    names.map(async (name) => ({ name, content: await readFile(join(folder, name), 'utf8') })),
  )
  await rm(folder, { recursive: true })
  return files
}

/** Six clients with their plans, items and closures: thirty rows. */
export const people = (): Tables => {
  const sample = sampleTables()
  return Object.fromEntries(['clients', 'plans', 'plan-items', 'closures'].map((name) => [name, sample[name] ?? []]))
}

/** The same, with a client whose number has a wrong check digit. */
export const peopleWithOneWrong = (): Tables => {
  const tables = people()
  return { ...tables, clients: [...(tables['clients'] ?? []), { number: 5, family_name: 'Wrong', given_name: 'Row' }] }
}

export const form = (more: Fields = {}): Fields => ({ once: randomUUID(), ...more })

/** The number of the import or export an answer leads to. */
export const numberIn = (answer: Response): number =>
  Number(/\/exchange\/(\d+)$/.exec(answer.headers.get('Location') ?? '')?.[1])

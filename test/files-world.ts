import { rm } from 'node:fs/promises'
import { createElement } from 'react'
import { webApp } from '../src/app/web-app.ts'
import type { World } from '../src/app/routes/world.ts'
import { field } from '../src/features/route.ts'
import type { Route, Submission } from '../src/features/route.ts'
import { filePath } from '../src/records/exchange/folder.ts'
import { testDatabase } from './database.ts'
import type { TestDatabase } from './database.ts'
import { recordSmallNetwork } from './small-network.ts'
import { newColleague, newSession } from './viewing.ts'
import { browser, testWorld } from './world.ts'
import type { Browser } from './world.ts'

export const MEGABYTE = 1024 * 1024
export const HAND_IN = '/hand-in'
export const TAKE_OUT = '/take-out'

/** An installation with a form that takes files, a megabyte at most, and a page that gives one of them. */
export type FilesWorld = {
  readonly database: TestDatabase
  readonly world: World
  readonly app: ReturnType<typeof webApp>
  readonly administrator: Browser
  readonly caseworker: Browser
  /** Somebody whose session has ended. */
  readonly ended: Browser
  /** What the form was run with, since the last {@link FilesWorld.forget}. */
  readonly ran: readonly Submission[]
  readonly forget: () => Promise<void>
}

/** A form with files that does what the field `then` says. */
const handIn = (ran: Submission[]): Route => ({
  path: HAND_IN,
  title: { en: 'Hand in', fr: 'Remettre' },
  needs: 'exchange:write',
  look: 'none',
  show: ({ typed }) => ({ kind: 'page', page: createElement('p', null, `Shown with ${field(typed, 'note')}`) }),
  submit: {
    entry: 'import-asked',
    uploads: true,
    run: (ask) => {
      ran.push(ask)
      if (field(ask.typed, 'then') === 'fail') throw new Error('planted')
      if (field(ask.typed, 'then') === 'again') return { kind: 'again', page: createElement('p', null, 'Again') }
      return { kind: 'go', to: HAND_IN }
    },
  },
})

/** A file of that folder, to take along. */
const takeOut: Route = {
  path: `${TAKE_OUT}/:folder`,
  title: { en: 'Take out', fr: 'Emporter' },
  needs: 'exchange:read',
  look: 'export-made',
  show: ({ params, exchangeFolder }) => ({
    kind: 'download',
    name: 'clients été.csv',
    type: 'text/csv; charset=utf-8',
    path: filePath(exchangeFolder, params['folder'] ?? '', 'clients.csv'),
    looked: { about: { taken: 'clients' } },
  }),
}

export const filesWorld = async (): Promise<FilesWorld> => {
  const database = await testDatabase()
  await recordSmallNetwork(database.connection)
  const opened = await testWorld(database, { largestUpload: MEGABYTE })
  const ran: Submission[] = []
  const world = { ...opened.world, routes: [...opened.world.routes, handIn(ran), takeOut] }
  const app = webApp(world)
  const { rows } = await database
    .pool('migrator')
    .query<{ provider: number; site: number }>(
      `select organisation_id as provider, min(id) as site from site group by 1 order by 1 limit 1`,
    )
  const { provider = 0, site = 0 } = rows[0] ?? {}
  const { staffId } = await newColleague(database, provider, [{ role: 'provider_admin', provider }])
  const other = await newColleague(database, provider, [{ role: 'caseworker', site }])
  return {
    ...{ database, world, app, ran },
    administrator: browser(app, await newSession(database, staffId)),
    caseworker: browser(app, await newSession(database, other.staffId)),
    ended: browser(app, await newSession(database, staffId, { ended: true })),
    forget: async () => {
      ran.length = 0
      await rm(world.exchangeFolder, { recursive: true, force: true })
    },
  }
}

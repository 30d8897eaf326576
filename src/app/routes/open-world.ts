import type { Pool } from 'pg'
import type { PlainDate } from '../../core/shared/plain-date.ts'
import type { DemonstrationPerson } from '../../features/door/shared/setting.ts'
import type { Running } from '../../features/start/show-start/model.ts'
import type { Keys } from '../../platform/auth/keys.ts'
import { requestLimit } from '../../platform/auth/request-limit.ts'
import type { Provider } from '../../platform/auth/single-sign-on.ts'
import { todayInOntario } from '../../platform/clock.ts'
import type { Assets } from '../../platform/http/assets.ts'
import { LARGEST_UPLOAD } from '../../platform/http/upload-body.ts'
import { defaultSettings } from '../../records/door/door.ts'
import type { DoorSettings } from '../../records/door/door.ts'
import type { ColumnStore } from '../../records/figures/store.ts'
import { haveWritten } from '../../records/writing/have-written.ts'
import { nobodyWrites } from '../../records/writing/writers.ts'
import type { Writers } from '../../records/writing/writers.ts'
import { exchangeFolder } from '../exchange-folder.ts'
import type { Purpose } from '../purpose.ts'
import { galleryRoutes } from '../gallery/route.ts'
import { routesOf } from './routes.ts'
import type { World } from './world.ts'

export type WorldParts = {
  readonly reader: Pool
  readonly writer: Pool
  readonly doorkeeper: Pool
  readonly figures: Pick<ColumnStore, 'columns'>
  readonly writers?: Writers
  readonly keys: Keys
  readonly singleSignOn: Provider | null
  readonly settings?: Partial<DoorSettings>
  readonly assets: Assets
  readonly purpose: Purpose | null
  readonly running: Pick<Running, 'place' | 'since' | 'version'>
  /** Whom one may sign in as where nobody is real. */
  readonly people?: readonly DemonstrationPerson[]
  readonly knocksAMinute?: number
  readonly trustProxy: number
  readonly production: boolean
  readonly exchangeFolder?: string
  readonly largestUpload?: number
}

/** Forms an address may send without being signed in: an office signs in through one address (assumption). */
const KNOCKS_A_MINUTE = 60

/** An installation with all its pages, from the parts of it that differ. */
export const openWorld = (parts: WorldParts): World => {
  const { purpose, keys, doorkeeper } = parts
  const demonstration = purpose?.kind === 'demonstration'
  const today = (): PlainDate => purpose?.today ?? todayInOntario()
  const routes = routesOf({
    running: { ...parts.running, demonstration },
    people: parts.people ?? [],
    refuseDemonstration: demonstration && parts.production,
    strangersSignIn: purpose?.kind === 'production',
    more: parts.production || purpose?.kind === 'production' ? [] : galleryRoutes(),
  })
  return {
    routes: routes.all,
    signIn: routes.signIn,
    reader: parts.reader,
    writer: parts.writer,
    figures: parts.figures,
    haveWritten: haveWritten({ writer: parts.writer, writers: parts.writers ?? nobodyWrites }),
    door: {
      doorkeeper,
      keys,
      settings: { ...defaultSettings, ...parts.settings },
      singleSignOn: parts.singleSignOn,
      demonstration,
    },
    assets: parts.assets,
    version: parts.running.version,
    demonstration: demonstration ? today() : null,
    today,
    mayKnock: requestLimit({ requests: parts.knocksAMinute ?? KNOCKS_A_MINUTE, seconds: 60 }),
    trustProxy: parts.trustProxy,
    exchangeFolder: parts.exchangeFolder ?? exchangeFolder,
    largestUpload: parts.largestUpload ?? LARGEST_UPLOAD,
  }
}

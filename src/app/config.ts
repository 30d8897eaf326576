import * as z from 'zod'
import type { Bilingual } from '../core/shared/bilingual.ts'
import { parseDate } from '../core/shared/plain-date.ts'
import type { PlainDate } from '../core/shared/plain-date.ts'
import { done, refuse } from '../core/shared/result.ts'
import type { Result } from '../core/shared/result.ts'
import { parseConnection } from '../platform/db/connection.ts'
import type { Connection } from '../platform/db/connection.ts'
import type { DoorSettings } from '../records/door/door.ts'

/** What the environment says. This file is the only one that asks it. */
export type Config = {
  readonly port: number
  readonly host: string
  /** Null: the PostgreSQL that came with npm, on ./data. */
  readonly database: Connection | null
  readonly readDatabase: Connection | null
  /** Load the demonstration into an empty database of one's own. */
  readonly demo: boolean
  readonly today: PlainDate | null
  readonly production: boolean
  /** The file with the installation’s keys; null: the demonstration’s own, which protect nothing. */
  readonly keys: string | null
  /** How many proxies of our own stand in front. */
  readonly trustProxy: number
  readonly singleSignOn: SignOnSetting | null
  /** A file outside the database for the last seal of each day; null: beside the data. */
  readonly seals: string | null
  /** What the installation has set of the door; the rest is as src/records/door/door.ts says. */
  readonly door: Partial<DoorSettings>
  /** Started as `npm start`, with npm and a shell between us and whoever did. */
  readonly byNpm: boolean
}

/** Another sign-in that people of this installation may use. */
export type SignOnSetting = {
  readonly issuer: string
  readonly clientId: string
  readonly clientSecret: string
  /** Values of `acr` by which it says that two factors were used. */
  readonly secondFactor: readonly string[]
}

/** The settings, or a sentence for each that cannot be understood. An empty value counts as not given. */
export const readConfig = (environment: Environment = process.env): Result<Config, readonly Bilingual[]> => {
  const given = Object.fromEntries(
    Object.entries(environment).filter(([, value]) => value !== undefined && value !== ''),
  )
  const parsed = Settings.safeParse(given)
  if (!parsed.success) return refuse(parsed.error.issues.map((issue) => sentenceFor(issue, given)))
  const { PORT, HOST, DATABASE_URL, DATABASE_READ_URL, DEMO, TODAY, NODE_ENV } = parsed.data
  const {
    RIGHTDOOR_KEYS,
    TRUST_PROXY,
    SEAL_FILE,
    OIDC_ISSUER,
    OIDC_CLIENT_ID,
    OIDC_CLIENT_SECRET,
    OIDC_SECOND_FACTOR,
  } = parsed.data
  return done({
    port: PORT,
    host: HOST,
    database: DATABASE_URL,
    readDatabase: DATABASE_READ_URL,
    demo: DEMO,
    today: TODAY,
    production: NODE_ENV === 'production',
    keys: RIGHTDOOR_KEYS,
    trustProxy: TRUST_PROXY,
    singleSignOn:
      OIDC_ISSUER === null
        ? null
        : {
            issuer: OIDC_ISSUER,
            clientId: OIDC_CLIENT_ID,
            clientSecret: OIDC_CLIENT_SECRET,
            secondFactor: OIDC_SECOND_FACTOR,
          },
    seals: SEAL_FILE,
    door: doorIn(parsed.data),
    byNpm: environment['npm_lifecycle_event'] === 'start',
  })
}

const doorIn = (given: z.infer<typeof Settings>): Partial<DoorSettings> => ({
  ...(given.IDLE_MINUTES !== null && { idleMinutes: given.IDLE_MINUTES }),
  ...(given.SESSION_HOURS !== null && { sessionHours: given.SESSION_HOURS }),
  ...(given.INVITATION_HOURS !== null && { invitationHours: given.INVITATION_HOURS }),
  ...(given.GLASS_HOURS !== null && { glassHours: given.GLASS_HOURS }),
  ...(given.UNUSUAL_READING !== null && { unusualReading: given.UNUSUAL_READING }),
})

type Environment = Readonly<Record<string, string | undefined>>

const address = z
  .string()
  .transform((url, context) => {
    try {
      return parseConnection(url)
    } catch (error) {
      context.addIssue({ code: 'custom', message: error instanceof Error ? error.message : '' })
      return z.NEVER
    }
  })
  .nullable()
  .default(null)

const count = z
  .string()
  .regex(/^[1-9]\d{0,4}$/)
  .transform(Number)
  .nullable()
  .default(null)

const Settings = z.object({
  PORT: z
    .string()
    .regex(/^\d{1,5}$/)
    .transform(Number)
    .refine((port) => port <= 65535)
    .default(3000),
  HOST: z
    .string()
    .regex(/^[\w.:-]+$/)
    .default('127.0.0.1'),
  DATABASE_URL: address,
  DATABASE_READ_URL: address,
  DEMO: z
    .enum(['0', '1'])
    .transform((value) => value === '1')
    .default(false),
  TODAY: z
    .string()
    .refine((text) => parseDate(text) !== null)
    .transform((text) => parseDate(text))
    .nullable()
    .default(null),
  NODE_ENV: z.enum(['development', 'production', 'test']).default('development'),
  RIGHTDOOR_KEYS: z.string().nullable().default(null),
  TRUST_PROXY: z.string().regex(/^\d$/).transform(Number).default(0),
  SEAL_FILE: z.string().nullable().default(null),
  IDLE_MINUTES: count,
  SESSION_HOURS: count,
  INVITATION_HOURS: count,
  GLASS_HOURS: count,
  UNUSUAL_READING: count,
  OIDC_ISSUER: z.url().nullable().default(null),
  OIDC_CLIENT_ID: z.string().default(''),
  OIDC_CLIENT_SECRET: z.string().default(''),
  OIDC_SECOND_FACTOR: z
    .string()
    .transform((text) => text.split(/\s+/).filter((word) => word !== ''))
    .default([]),
})

const expected: Readonly<Record<string, Bilingual>> = {
  PORT: { en: 'a port from 0 to 65535', fr: 'un port de 0 à 65535' },
  HOST: { en: 'an address or a name of this machine', fr: 'une adresse ou un nom de cette machine' },
  DATABASE_URL: {
    en: 'postgres://user:password@host:5432/database',
    fr: 'postgres://utilisateur:mot-de-passe@hôte:5432/base',
  },
  DATABASE_READ_URL: {
    en: 'postgres://user:password@host:5432/database',
    fr: 'postgres://utilisateur:mot-de-passe@hôte:5432/base',
  },
  DEMO: { en: '0 or 1', fr: '0 ou 1' },
  TODAY: { en: 'a day, as in 2026-01-31', fr: 'un jour, comme 2026-01-31' },
  NODE_ENV: { en: 'development, production or test', fr: 'development, production ou test' },
  RIGHTDOOR_KEYS: { en: 'the path of a file with keys', fr: 'le chemin d’un fichier de clés' },
  TRUST_PROXY: { en: 'how many proxies stand in front, 0 to 9', fr: 'le nombre de serveurs mandataires, de 0 à 9' },
  SEAL_FILE: { en: 'the path of a file', fr: 'le chemin d’un fichier' },
  IDLE_MINUTES: { en: 'a number of minutes', fr: 'un nombre de minutes' },
  SESSION_HOURS: { en: 'a number of hours', fr: 'un nombre d’heures' },
  INVITATION_HOURS: { en: 'a number of hours', fr: 'un nombre d’heures' },
  GLASS_HOURS: { en: 'a number of hours', fr: 'un nombre d’heures' },
  UNUSUAL_READING: { en: 'a number of files an hour', fr: 'un nombre de dossiers par heure' },
  OIDC_ISSUER: {
    en: 'an address, as in https://sign-in.example.org',
    fr: 'une adresse, comme https://sign-in.example.org',
  },
}

/** An address may hold a password: it is not repeated. */
const sentenceFor = (issue: z.core.$ZodIssue, given: Environment): Bilingual => {
  const name = String(issue.path[0])
  const { en, fr } = expected[name] ?? { en: '', fr: '' }
  const shown = name.endsWith('_URL') ? '…' : JSON.stringify(given[name])
  return {
    en: `${name}=${shown} is not understood. Give ${en}.`,
    fr: `${name}=${shown} n’est pas compris. Indiquez ${fr}.`,
  }
}

import { z } from 'zod'
import type { Bilingual } from '../core/shared/bilingual.ts'
import { parseDate } from '../core/shared/plain-date.ts'
import type { PlainDate } from '../core/shared/plain-date.ts'
import { done, refuse } from '../core/shared/result.ts'
import type { Result } from '../core/shared/result.ts'
import { parseConnection } from '../platform/db/connection.ts'
import type { Connection } from '../platform/db/connection.ts'

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
  /** Started as `npm start`, with npm and a shell between us and whoever did. */
  readonly byNpm: boolean
}

/** The settings, or a sentence for each that cannot be understood. An empty value counts as not given. */
export const readConfig = (environment: Environment = process.env): Result<Config, readonly Bilingual[]> => {
  const given = Object.fromEntries(
    Object.entries(environment).filter(([, value]) => value !== undefined && value !== ''),
  )
  const parsed = Settings.safeParse(given)
  if (!parsed.success) return refuse(parsed.error.issues.map((issue) => sentenceFor(issue, given)))
  const { PORT, HOST, DATABASE_URL, DATABASE_READ_URL, DEMO, TODAY, NODE_ENV } = parsed.data
  return done({
    port: PORT,
    host: HOST,
    database: DATABASE_URL,
    readDatabase: DATABASE_READ_URL,
    demo: DEMO,
    today: TODAY,
    production: NODE_ENV === 'production',
    byNpm: environment['npm_lifecycle_event'] === 'start',
  })
}

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

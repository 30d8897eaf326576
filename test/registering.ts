import { randomUUID } from 'node:crypto'
import type { CheckAsked } from '../src/core/clients/ask-check.ts'
import { readSin } from '../src/core/clients/sin.ts'
import type { Sin } from '../src/core/clients/sin.ts'
import type { Role } from '../src/core/access/role.ts'
import { plainDate } from '../src/core/shared/plain-date.ts'
import type { Keys } from '../src/platform/auth/keys.ts'
import type { Acting } from '../src/records/change.ts'
import { findPossiblePersons } from '../src/records/clients/find-possible-persons.ts'
import { registerClient } from '../src/records/clients/register-client.ts'
import type { NewClient } from '../src/records/clients/register-client.ts'
import { testDatabase } from './database.ts'
import type { TestDatabase } from './database.ts'
import { testDoor } from './door.ts'
import { newColleague, openFor } from './viewing.ts'

export const MAPLE = 1
export const ERABLES = 2
export const HARBOUR = 3
export const today = plainDate('2013-01-14')

/** Two providers, the first with two sites, and nobody on file yet: Maple and Harbour, and Érables. */
export type Registering = {
  readonly database: TestDatabase
  readonly keys: Keys
  /** Somebody new of the staff who acts. */
  readonly someone: (site: number, role?: Role) => Promise<Acting>
  readonly registered: (acting: Acting, wanted: NewClient) => Promise<number>
  /** Whom a check finds, or why it is refused. */
  readonly matches: (acting: Acting, asked: CheckAsked) => ReturnType<typeof matchesOf>
  readonly rows: (statement: string, values?: readonly unknown[]) => Promise<readonly Record<string, unknown>[]>
}

export const registering = async (): Promise<Registering> => {
  const database = await testDatabase()
  const { keys } = testDoor(database)
  await database.pool('importer').query(NETWORK)
  return {
    database,
    keys,
    someone: async (site, role = 'reception') => {
      const { staffId } = await newColleague(database, site === ERABLES ? 2 : 1, [{ role, site }])
      const { viewer, token } = await openFor(database, staffId)
      return { writer: database.pool('writer'), viewer, requestToken: token, place: '/test', once: null }
    },
    registered: async (acting, wanted) => {
      const answer = await registerClient(once(acting), keys, wanted)
      if (answer === 'already' || !answer.ok) throw new Error(`not registered: ${JSON.stringify(answer)}`)
      return answer.value
    },
    matches: (acting, asked) => matchesOf(acting, keys, asked),
    rows: async (statement, values = []) =>
      (await database.pool('migrator').query<Record<string, unknown>>(statement, [...values])).rows,
  }
}

const matchesOf = async (acting: Acting, keys: Keys, asked: CheckAsked) => {
  const answer = await findPossiblePersons(acting, keys, asked)
  return answer.ok ? answer.value : answer.refusal.reason
}

/** The same person with a form of its own. */
export const once = (acting: Acting): Acting => ({ ...acting, once: randomUUID() })

export const byName = (family: string, given: string, birth: string): CheckAsked => ({
  purpose: 'walk-in',
  person: { family, given, birth: plainDate(birth) },
  number: null,
  sin: null,
})

export const bySin = (text: string): CheckAsked => ({
  purpose: 'walk-in',
  person: null,
  number: null,
  sin: sinOf(text),
})

export const byNumber = (number: number): CheckAsked => ({ purpose: 'walk-in', person: null, number, sin: null })

export const sinOf = (text: string): Sin => {
  const sin = readSin(text, { fictional: true })
  if (!sin.ok) throw new Error(`${text} is no SIN: ${sin.refusal}`)
  return sin.value
}

type Given = Partial<NewClient['registered']['identity']> & { readonly sin?: string; readonly site?: number }

/** Ada Exemple, who comes to Maple to find work, with whatever differs. */
export const person = ({ sin, site = MAPLE, ...more }: Given = {}): NewClient => ({
  registered: {
    identity: {
      ...{ familyName: 'Exemple', givenName: 'Ada', preferredName: null, birthDate: plainDate('1984-03-07') },
      ...{ gender: null, language: 'en', statusInCanada: null, arrivedOn: null, maritalStatus: null },
      ...{ address: null, city: null, postalCode: 'N6K 1A1', phone: null, email: null },
      ...{ contactBy: null, phoneSafe: null, emailSafe: null, contactNote: null },
      ...more,
    },
    at: { siteId: site, serviceReason: 'find_work', noticeHow: 'screen', noticeOn: today },
    consents: ['text_email'],
  },
  sin: sin === undefined ? null : { sin: sinOf(sin), expiresOn: null },
  purpose: 'walk-in',
  today,
})

const NETWORK = `
  insert into installation (name, kind, today) values ('Test', 'test', '2013-01-14');
  insert into organisation (code, name, kind) values
    ('EXEMPLE', 'Exemple Community Services (demo)', 'provider'), ('MODELE', 'Emploi Modèle (démo)', 'provider');
  insert into site (code, organisation_id, name) values ('MAPLE', 1, 'Maple Street (demo)'),
    ('ERABLES', 2, 'Rue des Érables (démo)'), ('HARBOUR', 1, 'Harbour Row (demo)')`

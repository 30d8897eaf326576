import type { Bilingual } from '../shared/bilingual.ts'
import type { DataClass, Deed } from './data-class.ts'
import type { Role } from './role.ts'

/** Why a role that may see a kind of data does not simply see all of it at its sites. */
export const limits = {
  placements: { en: 'of placements only', fr: 'des placements seulement' },
  agreed: {
    en: 'only what the client agreed to share with employers',
    fr: 'seulement ce que la personne accepte de communiquer aux employeurs',
  },
  sampled: {
    en: 'only the sampled files of an open review, until it closes',
    fr: 'seulement les dossiers échantillonnés d’un examen en cours, jusqu’à sa fin',
  },
  referred: {
    en: 'only people they referred, while consent stands',
    fr: 'seulement les personnes qu’ils ont orientées, tant que le consentement vaut',
  },
  reason: {
    en: 'any file, with a stated reason that is shown to others',
    fr: 'tout dossier, avec un motif déclaré qui est montré à d’autres',
  },
} satisfies Record<string, Bilingual>
export type Limit = keyof typeof limits

export type Entry = { readonly may: Deed; readonly limit?: Limit }

const read: Entry = { may: 'read' }
const write: Entry = { may: 'write' }
const readLimited = (limit: Limit): Entry => ({ may: 'read', limit })

const wholeFile = (entry: Entry) => ({
  name: entry,
  identity: entry,
  profile: entry,
  sensitive: entry,
  notes: entry,
  money: entry,
  outcomes: entry,
})

/**
 * Who may do what with which kind of data (decided with the field's practice in mind, PARTNERS-GATEWAY; the division is
 * ours, an assumption). Permissions of routes, clauses of queries, the policies of the database, the tests and the page
 * docs/reference/access.md are all read from here.
 *
 * Whoever sees the files of a site may see their sums: hence `aggregates` beside `outcomes` and `money`. Whoever brings
 * files in (`exchange`) may do so for what is theirs: see core/exchange/own-part.ts.
 */
export const accessTable: Readonly<Record<Role, Readonly<Partial<Record<DataClass, Entry>>>>> = {
  reception: { name: read, identity: write, monthly: write },
  caseworker: {
    name: read,
    identity: write,
    profile: write,
    sensitive: write,
    notes: write,
    money: read,
    outcomes: write,
    monthly: write,
    aggregates: read,
  },
  job_developer: {
    name: read,
    identity: write,
    profile: write,
    sensitive: readLimited('agreed'),
    money: { may: 'write', limit: 'placements' },
    outcomes: write,
    monthly: read,
    aggregates: read,
  },
  site_manager: { ...wholeFile(read), outcomes: write, monthly: write, aggregates: read, trail: read, exchange: read },
  manager_noncase: { monthly: read, aggregates: read },
  finance: { name: read, money: write, monthly: read, aggregates: read },
  provider_admin: { accounts: write, monthly: read, aggregates: read, exchange: write },
  ssm_analyst: { monthly: read, aggregates: read },
  ssm_lead: { monthly: read, aggregates: read },
  ssm_reviewer: wholeFile(readLimited('sampled')),
  ministry_steward: { monthly: read, aggregates: read },
  ministry_editor: { editions: write, monthly: read, aggregates: read, exchange: write },
  sa_caseworker: { name: readLimited('referred'), outcomes: readLimited('referred') },
  auditor: { ...wholeFile(readLimited('reason')), trail: read },
}

/** What a role may do with a kind of data, or null. */
export const entryOf = (role: Role, dataClass: DataClass): Entry | null => accessTable[role][dataClass] ?? null

/** Roles that see clients must prove themselves twice (a password and a code). */
export const seesClients = (role: Role): boolean => entryOf(role, 'name') !== null

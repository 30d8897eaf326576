import { createSecretKey, hkdfSync, randomBytes } from 'node:crypto'
import type { KeyObject } from 'node:crypto'
import type { Bilingual } from '../../core/shared/bilingual.ts'
import { done, refuse } from '../../core/shared/result.ts'
import type { Result } from '../../core/shared/result.ts'
import { keyRefusals } from './refusals.ts'

/**
 * The keys of an installation, from the file that RIGHTDOOR_KEYS names:
 *
 *     # a comment
 *     seal  2027  <32 bytes in base64>     the first seal key seals; every one unseals
 *     seal  2026  <32 bytes in base64>
 *     blind 2026  <32 bytes in base64>     exactly one: with another, nothing is found until all is indexed again
 *
 * A new seal key goes on top; an old one may go when nothing is sealed with it any more. Keys are KeyObjects, so that
 * printing one shows nothing.
 */
export type Keys = {
  readonly current: string
  readonly seals: ReadonlyMap<string, KeyObject>
  readonly blind: KeyObject
}

export const openKeys = (text: string): Result<Keys, Bilingual> => {
  const lines = text.split(/\r?\n/).map((line, index) => ({ number: index + 1, words: wordsOf(line) }))
  const seals = new Map<string, KeyObject>()
  const blinds: KeyObject[] = []
  for (const { number, words } of lines.filter((line) => line.words.length > 0)) {
    const line = readLine(words)
    if (line === null || (line.kind === 'seal' && seals.has(line.id))) return refuse(keyRefusals.badLine(number))
    if (line.kind === 'seal') seals.set(line.id, line.key)
    else blinds.push(line.key)
  }
  const [current] = seals.keys()
  const [blind, ...otherBlinds] = blinds
  if (current === undefined || blind === undefined || otherBlinds.length > 0) return refuse(keyRefusals.keysMissing)
  return done({ current, seals, blind })
}

/** A file of new keys. `id` names them in what they seal; a year does. */
export const newKeysFile = (id = '1'): string =>
  ['seal', 'blind'].map((kind) => `${kind} ${id} ${randomBytes(KEY_BYTES).toString('base64')}\n`).join('')

/** A key of its own for each other purpose, derived from the blind key (HKDF, RFC 5869). */
export const keyFor = (keys: Keys, purpose: string): KeyObject =>
  createSecretKey(Buffer.from(hkdfSync('sha256', keys.blind, '', `rightdoor ${purpose}`, KEY_BYTES)))

const KEY_BYTES = 32

const wordsOf = (line: string): readonly string[] =>
  line
    .replace(/#.*$/, '')
    .split(/\s+/)
    .filter((word) => word !== '')

type Line = { readonly kind: 'seal' | 'blind'; readonly id: string; readonly key: KeyObject }

const readLine = ([kind, id = '', encoded = '', ...more]: readonly string[]): Line | null => {
  if ((kind !== 'seal' && kind !== 'blind') || !/^[\w-]{1,32}$/.test(id) || more.length > 0) return null
  const bytes = Buffer.from(encoded, 'base64')
  return bytes.length === KEY_BYTES && bytes.toString('base64') === encoded
    ? { kind, id, key: createSecretKey(bytes) }
    : null
}

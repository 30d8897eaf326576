import { hasCheckDigit } from '../shared/public-number.ts'

/** What the trail says of something asked for that cannot be a number or a code of ours: that, and not the text. */
export const NOT_OURS = 'not-ours'

/**
 * What the trail keeps of what somebody asked for in vain. Anything can be typed into an address, a SIN, a birth date or a
 * name too: kept is only what may name something of ours. `known`: it is the number of somebody on file.
 *
 * The lengths are ours (assumption): the database counts its rows in at most seven digits here, and a code holds fewer
 * digits than a SIN.
 */
export const keptOfAsked = (
  { table, what }: { readonly table: string; readonly what: string },
  known: boolean,
): string => (known || mayBeOurs(table, what) ? what : NOT_OURS)

const mayBeOurs = (table: string, what: string): boolean => {
  if (mayBeNumber(what)) return true
  if (OF_PEOPLE.has(table) || what.length > LONGEST || digitsIn(what) >= DIGITS_OF_A_SIN) return false
  return ROW.test(what) || (NAMED_BY_CODE.has(table) ? isCodeOfPeople(what) : what.split(' ').every(isCode))
}

const isCode = (part: string): boolean => CODE.test(part) || ROW.test(part)

const isCodeOfPeople = (what: string): boolean => CODE.test(what) && (digitsIn(what) > 0 || what === what.toUpperCase())

/** Records that have a public number. */
const OF_PEOPLE: ReadonlySet<string> = new Set(['client', 'plan'])

/** Their codes hold a digit or are all capitals: a name typed in their place is none. */
const NAMED_BY_CODE: ReadonlySet<string> = new Set(['staff', 'site'])

const DIGITS_OF_A_SIN = 9
const LONGEST = 120
const ROW = /^[1-9]\d{0,6}$/

/** A letter first or somewhere, and no spaces: `K00043`, `2012-13` of an edition, `site:S1` of a scope, `standard.employed`. */
const CODE = /^(?=.*[A-Za-z]|\d{4}-\d\d$)[A-Za-z\d][\w.:-]{0,39}$/

/** A public number has its check digit. Nine digits with theirs may just as well be a SIN, and eight a birth date. */
const mayBeNumber = (what: string): boolean =>
  /^[1-9]\d{1,14}$/.test(what) && what.length !== DIGITS_OF_A_SIN && !DAY.test(what) && hasCheckDigit(what)

const DAY = /^(19|20)\d\d(0[1-9]|1[0-2])([0-2]\d|3[01])$/

const digitsIn = (what: string): number => what.replaceAll(/\D/g, '').length

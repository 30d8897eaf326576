import type { Bilingual } from '../shared/bilingual.ts'

/**
 * The records an installation can hand over or receive, as tables of a Frictionless Data Package. This description is
 * the only one: `datapackage.json`, the import's checks, the export, the staging tables and the reference page are read
 * from it. Names are the names of the CSV columns and, unless a field refers to another table, of the database columns.
 */
export type Resource = {
  readonly name: string
  /** The table of the database. */
  readonly table: string
  readonly title: Bilingual
  /** The fields that name one row for ever. A row of another file with the same key is the same row. */
  readonly key: readonly string[]
  readonly fields: readonly Field[]
  /** Days that may not be before another day, of the same row or of the row referred to. */
  readonly notBefore?: readonly DayOrder[]
}

export type Field = {
  readonly name: string
  readonly type: FieldType
  readonly title: Bilingual
  readonly required?: true
  /** The code list of the catalogue the value must be in. */
  readonly codes?: string
  /** The resource whose key the value is. The database column is the field's name followed by `_id`. */
  readonly refers?: string
  /** Smallest and largest number, for `integer`, `decimal` and `cents`. */
  readonly min?: number
  readonly max?: number
  /** Longest text, in characters. Texts without one hold 200. */
  readonly longest?: number
  /** Personal data that an export leaves out unless the reader may see identities. */
  readonly identity?: true
}

/**
 * `number` is a public number with a check digit; `code` a short text without spaces; `fiscal-year` is `2012-13`;
 * `month` is the month's first day; `instant` is RFC 3339 with an offset; `cents` is money as `1234.56`.
 */
export type FieldType =
  | 'text'
  | 'code'
  | 'number'
  | 'integer'
  | 'decimal'
  | 'cents'
  | 'boolean'
  | 'date'
  | 'month'
  | 'fiscal-year'
  | 'instant'

export type DayOrder = {
  readonly field: string
  /** A field of this resource, or of the resource that `through` (a referring field of this one) leads to. */
  readonly notBefore: string
  readonly through?: string
}

const word =
  (type: FieldType) =>
  (name: string, en: string, fr: string, more: Omit<Field, 'name' | 'type' | 'title'> = {}): Field => ({
    name,
    type,
    title: { en, fr },
    ...more,
  })

export const text = word('text')
export const code = word('code')
export const number = word('number')
export const integer = word('integer')
export const decimal = word('decimal')
export const cents = word('cents')
export const boolean = word('boolean')
export const date = word('date')
export const month = word('month')
export const fiscalYear = word('fiscal-year')
export const instant = word('instant')

/** A reference to another resource by its key. */
export const refers = (
  name: string,
  resource: string,
  en: string,
  fr: string,
  more: { required?: true } = {},
): Field => ({
  name,
  type: resource === 'clients' || resource === 'plans' ? 'number' : 'code',
  title: { en, fr },
  refers: resource,
  ...more,
})

/**
 * When the record was made where it came from. Where it is given and earlier than the import, what was known on a day
 * before the import is told from it.
 */
export const recordedOn: Field = instant('recorded_on', 'Recorded on', 'Consigné le')

export const required = { required: true } as const

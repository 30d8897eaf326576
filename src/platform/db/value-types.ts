import pg from 'pg'

/**
 * An instant as the database knows it, to the microsecond, in UTC: `2026-11-21T22:46:34.123456Z`. Instants compare as
 * text. A JavaScript Date would cut the microseconds off and could not say `infinity`, which stays `infinity`.
 */
export type Instant = string

type Parse = (text: string) => unknown

/** int8 is a number, DATE a PlainDate's text, timestamptz an {@link Instant}, numeric and xid8 text. */
const parsers: ReadonlyMap<number, Parse> = new Map<number, Parse>([
  [20, (text) => whole(text)],
  [1082, (text) => text],
  [1184, (text) => instant(text)],
  [1700, (text) => text],
  [1016, (text) => listOf(text, whole)],
  [1182, (text) => listOf(text, String)],
  [1185, (text) => listOf(text, instant)],
  [1231, (text) => listOf(text, String)],
])

export const valueTypes: pg.CustomTypesConfig = {
  getTypeParser: ((id: number, format?: 'text' | 'binary') =>
    (format !== 'binary' && parsers.get(id)) || pg.types.getTypeParser(id, format)) as typeof pg.types.getTypeParser,
}

const whole = (text: string): number => {
  const value = Number(text)
  if (!Number.isSafeInteger(value)) throw new RangeError(`a number of the database is too large to count with: ${text}`)
  return value
}

const instant = (text: string): Instant => {
  const parts = /^(\d{4,}-\d\d-\d\d) (\d\d:\d\d:\d\d)(?:\.(\d+))?\+00$/.exec(text)
  return parts ? `${parts[1]}T${parts[2]}.${(parts[3] ?? '').padEnd(6, '0')}Z` : text
}

/** Arrays of numbers and days hold no quotes, so that commas part them. */
const listOf = (text: string, parse: Parse): unknown[] =>
  text === '{}'
    ? []
    : text
        .slice(1, -1)
        .split(',')
        .map((item) => (item === 'NULL' ? null : parse(item.replaceAll('"', ''))))

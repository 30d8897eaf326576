import type { Field, Resource } from '../../core/package/resource.ts'
import { databaseColumn, fieldOf, quoted, singleKeyOf } from './staging.ts'
import { resourceNamed } from '../../core/package/resources.ts'

/** The rows of a resource, `e`, with the rows they refer to. */
export const exportedFrom = (resource: Resource): string =>
  [
    `${resource.table} e`,
    ...resource.fields
      .filter((field) => field.refers)
      .map((field) => {
        const { table } = resourceNamed(field.refers ?? '')
        return `left join ${table} t_${field.name} on t_${field.name}.id = e.${quoted(databaseColumn(field))}`
      }),
  ].join('\n')

/** A field as the package writes it, as text; an empty text is the same as none. */
export const exportedValue = (field: Field): string => {
  if (field.refers) return `t_${field.name}.${quoted(singleKeyOf(field.refers).name)}::text`
  const column = `e.${quoted(databaseColumn(field))}`
  switch (field.type) {
    case 'text':
    case 'code':
    case 'fiscal-year':
      return `nullif(${column}, '')`
    case 'cents':
      return `(${column} * 0.01)::numeric(24, 2)::text`
    case 'instant':
      return instant(column)
    case 'date':
    case 'month':
      return `to_char(${column}, 'YYYY-MM-DD')`
    case 'number':
    case 'integer':
    case 'decimal':
    case 'boolean':
      return `${column}::text`
    default:
      return field.type satisfies never
  }
}

/** The order of the rows: that of their key, text by its bytes, so that it is the same on every machine. */
export const exportOrder = (resource: Resource): string =>
  resource.key
    .map((name) => fieldOf(resource, name))
    .map((field) => {
      const single = field.refers ? singleKeyOf(field.refers) : field
      const column = field.refers ? `t_${field.name}.${quoted(single.name)}` : `e.${quoted(databaseColumn(field))}`
      return single.type === 'code' || single.type === 'fiscal-year' ? `${column} collate "C"` : column
    })
    .join(', ')

/** In UTC, with as many decimals as it needs. */
const instant = (column: string): string => {
  const fraction = `rtrim(to_char(${column} at time zone 'UTC', 'US'), '0')`
  const whole = `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS')`
  return `${whole} || case when ${fraction} = '' then '' else '.' || ${fraction} end || 'Z'`
}

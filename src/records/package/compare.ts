import type { Field, Resource } from '../../core/package/resource.ts'
import { resourceNamed } from '../../core/package/resources.ts'
import { databaseColumn, fieldOf, quoted, singleKeyOf, stagingTable } from './staging.ts'

/** A resource of a batch, with the columns its file has. */
export type StagedResource = { readonly batch: number; readonly resource: Resource; readonly header: readonly string[] }

/**
 * Staged rows `s` beside the row `e` of the database that has the same key. References are compared by the key they
 * lead to, so that this can be asked before the rows referred to are moved.
 */
export const sameKeyJoin = ({ batch, resource }: StagedResource, kind: 'join' | 'left join' = 'join'): string => {
  const keyFields = resource.key.map((name) => fieldOf(resource, name))
  const references = keyFields.filter((field) => field.refers)
  const on = keyFields.map((field) =>
    field.refers
      ? `e.${databaseColumn(field)} = k_${field.name}.id`
      : `e.${databaseColumn(field)} = ${stagedValue(field)}`,
  )
  return `${stagingTable(batch, resource)} s
    ${references.map((field) => `${kind} ${parentJoin(field, 'k', `s.${quoted(field.name)}`)}`).join('\n')}
    ${kind} ${resource.table} e on ${on.join(' and ')}`
}

/** Where the content of the two differs: everything but the key, as far as the file has the column. */
export const differs = ({ resource, header }: StagedResource): { readonly joins: string; readonly where: string } => {
  const fields = contentFields(resource, header)
  const references = fields.filter((field) => field.refers)
  return {
    joins: references
      .map((field) => {
        const target = resourceNamed(field.refers ?? '')
        return `left join ${target.table} q_${field.name} on q_${field.name}.id = e.${databaseColumn(field)}`
      })
      .join('\n'),
    where:
      fields.length === 0
        ? 'false'
        : `(${fields.map(stagedValue).join(', ')}) is distinct from (${fields.map(recordedValue).join(', ')})`,
  }
}

/** The fields of the file that are not the key. */
export const contentFields = (resource: Resource, header: readonly string[]): readonly Field[] =>
  resource.fields.filter((field) => header.includes(field.name) && !resource.key.includes(field.name))

/** What staging holds of a field, as its column holds it. References stay keys. */
export const stagedValue = (field: Field): string =>
  field.type === 'cents' ? `(s.${quoted(field.name)} * 100)::bigint` : `s.${quoted(field.name)}`

/** The row of the database a staged reference leads to. */
export const parentJoin = (field: Field, prefix: string, value: string): string => {
  const target = resourceNamed(field.refers ?? '')
  return `${target.table} ${prefix}_${field.name} on ${prefix}_${field.name}.${quoted(singleKeyOf(target.name).name)} = ${value}`
}

const recordedValue = (field: Field): string =>
  field.refers ? `q_${field.name}.${quoted(singleKeyOf(field.refers).name)}` : `e.${databaseColumn(field)}`

import type { ClientBase } from 'pg'
import type { Field, Resource } from '../../core/package/resource.ts'
import { contentFields, differs, parentJoin, sameKeyJoin, stagedValue } from './compare.ts'
import type { StagedResource } from './compare.ts'
import { belongsToPlan, databaseColumn, quoted, stagingTable } from './staging.ts'
import { subjectColumn, touch } from './touched.ts'

export type Counts = { readonly added: number; readonly changed: number; readonly same: number }

/** How the accepted rows stand to the records, before anything is moved. */
export const compareStaged = async (client: ClientBase, staged: StagedResource, filled: boolean): Promise<Counts> => {
  if (!filled) {
    const { rows } = await client.query<{ all: number }>(
      `select count(*) as all from ${stagingTable(staged.batch, staged.resource)}`,
    )
    return { added: rows[0]?.all ?? 0, changed: 0, same: 0 }
  }
  const difference = differs(staged)
  const { rows } = await client.query<Counts>(
    `select count(*) filter (where e.id is null) as added,
       count(*) filter (where e.id is not null and ${difference.where}) as changed,
       count(*) filter (where e.id is not null and not (${difference.where})) as same
     from ${sameKeyJoin(staged, 'left join')} ${difference.joins}`,
  )
  return rows[0] ?? { added: 0, changed: 0, same: 0 }
}

/**
 * Moves the accepted rows of one resource to its table, after those they refer to were moved. `noteTouched` notes the
 * subjects whose facts changed; it is not asked for when everything will be judged.
 */
export const move = async (
  client: ClientBase,
  staged: StagedResource,
  { filled, noteTouched }: { readonly filled: boolean; readonly noteTouched: boolean },
): Promise<void> => {
  if (filled) await change(client, staged, noteTouched)
  const insert = insertion(staged, filled)
  const subject = noteTouched ? subjectColumn(staged.resource) : null
  if (subject) await touch(client, subject.kinds, `${insert} returning ${subject.column} as subject_id`, [staged.batch])
  else await client.query(insert, [staged.batch])
}

const insertion = ({ batch, resource }: StagedResource, filled: boolean): string => {
  const references = resource.fields.filter((field) => field.refers)
  const columns = resource.fields.map(databaseColumn)
  const ofPlan = belongsToPlan(resource)
  return `insert into ${resource.table} (${[...columns, ...(ofPlan ? ['site_id'] : []), 'import_id'].map(quoted).join(', ')})
     select ${[...resource.fields.map(movedValue), ...(ofPlan ? ['r_plan.site_id'] : []), '$1'].join(', ')}
     from ${stagingTable(batch, resource)} s
     ${references.map((field) => `${field.required ? 'join' : 'left join'} ${parentJoin(field, 'r', `s.${quoted(field.name)}`)}`).join('\n')}
     ${filled ? `where not exists (select from ${resource.table} e where ${sameKey(resource)})` : ''}
     order by ${resource.key.map((name) => `s.${quoted(name)}`).join(', ')}`
}

/** Rows with other content: kept as they were, then changed. `changed_row` holds them for the rest of the transaction. */
const change = async (client: ClientBase, staged: StagedResource, noteTouched: boolean): Promise<void> => {
  const { batch, resource, header } = staged
  const difference = differs(staged)
  const found = await client.query(
    `insert into changed_row (table_name, row_id, file_line)
     select '${resource.table}', e.id, s.file_line from ${sameKeyJoin(staged)} ${difference.joins} where ${difference.where}`,
  )
  if (!found.rowCount) return
  await client.query(
    `insert into import_before (import_id, table_name, row_id, revision, before)
     select $1, c.table_name, e.id, e.revision + 1, to_jsonb(e)
     from changed_row c join ${resource.table} e on e.id = c.row_id where c.table_name = '${resource.table}'`,
    [batch],
  )
  const fields = contentFields(resource, header)
  const references = fields.filter((field) => field.refers)
  await client.query(
    `update ${resource.table} e set ${fields.map((field) => `${quoted(databaseColumn(field))} = ${movedValue(field)}`).join(', ')},
       revision = e.revision + 1
     from changed_row c join ${stagingTable(batch, resource)} s on s.file_line = c.file_line
     ${references.map((field) => `left join ${parentJoin(field, 'r', `s.${quoted(field.name)}`)}`).join('\n')}
     where c.table_name = '${resource.table}' and e.id = c.row_id`,
  )
  const subject = noteTouched ? subjectColumn(resource) : null
  if (!subject) return
  const changed = `select row_id from changed_row where table_name = '${resource.table}'`
  await touch(
    client,
    subject.kinds,
    `select ${subject.column} as subject_id from ${resource.table} where id in (${changed})`,
  )
}

const movedValue = (field: Field): string => (field.refers ? `r_${field.name}.id` : stagedValue(field))

const sameKey = (resource: Resource): string =>
  resource.key
    .map((name) => resource.fields.find((field) => field.name === name))
    .flatMap((field) => (field ? [`e.${quoted(databaseColumn(field))} = ${movedValue(field)}`] : []))
    .join(' and ')

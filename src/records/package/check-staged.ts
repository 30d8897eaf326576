import type { ClientBase } from 'pg'
import type { Field, Resource } from '../../core/package/resource.ts'
import { resourceNamed } from '../../core/package/resources.ts'
import { quoted, rejectTable, singleKeyOf, stagingTable } from './staging.ts'

/** What the checks of one resource need to know of the others. */
export type CheckScene = {
  readonly batch: number
  /** The resources the package has, and of those the ones that lost rows. */
  readonly staged: ReadonlySet<string>
  readonly withRejects: ReadonlySet<string>
  /** Tables that hold rows already. */
  readonly filled: ReadonlySet<string>
  /** Checks may be repeated when an import read earlier is applied. */
  readonly now: string
}

/**
 * The checks that need other rows: the same key twice, references, days before those of the row referred to. Sets of
 * rows, not rows: each is one statement. Takes rejected rows out of staging; answers how many.
 */
export const checkStaged = async (client: ClientBase, resource: Resource, scene: CheckScene): Promise<number> => {
  const twice = await client.query(sameKey(resource, scene))
  const removed = twice.rowCount ? await removeRejected(client, resource, scene.batch) : 0
  const sql = acrossRows(resource, scene)
  const across = await client.query(sql.text, sql.values)
  return removed + (across.rowCount ? await removeRejected(client, resource, scene.batch) : 0)
}

/** Takes out of staging what is among the rejects; answers how many rows. */
export const removeRejected = async (client: ClientBase, resource: Resource, batch: number): Promise<number> => {
  const { rowCount } = await client.query(
    `delete from ${stagingTable(batch, resource)} s
     using (select distinct file_line from ${rejectTable(batch)} where resource = $1) r where r.file_line = s.file_line`,
    [resource.name],
  )
  return rowCount ?? 0
}

/** The first row of a key is kept. Its key is not noted with the reject: rows may go on referring to the first. */
const sameKey = (resource: Resource, { batch }: CheckScene): string => {
  const key = resource.key.map(quoted)
  const table = stagingTable(batch, resource)
  return `insert into ${rejectTable(batch)} (resource, file_line, field, reason, other)
    select '${resource.name}', s.file_line, '${resource.key.at(-1) ?? ''}', 'same-key', d.first::text
    from (select ${key.join(', ')}, min(file_line) as first from ${table} group by ${key.join(', ')} having count(*) > 1) d
    join ${table} s on ${key.map((name) => `s.${name} = d.${name}`).join(' and ')}
    where s.file_line > d.first`
}

type Fault = { readonly field: string; readonly when: string; readonly reason: string; readonly other: string }

const acrossRows = (resource: Resource, scene: CheckScene): { text: string; values: string[] } => {
  const references = resource.fields.filter((field) => field.refers)
  const faults = [
    ...references.map((field) => missingReference(field, scene)),
    ...throughFaults(resource, scene),
    { field: 'recorded_on', when: 's.recorded_on > $1::timestamptz', reason: `'in-the-future'`, other: 'null' },
  ]
  const key = resource.key.length === 1 ? `s.${quoted(resource.key[0] ?? '')}::text` : 'null'
  return {
    text: `insert into ${rejectTable(scene.batch)} (resource, file_line, field, reason, other, key)
      select '${resource.name}', s.file_line, f.field, f.reason, f.other, ${key}
      from ${stagingTable(scene.batch, resource)} s
      ${references.map((field) => joinsOf(field, scene)).join('\n')}
      cross join lateral (values ${faults.map((fault) => `('${fault.field}', ${fault.when}, ${fault.reason}, ${fault.other})`).join(', ')})
        f(field, found, reason, other)
      where (${faults.map((fault) => fault.when).join(' or ')}) and f.found`,
    values: [scene.now],
  }
}

/** The rows a field may refer to: `p_` of the package, `e_` of the database. */
const joinsOf = (field: Field, { batch, staged, filled }: CheckScene): string => {
  const target = resourceNamed(field.refers ?? '')
  const key = quoted(singleKeyOf(target.name).name)
  const value = `s.${quoted(field.name)}`
  return [
    ...(staged.has(target.name)
      ? [`left join ${stagingTable(batch, target)} p_${field.name} on p_${field.name}.${key} = ${value}`]
      : []),
    ...(filled.has(target.table)
      ? [`left join ${target.table} e_${field.name} on e_${field.name}.${key} = ${value}`]
      : []),
  ].join('\n')
}

const missingReference = (field: Field, { batch, staged, filled, withRejects }: CheckScene): Fault => {
  const target = resourceNamed(field.refers ?? '')
  const key = quoted(singleKeyOf(target.name).name)
  const value = `s.${quoted(field.name)}`
  const inPackage = staged.has(target.name) ? `p_${field.name}.${key} is null` : 'true'
  const inRecords = filled.has(target.table) ? `e_${field.name}.${key} is null` : 'true'
  const lost = `exists (select from ${rejectTable(batch)} r where r.resource = '${target.name}' and r.key = ${value}::text)`
  const rejected = withRejects.has(target.name) ? lost : 'false'
  return {
    field: field.name,
    // A row whose own new version was rejected is not there for its dependants either, whatever the records hold.
    when: `(${value} is not null and ${inPackage} and (${inRecords} or ${rejected}))`,
    reason: `case when ${rejected} then 'depends-on' else 'refers-to-nothing' end`,
    other: `${value}::text`,
  }
}

const throughFaults = (resource: Resource, { staged, filled }: CheckScene): readonly Fault[] =>
  (resource.notBefore ?? []).flatMap((order) => {
    const field = resource.fields.find((one) => one.name === order.through)
    if (!order.through || !field?.refers) return []
    const day = quoted(order.notBefore)
    const target = resourceNamed(field.refers)
    const days = [
      ...(staged.has(target.name) ? [`p_${order.through}.${day}`] : []),
      ...(filled.has(target.table) ? [`e_${order.through}.${day}`] : []),
    ]
    if (days.length === 0) return []
    const other = `'${order.through}.${order.notBefore}'`
    return [
      {
        field: order.field,
        when: `s.${quoted(order.field)} < coalesce(${days.join(', ')})`,
        reason: `'day-order'`,
        other,
      },
    ]
  })

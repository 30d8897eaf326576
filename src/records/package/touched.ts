import type { ClientBase } from 'pg'
import type { Resource } from '../../core/package/resource.ts'
import { belongsToPlan } from './staging.ts'

/**
 * The subjects whose facts a transaction changed, for the judge: kind 1 plan exited, 2 plan started, 3 site-month; the
 * id is that of the plan or the monthly entry. Gone with the transaction.
 */
export const createTouched = async (client: ClientBase): Promise<void> => {
  await client.query(`create temporary table touched_subject (
    subject_kind smallint not null, subject_id bigint not null, primary key (subject_kind, subject_id)) on commit drop`)
  await client.query(
    'create temporary table changed_row (table_name text, row_id bigint, file_line bigint) on commit drop',
  )
}

/** The subject a row of this table belongs to, as a column of the table; null for tables no measure reads by subject. */
export const subjectColumn = (
  resource: Resource,
): { readonly kinds: readonly number[]; readonly column: string } | null => {
  if (resource.name === 'plans') return { kinds: [1, 2], column: 'id' }
  if (resource.name === 'monthly-entries') return { kinds: [3], column: 'id' }
  return belongsToPlan(resource) ? { kinds: [1, 2], column: 'plan_id' } : null
}

/** Adds the subjects of the rows a query answers (column `subject_id`). */
export const touch = async (
  client: ClientBase,
  kinds: readonly number[],
  query: string,
  values: readonly unknown[] = [],
): Promise<void> => {
  await client.query(
    `with subjects as (${query}) insert into touched_subject
     select distinct kind, subject_id from subjects cross join unnest(array[${kinds.join(', ')}]::smallint[]) as kind
     on conflict do nothing`,
    [...values],
  )
}

/** Rows other rows look through: a client's birth date is read by every plan of the client. */
export const touchThroughChanged = async (client: ClientBase): Promise<void> => {
  const changed = (table: string) => `select row_id from changed_row where table_name = '${table}'`
  await touch(client, [1, 2], `select id as subject_id from plan where client_id in (${changed('client')})`)
  await touch(
    client,
    [1, 2],
    `select plan_id as subject_id from referral where protocol_id in (${changed('protocol')})`,
  )
  await touch(
    client,
    [1, 2],
    `select plan_id as subject_id from employment where employer_id in (${changed('employer')})
     union select plan_id from placement where employer_id in (${changed('employer')})`,
  )
}

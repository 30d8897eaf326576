import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { resourceNamed } from '../../src/core/package/resources.ts'
import { withCheckDigit } from '../../src/core/shared/public-number.ts'
import type { TestDatabase } from '../database.ts'

/** A reference number that is none of the administrator’s business. */
export const STRANGER = withCheckDigit(850_000)

/** Somebody whom only another provider serves. */
export const recordStranger = async (database: TestDatabase): Promise<void> => {
  await database.pool('importer').query(
    `with there as (insert into organisation (code, name, kind) values ('P9', 'Elsewhere', 'provider') returning id),
       site as (insert into site (code, organisation_id, name) select 'S9', id, 'Elsewhere' from there returning id),
       person as (insert into client (number, family_name, given_name) values ($1, 'Notmine', 'Nobody') returning id)
     insert into plan (number, client_id, site_id, programme, started_on)
     select $2, person.id, site.id, 'employment-service', '2012-05-01' from person, site`,
    [STRANGER, withCheckDigit(880_000)],
  )
}

/** Two people of the administrator’s site who found work, and one row about somebody of another site. */
export const filesOfNewcomers = async (database: TestDatabase, folder: string): Promise<string[]> => {
  const { rows } = await database
    .pool('migrator')
    .query<{ code: string }>(`select site.code from site join plan on plan.site_id = site.id where number = 4000000507`)
  const site = rows[0]?.code ?? ''
  const people = [1, 2].map((at) => ({ number: withCheckDigit(860_000 + at), plan: withCheckDigit(870_000 + at) }))
  const tables = {
    clients: [
      ...people.map(({ number }, at) => ({
        ...{ number, family_name: `Fictive ${at + 1}`, given_name: 'Noor', birth_date: '1984-05-02' },
      })),
      { number: STRANGER, family_name: 'Notmine', given_name: 'Nobody', birth_date: '1970-01-01' },
    ],
    plans: people.map(({ number, plan }) => ({
      ...{ number: plan, client: number, site, programme: 'employment-service', started_on: '2012-06-04' },
    })),
    'plan-items': people.map(({ plan }) => ({
      ...{ plan, number: 1, sub_goal: 'job_search', kind: 'job_search_support', actual_start: '2012-06-05' },
    })),
    closures: people.map(({ plan }) => ({
      ...{ plan, closed_on: '2012-11-05', reason: 'completion', satisfaction: 5, outcome: '1a' },
    })),
  }
  return Promise.all(Object.entries(tables).map(([name, cells]) => written(folder, name, cells)))
}

const written = async (
  folder: string,
  name: string,
  rows: readonly Readonly<Record<string, string | number>>[],
): Promise<string> => {
  const columns = resourceNamed(name).fields.map((field) => field.name)
  const lines = [columns.join(','), ...rows.map((row) => columns.map((column) => row[column] ?? '').join(','))]
  const path = join(folder, `${name}.csv`)
  await writeFile(path, `${lines.join('\n')}\n`)
  return path
}

import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { codeLists } from '../../src/catalogues/index.ts'
import { resources } from '../../src/core/package/resources.ts'
import { addDays, plainDate } from '../../src/core/shared/plain-date.ts'
import { withCheckDigit } from '../../src/core/shared/public-number.ts'
import { dataPackage } from '../../src/records/package/descriptor.ts'

export type Cells = Readonly<Record<string, string | number | boolean>>
export type Tables = Record<string, Cells[]>

/** The tables of a small fictional network: `plans` clients with one plan each, over two sites. */
export const sampleTables = (plans = 6): Tables => {
  const each = Array.from({ length: plans }, (_, place) => place)
  const plan = (place: number) => withCheckDigit(500_000 + place)
  const start = (place: number, days = 0) => addDays(plainDate('2012-04-02'), (place % 200) + days)
  return {
    regions: [{ code: 'R1', name_en: 'Made-up Region', name_fr: 'Région inventée' }],
    catchments: [{ code: 'C1', name_en: 'Made-up Catchment', name_fr: 'Zone inventée' }],
    organisations: [{ code: 'P1', name: 'Example Provider', kind: 'provider' }],
    sites: ['S1', 'S2'].map((code) => ({
      code,
      organisation: 'P1',
      region: 'R1',
      catchment: 'C1',
      name: `Site ${code}`,
    })),
    staff: [{ code: 'W1', organisation: 'P1', family_name: 'Worker', given_name: 'Example' }],
    grants: [{ code: 'G1', staff: 'W1', role: 'caseworker', site: 'S1', province: false, starts_on: '2012-04-01' }],
    allocations: [{ site: 'S1', fiscal_year: '2012-13', line: 'operating', amount: '125000.50' }],
    targets: [{ site: 'S1', fiscal_year: '2012-13', measure: 'assisted_intake', count: 300 }],
    'monthly-entries': ['S1', 'S2'].map((site) => ({ site, month: '2012-05-01', ...months })),
    clients: each.map((place) => ({
      number: withCheckDigit(100_000 + place),
      family_name: `Example ${place}`,
      given_name: 'Someone',
      birth_date: '1980-02-29',
      gender: place % 2 ? 'female' : 'male',
      language: 'en',
      postal_code: 'K1A 0B1',
    })),
    consents: [{ client: withCheckDigit(100_000), purpose: 'employer_contact', given_on: '2012-05-01' }],
    plans: each.map((place) => ({
      number: plan(place),
      client: withCheckDigit(100_000 + place),
      site: place % 2 ? 'S2' : 'S1',
      programme: 'employment-service',
      started_on: start(place),
      recorded_on: '2012-10-01T12:00:00Z',
    })),
    'client-summaries': each.map((place) => ({ plan: plan(place), income: 'none', poor_retention: place % 3 === 0 })),
    'follow-ups': [{ plan: plan(0), months: 3, attempts: 1 }],
    'plan-items': each.flatMap((place) =>
      [1, 2].map((number) => ({
        plan: plan(place),
        number,
        sub_goal: 'job_search',
        kind: 'job_search_support',
        actual_start: start(place, number),
      })),
    ),
    protocols: [{ code: 'T1', site: 'S1', body: 'Made-up Body', category: 'ow', agreed_on: '2011-04-01' }],
    referrals: each.map((place) => ({
      plan: plan(place),
      number: 1,
      category: 'ow',
      protocol: 'T1',
      sent_on: start(place, 2),
    })),
    employers: [{ code: 'E1', name: 'Example, "Bakery" & Sons' }],
    employments: each.map((place) => ({
      plan: plan(place),
      number: 1,
      employer: 'E1',
      started_on: start(place, 20),
      hours_per_week: '35',
      wage: '14.5',
      wage_per: 'hour',
      cancelled: false,
    })),
    placements: [
      {
        plan: plan(0),
        number: 1,
        employer: 'E1',
        with_incentive: true,
        started_on: start(0, 20),
        employer_satisfaction: 4,
      },
    ],
    payments: each.map((place) => ({
      plan: plan(place),
      number: 1,
      kind: 'transportation',
      amount: '100.05',
      paid_on: start(place, 5),
    })),
    closures: each.map((place) => ({
      plan: plan(place),
      closed_on: start(place, 60),
      reason: 'completion',
      satisfaction: 5,
      outcome: '1a',
    })),
  }
}

/** Writes tables as a package: every column of every resource, and datapackage.json. */
export const writePackage = async (folder: string, tables: Tables): Promise<string> => {
  await mkdir(folder, { recursive: true })
  const names = Object.keys(tables)
  await writeDescriptor(folder, names)
  for (const resource of resources.filter(({ name }) => names.includes(name))) {
    const columns = resource.fields.map((field) => field.name)
    const rows = (tables[resource.name] ?? []).map((cells) => columns.map((column) => cell(cells[column])).join(','))
    await writeFile(join(folder, `${resource.name}.csv`), `${[columns.join(','), ...rows].join('\n')}\n`)
  }
  return folder
}

export const writeDescriptor = async (folder: string, names: readonly string[]): Promise<void> => {
  const whole = dataPackage(codeLists) as { resources: { name: string }[] }
  const described = { ...whole, resources: whole.resources.filter(({ name }) => names.includes(name)) }
  await writeFile(join(folder, 'datapackage.json'), JSON.stringify(described))
}

const months = {
  participants: 40,
  sessions: 3,
  sessions_cancelled: 0,
  attendees: 25,
  participants_1: 0,
  participants_2: 1,
  participants_3: 2,
  participants_4: 3,
  participants_5: 4,
  employers_served: 5,
  employers_1: 0,
  employers_2: 0,
  employers_3: 1,
  employers_4: 1,
  employers_5: 3,
}

const cell = (value: Cells[string] | undefined): string => {
  const text = value === undefined ? '' : String(value)
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

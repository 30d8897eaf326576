import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { codeList } from '../catalogues/code-lists/all.ts'
import { resources } from '../core/package/resources.ts'
import { hasCheckDigit } from '../core/shared/public-number.ts'
import { generateProvince } from './generate-province.ts'
import { readRows } from './testing/read-rows.ts'
import type { Cells } from './testing/read-rows.ts'

let folder: string
const rows = new Map<string, Cells[]>()
const keys = new Map<string, Map<string, Cells>>()

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'rightdoor-sound-'))
  await generateProvince({ folder, people: 'published-2012-12', scale: 0.02, sites: 20, seed: 3, descriptor: {} })
  for (const { name, key } of resources) {
    const all: Cells[] = []
    for await (const row of readRows(folder, name)) all.push(row)
    rows.set(name, all)
    keys.set(name, new Map(all.map((row) => [key.map((field) => row[field]).join(' '), row])))
  }
})

afterAll(() => rm(folder, { recursive: true }))

test('every file has rows, and no key twice', () => {
  for (const { name } of resources) {
    expect(rows.get(name)?.length, name).toBeGreaterThan(0)
    expect(keys.get(name)?.size, name).toBe(rows.get(name)?.length)
  }
})

test('what is required is there, codes are in their lists, references lead somewhere', () => {
  const wrong = resources.flatMap(({ name, fields }) =>
    (rows.get(name) ?? []).flatMap((row) =>
      fields.flatMap((field) => {
        const value = row[field.name] ?? ''
        if (value === '') return field.required ? [`${name}.${field.name} is empty`] : []
        if (field.codes && !codeList(field.codes).codes.some(({ code }) => code === value))
          return [`${name}.${field.name}: ${value}`]
        if (field.refers && !keys.get(field.refers)?.has(value)) return [`${name}.${field.name}: no ${value}`]
        if (field.type === 'number' && !hasCheckDigit(value)) return [`${name}.${field.name}: check digit of ${value}`]
        return []
      }),
    ),
  )
  expect(wrong.slice(0, 10)).toEqual([])
})

test('no day comes before the day it may not come before', () => {
  const wrong = resources.flatMap(({ name, fields, notBefore = [] }) =>
    notBefore.flatMap(({ field, notBefore: earlier, through }) => {
      const target = fields.find((one) => one.name === through)?.refers
      return (rows.get(name) ?? []).filter((row) => {
        const other = through && target ? keys.get(target)?.get(row[through] ?? '') : row
        const [day, least] = [row[field] ?? '', other?.[earlier] ?? '']
        return day !== '' && least !== '' && day < least
      })
    }),
  )
  expect(wrong.slice(0, 10)).toEqual([])
})

test('nothing is recorded after the last day, and nothing was done after the end of a plan but paying and calling', () => {
  const closed = keys.get('closures')
  const late = (name: string, field: string) =>
    (rows.get(name) ?? []).filter(
      (row) => (row[field] ?? '') > (closed?.get(row.plan ?? '')?.closed_on ?? '2012-12-31'),
    )
  for (const [name, field] of [
    ['plan-items', 'actual_start'],
    ['plan-items', 'actual_end'],
    ['referrals', 'started_on'],
    ['referrals', 'ended_on'],
    ['placements', 'started_on'],
    ['placements', 'ended_on'],
    ['employments', 'started_on'],
  ] as const)
    expect(late(name, field), `${name} ${field}`).toEqual([])
  const last = (name: string, field: string) =>
    (rows.get(name) ?? []).reduce((day, row) => ((row[field] ?? '') > day ? (row[field] ?? '') : day), '')
  for (const [name, field] of [
    ['closures', 'closed_on'],
    ['plans', 'accepted_on'],
    ['payments', 'paid_on'],
    ['follow-ups', 'done_on'],
  ] as const)
    expect(last(name, field) <= '2012-12-31', `${name} ${field}`).toBe(true)
})

test('nobody has two live plans with one provider, and some people have had two plans', () => {
  const provider = new Map(rows.get('sites')?.map((site) => [site.code, site.organisation]))
  const byPerson = new Map<string, Cells[]>()
  for (const plan of rows.get('plans') ?? []) {
    const key = `${plan.client} ${plan.programme} ${provider.get(plan.site)}`
    byPerson.set(key, [...(byPerson.get(key) ?? []), plan])
  }
  let several = 0
  for (const plans of byPerson.values()) {
    if (plans.length > 1) several++
    const inOrder = plans.toSorted((one, other) => ((one.started_on ?? '') < (other.started_on ?? '') ? -1 : 1))
    inOrder.slice(1).forEach((later, place) => {
      const ended = keys.get('closures')?.get(inOrder[place]?.number ?? '')?.closed_on ?? '9999'
      expect(ended < (later.started_on ?? '')).toBe(true)
    })
  }
  expect(several).toBeGreaterThan(50)
})

test('people can be written to nowhere', () => {
  for (const { email, phone } of rows.get('clients') ?? []) {
    expect(email).toMatch(/^$|@example\.org$/)
    expect(phone).toMatch(/^$|^\d{3}-555-01\d\d$/)
  }
})

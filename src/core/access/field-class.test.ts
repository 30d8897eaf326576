import { expect, test } from 'vitest'
import { resourceNamed, resources } from '../package/resources.ts'
import { classOfField, mayTakeOut } from './field-class.ts'
import type { Viewer } from './viewer.ts'

const viewer = (...grants: readonly (readonly [Viewer['grants'][number]['role'], number])[]): Viewer => ({
  ...{ staffId: 1, code: 'K1', accountId: 1, name: 'Robin Specimen', organisationId: 1, opened: [] },
  grants: grants.map(([role, site], id) => ({
    ...{ id, role, sites: [site], reach: { kind: 'site', id: site, name: 'Maple Street (demo)' } as const },
    from: '2012-04-01' as Viewer['grants'][number]['from'],
    to: null,
  })),
})

test('every field of a client or a plan is of some kind', () => {
  const aboutPeople = resources.filter(
    ({ name, fields }) => name === 'clients' || fields.some(({ refers }) => refers === 'clients' || refers === 'plans'),
  )
  expect(aboutPeople.length).toBeGreaterThan(8)
  for (const resource of aboutPeople)
    for (const field of resource.fields)
      expect([resource.name, field.name, classOfField(resource, field)]).not.toContain(null)
})

const takes = (who: Viewer, resource: string, field: string) =>
  mayTakeOut(who)(resourceNamed(resource), { name: field })

test('finance takes out a name and a payment, and no address', () => {
  const jules = viewer(['finance', 1])
  expect(takes(jules, 'clients', 'family_name')).toBe(true)
  expect(takes(jules, 'payments', 'amount')).toBe(true)
  expect(takes(jules, 'clients', 'address')).toBe(false)
  expect(takes(jules, 'client-summaries', 'disabled')).toBe(false)
})

test('what is allowed at one of two sites only is left out, since a file mixes both', () => {
  const robin = viewer(['caseworker', 1], ['finance', 2])
  expect(takes(robin, 'clients', 'address')).toBe(false)
  expect(takes(robin, 'clients', 'number')).toBe(true)
  expect(takes(viewer(['caseworker', 1], ['caseworker', 2]), 'clients', 'address')).toBe(true)
})

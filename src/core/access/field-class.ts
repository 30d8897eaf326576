import type { Field, Resource } from '../package/resource.ts'
import { sitesFor } from './viewer.ts'
import type { Viewer } from './viewer.ts'
import type { DataClass } from './data-class.ts'

/** Which kind of data a field of the package is; null: of the network, about no person. */
export const classOfField = (resource: Resource, field: Pick<Field, 'name'>): DataClass | null => {
  const held = classes[resource.name]
  if (held === undefined) return null
  return held.fields?.[field.name] ?? held.others
}

/** The fields a viewer may take out: those allowed at every site whose people they may name. */
export const mayTakeOut = (viewer: Viewer) => {
  const named = sitesFor(viewer, 'name:read')
  return (resource: Resource, field: Pick<Field, 'name'>): boolean => {
    const dataClass = classOfField(resource, field)
    if (dataClass === null) return true
    const sites = sitesFor(viewer, `${dataClass}:read`)
    return sites === 'all' || (named !== 'all' && sites.length > 0 && named.every((site) => sites.includes(site)))
  }
}

type Classes = { readonly others: DataClass; readonly fields?: Readonly<Record<string, DataClass>> }

const named = { number: 'name', family_name: 'name', given_name: 'name', recorded_on: 'name' } as const
const sensitive = {
  disabled: 'sensitive',
  indigenous: 'sensitive',
  visible_minority: 'sensitive',
  newcomer: 'sensitive',
  deaf: 'sensitive',
  francophone: 'sensitive',
} as const

/** By resource of the package: the same division as the policies of the database make by table. */
const classes: Readonly<Record<string, Classes>> = {
  staff: { others: 'accounts' },
  grants: { others: 'accounts' },
  clients: { others: 'identity', fields: named },
  consents: { others: 'identity' },
  registrations: {
    others: 'name',
    fields: { service_reason: 'profile', notice_on: 'identity', notice_how: 'identity' },
  },
  plans: { others: 'name', fields: { referred_in: 'profile', self_initiated: 'profile', goal: 'profile' } },
  eligibility: { others: 'profile' },
  'client-summaries': { others: 'profile', fields: sensitive },
  'plan-items': { others: 'profile' },
  referrals: { others: 'profile' },
  employments: { others: 'outcomes' },
  placements: { others: 'outcomes' },
  closures: { others: 'outcomes' },
  'follow-ups': { others: 'outcomes' },
  payments: { others: 'money' },
}

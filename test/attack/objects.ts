import type { Permission } from '../../src/core/access/data-class.ts'
import { mayAt } from '../../src/core/access/viewer.ts'
import type { Viewer } from '../../src/core/access/viewer.ts'
import { entryOf } from '../../src/core/access/table.ts'
import type { Needs, Route } from '../../src/features/route.ts'
import { clientNumber, invitationToken, planNumber } from './network.ts'
import type { Network, SiteNumber } from './network.ts'

/** Whose the thing asked for is, seen from site 1. `mixed`: a colleague of one’s own with the role of somebody else’s. */
export type Tenant = 'own' | 'sister' | 'foreign' | 'missing' | 'mixed'

const SITE_OF: Readonly<Record<Tenant, SiteNumber | null>> = { own: 1, sister: 2, foreign: 3, missing: null, mixed: 1 }

export const siteOf = (tenant: Tenant): SiteNumber | null => SITE_OF[tenant]

/** What stands in a path for each tenant. A parameter that is not known here fails the matrix: say what it names. */
const values: Readonly<Record<string, (network: Network, tenant: Tenant) => string>> = {
  number: (_, tenant) => String(SITE_OF[tenant] ? clientNumber(SITE_OF[tenant]) : 999999),
  code: ({ colleagues }, tenant) => codeOf(colleagues, SITE_OF[tenant]),
  // A site by its own code; the month is the same one everywhere, and nothing is entered for it.
  site: (_, tenant) => `S${SITE_OF[tenant] ?? 9}`,
  month: () => '2012-12',
  plan: (_, tenant) => String(SITE_OF[tenant] ? planNumber(SITE_OF[tenant]) : 2999999),
  // Each plan has one of everything.
  row: () => '1',
  grant: ({ colleagues }, tenant) => `${codeOf(colleagues, tenant === 'mixed' ? 3 : SITE_OF[tenant])}-0`,
  // One alert and one import a site, in the order of the sites.
  exchange: (_, tenant) => String(SITE_OF[tenant] ?? 9),
  id: (_, tenant) => String(SITE_OF[tenant] ?? 9),
  token: (_, tenant) =>
    SITE_OF[tenant] ? invitationToken(SITE_OF[tenant]) : 'nobody-was-ever-invited-by-this'.padEnd(43, 'x'),
}

/** What policy says is nobody’s: it is there for all who have the right, or there is no such thing. */
const OF_POLICY: Readonly<Record<string, string>> = {
  programme: 'employment-service',
  edition: '2012-13',
  setting: 'standard.employed',
  list: 'gender',
  override: '1',
  report: 'dsq',
  figure: 'employed',
  measure: 'employed',
  resource: 'clients',
  file: 'clients',
}

const isOfPolicy = (route: Route): boolean => parametersOf(route).every((name) => name in OF_POLICY)

/** Codes are numbered from C1 on across every file one thread runs, so only a number below the first is nobody’s. */
const codeOf = (colleagues: Network['colleagues'], site: SiteNumber | null): string =>
  (site && colleagues.get(site)?.code) ?? 'C0'

const parametersOf = (route: Route): readonly string[] =>
  [...route.path.matchAll(/:(\w+)/g)].map(([, name]) => name ?? '')

export const tenantsOf = (route: Route): readonly (Tenant | null)[] => {
  const parameters = parametersOf(route)
  if (parameters.length === 0) return [null]
  if (isOfPolicy(route)) return ['missing', 'own']
  return [
    'missing',
    'own',
    'sister',
    'foreign',
    ...(parameters.length > 1 && !parameters.includes('month') && !parameters.includes('row')
      ? (['mixed'] as const)
      : []),
  ]
}

/** The path as asked, and what was put in it, so that two answers can be compared without it. */
export const asked = (
  network: Network,
  route: Route,
  tenant: Tenant | null,
): { readonly path: string; readonly words: readonly string[] } => {
  const words: string[] = []
  const path = route.path.replaceAll(/:(\w+)/g, (_, name: string) => {
    const ofPolicy = OF_POLICY[name]
    if (ofPolicy !== undefined && tenant !== null) return tenant === 'missing' ? '999999' : ofPolicy
    const value = values[name]
    if (!value || tenant === null)
      throw new Error(`${route.path}: test/attack/objects.ts does not know what :${name} names`)
    const word = value(network, tenant)
    words.push(word)
    return word
  })
  return { path: path === '/' ? '' : path, words }
}

/** What a list might be asked for of a site, in whichever words it takes. */
export const searches = (network: Network, tenant: Tenant): readonly string[] => {
  const site = SITE_OF[tenant]
  const number = values['number']?.(network, tenant) ?? ''
  const code = codeOf(network.colleagues, site)
  return [
    `find=${number}&number=${number}&client=${number}&code=${code}&colleague=${code}&who=${code}`,
    `find=Zzsite${site ?? 9}&name=Zzsite${site ?? 9}&site=S${site ?? 9}&provider=P${site === 3 ? 2 : 1}&show=all`,
  ]
}

/** What a form is sent with: nothing, or in whichever fields it has what belongs to one’s own site or to somebody else’s. */
export const forms = ['empty', 'own', 'foreign'] as const
export type Form = (typeof forms)[number]

export const fieldsOf = (network: Network, form: Form): Readonly<Record<string, string>> => {
  if (form === 'empty') return {}
  const site = form === 'own' ? 1 : 3
  const said = 'asked for by the test of the walls'
  return {
    ...{
      number: String(clientNumber(site)),
      code: codeOf(network.colleagues, site),
      to: codeOf(network.colleagues, site),
    },
    ...{ site: `S${site}`, place: `site:S${site}`, glass: String(site), id: String(site), role: 'reception' },
    ...{ 'from-day': '14', 'from-month': '1', 'from-year': '2013', 'to-day': '', 'to-month': '', 'to-year': '' },
    ...{ reason: said, note: said, purpose: said, next: `/clients/${clientNumber(site)}`, language: 'en' },
    ...{ 'given-name': 'Robin', 'family-name': 'Specimen', 'sign-in-name': `robin.${form}@fiction.example` },
  }
}

/** Whether the page of this thing is there for somebody who has the right the route needs. */
export const reaches = (viewer: Viewer, route: Route, needs: Needs, tenant: Tenant): boolean => {
  const site = SITE_OF[tenant]
  if (site === null || tenant === 'mixed') return false
  if (isOfPolicy(route)) return true
  if (route.path.startsWith('/exchange/:exchange')) return isTheirImport(viewer, route, site === 3 ? 2 : 1)
  if (route.path === '/clients/:number/open') return mayOpenWithReason(viewer)
  if (filesToOpen.includes(route.path) && mayOpenWithReason(viewer)) return true
  if (needs.startsWith('accounts:')) return keepsAccountsOf(viewer, site === 3 ? 2 : 1)
  return mayAt(viewer, needs as Permission, site)
}

/** Pages of a file that lead whoever may open it to the form that asks why. */
const filesToOpen = ['/clients/:number', '/clients/:number/timeline']

/** Files of others are opened for a stated reason: the pages say that there is one to open. */
const mayOpenWithReason = ({ grants }: Viewer): boolean =>
  grants.some(({ role }) => entryOf(role, 'name')?.limit === 'reason')

/** An import belongs to those who import for the provider as a whole; what is taken out, to whoever took it. */
const isTheirImport = ({ grants }: Viewer, { path }: Route, provider: number): boolean =>
  !path.includes('/files/') &&
  grants.some(
    ({ role, reach }) =>
      entryOf(role, 'exchange')?.may === 'write' && reach.kind === 'provider' && reach.id === provider,
  )

/** The accounts of a provider are kept by those whose grant names it as a whole. */
const keepsAccountsOf = ({ grants }: Viewer, provider: number): boolean =>
  grants.some(
    ({ role, reach }) => entryOf(role, 'accounts') !== null && reach.kind === 'provider' && reach.id === provider,
  )

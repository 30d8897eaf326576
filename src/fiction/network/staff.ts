import { familyName, givenName } from '../people/names.ts'
import { randomOf } from '../random.ts'
import type { PlainDate } from '../../core/shared/plain-date.ts'
import type { Random } from '../random.ts'
import type { PackageWriter } from '../write/package-writer.ts'
import type { Network } from './sites.ts'

type Place = { readonly site?: string; readonly organisation?: string; readonly province?: true }

const MINISTRY = 'M001'

/** Answers the code of whoever was hired. */
type Hire = (organisation: string, role: string, ...places: readonly Place[]) => string

/** Codes of the employment counsellors of each site, in the order of the network's sites. */
export type CounsellorsBySite = readonly (readonly string[])[]

/** People of the ministry, of the providers and of the sites, each with what they may do where. */
export const writeStaff = (
  network: Network,
  writer: PackageWriter,
  since: PlainDate,
  seed: number,
): CounsellorsBySite => {
  const random = randomOf(seed, 'staff')
  const hire = hiring(writer, since, random)
  writer.add('organisations', {
    code: MINISTRY,
    name: 'Ministry of Examples / Ministère des Exemples',
    kind: 'ministry',
  })
  for (const role of ['ministry_steward', 'ministry_editor', 'auditor']) hire(MINISTRY, role, { province: true })
  for (const { code } of network.organisations) {
    hire(code, 'provider_admin', { organisation: code })
    hire(code, 'finance', { organisation: code })
  }
  const counsellors = network.sites.map(({ code, organisation }, index) => {
    const here = { site: code }
    const neighbour = network.sites.find((other, place) => place > index && other.organisation === organisation)
    hire(organisation, 'site_manager', here)
    const mine = Array.from({ length: random.between(2, 4) }, () => hire(organisation, 'caseworker', here))
    // Some job developers serve a second site.
    hire(organisation, 'job_developer', here, ...(neighbour && random.chance(0.3) ? [{ site: neighbour.code }] : []))
    hire(organisation, 'reception', here)
    return mine
  })
  // One proposes an override, the other approves it.
  hire(MINISTRY, 'ministry_editor', { province: true })
  return counsellors
}

const hiring = (writer: PackageWriter, since: PlainDate, random: Random): Hire => {
  let staffCount = 0
  let grantCount = 0
  return (organisation, role, ...places) => {
    const staff = `K${String(++staffCount).padStart(5, '0')}`
    writer.add('staff', { code: staff, organisation, ...person(random) })
    for (const { province, ...place } of places)
      writer.add('grants', {
        code: `G${++grantCount}`,
        staff,
        role,
        ...place,
        province: province === true,
        starts_on: since,
      })
    return staff
  }
}

const person = (random: Random) => {
  const language = random.chance(0.15) ? 'fr' : 'en'
  const gender = random.chance(0.7) ? 'female' : 'male'
  return { family_name: familyName(random), given_name: givenName(random, gender, language), language }
}

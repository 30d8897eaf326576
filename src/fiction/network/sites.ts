import { at } from '../lists.ts'
import { randomOf } from '../random.ts'
import { catchments } from './places.ts'
import type { Random } from '../random.ts'
import type { Catchment } from './places.ts'

export type Site = {
  readonly code: string
  readonly name: string
  readonly organisation: string
  /** Some sites are in no region, as in the published tables. */
  readonly region: string | null
  readonly catchment: Catchment
  /** How much of the province's work it does, relative to the others. */
  readonly weight: number
  /** How well things go there: around 0. */
  readonly quality: number
  /** How many of its people live on social assistance: around 0. */
  readonly poverty: number
}

export type Organisation = { readonly code: string; readonly name: string }

export type Network = { readonly organisations: readonly Organisation[]; readonly sites: readonly Site[] }

/** A network of this size or smaller is a demonstration: three regions, two catchments, four sites a provider. */
const DEMONSTRATION = 60
const SITES_A_PROVIDER = 2.3
const WITHOUT_REGION = 0.22

export const networkOf = (siteCount: number, seed: number): Network => {
  const random = randomOf(seed, 'network')
  const small = siteCount <= DEMONSTRATION
  const providerCount = Math.max(1, Math.round(siteCount / (small ? 4 : SITES_A_PROVIDER)))
  const providers = Array.from({ length: providerCount }, (_, index) => ({
    code: `P${String(index + 1).padStart(3, '0')}`,
    name: organisationName(random, index + 1),
    place: small ? demonstrationPlace(index) : provincePlace(random),
  }))
  const weights = random.shuffle(Array.from({ length: siteCount }, (_, rank) => 1 / (rank / siteCount + 0.12) ** 0.75))
  const sites = weights.map((weight, index): Site => {
    const { code, place } = at(providers, index % providerCount)
    return {
      code: `S${String(index + 1).padStart(4, '0')}`,
      name: siteName(random, place.catchment, index + 1),
      organisation: code,
      catchment: place.catchment,
      region: small && index % 12 === 11 ? null : place.region,
      weight,
      quality: random.wobble(),
      poverty: random.wobble(),
    }
  })
  const organisations = providers.map(({ code, name }) => ({ code, name }))
  return { organisations, sites }
}

const provincePlace = (random: Random): Pick<Site, 'catchment' | 'region'> => {
  let draw = random.next() * catchments.reduce((all, one) => all + one.weight, 0)
  const catchment = catchments.find((one) => (draw -= one.weight) < 0) ?? at(catchments, 0)
  return { catchment, region: random.chance(WITHOUT_REGION) ? null : catchment.region }
}

const demonstrationPlace = (index: number): Pick<Site, 'catchment' | 'region'> => {
  const [northeast, ottawa] = [at(catchments, 7), at(catchments, 9)]
  return index % 3 === 0
    ? { catchment: northeast, region: 'northern' }
    : { catchment: ottawa, region: index % 3 === 1 ? 'eastern' : 'central' }
}

const organisationName = (random: Random, number: number): string =>
  random.pick([
    `Sample Community Services ${number}`,
    `Exemple Emploi et Formation ${number}`,
    `Notreal Adult Learning ${number}`,
    `Fictive Works ${number}`,
    `Collège Démo ${number}`,
    `Specimen Family & Youth Centre ${number}`,
  ])

const siteName = (random: Random, catchment: Catchment, number: number): string =>
  random.chance(catchment.french > 1 ? 0.4 : 0.05)
    ? random.pick([
        `Centre d’emploi Exemple ${number}`,
        `Services d’emploi Démo ${number}`,
        `Carrefour Fictif de l’emploi ${number}`,
      ])
    : random.pick([
        `Maple Sample Employment ${number}`,
        `Specimen Career Centre ${number}`,
        `Notreal Street Job Resources ${number}`,
        `Pretend Lake Employment ${number}`,
      ])

import { at } from '../lists.ts'
import { towns } from '../network/places.ts'
import { randomOf } from '../random.ts'
import type { Network } from '../network/sites.ts'
import type { Random } from '../random.ts'
import type { PackageWriter } from '../write/package-writer.ts'

/** Codes of the employers each site works with. */
export type Employers = readonly (readonly string[])[]

const industries = ['23', '31', '44', '45', '48', '49', '54', '56', '62', '72', '81', '91', null] as const

export const writeEmployers = (network: Network, writer: PackageWriter, seed: number): Employers => {
  const random = randomOf(seed, 'employers')
  const most = Math.max(...network.sites.map(({ weight }) => weight))
  let count = 0
  return network.sites.map(({ weight, catchment }, site) =>
    Array.from({ length: 8 + Math.round((weight / most) * 40) }, () => {
      const code = `E${String(++count).padStart(6, '0')}`
      writer.add('employers', {
        code,
        name: employerName(random, count),
        industry: random.pick(industries),
        city: at(towns, site % towns.length),
        postal_code: `${catchment.postal}${random.below(10)}Z ${random.below(10)}A${random.below(10)}`,
      })
      return code
    }),
  )
}

const employerName = (random: Random, number: number): string =>
  random.pick([
    `Exemple et fils ${number} ltée`,
    `Sample Bakery No. ${number}`,
    `Notreal Trucking ${number} Inc.`,
    `Specimen, Mock & Sons ${number}`,
    `Entrepôt Démo ${number}`,
    `"Pretend" Home Care ${number}`,
    `Fictive Foods ${number} Ltd.`,
  ])

/** Occupations by the classification of the time (NOC 2011), with an ordinary hourly wage in cents. */
export const jobs = [
  { title: 'Retail salesperson', occupation: '6421', wage: 1075 },
  { title: 'Cashier', occupation: '6611', wage: 1050 },
  { title: 'Aide de cuisine', occupation: '6711', wage: 1040 },
  { title: 'General office clerk', occupation: '1411', wage: 1450 },
  { title: 'Material handler', occupation: '7452', wage: 1400 },
  { title: 'Labourer, food processing', occupation: '9617', wage: 1350 },
  { title: 'Light duty cleaner', occupation: '6731', wage: 1250 },
  { title: 'Camionneur', occupation: '7511', wage: 1900 },
  { title: 'Customer service representative', occupation: '6552', wage: 1400 },
  { title: 'Construction helper', occupation: '7611', wage: 1650 },
  { title: 'Home support worker', occupation: '4412', wage: 1500 },
  { title: 'Carpenter', occupation: '7271', wage: 2100 },
  { title: 'Accounting clerk', occupation: '1431', wage: 1800 },
  { title: 'Early childhood educator', occupation: '4214', wage: 1600 },
] as const

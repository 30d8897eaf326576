import { apportion } from '../margins/apportion.ts'
import { randomOf } from '../random.ts'
import { yearly } from '../targets/plans.ts'
import { moneyCell } from '../write/csv.ts'
import { catchments, regions } from './places.ts'
import type { PlainDate } from '../../core/shared/plain-date.ts'
import type { FiscalYear } from '../../core/shared/fiscal-year.ts'
import type { PackageWriter } from '../write/package-writer.ts'
import type { Network } from './sites.ts'

/** Regions, catchments, providers and sites. */
export const writeNetwork = (network: Network, writer: PackageWriter, openedOn: PlainDate): void => {
  for (const { code, en, fr } of regions) writer.add('regions', { code, name_en: en, name_fr: fr })
  for (const { code, en, fr } of catchments) writer.add('catchments', { code, name_en: en, name_fr: fr })
  for (const organisation of network.organisations) writer.add('organisations', { ...organisation, kind: 'provider' })
  for (const { code, organisation, region, catchment, name } of network.sites)
    writer.add('sites', { code, organisation, region, catchment: catchment.code, name, opened_on: openedOn })
}

/** What each site may spend and should reach in the year. No source gives an allocation for supports: none is made up. */
export const writeFunding = (
  network: Network,
  writer: PackageWriter,
  year: FiscalYear,
  scale: number,
  seed: number,
): void => {
  const random = randomOf(seed, 'funding')
  const lines = [
    ['operating', yearly.operatingDollars],
    ['incentives', yearly.incentiveDollars],
  ] as const
  const goals = [
    ['assisted_intake', yearly.assistedIntake],
    ['ri_participants', yearly.participants],
    ['ri_sessions', yearly.sessions],
  ] as const
  const uneven = () => network.sites.map(({ weight }) => weight * (1 + random.wobble() * 0.12))
  const shares = (total: number) => apportion(Math.round(total * scale), uneven())
  for (const [line, dollars] of lines)
    shares(dollars).forEach((amount, site) =>
      writer.add('allocations', {
        site: network.sites[site]?.code,
        fiscal_year: year,
        line,
        amount: moneyCell(amount * 100),
      }),
    )
  for (const [measure, total] of goals)
    shares(total).forEach((count, site) =>
      writer.add('targets', { site: network.sites[site]?.code, fiscal_year: year, measure, count }),
    )
}

import { fiscalYearOf } from '../core/shared/fiscal-year.ts'
import { addMonths, plainDate } from '../core/shared/plain-date.ts'
import { at } from './lists.ts'
import { cellsOf } from './margins/cells.ts'
import { payAll } from './money/ledger.ts'
import { writeMonthly } from './network/monthly.ts'
import { networkOf } from './network/sites.ts'
import { writeStaff } from './network/staff.ts'
import { writeFunding, writeNetwork } from './network/write-network.ts'
import { datePlans } from './population/dates.ts'
import { dealAttributes } from './population/leanings.ts'
import { layOut, OPEN } from './population/plans.ts'
import { letPeopleReturn } from './population/returning.ts'
import { randomOf } from './random.ts'
import { writeEmployers } from './records/employers.ts'
import { writeProtocols } from './records/referrals.ts'
import { decidePlacements } from './records/work.ts'
import { recordsWriter } from './records/write-records.ts'
import { ontario2012 } from './targets/ontario-2012.ts'
import { siteCount } from './targets/plans.ts'
import { writeStories } from './stories/write-stories.ts'
import { openPackage } from './write/package-writer.ts'
import type { Period } from '../core/shared/plain-date.ts'
import type { Network } from './network/sites.ts'
import type { Plans } from './population/plans.ts'

export type ProvinceOrder = {
  readonly folder: string
  /** Whose figures the province adds up to. */
  readonly people: 'published-2012-12'
  /** 1 is the whole province; 0.05 a twentieth of everything. */
  readonly scale: number
  readonly sites?: number
  readonly seed: number
  /** Fiscal year to date, as published: from 1 April to 31 December 2012. */
  readonly period?: Period
  /** To be looked at: with the named people of the demonstration, at the site where most plans were closed, and open plans worked on. */
  readonly stories?: boolean
  /** The descriptor of the data package, written beside the files as it is. */
  readonly descriptor: object
  readonly onProgress?: (progress: { readonly done: number; readonly total: number }) => void
}

const published: Period = { from: plainDate('2012-04-01'), to: plainDate('2012-12-31') }

/**
 * Writes a fictional province: facts only. Its people are made so that Ontario's published counts come out when somebody
 * counts them; how they are counted is known to others. The same order gives the same bytes.
 */
export const generateProvince = async (order: ProvinceOrder): Promise<Readonly<Record<string, number>>> => {
  const { seed, scale, period = published } = order
  const writer = await openPackage(order.folder, order.descriptor)
  const network = networkOf(order.sites ?? Math.max(1, Math.round(siteCount * scale)), seed)
  writeNetwork(network, writer, addMonths(period.from, -20))
  const counsellors = writeStaff(network, writer, addMonths(period.from, -18), seed)
  for (const year of new Set([fiscalYearOf(period.from), fiscalYearOf(period.to)]))
    writeFunding(network, writer, year, scale, seed)

  const plans = plansOf(network, scale, period, seed)
  const ledger = payAll(plans, scale, randomOf(seed, 'money'))
  const placements = decidePlacements(plans, ledger, scale, randomOf(seed, 'placements'))
  writeMonthly(network, writer, { period, scale, seed, placementEmployers: placements.count })
  const employers = writeEmployers(network, writer, seed)
  const writeOne = recordsWriter({
    writer,
    network,
    plans,
    ledger,
    placements,
    counsellors,
    period,
    seed,
    looksAtPlans: order.stories ?? false,
    protocols: writeProtocols(network, writer, addMonths(period.from, -14), seed),
    employers,
  })
  const here = busiestSite(plans)
  const [[counsellor = ''], [employer = '']] = [at(counsellors, here), at(employers, here)]
  if (order.stories) writeStories({ writer, site: at(network.sites, here), counsellor, employer, lastDay: period.to })
  for (const [place, plan] of byStart(plans).entries()) {
    writeOne(plan, place)
    if (place % FLUSH_EVERY > 0) continue
    await writer.flush()
    order.onProgress?.({ done: place, total: plans.count })
  }
  order.onProgress?.({ done: plans.count, total: plans.count })
  return writer.close()
}

const plansOf = (network: Network, scale: number, period: Period, seed: number): Plans => {
  const cells = cellsOf(ontario2012, scale)
  const plans = layOut(cells, ontario2012.attributes, network, randomOf(seed, 'sites of plans'))
  datePlans(plans, period, randomOf(seed, 'dates'))
  dealAttributes(plans, network, seed)
  letPeopleReturn(plans, network, randomOf(seed, 'returning'))
  return plans
}

/** Where most plans were closed; of several, the first. */
const busiestSite = ({ site, closed }: Plans): number => {
  const closings: number[] = []
  site.forEach((one, plan) => {
    if (at(closed, plan) !== OPEN) closings[one] = (closings[one] ?? 0) + 1
  })
  return closings.reduce((busiest, count, one) => (count > (closings[busiest] ?? 0) ? one : busiest), 0)
}

/** Plans in the order in which they began: numbers rise with time, and cells are mixed. */
const byStart = (plans: Plans): Uint32Array =>
  Uint32Array.from({ length: plans.count }, (_, plan) => plan).sort(
    (one, other) => at(plans.started, one) - at(plans.started, other) || one - other,
  )

const FLUSH_EVERY = 500

import { withCheckDigit } from '../../src/core/shared/public-number.ts'
import type { Tables } from '../import/sample-package.ts'
import type { Province } from './province.ts'
import { camelToSnake } from './snake-case.ts'

/** A province as the tables of a data package: what another system would hand over. */
export const packageOf = ({ sites, plans }: Province): Tables => {
  const named = (code: string) => ({ code, name_en: code, name_fr: code })
  const names = (of: 'provider' | 'region' | 'catchment') => [...new Set(sites.flatMap((site) => site[of] ?? []))]
  const siteCode = (id: number) => sites.find((site) => site.id === id)?.code ?? ''
  const rows = <Part>(
    partsOf: (plan: Province['plans'][number]) => readonly Part[],
    cells: (part: Part) => object = (part) => part as object,
  ) => plans.flatMap((plan) => partsOf(plan).map((part) => filled({ plan: plan.number, ...camelToSnake(cells(part)) })))
  return {
    regions: names('region').map(named),
    catchments: names('catchment').map(named),
    organisations: names('provider').map((code) => ({ code, name: code, kind: 'provider' })),
    sites: sites.map(({ code, provider, region, catchment }) =>
      filled({ code, organisation: provider, region, catchment, name: code }),
    ),
    clients: plans.map(({ id, client }) =>
      filled({
        number: withCheckDigit(900_000 + id),
        family_name: 'Example',
        given_name: `Client ${id}`,
        ...camelToSnake(client),
      }),
    ),
    plans: plans.map((plan) =>
      filled({
        number: plan.number,
        client: withCheckDigit(900_000 + plan.id),
        site: siteCode(plan.siteId),
        programme: plan.programme,
        referred_in: plan.referredIn,
        started_on: plan.startedOn,
      }),
    ),
    'client-summaries': rows((plan) => (plan.summary ? [plan.summary] : [])),
    'plan-items': rows((plan) => plan.items),
    referrals: rows((plan) => plan.referrals.map((one) => ({ ...one, sentOn: one.startedOn ?? plan.startedOn }))),
    placements: rows((plan) => plan.placements),
    payments: rows(
      (plan) => plan.payments,
      ({ cents, ...one }) => ({ ...one, amount: (cents / 100).toFixed(2) }),
    ),
    closures: rows((plan) => (plan.closure ? [plan.closure] : [])),
  }
}

/** A blank is a cell that is not there. */
const filled = (cells: Readonly<Record<string, unknown>>): Tables[string][number] =>
  Object.fromEntries(Object.entries(cells).filter(([, value]) => value !== null)) as Tables[string][number]

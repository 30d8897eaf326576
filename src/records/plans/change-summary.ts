import { codeList } from '../../catalogues/index.ts'
import { mayAt } from '../../core/access/viewer.ts'
import { changeSummary, sensitiveSummary, summaryFields } from '../../core/plans/change-summary.ts'
import type { SummaryChanged, SummaryCodes, SummaryRefusal, WantedSummary } from '../../core/plans/change-summary.ts'
import type { SummaryFacts } from '../../core/facts/plan.ts'
import { resourceNamed } from '../../core/package/resources.ts'
import type { Field } from '../../core/package/resource.ts'
import { done } from '../../core/shared/result.ts'
import type { PlainDate } from '../../core/shared/plain-date.ts'
import type { Acting } from '../change.ts'
import { changeAtSite } from './change-at-site.ts'
import type { ChangingPlan, PlanChanged } from './change-plan.ts'

/** What was found at intake, recorded for the first time or changed. */
export const recordSummary = (
  acting: Acting,
  plan: number,
  today: PlainDate,
  wanted: WantedSummary,
): Promise<PlanChanged<SummaryRefusal>> =>
  changeAtSite(acting, plan, today, 'profile:write', async (changing) => {
    const mayAsk = mayAt(acting.viewer, 'sensitive:write', changing.plan.siteId)
    const decided = changeSummary(changing.plan, mayAsk ? wanted : { ...wanted, sensitive: null }, summaryCodes)
    if (!decided.ok) return decided
    await write(changing, decided.value)
    return done({
      kind: decided.value.isNew ? ('record-added' as const) : ('record-changed' as const),
      payload: payloadOf(decided.value),
    })
  })

/** The column and the description of each field of a summary, as the data package names them. */
export const summaryColumns: Readonly<Record<keyof SummaryFacts, Field>> = Object.fromEntries(
  summaryFields.map((field) => {
    const name = field.replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
    const column = resourceNamed('client-summaries').fields.find((one) => one.name === name)
    if (!column) throw new RangeError(`a client summary has no ${name}`)
    return [field, column]
  }),
) as Record<keyof SummaryFacts, Field>

export const summaryCodes: SummaryCodes = Object.fromEntries(
  summaryFields.flatMap((field) => {
    const { codes } = summaryColumns[field]
    return codes === undefined ? [] : [[field, new Set(codeList(codes).codes.map(({ code }) => code))]]
  }),
)

const write = async ({ client, plan }: ChangingPlan, { summary }: SummaryChanged): Promise<void> => {
  const names = summaryFields.map((field) => summaryColumns[field].name)
  const places = names.map((_, at) => `$${at + 3}`)
  const { rowCount } = await client.query(
    `insert into client_summary (plan_id, site_id, ${names.join(', ')}) values ($1, $2, ${places.join(', ')})
     on conflict (plan_id) do update set ${names.map((name) => `${name} = excluded.${name}`).join(', ')},
       revision = client_summary.revision + 1`,
    [plan.id, plan.siteId, ...summaryFields.map((field) => summary[field])],
  )
  if (rowCount !== 1) throw new Error(`the summary of plan ${plan.id} was not written`)
}

/**
 * From what to what; but of how a person identifies, only that it was changed: whoever reads the trail may not read that.
 */
const payloadOf = ({ changes }: SummaryChanged): object => {
  const isSensitive = (field: keyof SummaryFacts) => sensitiveSummary.some((one) => one === field)
  return {
    table: 'client_summary',
    fields: Object.fromEntries(
      changes
        .filter(({ field }) => !isSensitive(field))
        .map(({ field, from, to }) => [summaryColumns[field].name, [from, to]]),
    ),
    sensitive: changes.filter(({ field }) => isSensitive(field)).map(({ field }) => summaryColumns[field].name),
  }
}

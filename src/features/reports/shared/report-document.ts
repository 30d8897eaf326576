import * as z from 'zod'

const bilingual = z.object({ en: z.string(), fr: z.string() })
const whole = z.int().nullable()

const shareCell = z.strictObject({ num: whole, den: whole, pct: whole, pctExact: z.number().nullable() })

const moneyCell = z.strictObject({
  count: whole,
  cents: whole,
  dollars: whole.describe('Cents rounded half up'),
  averageCents: whole.describe('Cents a counted pair, rounded half up'),
  allocationCents: whole.describe('Of the whole fiscal year'),
  pctSpent: whole,
})

const blocks = <Cell extends z.ZodType>(cell: Cell) => ({
  all: cell,
  job_search: cell,
  job_placement: cell,
  job_retention: cell,
})

const row = { code: z.string(), label: bilingual, standard: z.number().nullable() }

/**
 * A counted report as other programs read it. A figure a block cannot know is null, never another figure. Suitability's
 * `den` is participants and its percentage num ÷ (14 × den); rows without a printed base carry the block's participants.
 */
export const reportDocument = z.strictObject({
  report: z.string(),
  title: bilingual,
  population: bilingual,
  scope: z.strictObject({
    kind: z.enum(['province', 'region', 'catchment', 'provider', 'site']),
    code: z.string().nullable(),
    name: bilingual,
    sites: z.int().nullable().describe('How many sites; null: every site'),
  }),
  period: z.strictObject({ from: z.iso.date(), to: z.iso.date() }),
  asOf: z.string().describe('The instant as known at which it was counted, RFC 3339'),
  fromImportedDates: z.boolean().describe('What was known then is told from the days imported records say'),
  mark: z.string().describe('Transactions before this one are in'),
  edition: z.strictObject({
    programme: z.string(),
    id: z.string(),
    fingerprint: z.string(),
    overridden: z.array(z.string()).describe('Settings that differ from the edition’s defaults'),
    notices: z.array(bilingual),
  }),
  participants: z.strictObject(blocks(z.int())),
  score: z.number().nullable(),
  rows: z.array(
    z.union([z.strictObject({ ...row, ...blocks(shareCell) }), z.strictObject({ ...row, ...blocks(moneyCell) })]),
  ),
})

export type ReportDocument = z.infer<typeof reportDocument>

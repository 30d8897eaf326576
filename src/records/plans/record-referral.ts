import { recordReferral } from '../../core/plans/record-referral.ts'
import type { Protocol, ReferralCommand, ReferralFields } from '../../core/plans/record-referral.ts'
import type { ReferralRefusal } from '../../core/plans/refusals.ts'
import { done } from '../../core/shared/result.ts'
import type { PlainDate } from '../../core/shared/plain-date.ts'
import { readerOn } from '../../platform/db/reader.ts'
import type { Reader } from '../../platform/db/reader.ts'
import type { Acting } from '../change.ts'
import { changeAtSite } from './change-at-site.ts'
import type { PlanChanged } from './change-plan.ts'
import { writeRow } from './write-row.ts'
import type { Columns } from './write-row.ts'

/** A referral to another service, added or changed. */
export const recordPlanReferral = (
  acting: Acting,
  plan: number,
  today: PlainDate,
  command: Omit<ReferralCommand, 'protocols'>,
): Promise<PlanChanged<ReferralRefusal>> =>
  changeAtSite(acting, plan, today, 'profile:write', async (changing) => {
    const protocols = await protocolsOf(readerOn(changing.client), changing.plan.siteId)
    const decided = recordReferral(changing.plan, { ...command, protocols }, today)
    return decided.ok ? done(await writeRow(changing, 'referral', decided.value, referralColumns)) : decided
  })

/** The protocols of a site, those that ended included, by the name of the partner; at most three hundred. */
export const protocolsOf = (db: Reader, siteId: number): Promise<Protocol[]> =>
  db
    .selectFrom('protocol')
    .select(['id', 'body', 'category', 'agreed_on as agreedOn', 'ended_on as endedOn'])
    .where('site_id', '=', siteId)
    .orderBy('body')
    .orderBy('id')
    .limit(300)
    .execute()

const referralColumns = (fields: ReferralFields): Columns => ({
  category: fields.category,
  protocol_id: fields.protocolId,
  sent_on: fields.sentOn,
  started_on: fields.startedOn,
  ended_on: fields.endedOn,
  outcome: fields.outcome,
})

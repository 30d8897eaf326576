import { fiscalYearOf } from '../../../core/shared/fiscal-year.ts'
import { protocolsOf, recordPlanReferral } from '../../../records/plans/record-referral.ts'
import { readEditions } from '../../../records/verdicts/editions.ts'
import { field } from '../../route.ts'
import { partRoutes } from '../shared/part-route.ts'
import { typedOf } from '../shared/typed.ts'
import { readReferral, referralTyped } from './form.ts'
import { categoryGroups } from './groups.ts'
import { messages } from './messages.ts'
import { ReferralView } from './view.tsx'
import type { ReferralMore } from './view.tsx'

/** A referral to another service, with what it counts for and the protocol it was made under. */
export const editReferral = partRoutes({
  part: 'referrals',
  resource: 'referrals',
  permission: 'profile:write',
  titles: {
    add: { en: messages.en.add, fr: messages.fr.add },
    change: { en: messages.en.change, fr: messages.fr.change },
  },
  deed: 'referral-saved',
  rows: ({ referrals }) => referrals,
  standing: ({ today }, { plan }, number) => {
    const referral = plan.referrals.find((one) => one.number === number)
    return referral ? referralTyped(referral) : typedOf({}, { sent_on: today })
  },
  more: async ({ db, language, today, query }, { plan }): Promise<ReferralMore> => {
    const edition = (await readEditions(db))(plan.programme, fiscalYearOf(today))
    return {
      groups: categoryGroups(language, edition),
      protocols: await protocolsOf(db, plan.siteId),
      today,
      saved: query.has('saved'),
    }
  },
  read: (language, typed, { protocols }) => readReferral(language, typed, protocols),
  record: recordPlanReferral,
  compare: ({ language, typed }, { plan }, number, { protocols }) => {
    const bodyOf = (id: string) => protocols.find((one) => String(one.id) === id)?.body ?? messages[language].noProtocol
    const recorded = plan.referrals.find((one) => one.number === number)?.protocolId
    const one = { recorded: bodyOf(String(recorded)), typed: bodyOf(field(typed, 'protocol')) }
    return one.recorded === one.typed ? [] : [{ name: messages[language].protocol, ...one }]
  },
  view: ReferralView,
  another: () => '?saved=referral',
})

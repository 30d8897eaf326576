import { itemStatusOf, referralStatusOf } from '../../../core/plans/item-status.ts'
import type { ItemStatus } from '../../../core/plans/item-status.ts'
import type { ItemRecord, ReferralRecord } from '../../../core/plans/plan-file.ts'
import { codeList } from '../../../catalogues/index.ts'
import type { Language } from '../../../core/shared/bilingual.ts'
import type { PlainDate } from '../../../core/shared/plain-date.ts'
import { write } from '../../../platform/i18n/write.ts'
import type { Reader } from '../../../platform/db/reader.ts'
import type { Ask } from '../../route.ts'
import { clientPlanMessages } from './client-plan-messages.ts'
import type { PlanAsked } from './plan-asked.ts'
import { codeText } from './words.ts'

/** A plan as the client reads it, in the client’s language: words only. What was given up is not in it. */
export type ClientPlan = {
  readonly language: Language
  readonly name: string
  readonly clientNumber: number
  readonly planNumber: number
  readonly site: string
  readonly provider: string
  readonly counsellor: string | null
  readonly startedOn: PlainDate
  readonly acceptedOn: PlainDate | null
  readonly goal: string | null
  readonly parts: readonly { readonly title: string; readonly steps: readonly ClientStep[] }[]
}

export type ClientStep = {
  readonly key: string
  readonly what: string
  readonly who: string
  readonly when: string
  readonly state: string
}

/** The language asked for by `?in=`; else the client’s; else that of the page. */
export const languageFor = ({ query, language }: Pick<Ask, 'query' | 'language'>, spoken: string | null): Language => {
  const wanted = query.get('in') ?? spoken
  return wanted === 'en' || wanted === 'fr' ? wanted : language
}

export const clientPlanOf = async (
  db: Reader,
  { plan, client }: PlanAsked,
  language: Language,
): Promise<ClientPlan> => ({
  language,
  name: client.name,
  clientNumber: client.number,
  planNumber: plan.number,
  ...(await placeOf(db, plan.siteId)),
  counsellor: plan.counsellorId === null ? null : await counsellorNamed(db, plan.counsellorId),
  startedOn: plan.startedOn,
  acceptedOn: plan.acceptedOn,
  goal: plan.goal,
  parts: partsOf(language, plan.items, plan.referrals),
})

const partsOf = (
  language: Language,
  items: readonly ItemRecord[],
  referrals: readonly ReferralRecord[],
): ClientPlan['parts'] =>
  [
    ...codeList('sub-goal').codes.map(({ code, label }) => ({
      title: label[language],
      steps: items
        .filter((item) => item.subGoal === code && item.outcome !== 'cancelled')
        .map((item) => itemStep(language, item)),
    })),
    {
      title: clientPlanMessages[language].referrals,
      steps: referrals
        .filter(({ outcome }) => outcome !== 'cancelled')
        .map((referral) => referralStep(language, referral)),
    },
  ].filter(({ steps }) => steps.length > 0)

const itemStep = (language: Language, item: ItemRecord): ClientStep => ({
  key: `i${item.number}`,
  what: whatOf(language, item),
  who: whoOf(language, item.responsible),
  when: whenOf(language, item.actualStart ?? item.expectedStart, item.actualEnd ?? item.expectedEnd),
  state: stateOf(language, itemStatusOf(item)),
})

const referralStep = (language: Language, referral: ReferralRecord): ClientStep => ({
  key: `r${referral.number}`,
  what: codeText(language, 'referred-out', referral.category),
  who: clientPlanMessages[language].both,
  when: whenOf(language, referral.startedOn ?? referral.sentOn, referral.endedOn),
  state: stateOf(language, referralStatusOf(referral)),
})

const whatOf = (language: Language, { kind, title }: ItemRecord): string => {
  const named = codeText(language, 'plan-item', kind)
  if (title === null) return named
  return kind === 'custom' ? title : clientPlanMessages[language].titled(named, title)
}

const whoOf = (language: Language, responsible: string | null): string => {
  const says = clientPlanMessages[language]
  if (responsible === 'client') return says.me
  if (responsible === 'counsellor') return says.counsellorDoes
  return responsible === 'both' ? says.both : says.notSaid
}

const whenOf = (language: Language, from: PlainDate | null, to: PlainDate | null): string => {
  const says = clientPlanMessages[language]
  const { day, days } = write[language]
  if (from && to && from <= to) return capital(days({ from, to }))
  if (from) return says.from(day(from))
  return to ? says.by(day(to)) : says.notSaid
}

/** A cell begins as a sentence does. */
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

const stateOf = (language: Language, status: ItemStatus): string => clientPlanMessages[language][status]

const placeOf = async (db: Reader, siteId: number) => {
  const { site, provider } = await db
    .selectFrom('site')
    .innerJoin('organisation', 'organisation.id', 'site.organisation_id')
    .select(['site.name as site', 'organisation.name as provider'])
    .where('site.id', '=', siteId)
    .executeTakeFirstOrThrow()
  return { site, provider }
}

const counsellorNamed = async (db: Reader, staffId: number): Promise<string | null> => {
  const found = await db
    .selectFrom('staff')
    .select(['given_name as given', 'family_name as family'])
    .where('id', '=', staffId)
    .executeTakeFirst()
  return found ? `${found.given} ${found.family}` : null
}

import { programmes } from '../../../catalogues/index.ts'
import { mayAt } from '../../../core/access/viewer.ts'
import { referredInCountsFor } from '../../../core/measures/counts-for.ts'
import type { LivePlan } from '../../../core/plans/open-plan.ts'
import { judgeEligibility } from '../../../core/programme/eligibility.ts'
import type { EligibilityVerdict } from '../../../core/programme/eligibility.ts'
import type { EffectiveEdition } from '../../../core/programme/programme.ts'
import { fiscalYearOf, periodOf } from '../../../core/shared/fiscal-year.ts'
import type { PlainDate } from '../../../core/shared/plain-date.ts'
import { livePlansOf } from '../../../records/plans/find-opening.ts'
import { readEditions } from '../../../records/verdicts/editions.ts'
import type { FieldErrors } from '../../../ui/form.tsx'
import { field, viewerOf } from '../../route.ts'
import type { Ask, Typed } from '../../route.ts'
import { typedOf } from '../shared/typed.ts'
import { codeOptions, programmeName } from '../shared/words.ts'
import { readOpening } from './form.ts'
import { messages } from './messages.ts'
import { exceptionShares } from './query.ts'
import type { ClientToServe } from './query.ts'

type Option = { readonly value: string; readonly label: string }

export type OpenModel = {
  readonly client: ClientToServe
  readonly typed: Typed
  readonly errors: FieldErrors
  readonly sites: readonly Option[]
  readonly programmes: readonly Option[]
  readonly referredIn: { readonly options: readonly Option[]; readonly indicator: string | null }
  readonly eligibility: {
    readonly programme: string
    readonly edition: string
    readonly verdict: EligibilityVerdict
    /** The facts whose clause no source gives. */
    readonly assumed: readonly string[]
  }
  /** By site; null: the edition sets no limit. */
  readonly exceptions: {
    readonly limit: number
    readonly year: string
    readonly shares: readonly { readonly site: string; readonly exceptions: number; readonly plans: number }[]
  } | null
  /** `href` is null where the viewer does not see the plan. */
  readonly live: readonly (Pick<LivePlan, 'number' | 'siteName'> & {
    readonly programme: string
    readonly isSeen: boolean
  })[]
  readonly token: string
  readonly once: string
}

/** Everything the page shows, with what was typed judged by the rule of the day it names. */
export const openModel = async (ask: Ask, client: ClientToServe, errors: FieldErrors): Promise<OpenModel> => {
  const { db, language, today } = ask
  const offered = programmes.filter(({ editions: [first] }) => first !== undefined && first.from <= today)
  const typed = ask.typed.size > 0 ? ask.typed : firstTyped(client, offered, today)
  const read = readOpening(language, typed).typed
  const programme = offered.find(({ id }) => id === read.programme) ?? offered[0]
  if (!programme) throw new RangeError('no programme is in force')
  const editionOf = await readEditions(db)
  const edition = editionOf(programme.id, fiscalYearOf(read.startedOn ?? today))
  const live = await livePlansOf(db, client.id, sitesOf(client))
  return {
    client,
    typed,
    errors,
    sites: client.sites.map(({ code, name }) => ({ value: code, label: name })),
    programmes: offered.map(({ id, name }) => ({ value: id, label: name[language] })),
    referredIn: referredInOptions(ask, edition),
    eligibility: {
      programme: programme.name[language],
      edition: edition.edition.id,
      verdict: judgeEligibility(edition.eligibility, read.eligibility),
      assumed: (edition.eligibility?.clauses ?? []).flatMap(({ fact, source }) =>
        source.certainty === 'assumption' ? [fact] : [],
      ),
    },
    exceptions: await exceptionsOf(ask, client, edition),
    live: live.map(({ number, siteName, siteId, programme: id }) => ({
      number,
      siteName,
      programme: programmeName(language, id),
      isSeen: mayAt(viewerOf(ask), 'name:read', siteId),
    })),
    token: ask.token,
    once: ask.once,
  }
}

const sitesOf = ({ sites }: ClientToServe): readonly number[] => sites.map(({ id }) => id)

/** Where there is one choice it is made; the plan starts today unless somebody says otherwise. */
const firstTyped = (client: ClientToServe, offered: readonly { readonly id: string }[], today: PlainDate): Typed =>
  typedOf(
    {
      site: client.sites.length === 1 ? (client.sites[0]?.code ?? null) : null,
      programme: offered.length === 1 ? (offered[0]?.id ?? null) : null,
    },
    { started_on: today },
  )

/** Whether a source counts is asked of the edition’s measure, each time the list is shown. */
const referredInOptions = ({ language }: Ask, edition: EffectiveEdition): OpenModel['referredIn'] => {
  const says = messages[language]
  const counted = codeOptions(language, 'referred-in').map((option) => ({
    ...option,
    by: referredInCountsFor(edition, option.value),
  }))
  const indicator = counted.flatMap(({ by }) => by)[0]?.title[language] ?? null
  if (indicator === null) return { options: counted.map(({ value, label }) => ({ value, label })), indicator }
  return {
    options: counted.map(({ value, label, by }) => ({
      value,
      label: by.length > 0 ? says.counts(label) : says.countsNot(label),
    })),
    indicator,
  }
}

const exceptionsOf = async (
  { db, today }: Ask,
  client: ClientToServe,
  { edition, eligibility }: EffectiveEdition,
): Promise<OpenModel['exceptions']> => {
  if (!eligibility) return null
  const year = fiscalYearOf(today)
  const counted = await exceptionShares(db, sitesOf(client), edition.programme, periodOf(year))
  return {
    limit: eligibility.exceptions,
    year,
    shares: client.sites.map(({ id, name }) => {
      const { exceptions = 0, plans = 0 } = counted.find(({ siteId }) => siteId === id) ?? {}
      return { site: name, exceptions, plans }
    }),
  }
}

/** The site that was chosen, of those that are offered. */
export const siteTyped = ({ sites }: ClientToServe, typed: Typed): number | null =>
  sites.find(({ code }) => code === field(typed, 'site'))?.id ?? null

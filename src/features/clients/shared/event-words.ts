import { nameOfCode, programmes } from '../../../catalogues/index.ts'
import type { Language } from '../../../core/shared/bilingual.ts'
import { sentences } from '../../../platform/i18n/sentences.ts'
import { write } from '../../../platform/i18n/write.ts'
import type { Event, EventKind, EventWhat } from './events.ts'

/** What a line of the timeline says, and the fact that explains it. */
export const eventWords = (
  language: Language,
  event: Event,
): { readonly what: string; readonly sub: string | null } => {
  const said = WORDS[event.what](language, event)
  return typeof said === 'string' ? { what: said, sub: null } : { what: said[0], sub: said[1] }
}

type Said = string | readonly [what: string, sub: string | null]

const WORDS: Readonly<Record<EventWhat, (language: Language, event: Event) => Said>> = {
  registered: (language, event) => [messages[language].registered, nameIn('service-reason', language, event)],
  opened: (language, { code }) => [messages[language].opened, programmeOf(language, code)],
  accepted: (language, event) => [messages[language].accepted, nameIn('given-how', language, event)],
  closed: (language, event) => [
    messages[language].closed(named('closure-reason', language, event)),
    outcomeIn('exit-outcome', language, event),
  ],
  'item-started': (language, event) => messages[language].itemStarted(itemOf(language, event)),
  'item-ended': (language, event) => [
    messages[language].itemEnded(itemOf(language, event)),
    outcomeIn('item-outcome', language, event),
  ],
  sent: (language, event) => messages[language].sent(named('referred-out', language, event)),
  received: (language, event) => messages[language].received(named('referred-out', language, event)),
  answered: (language, event) => [
    messages[language].answered(named('referred-out', language, event)),
    outcomeIn('item-outcome', language, event),
  ],
  'job-started': (language, event) => messages[language].jobStarted(workOf(language, event)),
  'job-ended': (language, event) => messages[language].jobEnded(workOf(language, event)),
  'placement-started': (language, event) => messages[language].placementStarted(workOf(language, event)),
  'placement-ended': (language, event) => messages[language].placementEnded(workOf(language, event)),
  paid: (language, event) =>
    messages[language].paid(write[language].money(event.cents ?? 0), named('payment-kind', language, event)),
  corrected: (language, { words }) => [messages[language].corrected, words],
}

const nameIn = (list: string, language: Language, { code }: Event): string | null =>
  code === null ? null : nameOfCode(list, code, language)

const named = (list: string, language: Language, event: Event): string =>
  nameIn(list, language, event) ?? messages[language].unnamed

const outcomeIn = (list: string, language: Language, { outcome }: Event): string | null =>
  outcome === null ? null : nameOfCode(list, outcome, language)

const itemOf = (language: Language, event: Event): string => event.words ?? named('plan-item', language, event)

const workOf = (language: Language, { words, employer }: Event): string => {
  const t = messages[language]
  if (words !== null && employer !== null) return t.jobAt(words, employer)
  return words ?? employer ?? t.unnamed
}

const programmeOf = (language: Language, id: string | null): string | null =>
  id === null ? null : (programmes.find((one) => one.id === id)?.name[language] ?? id)

/** The kinds as filters. */
export const kindNames: Readonly<Record<EventKind, { readonly en: string; readonly fr: string }>> = {
  registration: { en: 'Registrations', fr: 'Inscriptions' },
  plan: { en: 'Plans', fr: 'Plans' },
  item: { en: 'Items', fr: 'Éléments' },
  referral: { en: 'Referrals', fr: 'Aiguillages' },
  job: { en: 'Jobs', fr: 'Emplois' },
  placement: { en: 'Placements', fr: 'Placements' },
  payment: { en: 'Payments', fr: 'Paiements' },
  correction: { en: 'Corrections', fr: 'Corrections' },
}

const messages = sentences({
  en: {
    unnamed: 'not named',
    registered: 'Registered at this site',
    opened: 'Plan opened',
    accepted: 'Plan summary accepted by the client',
    closed: (reason: string) => `Plan closed: ${reason}`,
    itemStarted: (item: string) => `Started: ${item}`,
    itemEnded: (item: string) => `Ended: ${item}`,
    sent: (to: string) => `Referral sent: ${to}`,
    received: (by: string) => `Referral taken up: ${by}`,
    answered: (by: string) => `Referral completed: ${by}`,
    jobAt: (job: string, employer: string) => `${job}, ${employer}`,
    jobStarted: (job: string) => `Job began: ${job}`,
    jobEnded: (job: string) => `Job ended: ${job}`,
    placementStarted: (job: string) => `Placement began: ${job}`,
    placementEnded: (job: string) => `Placement ended: ${job}`,
    paid: (amount: string, kind: string) => `${amount} paid: ${kind}`,
    corrected: 'Closure details corrected',
  },
  fr: {
    unnamed: 'sans nom',
    registered: 'Inscription à ce point de service',
    opened: 'Plan ouvert',
    accepted: 'Sommaire du plan accepté par la personne',
    closed: (reason) => `Plan fermé\u00a0: ${reason}`,
    itemStarted: (item) => `Début\u00a0: ${item}`,
    itemEnded: (item) => `Fin\u00a0: ${item}`,
    sent: (to) => `Aiguillage envoyé\u00a0: ${to}`,
    received: (by) => `Aiguillage accepté\u00a0: ${by}`,
    answered: (by) => `Aiguillage terminé\u00a0: ${by}`,
    jobAt: (job, employer) => `${job}, ${employer}`,
    jobStarted: (job) => `Début d’emploi\u00a0: ${job}`,
    jobEnded: (job) => `Fin d’emploi\u00a0: ${job}`,
    placementStarted: (job) => `Début de placement\u00a0: ${job}`,
    placementEnded: (job) => `Fin de placement\u00a0: ${job}`,
    paid: (amount, kind) => `${amount} versés\u00a0: ${kind}`,
    corrected: 'Détails de la fermeture corrigés',
  },
})

import type { PlanFacts } from '../../../core/facts/plan.ts'
import type { Criterion } from '../../../core/measures/criterion.ts'
import type { Miss, Misses } from '../../../core/measures/measure.ts'
import {
  clientAnsweredWith,
  clientBlank,
  miss,
  outcomeBlank,
  referredInAs,
  referredOutBut,
  summaryBlank,
} from '../../../core/measures/plan-misses.ts'
import { closedFor, outcomeAmong } from '../../../core/measures/plan-words.ts'
import type { Bilingual } from '../../../core/shared/bilingual.ts'
import { codeList } from '../../code-lists/all.ts'

/**
 * The ways of being counted in a measure and not achieving it. They settle no figure; they say in words and by number why
 * somebody is not in it, so that what can be mended is seen. Which ways are told apart is our choice.
 */
type PlanMisses = Misses<PlanFacts>

const outcomes = codeList('exit-outcome')

const byOutcome = (code: string, en: string, fr: string, ...codes: readonly string[]): Miss<PlanFacts> =>
  miss(code, { en, fr }, outcomeAmong(outcomes, codes))

const noOutcome = miss(
  'not_recorded',
  { en: 'No outcome recorded', fr: 'Aucun résultat consigné' },
  outcomeBlank({ en: 'The outcome at exit is blank', fr: 'Le résultat au départ est vide' }),
)
const unknown = byOutcome('unknown', 'Outcome unknown', 'Résultat inconnu', 'unknown')

/** Of the two large groups of outcomes: the other group, and every outcome that is in neither. */
export const missedOutcomes = (other: Miss<PlanFacts>): PlanMisses => ({
  kinds: [
    noOutcome,
    unknown,
    byOutcome('unemployed', 'Looking for work', 'À la recherche d’un emploi', 'unemployed'),
    other,
    byOutcome('unable_to_work', 'Unable to work', 'Incapacité de travailler', 'unable_to_work'),
    byOutcome('volunteer', 'Volunteering', 'Bénévolat', 'volunteer'),
    byOutcome('independent', 'Independent', 'Autonomie', 'independent'),
  ],
  rest: { en: 'Another outcome', fr: 'Un autre résultat' },
})

export const inTraining = (codes: readonly string[]): Miss<PlanFacts> =>
  byOutcome('in_training', 'In training or education', 'En formation ou aux études', ...codes)

export const inWork = (codes: readonly string[]): Miss<PlanFacts> =>
  byOutcome('in_work', 'Employed or on a career path', 'En emploi ou en cheminement de carrière', ...codes)

/** Of one outcome: another was recorded, or none. */
export const missedOneOutcome: PlanMisses = {
  kinds: [noOutcome, unknown],
  rest: { en: 'Another outcome', fr: 'Un autre résultat' },
}

export const lessSatisfied: PlanMisses = {
  kinds: [
    miss(
      'answered_3',
      { en: 'Answered 3', fr: 'A répondu 3' },
      clientAnsweredWith(3, { en: 'The answer is 3', fr: 'La réponse est 3' }),
    ),
  ],
  rest: { en: 'Answered 1 or 2', fr: 'A répondu 1 ou 2' },
}

export const noAnswer: PlanMisses = {
  kinds: [
    miss(
      'unable_to_contact',
      { en: 'No answer: the client could not be reached', fr: 'Aucune réponse\u00a0: client impossible à joindre' },
      closedFor('unable_to_contact', {
        en: 'The plan was closed because the client could not be reached',
        fr: 'Le plan a été fermé parce que le client était impossible à joindre',
      }),
    ),
  ],
  rest: { en: 'No answer recorded', fr: 'Aucune réponse consignée' },
}

export const notReferredIn: PlanMisses = {
  kinds: [
    miss(
      'es_provider',
      { en: 'Referred by another provider of the service', fr: 'Aiguillage d’un autre fournisseur du service' },
      referredInAs('es_provider', {
        en: 'Referred in by an Employment Service provider, which does not count',
        fr: 'Aiguillage d’un fournisseur de services d’emploi, ce qui ne compte pas',
      }),
    ),
    miss(
      'no_response',
      { en: 'Asked, no response', fr: 'Question posée, aucune réponse' },
      referredInAs('no_response', {
        en: '“No response” is recorded, which does not count',
        fr: '«\u00a0Aucune réponse\u00a0» est consigné, ce qui ne compte pas',
      }),
    ),
    miss(
      'not_recorded',
      { en: 'Nothing recorded', fr: 'Rien de consigné' },
      referredInAs(null, { en: 'Who referred the client is blank', fr: 'La source de l’aiguillage est vide' }),
    ),
  ],
  rest: { en: 'Another source that does not count', fr: 'Une autre source qui ne compte pas' },
}

export const notReferredOut = (categories: ReadonlySet<string>): PlanMisses => ({
  kinds: [
    miss(
      'begun_after_close',
      { en: 'Referral begun after the close', fr: 'Aiguillage commencé après la fermeture' },
      referredOutBut(categories, 'begun-after-close', {
        en: 'Such a referral began only after the plan was closed',
        fr: 'Un tel aiguillage n’a commencé qu’après la fermeture du plan',
      }),
    ),
    miss(
      'not_begun',
      { en: 'Referral not begun', fr: 'Aiguillage non commencé' },
      referredOutBut(categories, 'not-begun', {
        en: 'Such a referral is recorded without a day on which it began',
        fr: 'Un tel aiguillage est consigné sans jour de début',
      }),
    ),
    miss(
      'cancelled',
      { en: 'Referral cancelled', fr: 'Aiguillage annulé' },
      referredOutBut(categories, 'cancelled', {
        en: 'Such a referral was cancelled',
        fr: 'Un tel aiguillage a été annulé',
      }),
    ),
  ],
  rest: { en: 'No such referral', fr: 'Aucun aiguillage de ce genre' },
})

export const notCoordinated: PlanMisses = {
  kinds: [],
  rest: { en: 'Referred neither in nor out', fr: 'Aucun aiguillage, ni reçu ni donné' },
}

export const notPaid: PlanMisses = {
  kinds: [],
  rest: { en: 'No such payment', fr: 'Aucun paiement de ce genre' },
}

const notAsked = (blank: Criterion<PlanFacts>): Miss<PlanFacts> =>
  miss('not_asked', { en: 'Not asked or not recorded', fr: 'Non demandé ou non consigné' }, blank)

const appliesNot: Bilingual = { en: 'Recorded, and does not apply', fr: 'Consigné, et ne s’applique pas' }

/** Of what the client summary says: the question is blank, or the answer is another. */
export const notInSummary = (field: Parameters<typeof summaryBlank>[0], column: string): PlanMisses => ({
  kinds: [
    notAsked(
      summaryBlank(field, column, {
        en: 'This is blank in the client summary, or there is no summary',
        fr: 'Cela est vide dans le sommaire du client, ou il n’y a pas de sommaire',
      }),
    ),
  ],
  rest: appliesNot,
})

export const notOfAge: PlanMisses = {
  kinds: [
    notAsked(
      clientBlank('birthDate', 'birth_date', {
        en: 'The birth date is not recorded',
        fr: 'La date de naissance n’est pas consignée',
      }),
    ),
  ],
  rest: { en: 'Another age', fr: 'Un autre âge' },
}

export const notInFile = (field: 'gender' | 'language'): PlanMisses => ({
  kinds: [
    notAsked(
      clientBlank(field, field, {
        en: 'This is blank in the client’s file',
        fr: 'Cela est vide au dossier du client',
      }),
    ),
  ],
  rest: appliesNot,
})

import { codesOf } from '../../../core/programme/code-list.ts'
import type { Source } from '../../../core/programme/code-list.ts'
import { any, not } from '../../../core/measures/criterion.ts'
import type { Criterion } from '../../../core/measures/criterion.ts'
import type { Measure, Misses } from '../../../core/measures/measure.ts'
import {
  clientAnswered,
  clientAnsweredAtLeast,
  outcomeAmong,
  referredInBy,
  referredOutTo,
} from '../../../core/measures/plan-words.ts'
import type { PlanFacts } from '../../../core/facts/plan.ts'
import type { Bilingual } from '../../../core/shared/bilingual.ts'
import { codeList } from '../../code-lists/all.ts'
import {
  inTraining,
  inWork,
  lessSatisfied,
  missedOneOutcome,
  missedOutcomes,
  noAnswer,
  notCoordinated,
  notReferredIn,
  notReferredOut,
} from './misses.ts'

const guide: Source = { certainty: 'read', key: 'GUIDE-2013' }
const series: Source = { certainty: 'read', key: 'SQS-SERIES' }

export const outcomes = codeList('exit-outcome')

const answered = clientAnswered({
  en: 'The client answered the satisfaction question',
  fr: 'Le client a répondu à la question sur sa satisfaction',
})

const satisfaction: readonly Measure<PlanFacts>[] = [
  {
    code: 'satisfaction.assisted',
    title: {
      en: 'Assisted participants who are satisfied',
      fr: 'Participants aux services assistés qui sont satisfaits',
    },
    source: series,
    tells: 'outcomes',
    excluded: not({ en: 'The client gave no answer', fr: 'Le client n’a pas répondu' }, answered),
    achieved: clientAnsweredAtLeast(4, { en: 'The answer is 4 or 5', fr: 'La réponse est 4 ou 5' }),
    misses: lessSatisfied,
  },
  {
    code: 'response.assisted',
    title: { en: 'Assisted participants who answered', fr: 'Participants aux services assistés qui ont répondu' },
    source: series,
    tells: 'outcomes',
    excluded: null,
    achieved: answered,
    misses: noAnswer,
  },
]

/** Every value of the pick-list counts except these two [GUIDE-2013]. */
const referredIn = referredInBy(
  new Set(
    codeList('referred-in')
      .codes.map((one) => one.code)
      .filter((code) => code !== 'es_provider' && code !== 'no_response'),
  ),
  {
    en: 'Referred in by a source that counts: any but “Employment Service Provider” and “No response”',
    fr: 'Aiguillé par une source qui compte : toutes sauf « Fournisseur de services d’emploi » et « Aucune réponse »',
  },
)

const categories = (...codes: readonly string[]): ReadonlySet<string> => codesOf(codeList('referred-out'), ...codes)

const referredOut = (
  code: string,
  title: Bilingual,
  to: ReadonlySet<string>,
  achieved: Bilingual,
): Measure<PlanFacts> => ({
  code: `coordination.${code}`,
  title,
  source: guide,
  tells: 'profile',
  excluded: null,
  achieved: referredOutTo(to, achieved),
  misses: notReferredOut(to),
})

export const coordinationIndicators: readonly Measure<PlanFacts>[] = [
  {
    code: 'coordination.referred_in',
    title: { en: 'Referred in', fr: 'Aiguillage reçu' },
    source: guide,
    tells: 'profile',
    excluded: null,
    achieved: referredIn,
    misses: notReferredIn,
  },
  referredOut(
    'out_school',
    {
      en: 'Referred out: registered in education toward high school or equivalent',
      fr: 'Aiguillage : inscription à des études menant au diplôme d’études secondaires ou à l’équivalent',
    },
    categories('ged', 'high_school', 'independent_learning_centre'),
    {
      en: 'A referral to high school or equivalent was in progress or completed at the close',
      fr: 'Un aiguillage vers des études secondaires ou l’équivalent était en cours ou terminé à la fermeture',
    },
  ),
  referredOut(
    'out_training',
    {
      en: 'Referred out: registered or participating in training',
      fr: 'Aiguillage : inscription ou participation à une formation',
    },
    categories('freepayer', 'other_training'),
    {
      en: 'A referral to training was in progress or completed at the close',
      fr: 'Un aiguillage vers une formation était en cours ou terminé à la fermeture',
    },
  ),
  referredOut(
    'out_community',
    {
      en: 'Referred out: other community resources that support employability',
      fr: 'Aiguillage : autres ressources communautaires favorisant l’employabilité',
    },
    categories(
      ...['credential_assessment', 'eo_action_centre', 'eo_rrts', 'municipal', 'odsp', 'ow', 'child_care'],
      ...['educational_services', 'financial_planning', 'health', 'housing', 'language_assessment', 'legal'],
      ...['newcomer', 'regulatory_bodies'],
    ),
    {
      en: 'A referral to a community resource was in progress or completed at the close',
      fr: 'Un aiguillage vers une ressource communautaire était en cours ou terminé à la fermeture',
    },
  ),
]

const coordination: Measure<PlanFacts> = {
  code: 'coordination',
  title: {
    en: 'At least one indicator of service coordination',
    fr: 'Au moins un indicateur de coordination des services',
  },
  source: { certainty: 'inferred', key: 'GUIDE-2013' },
  tells: 'profile',
  excluded: null,
  achieved: any(
    {
      en: 'Referred in, or referred out to what counts',
      fr: 'Aiguillage reçu, ou aiguillage vers un service qui compte',
    },
    ...coordinationIndicators.map((one): Criterion<PlanFacts> => one.achieved),
  ),
  misses: notCoordinated,
}

export const employedCodes = ['1a', '1b', '2', '3', '4', '5', '6', '7', '8']
export const trainingCodes = ['9', '10', '11', '12', '13', '14', '15', '16', '17', '18', '19']

const byOutcome = (
  code: string,
  title: Bilingual,
  codes: readonly string[],
  misses: Misses<PlanFacts> = missedOneOutcome,
): Measure<PlanFacts> => ({
  code,
  title,
  source: guide,
  tells: 'outcomes',
  excluded: null,
  achieved: outcomeAmong(outcomes, codes),
  misses,
})

export const outcomeTitle = (code: string): Bilingual =>
  outcomes.codes.find((one) => one.code === code)?.label ?? { en: code, fr: code }

const outcomeMeasures: readonly Measure<PlanFacts>[] = [
  byOutcome(
    'employed',
    { en: 'Employed or career path', fr: 'Emploi ou cheminement de carrière' },
    employedCodes,
    missedOutcomes(inTraining(trainingCodes)),
  ),
  byOutcome('employed.1', { en: 'Employed', fr: 'En emploi' }, ['1a', '1b']),
  ...employedCodes.map((code) => byOutcome(`employed.${code}`, outcomeTitle(code), [code])),
  byOutcome(
    'training',
    { en: 'Training or education', fr: 'Formation ou études' },
    trainingCodes,
    missedOutcomes(inWork(employedCodes)),
  ),
  ...trainingCodes.map((code) => byOutcome(`training.${code}`, outcomeTitle(code), [code])),
]

/** What is asked of a plan that was closed, suitability and money apart. */
export const exitMeasures: readonly Measure<PlanFacts>[] = [
  ...satisfaction,
  coordination,
  ...coordinationIndicators,
  ...outcomeMeasures,
]

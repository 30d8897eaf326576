import type { Source } from '../../../core/programme/code-list.ts'
import type { Setting } from '../../../core/programme/setting.ts'
import { eligibilitySettings } from './eligibility.ts'
import { followUpSettings } from './follow-ups.ts'
import { outcomeSettings } from './outcome-rules.ts'
import { monthlySettings } from './site-month.ts'

const summit: Source = { certainty: 'read', key: 'SUMMIT-2013' }
const share = { min: 0, max: 100 } as const

const standard = (measure: string, en: string, fr: string, value: number, source: Source): Setting => ({
  key: `standard.${measure}`,
  title: { en: `Standard, percent: ${en}`, fr: `Norme, en pourcentage : ${fr}` },
  source,
  value,
  allowed: share,
})

const weight = (part: string, en: string, fr: string, value: number, source: Source): Setting => ({
  key: `weight.${part}`,
  title: {
    en: `Weight in the overall score, percent: ${en}`,
    fr: `Poids dans la note globale, en pourcentage : ${fr}`,
  },
  source,
  value,
  allowed: share,
})

const weightOfDimension: Source = {
  certainty: 'second-hand',
  note: {
    en: 'The split inside a dimension is a working hypothesis.',
    fr: 'La répartition à l’intérieur d’une dimension est une hypothèse de travail.',
  },
}

/** What the measures of the service need and no source settles, or settles for one year only. */
export const settings: readonly Setting[] = [
  standard('satisfaction', 'customer satisfaction', 'satisfaction de la clientèle', 85, summit),
  standard('response', 'survey response rate', 'taux de réponse au sondage', 15, summit),
  standard('coordination', 'service coordination', 'coordination des services', 30, summit),
  standard('employed', 'employed or career path', 'emploi ou cheminement de carrière', 69, {
    certainty: 'inferred',
    key: 'GUIDE-2013',
  }),
  standard('training', 'training or education', 'formation ou études', 10, { certainty: 'remembered' }),
  standard('suitability', 'suitability', 'pertinence', 25, { certainty: 'remembered' }),
  standard('intake', 'assisted services intake', 'admissions aux services assistés', 90, summit),
  {
    key: 'componentRule',
    title: {
      en: 'What puts a plan into a component',
      fr: 'Ce qui rattache un plan à un volet',
    },
    source: { certainty: 'assumption' },
    value: 'started-item',
    allowed: { words: ['started-item', 'planned-item'] },
    meanings: {
      'started-item': {
        en: 'An item of the component that was started and not cancelled',
        fr: 'Un élément du volet qui a débuté et n’a pas été annulé',
      },
      'planned-item': {
        en: 'An item of the component that was not cancelled, started or not',
        fr: 'Un élément du volet qui n’a pas été annulé, débuté ou non',
      },
    },
  },
  {
    key: 'coordinationCombine',
    title: {
      en: 'How the four indicators of service coordination combine',
      fr: 'Façon de combiner les quatre indicateurs de la coordination des services',
    },
    source: { certainty: 'inferred', key: 'GUIDE-2013' },
    value: 'sum',
    allowed: { words: ['sum', 'any'] },
    meanings: {
      sum: {
        en: 'Added: a plan counts once for each indicator',
        fr: 'Additionnés\u00a0: un plan compte une fois par indicateur',
      },
      any: { en: 'Together: a plan counts once at most', fr: 'Ensemble : un plan compte une fois au plus' },
    },
  },
  {
    key: 'scoreFormula',
    title: { en: 'Formula of the overall score', fr: 'Formule de la note globale' },
    source: { certainty: 'remembered' },
    value: 'weighted',
    allowed: { words: ['weighted', 'none'] },
    meanings: {
      weighted: { en: 'The weighted shares, out of 10', fr: 'Les parts pondérées, sur 10' },
      none: { en: 'No overall score', fr: 'Aucune note globale' },
    },
  },
  weight('satisfaction', 'customer satisfaction', 'satisfaction de la clientèle', 15, weightOfDimension),
  weight('coordination', 'service coordination', 'coordination des services', 25, weightOfDimension),
  weight('impact', 'employed and in training together', 'emploi et formation ensemble', 25, weightOfDimension),
  weight('suitability', 'suitability', 'pertinence', 25, weightOfDimension),
  weight('intake', 'assisted services intake', 'admissions aux services assistés', 10, weightOfDimension),
  ...eligibilitySettings,
  ...outcomeSettings,
  ...followUpSettings,
  ...monthlySettings,
]

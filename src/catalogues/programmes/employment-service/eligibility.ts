import { fact } from '../../../core/measures/criterion.ts'
import type { Criterion } from '../../../core/measures/criterion.ts'
import type { EligibilityClause, EligibilityFacts, EligibilityRule } from '../../../core/programme/eligibility.ts'
import type { Source } from '../../../core/programme/code-list.ts'
import type { Setting, SettingValues } from '../../../core/programme/setting.ts'
import { numberSetting } from '../../../core/programme/setting.ts'
import type { Bilingual } from '../../../core/shared/bilingual.ts'

const read: Source = { certainty: 'read', key: 'HELPING-NEWCOMERS' }

export const eligibilitySettings: readonly Setting[] = [
  {
    key: 'eligibility.hours',
    title: {
      en: 'Hours of work a week, on average, from which somebody is not unemployed',
      fr: 'Heures de travail par semaine, en moyenne, à partir desquelles une personne n’est pas sans emploi',
    },
    source: read,
    value: 20,
    allowed: { min: 0, max: 168 },
  },
  {
    key: 'eligibility.exceptions',
    title: {
      en: 'Exceptions to eligibility, percent of the plans a site starts in a fiscal year',
      fr: 'Exceptions à l’admissibilité, en pourcentage des plans qu’un point de service commence pendant l’exercice',
    },
    source: read,
    value: 10,
    allowed: { min: 0, max: 100 },
  },
]

/** Assisted services are for people who are unemployed and not in full-time study [HELPING-NEWCOMERS]. */
export const eligibility = (values: SettingValues): EligibilityRule => ({
  clauses: [
    worksUnder(numberSetting(values, 'eligibility.hours')),
    saying('fullTimeStudy', 'full_time_study', false, read, {
      en: 'Not in full-time study, as the school defines it',
      fr: 'Pas aux études à temps plein, selon la définition de l’établissement',
    }),
    saying('inOntario', 'in_ontario', true, { certainty: 'assumption' }, { en: 'In Ontario', fr: 'En Ontario' }),
  ],
  exceptions: numberSetting(values, 'eligibility.exceptions'),
})

const worksUnder = (hours: number): EligibilityClause => ({
  fact: 'weeklyHours',
  source: read,
  met: about('weeklyHours', 'weekly_hours', (value) => typeof value === 'number' && value < hours, {
    en: `Works under ${hours} hours a week on average`,
    fr: `Travaille moins de ${String(hours).replace('.', ',')} heures par semaine en moyenne`,
  }),
})

const saying = (
  field: 'fullTimeStudy' | 'inOntario',
  column: string,
  wanted: boolean,
  source: Source,
  words: Bilingual,
): EligibilityClause => ({ fact: field, source, met: about(field, column, (value) => value === wanted, words) })

const about = (
  field: keyof EligibilityFacts,
  column: string,
  passes: (value: EligibilityFacts[keyof EligibilityFacts]) => boolean,
  words: Bilingual,
): Criterion<EligibilityFacts> =>
  fact(
    words,
    (facts) => facts[field],
    passes,
    (facts) => [{ resource: 'eligibility', field: column, value: facts[field] }],
  )

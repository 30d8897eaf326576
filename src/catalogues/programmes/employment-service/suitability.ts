import type { Source } from '../../../core/programme/code-list.ts'
import type { Measure } from '../../../core/measures/measure.ts'
import { agedAtStart, summaryAmong, summarySays } from '../../../core/measures/plan-words.ts'
import type { PlanFacts } from '../../../core/facts/plan.ts'
import type { Bilingual } from '../../../core/shared/bilingual.ts'
import { codeList } from '../../code-lists/all.ts'
import { notInSummary, notOfAge } from './misses.ts'

const guide: Source = { certainty: 'read', key: 'GUIDE-2013' }

const row = (code: string, en: string, fr: string, found: Found, source = guide): Measure<PlanFacts> => ({
  code: `suitability.${code}`,
  title: { en, fr },
  source,
  excluded: null,
  ...found,
})

/** What makes the indicator true of somebody, and how it can fail to be. */
type Found = Pick<Measure<PlanFacts>, 'achieved' | 'misses' | 'tells'>

const aged = (from: number | null, to: number | null, words: Bilingual): Found => ({
  achieved: agedAtStart(from, to, words),
  misses: notOfAge,
  tells: 'identity',
})

const oneOf = (
  field: Parameters<typeof summaryAmong>[0],
  column: string,
  list: string,
  ...codes: readonly string[]
): Found => ({
  achieved: summaryAmong(field, column, codeList(list), codes),
  misses: notInSummary(field, column),
  tells: 'profile',
})

const says = (
  field: Parameters<typeof summarySays>[0],
  column: string,
  words: Bilingual,
  tells: 'profile' | 'sensitive' = 'profile',
): Found => ({
  achieved: summarySays(field, column, words),
  misses: notInSummary(field, column),
  tells,
})

/**
 * Fourteen indicators in sixteen rows: 1A and 1B, 5A and 5B are alternatives. Suitability is the sum of the hits over
 * fourteen times the participants, which reproduces all 48 published percentages [GUIDE-2013].
 */
export const indicatorCount = 14

export const suitability: readonly Measure<PlanFacts>[] = [
  row(
    '1a',
    '1A Age under 20',
    '1A Âge : moins de 20 ans',
    aged(null, 19, {
      en: 'Under 20 years old when the plan started',
      fr: 'Moins de 20 ans au début du plan',
    }),
  ),
  row(
    '1b',
    '1B Age over 44',
    '1B Âge : plus de 44 ans',
    aged(45, null, {
      en: '45 years old or more when the plan started',
      fr: '45 ans ou plus au début du plan',
    }),
  ),
  row(
    '2',
    '2 Grade 12 or less',
    '2 12e année ou moins',
    oneOf('education', 'education', 'education', 'grade_0_8', 'grade_9', 'grade_10', 'grade_11', 'grade_12'),
  ),
  row(
    '3',
    '3 Educated outside Canada',
    '3 Scolarité à l’extérieur du Canada',
    oneOf('educationCountry', 'education_country', 'education-country', 'outside_canada'),
  ),
  row(
    '4',
    '4 Credentials not recognized',
    '4 Titres non reconnus',
    oneOf('credentials', 'credentials', 'credentials', 'regulated_trade', 'professional'),
  ),
  row(
    '5a',
    '5A Worked, but not in Canada',
    '5A A travaillé, mais pas au Canada',
    oneOf('experience', 'experience', 'experience', 'outside_canada'),
  ),
  row(
    '5b',
    '5B No work experience',
    '5B Aucune expérience de travail',
    oneOf('experience', 'experience', 'experience', 'none'),
  ),
  row(
    '6',
    '6 Employment skills',
    '6 Compétences professionnelles',
    oneOf('employmentSkills', 'employment_skills', 'skill-level', 'needs_development'),
  ),
  row(
    '7',
    '7 More than 26 weeks out of school or work',
    '7 Plus de 26 semaines hors de l’école ou du travail',
    oneOf('timeOut', 'time_out', 'time-out', '6_to_12_months', 'over_12_months'),
    {
      certainty: 'assumption',
      key: 'GUIDE-2013',
      note: {
        en: 'The source says “more than 26 weeks” and “6 months or more”; six months and more is taken.',
        fr: 'La source dit « plus de 26 semaines » et « 6 mois ou plus » ; six mois et plus est retenu.',
      },
    },
  ),
  row(
    '8',
    '8 History of poor work retention',
    '8 Antécédents de faible maintien en emploi',
    says('poorRetention', 'poor_retention', {
      en: 'A history of poor work retention is recorded',
      fr: 'Des antécédents de faible maintien en emploi sont consignés',
    }),
  ),
  row(
    '9',
    '9 Job search skills',
    '9 Compétences en recherche d’emploi',
    oneOf('jobSearch', 'job_search', 'skill-level', 'needs_development'),
  ),
  row(
    '10',
    '10 Source of income',
    '10 Source de revenu',
    oneOf('income', 'income', 'income', 'ei', 'ow', 'odsp', 'dependant', 'crown_ward', 'none'),
    {
      certainty: 'recomputed',
      key: 'GUIDE-2013',
      note: {
        en: 'The wide list, with Employment Insurance and dependants: only it yields the published figures.',
        fr: 'La liste élargie, avec l’assurance-emploi et les personnes à charge : elle seule donne les chiffres publiés.',
      },
    },
  ),
  row(
    '11',
    '11 Language skills',
    '11 Compétences linguistiques',
    oneOf('languageSkills', 'language_skills', 'skill-level', 'needs_development'),
  ),
  row(
    '12',
    '12 Labour market change',
    '12 Changement du marché du travail',
    says('labourMarketChange', 'labour_market_change', {
      en: 'A job was lost within 6 months through downsizing, closure or layoff',
      fr: 'Un emploi a été perdu depuis moins de 6 mois (réduction d’effectif, fermeture ou mise à pied)',
    }),
  ),
  row(
    '13',
    '13 Persons with a disability',
    '13 Personnes handicapées',
    says(
      'disabled',
      'disabled',
      {
        en: 'Self-identified as a person with a disability',
        fr: 'S’identifie comme personne handicapée',
      },
      'sensitive',
    ),
  ),
  row(
    '14',
    '14 Aboriginal persons',
    '14 Autochtones',
    says(
      'indigenous',
      'indigenous',
      {
        en: 'Self-identified as an Aboriginal person',
        fr: 'S’identifie comme Autochtone',
      },
      'sensitive',
    ),
  ),
]

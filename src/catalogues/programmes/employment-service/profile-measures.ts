import type { Source } from '../../../core/programme/code-list.ts'
import type { Criterion } from '../../../core/measures/criterion.ts'
import type { Measure, Misses } from '../../../core/measures/measure.ts'
import { agedAtStart, clientIs, summaryAmong, summarySays } from '../../../core/measures/plan-words.ts'
import type { PlanFacts } from '../../../core/facts/plan.ts'
import type { Bilingual } from '../../../core/shared/bilingual.ts'
import { codeList } from '../../code-lists/all.ts'
import { notInFile, notInSummary, notOfAge } from './misses.ts'

const guide: Source = { certainty: 'read', key: 'GUIDE-2013' }

const measure = (
  code: string,
  title: Bilingual,
  tells: Measure<PlanFacts>['tells'],
  achieved: Criterion<PlanFacts>,
  misses: Misses<PlanFacts>,
): Measure<PlanFacts> => ({
  code,
  title,
  source: guide,
  tells,
  excluded: null,
  achieved,
  misses,
})

const age = (code: string, from: number | null, to: number | null, en: string, fr: string): Measure<PlanFacts> =>
  measure(
    `age.${code}`,
    { en, fr },
    'identity',
    agedAtStart(from, to, { en: `Age when the plan started: ${en}`, fr: `Âge au début du plan : ${fr}` }),
    notOfAge,
  )

const ofList = (
  section: string,
  list: string,
  tells: Measure<PlanFacts>['tells'],
  misses: Misses<PlanFacts>,
  criterion: (code: string) => Criterion<PlanFacts>,
) => codeList(list).codes.map((one) => measure(`${section}.${one.code}`, one.label, tells, criterion(one.code), misses))

const group = (code: string, field: Parameters<typeof summarySays>[0], column: string, en: string, fr: string) =>
  measure(
    `group.${code}`,
    { en, fr },
    'sensitive',
    summarySays(field, column, { en: `Self-identified: ${en}`, fr: `S’identifie ainsi : ${fr}` }),
    notInSummary(field, column),
  )

const languages = codeList('language')
const genders = codeList('gender')
const incomes = codeList('income')

/** Who started a plan: the participant profile. Age is taken on the day the plan started [inferred]. */
export const profileMeasures: readonly Measure<PlanFacts>[] = [
  age('lt20', null, 19, 'under 20', 'moins de 20 ans'),
  age('20_24', 20, 24, '20 to 24', 'de 20 à 24 ans'),
  age('25_29', 25, 29, '25 to 29', 'de 25 à 29 ans'),
  age('30_44', 30, 44, '30 to 44', 'de 30 à 44 ans'),
  age('45_54', 45, 54, '45 to 54', 'de 45 à 54 ans'),
  age('55plus', 55, null, '55 and over', '55 ans et plus'),
  age('gt44', 45, null, 'over 44', 'plus de 44 ans'),
  ...ofList('language', 'language', 'identity', notInFile('language'), (code) => clientIs('language', languages, code)),
  ...ofList('gender', 'gender', 'identity', notInFile('gender'), (code) => clientIs('gender', genders, code)),
  group('disabled', 'disabled', 'disabled', 'Disabled', 'Personne handicapée'),
  group('aboriginal', 'indigenous', 'indigenous', 'Aboriginal', 'Autochtone'),
  group('visible_minority', 'visibleMinority', 'visible_minority', 'Visible minority', 'Minorité visible'),
  group('newcomer', 'newcomer', 'newcomer', 'Newcomer', 'Nouvel arrivant'),
  group('deaf', 'deaf', 'deaf', 'Deaf or hearing impaired', 'Sourd ou malentendant'),
  group('francophone', 'francophone', 'francophone', 'Francophone', 'Francophone'),
  ...ofList('income', 'income', 'profile', notInSummary('income', 'income'), (code) =>
    summaryAmong('income', 'income', incomes, [code]),
  ),
]

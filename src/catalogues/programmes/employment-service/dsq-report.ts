import { bit, money, participants, share, sum, target } from '../../../core/measures/report.ts'
import type { Dimension, Report, Row, Term } from '../../../core/measures/report.ts'
import { numberSetting, wordSetting } from '../../../core/programme/setting.ts'
import type { SettingValues } from '../../../core/programme/setting.ts'
import type { Bilingual } from '../../../core/shared/bilingual.ts'
import { coordinationIndicators, employedCodes, outcomeTitle, trainingCodes } from './exit-measures.ts'
import { employerKinds, kindTitle, supportKinds } from './money.ts'
import { indicatorCount, suitability } from './suitability.ts'

const exits = participants('planExited')
const exited = (code: string): Term => bit('planExited', code)
const entered = (code: string): Term => sum('siteMonth', code, 'all')
const placements = (code: string): Term => sum('planExited', code, 'all')

/** Detailed Service Quality, report #11: plans closed in the period. */
export const dsqReport = (values: SettingValues): Report => ({
  id: 'dsq',
  title: { en: 'Detailed Service Quality (#11)', fr: 'Qualité détaillée des services (no 11)' },
  population: {
    en: 'assisted service plans closed in the period',
    fr: 'plans de services assistés fermés pendant la période',
  },
  participants: 'planExited',
  rows: [
    ...satisfactionRows(values),
    ...coordinationRows(values),
    ...outcomeRows(values),
    ...suitabilityRows(values),
    share(
      'intake',
      { en: 'Assisted services intake', fr: 'Admissions aux services assistés' },
      [participants('planStarted')],
      [target('assisted_intake')],
      { blocks: 'all', standard: standard(values, 'intake') },
    ),
    share(
      'ri_sessions',
      { en: 'Information sessions held', fr: 'Séances d’information tenues' },
      [entered('ri.sessions')],
      [target('ri_sessions')],
      { blocks: 'all' },
    ),
    ...moneyRows(),
  ],
  score:
    wordSetting(values, 'scoreFormula') === 'none'
      ? null
      : {
          title: { en: 'Overall service quality, out of 10', fr: 'Qualité globale des services, sur 10' },
          parts: [
            { codes: ['satisfaction'], weight: numberSetting(values, 'weight.satisfaction') },
            { codes: ['coordination'], weight: numberSetting(values, 'weight.coordination') },
            { codes: ['employed', 'training'], weight: numberSetting(values, 'weight.impact') },
            { codes: ['suitability'], weight: numberSetting(values, 'weight.suitability') },
            { codes: ['intake'], weight: numberSetting(values, 'weight.intake') },
          ],
          standard: null,
          assumed: true,
        },
  core: dimensions,
  sections: [],
})

/** The seven core measures in their three dimensions. That the seventh is of information sessions is inferred. */
const dimensions: readonly Dimension[] = [
  { title: { en: 'Customer service', fr: 'Service à la clientèle' }, codes: ['satisfaction', 'coordination'] },
  { title: { en: 'Effectiveness', fr: 'Efficacité' }, codes: ['employed', 'training', 'suitability'] },
  { title: { en: 'Efficiency', fr: 'Efficience' }, codes: ['intake', 'ri_sessions'] },
]

const standard = (values: SettingValues, measure: string): number => numberSetting(values, `standard.${measure}`)

/** Four groups of respondents, pooled and not averaged: the published sums match exactly [GUIDE-2013]. */
const satisfactionRows = (values: SettingValues): readonly Row[] => {
  const answered = [exited('response.assisted')]
  const sessions = { satisfied: [entered('ri_sessions.satisfied')], answered: [entered('ri_sessions.answered')] }
  const placed = {
    satisfied: [placements('placement_employers.satisfied')],
    answered: [placements('placement_employers.answered')],
  }
  const employers = { satisfied: [entered('ri_employers.satisfied')], answered: [entered('ri_employers.answered')] }
  const satisfied = [exited('satisfaction.assisted')]
  const people = [...answered, ...sessions.answered]
  const businesses = [...placed.answered, ...employers.answered]
  const askedPeople = [exits, entered('ri.participants')]
  const askedBusinesses = [placements('placements'), entered('ri.employers')]
  const only = { blocks: 'all' } as const
  return [
    share(
      'satisfaction',
      { en: 'Customer satisfaction', fr: 'Satisfaction de la clientèle' },
      [...satisfied, ...sessions.satisfied, ...placed.satisfied, ...employers.satisfied],
      [...people, ...businesses],
      { standard: standard(values, 'satisfaction') },
    ),
    share(
      'satisfaction.assisted',
      { en: 'Assisted service participants', fr: 'Participants aux services assistés' },
      satisfied,
      answered,
    ),
    share(
      'satisfaction.ri_sessions',
      {
        en: 'RI workshop and information session participants',
        fr: 'Participants aux ateliers et séances d’information',
      },
      sessions.satisfied,
      sessions.answered,
      only,
    ),
    share(
      'satisfaction.placement_employers',
      { en: 'Placement employers', fr: 'Employeurs de placement' },
      placed.satisfied,
      placed.answered,
      only,
    ),
    share(
      'satisfaction.ri_employers',
      { en: 'RI employers', fr: 'Employeurs, ressources et information' },
      employers.satisfied,
      employers.answered,
      only,
    ),
    share(
      'response',
      { en: 'Response rate', fr: 'Taux de réponse' },
      [...people, ...businesses],
      [...askedPeople, ...askedBusinesses],
      { ...only, standard: standard(values, 'response') },
    ),
    share(
      'response.participants',
      { en: 'Participant response rate', fr: 'Taux de réponse des participants' },
      people,
      askedPeople,
    ),
    share(
      'response.employers',
      { en: 'Employer response rate', fr: 'Taux de réponse des employeurs' },
      businesses,
      askedBusinesses,
      only,
    ),
  ]
}

const coordinationRows = (values: SettingValues): readonly Row[] => [
  share(
    'coordination',
    { en: 'Service coordination', fr: 'Coordination des services' },
    wordSetting(values, 'coordinationCombine') === 'sum'
      ? coordinationIndicators.map((one) => exited(one.code))
      : [exited('coordination')],
    [exits],
    { standard: standard(values, 'coordination') },
  ),
  ...coordinationIndicators.map((one, index) =>
    share(one.code, numbered(index + 1, one.title), [exited(one.code)], [exits]),
  ),
]

const outcomeRows = (values: SettingValues): readonly Row[] => [
  share(
    'employed',
    { en: 'Employed / career path', fr: 'Emploi / cheminement de carrière' },
    [exited('employed')],
    [exits],
    { standard: standard(values, 'employed') },
  ),
  share('employed.1', { en: '1 Employed', fr: '1 En emploi' }, [exited('employed.1')], [exits]),
  ...employedCodes.map((code) =>
    share(`employed.${code}`, numbered(code, outcomeTitle(code)), [exited(`employed.${code}`)], [exits]),
  ),
  share('training', { en: 'Training / education', fr: 'Formation / études' }, [exited('training')], [exits], {
    standard: standard(values, 'training'),
  }),
  ...trainingCodes.map((code) =>
    share(`training.${code}`, numbered(code, outcomeTitle(code)), [exited(`training.${code}`)], [exits]),
  ),
]

const suitabilityRows = (values: SettingValues): readonly Row[] => [
  share(
    'suitability',
    { en: 'Suitability', fr: 'Pertinence' },
    suitability.map((one) => exited(one.code)),
    [exits],
    { times: indicatorCount, standard: standard(values, 'suitability') },
  ),
  ...suitability.map((one) => share(one.code, one.title, [exited(one.code)], [exits], { times: indicatorCount })),
]

const moneyRows = (): readonly Row[] => {
  const paid = (prefix: string, kinds: readonly string[]) => ({
    counts: kinds.map((kind) => exited(`${prefix}.${kind}`)),
    cents: kinds.map((kind) => sum('planExited', `${prefix}.${kind}`)),
  })
  const supports = paid('supports', supportKinds)
  const employers = paid('employers', employerKinds)
  return [
    money('operating', { en: 'Operating allocation', fr: 'Affectation de fonctionnement' }, [], [], {
      blocks: 'all',
      allocation: 'operating',
    }),
    money(
      'supports',
      {
        en: 'Participant employment and training supports',
        fr: 'Soutiens à l’emploi et à la formation des participants',
      },
      supports.counts,
      supports.cents,
      { allocation: 'supports' },
    ),
    ...supportKinds.map((kind) =>
      money(`supports.${kind}`, kindTitle(kind), [exited(`supports.${kind}`)], [sum('planExited', `supports.${kind}`)]),
    ),
    money(
      'employers',
      { en: 'Expenditures to employers', fr: 'Dépenses versées aux employeurs' },
      employers.counts,
      employers.cents,
      { blocks: 'all', allocation: 'incentives' },
    ),
    ...employerKinds.map((kind) =>
      money(
        `employers.${kind}`,
        kindTitle(kind),
        [exited(`employers.${kind}`)],
        [sum('planExited', `employers.${kind}`)],
        kind === 'incentive' ? { blocks: 'all', allocation: 'incentives' } : { blocks: 'all' },
      ),
    ),
  ]
}

const numbered = (number: number | string, title: Bilingual): Bilingual => ({
  en: `${number} ${title.en}`,
  fr: `${number} ${title.fr}`,
})

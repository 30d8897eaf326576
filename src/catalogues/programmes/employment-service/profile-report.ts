import { bit, participants, share } from '../../../core/measures/report.ts'
import type { Report, Row, Term } from '../../../core/measures/report.ts'
import { profileMeasures } from './profile-measures.ts'

const started = (code: string): Term => bit('planStarted', code)

/** All Data, report #15B, participant profile: plans started in the period. */
export const profileReport: Report = {
  id: 'profile',
  title: { en: 'Participant profile (#15B)', fr: 'Profil des participants (no 15B)' },
  population: {
    en: 'assisted service plans started in the period',
    fr: 'plans de services assistés commencés pendant la période',
  },
  participants: 'planStarted',
  rows: profileMeasures.map((measure): Row =>
    share(measure.code, measure.title, [started(measure.code)], baseOf(measure.code)),
  ),
  score: null,
  core: [],
  sections: [
    { code: 'age', title: { en: 'Age when the plan started', fr: 'Âge au début du plan' } },
    { code: 'language', title: { en: 'Language', fr: 'Langue' } },
    { code: 'gender', title: { en: 'Gender', fr: 'Genre' } },
    { code: 'group', title: { en: 'Self-identified as', fr: 'S’identifie comme' } },
    { code: 'income', title: { en: 'Source of income', fr: 'Source de revenu' } },
  ],
}

/** Sections where everyone has one value are shares of those whose value is known; groups are shares of everyone. */
function baseOf(code: string): readonly Term[] {
  const section = code.slice(0, code.indexOf('.') + 1)
  if (section === 'group.') return [participants('planStarted')]
  return profileMeasures
    .filter((one) => one.code.startsWith(section) && one.code !== 'age.gt44')
    .map((one) => started(one.code))
}

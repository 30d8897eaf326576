import type { Edition, Programme } from '../../../core/programme/programme.ts'
import { plainDate } from '../../../core/shared/plain-date.ts'
import { dsqReport } from './dsq-report.ts'
import { eligibility } from './eligibility.ts'
import { followUps } from './follow-ups.ts'
import { outcomeRules } from './outcome-rules.ts'
import { profileReport } from './profile-report.ts'
import { settings } from './settings.ts'
import { subjects } from './subjects.ts'

const edition2012: Edition = {
  programme: 'employment-service',
  id: '2012-13',
  from: plainDate('2012-04-01'),
  describedUntil: plainDate('2013-03-31'),
  notes: [],
  settings,
  subjects,
  reports: (values) => [dsqReport(values), profileReport],
  eligibility,
  outcomeRules,
  followUps,
}

const edition2011: Edition = {
  ...edition2012,
  id: '2011-12',
  from: plainDate('2011-04-01'),
  describedUntil: plainDate('2012-03-31'),
  notes: [
    {
      en: 'In 2011-12 service coordination was calculated less strictly, in a way no source describes; it is counted here as in 2012-13.',
      fr: 'En 2011-2012, la coordination des services était calculée de façon moins stricte, qu’aucune source ne décrit ; elle est comptée ici comme en 2012-2013.',
    },
  ],
}

/** Employment Service, 2010 on. */
export const employmentService: Programme = {
  id: 'employment-service',
  name: { en: 'Employment Service', fr: 'Services d’emploi' },
  editions: [edition2011, edition2012],
}

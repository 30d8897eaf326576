import { classifications } from '../../../catalogues/index.ts'
import { classificationOn } from '../../../core/plans/occupation.ts'
import { recordPlanJob } from '../../../records/plans/record-work.ts'
import { employerDifference, employerShown } from '../shared/employer-field.ts'
import { partRoutes } from '../shared/part-route.ts'
import { typedOf } from '../shared/typed.ts'
import { jobTyped, readJob } from './form.ts'
import { messages } from './messages.ts'
import { JobView } from './view.tsx'
import type { JobMore } from './view.tsx'

/** A job the client has or had: their history, and what came of the plan. */
export const editJob = partRoutes({
  part: 'jobs',
  resource: 'employments',
  permission: 'outcomes:write',
  titles: {
    add: { en: messages.en.add, fr: messages.fr.add },
    change: { en: messages.en.change, fr: messages.fr.change },
  },
  deed: 'job-saved',
  rows: ({ employments }) => employments,
  standing: ({ language }, { plan }, number) => {
    const job = plan.employments.find((one) => one.number === number)
    return job ? jobTyped(language, job) : typedOf({})
  },
  more: async ({ db, query, today }, { plan }, typed, number): Promise<JobMore> => {
    const job = plan.employments.find((one) => one.number === number)
    const recorded = { id: job?.employerId ?? null, isNewRow: job === undefined }
    return {
      employer: await employerShown(db, typed, recorded),
      classification: classificationOn(classifications, job?.startedOn ?? today).name,
      isNew: job === undefined,
      saved: query.has('saved'),
    }
  },
  read: (language, typed, { employer }) => readJob(language, typed, employer),
  record: (acting, plan, today, { at, fields: { fields, employer }, seen }) =>
    recordPlanJob(acting, plan, today, { at, fields, employer, seen }),
  compare: ({ db, language }, { plan }, number, { employer }) =>
    employerDifference(
      db,
      language,
      plan.employments.find((one) => one.number === number)?.employerId ?? null,
      employer,
    ),
  view: JobView,
  another: () => '?saved=job',
})

import { recordPlanPlacement } from '../../../records/plans/record-work.ts'
import { employerDifference, employerShown } from '../shared/employer-field.ts'
import { partRoutes } from '../shared/part-route.ts'
import { typedOf } from '../shared/typed.ts'
import { placementTyped, readPlacement } from './form.ts'
import { messages } from './messages.ts'
import { PlacementView } from './view.tsx'
import type { PlacementMore } from './view.tsx'

/** A placement with an employer, with what the employer said of it afterwards. */
export const editPlacement = partRoutes({
  part: 'placements',
  resource: 'placements',
  permission: 'outcomes:write',
  titles: {
    add: { en: messages.en.add, fr: messages.fr.add },
    change: { en: messages.en.change, fr: messages.fr.change },
  },
  deed: 'placement-saved',
  rows: ({ placements }) => placements,
  standing: ({ language }, { plan }, number) => {
    const placement = plan.placements.find((one) => one.number === number)
    return placement ? placementTyped(language, placement) : typedOf({})
  },
  more: async ({ db }, { plan }, typed, number): Promise<PlacementMore> => {
    const placement = plan.placements.find((one) => one.number === number)
    const recorded = { id: placement?.employerId ?? null, isNewRow: placement === undefined }
    return { employer: await employerShown(db, typed, recorded) }
  },
  read: (language, typed, { employer }) => readPlacement(language, typed, employer),
  record: (acting, plan, today, { at, fields: { fields, employer }, seen }) =>
    recordPlanPlacement(acting, plan, today, { at, fields, employer, seen }),
  compare: ({ db, language }, { plan }, number, { employer }) =>
    employerDifference(
      db,
      language,
      plan.placements.find((one) => one.number === number)?.employerId ?? null,
      employer,
    ),
  view: PlacementView,
})

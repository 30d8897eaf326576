import { endingAttributes } from './endings.ts'
import { intakeAttributes } from './intake.ts'
import { beganAndEnded, exitSizes, otherPlans, startSizes } from './plans.ts'
import { profileAttributes } from './profile.ts'
import type { Population } from '../margins/cells.ts'

/** The plans of Ontario, April to December 2012, as the published tables count them and as we fill in the rest. */
export const ontario2012: Population = {
  exits: exitSizes,
  starts: startSizes,
  beganAndEnded,
  attributes: [...profileAttributes, ...intakeAttributes, ...endingAttributes],
  others: {
    'unassisted-began': otherPlans.unassistedStarts,
    'unassisted-ended': otherPlans.unassistedExits,
    earlier: otherPlans.earlier,
    'still-open': otherPlans.stillOpen,
    'opened-in-error': otherPlans.openedInError,
  },
}

import type { Route } from '../route.ts'
import { acceptThePlan } from './accept-plan/route.ts'
import { cancelPlanItem } from './cancel-item/route.ts'
import { changeSummary } from './change-summary/route.ts'
import { editItem } from './edit-item/route.ts'
import { editJob } from './edit-job/route.ts'
import { editPayment } from './edit-payment/route.ts'
import { editPlacement } from './edit-placement/route.ts'
import { editReferral } from './edit-referral/route.ts'
import { closePlan } from './close-plan/route.ts'
import { correctClosure } from './correct-closure/route.ts'
import { markOpenedInError } from './mark-opened-in-error/route.ts'
import { openPlan } from './open-plan/route.ts'
import { planTheContacts } from './plan-contacts/route.ts'
import { printPlan } from './print-plan/route.ts'
import { setTheGoal } from './set-goal/route.ts'
import { showPlan } from './show-plan/route.ts'

/** The pages about plans. Addresses that are words come before those that hold a number. */
export const plansRoutes: readonly Route[] = [
  openPlan,
  showPlan,
  changeSummary,
  ...editItem,
  cancelPlanItem,
  planTheContacts,
  ...editReferral,
  ...editJob,
  ...editPlacement,
  ...editPayment,
  setTheGoal,
  acceptThePlan,
  printPlan,
  closePlan,
  correctClosure,
  markOpenedInError,
]

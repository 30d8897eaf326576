import type { Route } from '../route.ts'
import { endAccount } from './end-account/route.ts'
import { endRole } from './end-role/route.ts'
import { giveRole } from './give-role/route.ts'
import { inviteColleague } from './invite-colleague/route.ts'
import { limitRole } from './limit-role/route.ts'
import { exportColleagues, listColleagues } from './list-colleagues/route.ts'
import { moveCaseload } from './move-caseload/route.ts'
import { renewInvitation } from './renew-invitation/route.ts'
import { showColleague } from './show-colleague/route.ts'

/** The pages about colleagues. Addresses that are words come before those that hold a code. */
export const colleaguesRoutes: readonly Route[] = [
  listColleagues,
  exportColleagues,
  inviteColleague,
  showColleague,
  renewInvitation,
  giveRole,
  limitRole,
  endRole,
  moveCaseload,
  endAccount,
]

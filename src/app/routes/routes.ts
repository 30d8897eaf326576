import { colleagueHistory, exportColleagueHistory } from '../../features/audit/colleague-history/route.ts'
import { findRecord } from '../../features/audit/find-record/route.ts'
import { listAlerts } from '../../features/audit/list-alerts/route.ts'
import { listNotices } from '../../features/audit/list-notices/route.ts'
import { exportRecordHistory, recordHistory } from '../../features/audit/record-history/route.ts'
import { settleAlert } from '../../features/audit/settle-alert/route.ts'
import { listClients } from '../../features/clients/list-clients/route.ts'
import { openClient } from '../../features/clients/open-client/route.ts'
import { showClient } from '../../features/clients/show-client/route.ts'
import { endAccount } from '../../features/colleagues/end-account/route.ts'
import { endRole } from '../../features/colleagues/end-role/route.ts'
import { giveRole } from '../../features/colleagues/give-role/route.ts'
import { inviteColleague } from '../../features/colleagues/invite-colleague/route.ts'
import { limitRole } from '../../features/colleagues/limit-role/route.ts'
import { exportColleagues, listColleagues } from '../../features/colleagues/list-colleagues/route.ts'
import { moveCaseload } from '../../features/colleagues/move-caseload/route.ts'
import { renewInvitation } from '../../features/colleagues/renew-invitation/route.ts'
import { showColleague } from '../../features/colleagues/show-colleague/route.ts'
import { acceptInvitation } from '../../features/door/accept-invitation/route.ts'
import { enterCode } from '../../features/door/enter-code/route.ts'
import { giveBack } from '../../features/door/give-back/route.ts'
import { signOut, stay } from '../../features/door/leave/route.ts'
import { setUpCode } from '../../features/door/set-up-code/route.ts'
import type { DemonstrationPerson, DoorSetting } from '../../features/door/shared/setting.ts'
import {
  changePassword,
  endOtherSessions,
  newRecoveryCodes,
  showAccount,
} from '../../features/door/show-account/route.ts'
import { comeBack, goElsewhere } from '../../features/door/sign-in-elsewhere/route.ts'
import { signIn } from '../../features/door/sign-in/route.ts'
import type { Route } from '../../features/route.ts'
import { showHome } from '../../features/start/show-home/route.ts'
import type { Running } from '../../features/start/show-start/model.ts'
import { showStart, startPage } from '../../features/start/show-start/route.ts'

export type RouteParts = {
  readonly running: Running
  /** Who may be signed in as where nobody is real. */
  readonly people: readonly DemonstrationPerson[]
  readonly refuseDemonstration: boolean
  /** A stranger is asked to sign in at once, rather than told what this is. */
  readonly strangersSignIn: boolean
  /** More than the product: the gallery, outside production. */
  readonly more?: readonly Route[]
}

/** The table of routes: everything that can be asked of this installation, whoever asks. */
export const routesOf = (parts: RouteParts): { readonly all: readonly Route[]; readonly signIn: Route } => {
  const door = { demonstrationPeople: parts.people, refuseDemonstration: parts.refuseDemonstration }
  const home = showHome((ask) =>
    parts.strangersSignIn ? { kind: 'go', to: '/sign-in' } : startPage(parts.running, ask),
  )
  const first = signIn(door)
  return {
    signIn: first,
    all: [
      home,
      showStart(parts.running),
      first,
      ...doorRoutes(door),
      ...clients,
      ...colleagues,
      ...audit,
      ...(parts.more ?? []),
    ],
  }
}

const doorRoutes = (door: DoorSetting): readonly Route[] => [
  enterCode(door),
  setUpCode(door),
  goElsewhere(door),
  comeBack(door),
  acceptInvitation(door),
  giveBack,
  signOut,
  stay,
  showAccount,
  changePassword,
  endOtherSessions,
  newRecoveryCodes,
]

const clients: readonly Route[] = [listClients, showClient, openClient]

/** Named addresses before those with a code in them. */
const colleagues: readonly Route[] = [
  listColleagues,
  exportColleagues,
  inviteColleague,
  showColleague,
  giveRole,
  limitRole,
  endRole,
  moveCaseload,
  renewInvitation,
  endAccount,
]

const audit: readonly Route[] = [
  findRecord,
  listAlerts,
  settleAlert,
  listNotices,
  recordHistory,
  exportRecordHistory,
  colleagueHistory,
  exportColleagueHistory,
]

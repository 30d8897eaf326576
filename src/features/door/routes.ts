import type { Route } from '../route.ts'
import { acceptInvitation } from './accept-invitation/route.ts'
import { enterCode } from './enter-code/route.ts'
import { giveBack } from './give-back/route.ts'
import { signOut, stay } from './leave/route.ts'
import { setUpCode } from './set-up-code/route.ts'
import type { DoorSetting } from './shared/setting.ts'
import { changePassword, endOtherSessions, newRecoveryCodes, showAccount } from './show-account/route.ts'
import { comeBack, goElsewhere } from './sign-in-elsewhere/route.ts'
import { signIn } from './sign-in/route.ts'

/** Signing in, staying in, leaving, and one’s own account. The first of them asks a stranger in. */
export const doorRoutes = (setting: DoorSetting): readonly [Route, ...Route[]] => [
  signIn(setting),
  enterCode(setting),
  setUpCode(setting),
  goElsewhere(setting),
  comeBack(setting),
  acceptInvitation(setting),
  giveBack,
  signOut,
  stay,
  showAccount,
  changePassword,
  endOtherSessions,
  newRecoveryCodes,
]

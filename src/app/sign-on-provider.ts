import { discoverProvider } from '../platform/auth/single-sign-on.ts'
import type { Provider } from '../platform/auth/single-sign-on.ts'
import type { Config } from './config.ts'

/** The other sign-in of this installation, where one is set. It is asked about itself at the first sign-in. */
export const signOnProvider = (setting: Config['singleSignOn']): Provider | null =>
  setting &&
  discoverProvider({
    issuer: new URL(setting.issuer),
    clientId: setting.clientId,
    clientSecret: setting.clientSecret,
    secondFactorAcr: setting.secondFactor,
  })

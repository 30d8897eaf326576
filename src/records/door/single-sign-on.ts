import type { SignedOn } from '../../platform/auth/sign-on-answer.ts'
import { writeEntry } from '../trail/write.ts'
import type { Door } from './door.ts'
import { asViewer } from './open-request.ts'
import { enter } from './session.ts'
import type { Entered } from './session.ts'
import { findLinkedAccount } from './sign-in-account.ts'

export type SignInElsewhere = {
  readonly signedOn: SignedOn
  readonly address: string
  readonly browser: string | null
  readonly place: string
}

/** Somebody whom the sign-in of their own organization let in. Unknown: no account is linked to them, or it has ended. */
export const signInBySingleSignOn = (
  door: Door,
  { signedOn, ...from }: SignInElsewhere,
): Promise<Entered | { readonly kind: 'unknown' }> =>
  asViewer(door.doorkeeper, null, async (client) => {
    const account = await findLinkedAccount(client, signedOn)
    if (account?.state !== 'active') {
      await writeEntry(client, {
        actor: 'system',
        place: from.place,
        kind: 'sign-in-failed',
        subject: account && { table: 'account', id: account.id },
        payload: { step: 'single-sign-on' },
      })
      return { kind: 'unknown' }
    }
    return enter(client, account, {
      door,
      ...from,
      by: 'single-sign-on',
      provedElsewhere: signedOn.authenticatedWithSecondFactor,
    })
  })

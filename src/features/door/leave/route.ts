import { signOut as endIt, stayIn } from '../../../records/door/session.ts'
import type { Answer, Route } from '../../route.ts'
import { SIGN_IN, SIGN_OUT, STAY } from '../paths.ts'

const home: Answer = { kind: 'go', to: '/' }

/** Also for a session that has ended already: whoever presses the button wants to be out. */
export const signOut: Route = {
  path: SIGN_OUT,
  title: { en: 'Sign out', fr: 'Fermer la session' },
  needs: 'nothing',
  look: 'none',
  show: () => home,
  submit: {
    entry: 'signed-out',
    run: async ({ door, viewer, session }) => {
      if (viewer && session) await endIt(door, viewer, session.id, SIGN_OUT)
      return { kind: 'go', to: SIGN_IN, cookies: [{ name: 'session', value: '' }] }
    },
  },
}

/** The warning before the end of the idle time offers it; without its script, any page does the same. */
export const stay: Route = {
  path: STAY,
  title: { en: 'Stay signed in', fr: 'Rester en session' },
  needs: 'signed-in',
  look: 'none',
  show: () => home,
  submit: {
    entry: 'none',
    run: async ({ door, session }) => {
      if (session) await stayIn(door.doorkeeper, session.id)
      return home
    },
  },
}

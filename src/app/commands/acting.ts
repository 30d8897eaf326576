import type { Pool } from 'pg'
import type { Permission } from '../../core/access/data-class.ts'
import { may } from '../../core/access/viewer.ts'
import type { Viewer } from '../../core/access/viewer.ts'
import { openPool } from '../../platform/db/pool.ts'
import { readerOf } from '../../platform/db/reader.ts'
import { closeRequest, openRequestAs } from '../../records/door/open-request.ts'
import { writeEntry } from '../../records/trail/write.ts'
import type { TrailEntry } from '../../records/trail/write.ts'
import type { Installation } from '../open-database.ts'
import { Refusal } from '../say.ts'
import { Misuse, textOption } from './command.ts'
import type { Call } from './command.ts'

/** A named person at the command line: with that person’s rights, and on the trail like any look of theirs. */
export type Acting = {
  readonly viewer: Viewer
  /** Sessions in which the database knows who asks. */
  readonly reader: Pool
  readonly requestToken: string
  readonly note: (entry: Omit<TrailEntry, 'actor' | 'actorId' | 'place'>) => Promise<void>
}

/**
 * Runs work as the person that `--as` names. Whoever has the database’s login could do without; the rule is that nobody
 * sees a person without a name on the trail.
 */
export const actingAs = async <Answer>(
  call: Call,
  installation: Installation,
  needs: Permission,
  work: (acting: Acting) => Promise<Answer>,
): Promise<Answer> => {
  const name = textOption(call.options, 'as')
  if (name === null)
    throw new Misuse({
      en: 'This shows people, so say who looks: --as SIGN-IN-NAME. It goes on the trail.',
      fr: 'Cela montre des personnes : dites qui regarde, --as NOM-DE-CONNEXION. C’est inscrit dans la trace.',
    })
  const opened = await openedFor(installation, name)
  if (!opened || !may(opened.viewer, needs))
    throw new Refusal({
      en: `“${name}” has no active account, or no role that may see this.`,
      fr: `« ${name} » n’a pas de compte actif, ou aucun rôle qui permet de voir ceci.`,
    })
  const reader = openPool(installation.connection, 'reader', { max: 4, requestToken: opened.requestToken })
  const { viewer, requestToken } = opened
  try {
    return await work({
      viewer,
      reader,
      requestToken,
      note: async (entry) => {
        const who = { actor: viewer.code, actorId: viewer.staffId, place: 'command line' }
        await writeEntry(installation.pool('doorkeeper'), { ...who, ...entry })
      },
    })
  } finally {
    await reader.end()
    await closeRequest(installation.pool('doorkeeper'), requestToken)
  }
}

/** By sign-in name, or by the code of the staff. */
const openedFor = async (installation: Installation, name: string) => {
  const person = await readerOf(installation.pool('reader'))
    .selectFrom('account')
    .innerJoin('staff', 'staff.id', 'account.staff_id')
    .select('staff.id')
    .where((where) =>
      where.or([where('account.sign_in_name', '=', name.toLowerCase()), where('staff.code', '=', name)]),
    )
    .executeTakeFirst()
  return person ? openRequestAs(installation.pool('migrator'), person.id) : null
}

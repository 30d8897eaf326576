import { codeList } from '../catalogues/index.ts'
import type { Role } from '../core/access/role.ts'
import type { DemonstrationPerson } from '../features/door/shared/setting.ts'
import type { Connection } from '../platform/db/connection.ts'
import { openPool } from '../platform/db/pool.ts'

/** Everybody may know it: a demonstration lets nobody in from anywhere but its own machine. */
const password = 'la-bonne-porte'

/** Whom one may sign in as where nobody is real: one for each main role, and two where one proposes and another approves. */
export const demonstrationAccounts: readonly {
  readonly role: Role
  readonly signInName: string
  readonly password: string
}[] = [
  { role: 'reception', signInName: 'reception', password },
  { role: 'caseworker', signInName: 'counsellor', password },
  { role: 'job_developer', signInName: 'developer', password },
  { role: 'site_manager', signInName: 'manager', password },
  { role: 'finance', signInName: 'finance', password },
  { role: 'provider_admin', signInName: 'administrator', password },
  { role: 'ministry_steward', signInName: 'steward', password },
  { role: 'ministry_editor', signInName: 'editor', password },
  { role: 'ministry_editor', signInName: 'second-editor', password },
  { role: 'auditor', signInName: 'auditor', password },
]

/** The same with the names of the people who got these accounts. */
export const demonstrationPeopleIn = async (connection: Connection): Promise<readonly DemonstrationPerson[]> => {
  const pool = openPool(connection, 'reader', { max: 1 })
  try {
    const { rows } = await pool.query<{ name: string; signInName: string }>(
      `select staff.given_name || ' ' || staff.family_name as name, account.sign_in_name as "signInName"
       from account join staff on staff.id = account.staff_id where account.state = 'active'`,
    )
    const roles = codeList('role').codes
    return demonstrationAccounts.flatMap((account) => {
      const role = roles.find(({ code }) => code === account.role)?.label
      const person = rows.find(({ signInName }) => signInName === account.signInName)
      return role && person ? [{ ...person, role, password: account.password }] : []
    })
  } finally {
    await pool.end()
  }
}

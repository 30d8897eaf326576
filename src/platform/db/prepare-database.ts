import type { Connection } from './connection.ts'
import { migrate } from './migrate.ts'
import { grantRights, makeRoles } from './roles.ts'

/** Makes the roles, applies what is missing of the schema, and says again who may do what. Repeating it changes nothing. */
export const prepareDatabase = async (connection: Connection): Promise<{ readonly applied: readonly string[] }> => {
  await makeRoles(connection)
  const applied = await migrate(connection)
  await grantRights(connection)
  return { applied }
}

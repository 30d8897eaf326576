import type { Reader } from '../../../platform/db/reader.ts'
import type { FileHead } from './client-head.tsx'
import type { FoundClient, Seen } from './seen.ts'

/** What must be minded when this person is contacted, for the head of every page of the file; null: not for this role. */
export const contactOf = async (db: Reader, client: FoundClient, seen: Seen): Promise<FileHead['contact']> => {
  if (seen('identity').length === 0) return null
  return db
    .selectFrom('client')
    .select(['phone_safe as phoneSafe', 'email_safe as emailSafe', 'contact_note as contactNote'])
    .where('id', '=', client.id)
    .executeTakeFirstOrThrow()
}

import type { Deed } from '../access/data-class.ts'
import { entryOf } from '../access/table.ts'
import type { Viewer } from '../access/viewer.ts'
import type { Administrator } from './colleague.ts'

/**
 * Whose accounts a viewer reads or keeps: those of the providers a grant names as a whole. A grant for one site is none
 * for the provider, and one for a catchment or the province is none either (assumption).
 */
export const administratorOf = (viewer: Viewer, deed: Deed): Administrator => ({
  staffId: viewer.staffId,
  organisations: [
    ...new Set(
      viewer.grants.flatMap(({ role, reach }) => {
        const may = entryOf(role, 'accounts')?.may
        return reach.kind === 'provider' && (may === 'write' || may === deed) ? [reach.id] : []
      }),
    ),
  ],
})

import { createElement } from 'react'
import { programmes } from '../../../catalogues/index.ts'
import { fiscalYearOf } from '../../../core/shared/fiscal-year.ts'
import { openProposals } from '../../../records/catalogue/read-overrides.ts'
import { readEditions } from '../../../records/verdicts/editions.ts'
import type { Route } from '../../route.ts'
import { CATALOGUE } from '../paths.ts'
import { namesOf } from '../shared/query.ts'
import { messages } from './messages.ts'
import { CatalogueView } from './view.tsx'

/** Programmes with their editions, what waits for a second person, and the code lists. */
export const showCatalogue: Route = {
  path: CATALOGUE,
  title: { en: messages.en.title, fr: messages.fr.title },
  needs: 'aggregates:read',
  look: 'none',
  show: async ({ db, today, frame }) => {
    const open = await openProposals(db)
    const inForce = await readEditions(db)
    const editions = programmes.flatMap((programme) =>
      programme.editions.map((edition) => ({
        programme,
        edition,
        // Of the edition in force today the overrides of this year; of an earlier one those of its first year.
        overridden:
          [fiscalYearOf(today), fiscalYearOf(edition.from)]
            .map((year) => inForce(programme.id, year))
            .find((one) => one.edition.id === edition.id)?.overridden.length ?? 0,
      })),
    )
    const model = { open, names: await namesOf(db, open), editions }
    return { kind: 'page', page: createElement(CatalogueView, { frame, model }) }
  },
}

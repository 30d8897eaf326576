import { createElement } from 'react'
import { untilOf } from '../../../core/programme/override.ts'
import {
  fiscalYearOf,
  fiscalYearStarting,
  parseFiscalYear,
  periodOf,
  startYearOf,
} from '../../../core/shared/fiscal-year.ts'
import type { FiscalYear } from '../../../core/shared/fiscal-year.ts'
import { overridesOf } from '../../../records/catalogue/read-overrides.ts'
import { readEditions } from '../../../records/verdicts/editions.ts'
import type { Route } from '../../route.ts'
import { CATALOGUE } from '../paths.ts'
import { namesOf } from '../shared/query.ts'
import { editionNamed } from '../shared/words.ts'
import type { NamedEdition } from '../shared/words.ts'
import { messages } from './messages.ts'
import { EditionView } from './view.tsx'

/** Every rule and every setting of an edition, with the values in force in a fiscal year. */
export const showEdition: Route = {
  path: `${CATALOGUE}/:programme/:edition`,
  title: { en: messages.en.route, fr: messages.fr.route },
  needs: 'aggregates:read',
  look: 'none',
  show: async ({ db, params, query, today, frame }) => {
    const named = editionNamed(params['programme'] ?? '', params['edition'] ?? '')
    if (!named) return { kind: 'not-found' }
    const years = yearsOf(named, fiscalYearOf(today))
    const asked = parseFiscalYear(query.get('year') ?? '')
    const year = years.find((one) => one === asked) ?? years[0] ?? fiscalYearOf(named.edition.from)
    const overrides = await overridesOf(db, { programme: named.programme.id, id: named.edition.id })
    const model = {
      named,
      year,
      years,
      effective: (await readEditions(db))(named.programme.id, year),
      overrides,
      names: await namesOf(db, overrides),
    }
    return { kind: 'page', page: createElement(EditionView, { frame, model }) }
  },
}

/** The fiscal years an edition judges, the latest first: until the next one begins, and not beyond this year. */
const yearsOf = ({ programme, edition }: NamedEdition, now: FiscalYear): readonly FiscalYear[] => {
  const until = untilOf(programme, edition)
  const first = fiscalYearOf(edition.from)
  const start = startYearOf(first) + (periodOf(first).from < edition.from ? 1 : 0)
  const end = until === null ? startYearOf(now) : Math.min(startYearOf(now), startYearOf(fiscalYearOf(until)) - 1)
  return Array.from({ length: Math.max(end - start + 1, 0) }, (_, back) => fiscalYearStarting(end - back))
}

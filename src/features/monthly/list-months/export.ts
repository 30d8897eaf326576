import { figureNames } from '../../../core/resource-information/month-figures.ts'
import type { ListedSite } from './model.ts'

/** The columns of the export, by names that do not change with the language. */
export const columns = ['site', 'site_name', 'provider', 'month', 'state', 'entered_on', 'days_late', ...figureNames]

/** One line a site and month that has begun, entered or not. */
export const linesOf = (sites: readonly ListedSite[]): readonly (readonly (string | number | null)[])[] =>
  sites.flatMap(({ code, name, provider, months }) =>
    months
      .filter(({ standing }) => standing.kind !== 'to-come')
      .map(({ month, standing, figures }) => [
        ...[code, name, provider, month.slice(0, 7), standing.kind],
        'on' in standing ? standing.on : null,
        'daysLate' in standing ? standing.daysLate : null,
        ...figureNames.map((figure) => figures?.[figure] ?? null),
      ]),
  )

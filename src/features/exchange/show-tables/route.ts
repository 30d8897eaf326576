import { createElement } from 'react'
import { resources } from '../../../core/package/resources.ts'
import type { Route } from '../../route.ts'
import { TABLES } from '../paths.ts'
import { messages as shared } from '../shared/messages.ts'
import { messages } from './messages.ts'
import { TablesView } from './view.tsx'

/** What files may hold, as the check of an import and the export read it themselves. */
export const showTables: Route = {
  path: TABLES,
  title: { en: shared.en.tables, fr: shared.fr.tables },
  needs: 'exchange:read',
  look: 'none',
  show: ({ frame }) => ({ kind: 'page', page: createElement(TablesView, { frame, tables: resources }) }),
}

/** A file with the line that names the columns, to be filled in. */
export const emptyTable: Route = {
  path: `${TABLES}/:resource/empty`,
  title: { en: messages.en.emptyTitle, fr: messages.fr.emptyTitle },
  needs: 'exchange:read',
  look: 'none',
  show: ({ params }) => {
    const table = resources.find(({ name }) => name === params['resource'])
    if (!table) return { kind: 'not-found' }
    return {
      kind: 'file',
      name: `${table.name}.csv`,
      type: 'text/csv; charset=utf-8',
      body: `${table.fields.map(({ name }) => name).join(',')}\n`,
    }
  },
}

import { createElement } from 'react'
import { resources } from '../../../core/package/resources.ts'
import type { Route } from '../../route.ts'
import { TABLES } from '../paths.ts'
import { messages as shared } from '../shared/messages.ts'
import { messages } from './messages.ts'
import { TableView } from './table-view.tsx'
import { TablesView } from './view.tsx'

/** What files may hold, as the check of an import and the export read it themselves. */
export const showTables: Route = {
  path: TABLES,
  title: { en: shared.en.tables, fr: shared.fr.tables },
  needs: 'exchange:read',
  look: 'none',
  show: ({ frame }) => ({ kind: 'page', page: createElement(TablesView, { frame, tables: resources }) }),
}

/** The columns of one of them. */
export const showTable: Route = {
  path: `${TABLES}/:resource`,
  title: { en: messages.en.tableTitle, fr: messages.fr.tableTitle },
  needs: 'exchange:read',
  look: 'none',
  show: ({ frame, params }) => {
    const table = tableNamed(params['resource'])
    return table ? { kind: 'page', page: createElement(TableView, { frame, table }) } : { kind: 'not-found' }
  },
}

/** A file with the line that names the columns, to be filled in. */
export const emptyTable: Route = {
  path: `${TABLES}/:resource/empty`,
  title: { en: messages.en.emptyTitle, fr: messages.fr.emptyTitle },
  needs: 'exchange:read',
  look: 'none',
  show: ({ params }) => {
    const table = tableNamed(params['resource'])
    if (!table) return { kind: 'not-found' }
    return {
      kind: 'file',
      name: `${table.name}.csv`,
      type: 'text/csv; charset=utf-8',
      body: `${table.fields.map(({ name }) => name).join(',')}\n`,
    }
  },
}

const tableNamed = (asked: string | undefined) => resources.find(({ name }) => name === asked)

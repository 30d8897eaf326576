import type { ReactNode } from 'react'
import { Heads } from './table-heads.tsx'
import type { Column } from './table-heads.tsx'
import { Scroll } from './scroll.tsx'

export type { Column } from './table-heads.tsx'

export type Row = {
  readonly key: string
  readonly head: ReactNode
  /** A second line under the head that explains it. */
  readonly sub?: ReactNode
  readonly cells: readonly ReactNode[]
  readonly selected?: boolean
}

export type Group = {
  readonly key: string
  readonly head: ReactNode
  readonly note?: ReactNode
  readonly rows: readonly Row[]
}

export type TableParts = {
  readonly caption: ReactNode
  readonly columns: readonly Column[]
  readonly rows?: readonly Row[]
  readonly groups?: readonly Group[]
  /** At the top of an official block, at the foot of a ledger. */
  readonly total?: { readonly at: 'top' | 'foot'; readonly row: Row }
  readonly dense?: boolean
  /** The heads stay in view while the rows pass under them. */
  readonly sticky?: boolean
  /** On a narrow screen one record stands below the other, each cell with its label. */
  readonly stack?: boolean
  /** Wider than the page: it scrolls in a region of its own, which has this name. */
  readonly region?: string
}

/** A table whose first column names the row. The caption says who is counted. */
export const Table = (parts: TableParts) => {
  const { caption, columns, rows = [], groups = [], total, stack = false, region } = parts
  const shown = (row: Row, of?: 'total') => <Line key={row.key} row={row} columns={columns} stack={stack} of={of} />
  const table = (
    <table className={namesOf(parts)} role={stack ? 'table' : undefined}>
      <caption>{caption}</caption>
      <Heads columns={columns} stack={stack} />
      {(rows.length > 0 || total?.at === 'top') && (
        <tbody role={stack ? 'rowgroup' : undefined}>
          {total?.at === 'top' && shown(total.row, 'total')}
          {rows.map((row) => shown(row))}
        </tbody>
      )}
      {groups.map((group) => (
        <tbody key={group.key} role={stack ? 'rowgroup' : undefined}>
          <GroupHead group={group} span={columns.length} stack={stack} />
          {group.rows.map((row) => shown(row))}
        </tbody>
      ))}
      {total?.at === 'foot' && <tfoot role={stack ? 'rowgroup' : undefined}>{shown(total.row, 'total')}</tfoot>}
    </table>
  )
  return region === undefined ? table : <Scroll label={region}>{table}</Scroll>
}

/** A cell with a second line: the fact that explains the first. */
export const Cell = ({ sub, children }: { sub: ReactNode; children: ReactNode }) => (
  <>
    {children}
    <span className="sub">{sub}</span>
  </>
)

const namesOf = ({ dense, sticky, stack }: TableParts): string =>
  ['rd-table', dense && 'rd-table--dense', sticky && 'rd-table--sticky', stack && 'rd-stack'].filter(Boolean).join(' ')

const GroupHead = ({ group, span, stack }: { group: Group; span: number; stack: boolean }) => (
  <tr className="grp" role={stack ? 'row' : undefined}>
    <th scope="rowgroup" colSpan={span} role={stack ? 'rowheader' : undefined}>
      {group.head}
      {group.note !== undefined && <span className="rd-group-note"> {group.note}</span>}
    </th>
  </tr>
)

type LineParts = { row: Row; columns: readonly Column[]; stack: boolean; of: 'total' | undefined }

const Line = ({ row, columns, stack, of }: LineParts) => (
  <tr
    className={of === 'total' ? 'tot' : row.selected ? 'is-here' : undefined}
    aria-current={row.selected ? 'true' : undefined}
    role={stack ? 'row' : undefined}
  >
    <th scope="row" role={stack ? 'rowheader' : undefined}>
      {row.head}
      {row.sub !== undefined && <span className="sub">{row.sub}</span>}
    </th>
    {row.cells.map((cell, at) => {
      const column = columns[at + 1]
      return (
        <td
          key={column?.key ?? at}
          className={classOf(column)}
          data-label={stack ? labelOf(column) : undefined}
          role={stack ? 'cell' : undefined}
        >
          {stack ? <div>{cell}</div> : cell}
        </td>
      )
    })}
  </tr>
)

const labelOf = (column: Column | undefined): string | undefined =>
  column?.label ?? (typeof column?.head === 'string' ? column.head : undefined)

const classOf = (column: Column | undefined): string | undefined =>
  column?.number ? 'n' : column?.wide ? 'rd-bar' : undefined

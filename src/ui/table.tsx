import type { ReactNode } from 'react'

export type Column = { readonly head: ReactNode; readonly number?: boolean; readonly wide?: boolean }
export type Row = { readonly key: string; readonly head: ReactNode; readonly cells: readonly ReactNode[] }

/** A table whose first column names the row. The caption says who is counted. */
export const Table = ({
  caption,
  columns,
  rows,
}: {
  caption: ReactNode
  columns: readonly Column[]
  rows: readonly Row[]
}) => (
  <table className="rd-table">
    <caption>{caption}</caption>
    <thead>
      <tr>
        {columns.map((column, at) => (
          <th key={at} scope="col" className={classOf(column)}>
            {column.head}
          </th>
        ))}
      </tr>
    </thead>
    <tbody>
      {rows.map((row) => (
        <tr key={row.key}>
          <th scope="row">{row.head}</th>
          {row.cells.map((cell, at) => (
            <td key={at} className={classOf(columns[at + 1])}>
              {cell}
            </td>
          ))}
        </tr>
      ))}
    </tbody>
  </table>
)

const classOf = (column: Column | undefined): string | undefined =>
  column?.number ? 'n' : column?.wide ? 'rd-bar' : undefined

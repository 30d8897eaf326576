import type { ReactNode } from 'react'

export type Column = {
  readonly key?: string
  readonly head: ReactNode
  /** What a cell of it is called where records stand one below the other; the head, when that is plain words. */
  readonly label?: string
  readonly number?: boolean
  readonly wide?: boolean
  /** Where a click leads, and how the rows stand now: null when they are sorted by something else. */
  readonly sort?: { readonly href: string; readonly direction: 'ascending' | 'descending' | null }
}

/** The heads of a table. One that sorts is a link; how the rows stand now is said by its arrow and by aria-sort. */
export const Heads = ({ columns, stack }: { columns: readonly Column[]; stack: boolean }) => (
  <thead role={stack ? 'rowgroup' : undefined}>
    <tr role={stack ? 'row' : undefined}>
      {columns.map((column, at) => (
        <th
          key={column.key ?? at}
          scope="col"
          className={column.number ? 'n' : column.wide ? 'rd-bar' : undefined}
          aria-sort={column.sort?.direction ?? undefined}
          role={stack ? 'columnheader' : undefined}
        >
          {column.sort ? <Sort column={column} sort={column.sort} /> : column.head}
        </th>
      ))}
    </tr>
  </thead>
)

const Sort = ({ column, sort }: { column: Column; sort: NonNullable<Column['sort']> }) => (
  <a className="rd-sort" href={sort.href}>
    {column.head}
    <svg viewBox="0 0 10 14" aria-hidden="true">
      <path className={sort.direction === 'ascending' ? 'on' : undefined} d="M5 1l4 4.5H1z" />
      <path className={sort.direction === 'descending' ? 'on' : undefined} d="M5 13L1 8.5h8z" />
    </svg>
  </a>
)

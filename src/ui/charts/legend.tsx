/** The marks of a chart. Only where its own labels have no room, or where bars in a table share one. */
export type Mark =
  | 'us'
  | 'them'
  | 'committed'
  | 'planned'
  | 'current'
  | 'us-line'
  | 'them-line'
  | 'standard-line'
  | 'forecast'
  | 'even'
  | 'standard'
  | 'peer'
  | 'committed-dot'
  | 'us-range'
  | 'them-range'
  | 'above'
  | 'below'

export const Legend = ({ marks, narrow }: { marks: readonly { mark: Mark; words: string }[]; narrow?: boolean }) => (
  <ul className={narrow ? 'rd-legend rd-legend--narrow' : 'rd-legend'}>
    {marks.map(({ mark, words }) => (
      <li key={words}>
        <svg className="rd-chart" width="1.375rem" height="0.75rem" viewBox="0 0 22 12" aria-hidden="true">
          {drawn(mark)}
        </svg>
        {words}
      </li>
    ))}
  </ul>
)

const drawn = (mark: Mark) => {
  switch (mark) {
    case 'us':
    case 'them':
    case 'committed':
      return <rect className={mark} x="0" y="2" width="22" height="8" />
    case 'planned':
    case 'current':
      return <rect className={mark} x="0.75" y="2.75" width="20.5" height="6.5" />
    case 'us-line':
    case 'them-line':
    case 'even':
    case 'forecast':
      return <path className={mark} d="M0 6H22" />
    case 'standard':
      return <path className="standard" d="M11 0V12" />
    case 'standard-line':
      return <path className="standard" d="M0 6H22" />
    case 'peer':
      return <path className="peer" d="M11 1l5 5-5 5-5-5z" />
    case 'committed-dot':
      return <circle className="us-open" cx="11" cy="6" r="4" />
    case 'us-range':
    case 'them-range':
      return (
        <g className={mark}>
          <path d="M0 6H22" />
          <circle cx="11" cy="6" r="4.5" />
        </g>
      )
    case 'above':
      return <path className="above" d="M11 0l6.5 11.5h-13z" />
    case 'below':
      return <path className="below" d="M11 12L4.5 0.5h13z" />
  }
}

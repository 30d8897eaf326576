export type Total = { readonly figure: string; readonly words: string; readonly href?: string }

/** A line of totals, each figure with its own words; one that can be opened is a link as a whole. */
export const Totals = ({ label, totals }: { label: string; totals: readonly Total[] }) => (
  <ul className="rd-totals" aria-label={label}>
    {totals.map(({ figure, words, href }) => (
      <li key={words}>
        {href === undefined ? (
          <Words figure={figure} words={words} />
        ) : (
          <a href={href}>
            <Words figure={figure} words={words} />
          </a>
        )}
      </li>
    ))}
  </ul>
)

/** The same in one low line, for a working page: what waits, and how much of it. */
export const Counts = ({ label, counts }: { label: string; counts: readonly Total[] }) => (
  <ul className="rd-counts" aria-label={label}>
    {counts.map(({ figure, words, href }) => (
      <li key={words}>
        {href === undefined ? (
          <div>
            <Words figure={figure} words={words} />
          </div>
        ) : (
          <a href={href}>
            <Words figure={figure} words={words} />
          </a>
        )}
      </li>
    ))}
  </ul>
)

const Words = ({ figure, words }: { figure: string; words: string }) => (
  <>
    <b>{figure}</b> <span>{words}</span>
  </>
)

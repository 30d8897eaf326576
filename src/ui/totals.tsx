/** A line of totals, each figure with its own words. */
export const Totals = ({ label, totals }: { label: string; totals: readonly { figure: string; words: string }[] }) => (
  <ul className="rd-totals" aria-label={label}>
    {totals.map(({ figure, words }) => (
      <li key={words}>
        <b>{figure}</b> <span>{words}</span>
      </li>
    ))}
  </ul>
)

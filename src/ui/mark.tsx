/** A door ajar, in the colour of the words beside it. An installation may put its own in this place. */
export const Mark = () => (
  <svg viewBox="0 0 26 30" aria-hidden="true">
    <path d="M5 3.5h17v23h-6" fill="none" stroke="currentColor" strokeWidth="2" />
    <path d="M2 26.5h3M22 26.5h3" stroke="currentColor" strokeWidth="2" />
    <path d="M5 3.5l10 4v21.5l-10-2.5z" fill="currentColor" />
    <circle cx="12.3" cy="18" r="1.3" fill="#1a1a1a" />
  </svg>
)

import type { ReactNode } from 'react'

/** A state, said by shape, word and colour: never by colour alone. */
export const Tag = ({ state, children }: { state: 'ok' | 'warn'; children: ReactNode }) => (
  <span className={`rd-tag rd-tag--${state}`}>
    <svg className="rd-icon" viewBox="0 0 24 24" aria-hidden="true">
      <path d={state === 'ok' ? 'M4 12.5l5 5L20 6.5' : 'M12 5v9M12 18.5v.5'} />
    </svg>
    {children}
  </span>
)

import type { ReactNode } from 'react'

/** Something wider than the page scrolls here and not the page; the keyboard reaches it, and its name is read out. */
export const Scroll = ({ label, wide, children }: { label: string; wide?: boolean; children: ReactNode }) => (
  <div className={wide ? 'rd-scroll rd-scroll--wide' : 'rd-scroll'} role="region" aria-label={label} tabIndex={0}>
    {children}
  </div>
)

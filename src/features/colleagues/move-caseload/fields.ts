/** A field of its own for each site, because each has its own form and an id stands on a page once. */
export const fieldAt = (siteCode: string): string => `to-${siteCode}`

/** Nobody, so that the plans wait in the queue of the site. No colleague has this code. */
export const QUEUE = '*'

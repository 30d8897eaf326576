/** How long before the end of a session one is told. */
export const WARNING_MINUTES = 5

/** Whole minutes until the end, the last one begun counted; 0 when it is over. */
export const minutesLeft = (now: number, end: number): number => Math.max(0, Math.ceil((end - now) / 60_000))

/** Of a hundred rows, how many may be rejected before the others are taken in only on request (assumption). */
export const REJECT_LIMIT_PERCENT = 2

/** Whether so many rows were rejected that somebody has to say that the others are taken in all the same. */
export const isOverRejectLimit = (
  { rows, rejected }: { readonly rows: number; readonly rejected: number },
  limitPercent: number = REJECT_LIMIT_PERCENT,
): boolean => rejected * 100 > limitPercent * rows

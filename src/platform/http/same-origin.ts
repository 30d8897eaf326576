/**
 * Whether a form was sent from a page of ours. Browsers say where it came from; one that says nothing, or another place,
 * is refused. Our own pages are served with `Referrer-Policy: same-origin`, so that they are always named.
 */
export const isSameOrigin = (headers: {
  readonly origin: string | undefined
  readonly host: string | undefined
}): boolean => {
  const { origin, host } = headers
  if (!origin || !host || !URL.canParse(origin)) return false
  return new URL(origin).host === host
}

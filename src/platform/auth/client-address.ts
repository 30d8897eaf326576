import { isIP, isIPv6 } from 'node:net'

export type Origin = {
  /** The other end of the connection; undefined when it is gone already. */
  readonly socketAddress: string | undefined
  /** X-Forwarded-For, all its lines joined by commas. */
  readonly forwardedFor: string | undefined
  /** TRUST_PROXY: how many proxies of our own stand in front. 0: none, and the header means nothing. */
  readonly trustedHops: number
}

/**
 * The address a request came from, or null. Each proxy adds on the right the address it was asked from; so with two of
 * ours the second entry from the right is the client's, and everything left of it is what the client made up. An entry
 * that is no address ends the walk at the last one that is. Whoever sets TRUST_PROXY must let nobody past the proxies.
 */
export const clientAddress = ({ socketAddress, forwardedFor, trustedHops }: Origin): string | null => {
  const claimed = (forwardedFor ?? '').split(',').map(readAddress)
  const fromNearest = [readAddress(socketAddress ?? ''), ...claimed.reverse()].slice(0, trustedHops + 1)
  const unknown = fromNearest.indexOf(null)
  return fromNearest.slice(0, unknown < 0 ? undefined : unknown).at(-1) ?? null
}

/** What counts as one address when tries are counted: an IPv6 connection has 2^64 of them. */
export const addressBlock = (address: string): string =>
  isIPv6(address) ? `${wholeIPv6(address).slice(0, 4).join(':')}::/64` : address

/** Plain, or as some proxies write it: with a port, in brackets, with a zone. IPv4 within IPv6 is IPv4. */
const readAddress = (entry: string): string | null => {
  const text = entry
    .trim()
    .replace(/^\[(.*)\](:\d+)?$/, '$1')
    .replace(/^(\d+(?:\.\d+){3}):\d+$/, '$1')
    .replace(/%.*$/, '')
    .replace(/^::ffff:(?=\d+(\.\d+){3}$)/i, '')
  if (isIP(text) === 0) return null
  return isIPv6(text) ? shortIPv6(text) : text
}

/** One way of writing each address: the one a URL gives it. */
const shortIPv6 = (address: string): string => new URL(`http://[${address}]`).hostname.slice(1, -1)

const wholeIPv6 = (address: string): readonly string[] => {
  const [left = '', right] = shortIPv6(address).split('::')
  const [before, after] = [left, right ?? ''].map((side) => side.split(':').filter((part) => part !== ''))
  const zeros = Array.from({ length: 8 - (before?.length ?? 0) - (after?.length ?? 0) }, () => '0')
  return [...(before ?? []), ...zeros, ...(after ?? [])]
}

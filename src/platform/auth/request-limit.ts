import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'

/**
 * How many requests one address may send to a page in some time: answers null, or after how many seconds to come back
 * (429 with Retry-After). It is kept in the memory of one process and protects the machine; what protects accounts is
 * slow-down.ts.
 */
export const requestLimit = (allowed: { readonly requests: number; readonly seconds: number }) => {
  const limiter = new RateLimiterMemory({ points: allowed.requests, duration: allowed.seconds })
  return async (address: string): Promise<number | null> => {
    try {
      await limiter.consume(address)
      return null
    } catch (refused) {
      if (!(refused instanceof RateLimiterRes)) throw refused
      return Math.max(1, Math.ceil(refused.msBeforeNext / 1_000))
    }
  }
}

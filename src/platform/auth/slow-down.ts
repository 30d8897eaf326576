/**
 * Failed tries at the door slow down the next one: 1, 2, 4 … 60 seconds. Nothing here locks anyone out (decision 9; after
 * OWASP's "slow down online guessing attacks with device cookies").
 *
 * `Tries` are kept in three kinds of rows: by the *account* typed (also one that does not exist, so that the wait tells
 * nothing), by the *address* the try came from, and by *browser and account*: a row made when the account first signs in
 * at a browser, which keeps a random cookie. What a stranger can do to the owner of an account:
 *
 * - Nothing at a browser the owner has used before: there only that browser's own failures count.
 * - At a new browser they can raise the account's wait to 60 seconds, and by trying again at each end of it would keep
 *   the owner waiting for ever. Therefore whoever is told to wait is handed a `Turn`: when its time has come, it is let
 *   past the account's wait whatever strangers did meanwhile. So nobody waits longer than 60 seconds a try.
 * - A turn dies with the next failure from its address, so it is good for one wrong password and cannot be saved up.
 *
 * Left open: a stranger behind the same address can hold up a browser the owner has never used; and whoever has a
 * thousand addresses has a thousand tries a minute. No bound exists that would not also be a lock; against it stand the
 * length of passwords, the second factor and the alert.
 *
 * A success sets account and browser back. An address is only forgiven one failure: behind one address of an office many
 * people mistype, and someone with an account of their own could otherwise wipe out the failures of a guessing round.
 *
 * A tried password is compared and counted under a lock on the account's row, or tries sent at once would all see the
 * same state. A try made during the wait is refused without being compared or counted.
 */
export type Tries = {
  readonly failures: number
  readonly lastFailedAt: number | null
  /** The failures of the last hour, as many as the alert asks for. */
  readonly lately: readonly number[]
  readonly alertedAt: number | null
}

export const noTries: Tries = { failures: 0, lastFailedAt: null, lately: [], alertedAt: null }

export type Turn = { readonly givenAt: number; readonly mayTryAt: number }

/** One try. `browser` is null where this account never signed in; `turn` is what the last refusal handed out. */
export type AtTheDoor = {
  readonly account: Tries
  readonly address: Tries
  readonly browser: Tries | null
  readonly turn: Turn | null
}

/** Milliseconds until this try may be made, from 0 to 60,000. */
export const waitOf = ({ account, address, browser, turn }: AtTheDoor, now: number): number => {
  if (browser !== null) return restOf(browser, now)
  const forAccount = turn !== null && isGood(turn, address, now) ? until(turn.mayTryAt, now) : restOf(account, now)
  return Math.max(forAccount, restOf(address, now))
}

/** For someone who is told to wait; sealed for this account and address into the form they send next. */
export const turnOf = (door: AtTheDoor, now: number): Turn => {
  const given = door.turn !== null && isGood(door.turn, door.address, now) ? door.turn : null
  return given ?? { givenAt: now, mayTryAt: now + waitOf(door, now) }
}

/** The row after a failure, and whether it is the twentieth [setting] within an hour; said once an hour. */
export const afterFailure = (
  tries: Tries,
  now: number,
  alertAt = 20,
): { readonly tries: Tries; readonly alert: boolean } => {
  const quiet = tries.lastFailedAt === null || now - tries.lastFailedAt >= HOUR
  const lately = [...tries.lately.filter((at) => now - at < HOUR), now].slice(-alertAt)
  const alert = lately.length === alertAt && (tries.alertedAt === null || now - tries.alertedAt >= HOUR)
  return {
    tries: {
      failures: quiet ? 1 : tries.failures + 1,
      lastFailedAt: now,
      lately,
      alertedAt: alert ? now : tries.alertedAt,
    },
    alert,
  }
}

/** The row after a success. What is needed for the alert stays. */
export const afterSuccess = (tries: Tries, row: 'account' | 'address' | 'browser'): Tries => ({
  ...tries,
  failures: row === 'address' ? Math.max(0, tries.failures - 1) : 0,
})

const HOUR = 3_600_000
const LONGEST_WAIT = 60_000

const waitAfter = (failures: number): number =>
  failures === 0 ? 0 : Math.min(LONGEST_WAIT, 1_000 * 2 ** (failures - 1))

/** Never more than the whole wait, even when the clock was set back. */
const restOf = ({ failures, lastFailedAt }: Tries, now: number): number => {
  const whole = waitAfter(failures)
  return lastFailedAt === null ? 0 : Math.min(whole, until(lastFailedAt + whole, now))
}

const until = (instant: number, now: number): number => Math.max(0, instant - now)

const isGood = (turn: Turn, address: Tries, now: number): boolean =>
  now - turn.givenAt < HOUR && (address.lastFailedAt === null || turn.givenAt > address.lastFailedAt)

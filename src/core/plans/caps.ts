import type { Source } from '../programme/code-list.ts'
import type { Bilingual } from '../shared/bilingual.ts'
import type { PaymentRecord } from './plan-file.ts'

/** The most that is paid under one client's plan for some kinds of payments together, in cents. */
export type Cap = {
  readonly code: string
  readonly title: Bilingual
  readonly source: Source
  readonly cents: number
  readonly kinds: readonly string[]
}

export type Room = {
  readonly cap: Cap
  readonly spent: number
  /** Never under zero: what came from elsewhere may exceed a cap, and leaves no room. */
  readonly left: number
  /** Most of it is spent. */
  readonly near: boolean
}

/** What is spent under each cap, wherever it was paid, and what is left. */
export const roomUnder = (caps: readonly Cap[], payments: readonly PaymentRecord[]): readonly Room[] =>
  caps.map((cap) => {
    const spent = spentUnder(cap, payments)
    return { cap, spent, left: Math.max(0, cap.cents - spent), near: spent * 100 >= cap.cents * NEAR_PERCENT }
  })

export const spentUnder = ({ kinds }: Cap, payments: readonly PaymentRecord[]): number =>
  payments.filter(({ kind }) => kinds.includes(kind)).reduce((sum, { cents }) => sum + cents, 0)

/** From this share of a cap on it is said that little is left (assumption). */
const NEAR_PERCENT = 80

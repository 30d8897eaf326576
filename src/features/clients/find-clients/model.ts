import type { Ranked } from '../../../core/clients/rank.ts'
import type { Site } from '../shared/reach.ts'
import type { FoundClient } from './query.ts'

export type FindModel = {
  readonly typed: string
  readonly sites: readonly Site[]
  readonly shown: readonly Ranked<FoundClient>[]
  /** All that were found, those shown included. */
  readonly count: number
  /** What was typed may be a SIN: nobody was looked for, and it is not written back. */
  readonly sin: boolean
  readonly birthShown: boolean
  readonly mayRegister: boolean
  readonly token: string
  readonly once: string
}

import type { Bilingual } from '../../../core/shared/bilingual.ts'
import { isLoopback } from '../../../platform/auth/loopback.ts'
import type { Ask } from '../../route.ts'

/** Somebody made up, as whom one may try the demonstration. */
export type DemonstrationPerson = {
  readonly name: string
  readonly role: Bilingual
  readonly signInName: string
  readonly password: string
}

/** What the screens of the door need of an installation. */
export type DoorSetting = {
  /** Empty where people are real. */
  readonly demonstrationPeople: readonly DemonstrationPerson[]
  /** A demonstration on a machine that is meant for people: its passwords are known to everyone, so nobody gets in. */
  readonly refuseDemonstration: boolean
}

/** The passwords of a demonstration are printed on its first page: only who sits at the machine may use them. */
export const isBarred = (
  { refuseDemonstration }: DoorSetting,
  { door, address }: Pick<Ask, 'door' | 'address'>,
): boolean => refuseDemonstration || (door.demonstration && !isLoopback(address))

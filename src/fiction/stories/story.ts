import type { Bilingual } from '../../core/shared/bilingual.ts'
import type { PlainDate } from '../../core/shared/plain-date.ts'
import type { Row } from '../write/package-writer.ts'

/**
 * A made-up person whose records show one thing. Days are counted back from the last day of the records, so that the
 * story is as fresh as the demonstration.
 */
export type Story = {
  /** Short and for good: numbers are dealt by the order of the stories, links by this. */
  readonly key: string
  /** What one sees in the records, as a sentence. */
  readonly shows: Bilingual
  /** Where to look, as a person of the demonstration. */
  readonly look: Bilingual
  readonly person: Person
  /** Days ago. */
  readonly registered: number
  readonly reason?: string
  readonly consents?: readonly string[]
  readonly plans: readonly StoryPlan[]
}

export type Person = {
  readonly family_name: string
  readonly given_name: string
  readonly birth_date: PlainDate
  readonly gender: string
  readonly language: 'en' | 'fr'
} & Row

/** Rows of the data package without plan and number; a field `*_ago` becomes a day. */
export type StoryPlan = {
  readonly started: number
  readonly accepted?: number
  readonly fields?: Row
  readonly eligibility?: Row
  readonly summary?: Row
  readonly items?: readonly Days<Row>[]
  readonly referrals?: readonly Days<Row>[]
  readonly jobs?: readonly Days<Row>[]
  readonly placements?: readonly Days<Row>[]
  readonly payments?: readonly Days<Row>[]
  readonly closed?: Days<Row> & { readonly days: { readonly closed_on: number } }
}

/** A row, and beside it its days as days ago, by the name of the field. */
export type Days<Cells> = { readonly days: Readonly<Record<string, number>> } & { readonly row: Cells }

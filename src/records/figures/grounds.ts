import { jsonArrayFrom } from 'kysely/helpers/postgres'
import { subjectKinds } from '../../core/measures/measure.ts'
import type { PlainDate } from '../../core/shared/plain-date.ts'
import type { Reader } from '../../platform/db/reader.ts'
import { editionsUnder, overridesIn } from '../verdicts/editions.ts'
import type { EditionOf } from '../verdicts/editions.ts'

/** Rules under which something was judged, whether they are still in force or not. */
export type JudgedUnder = {
  readonly id: number
  readonly programme: string
  readonly edition: string
  readonly fingerprint: string
}

/** What a question about figures has to know before it can be asked. */
export type Grounds = {
  readonly editionOf: EditionOf
  readonly judgedUnder: readonly JudgedUnder[]
  /** The first day on which somebody left whose plan is judged; null: nobody has. */
  readonly firstExit: PlainDate | null
}

/** In one question to the database: a page asks it before any other. Nothing of it depends on who asks. */
export const readGrounds = async (db: Reader): Promise<Grounds> => {
  const { overrides, judgedUnder, firstExit } = await db
    .selectNoFrom([
      jsonArrayFrom(overridesIn(db)).as('overrides'),
      jsonArrayFrom(judgedIn(db)).as('judgedUnder'),
      firstExitIn(db).as('firstExit'),
    ])
    .executeTakeFirstOrThrow()
  return { editionOf: editionsUnder(overrides), judgedUnder, firstExit }
}

export const judgedIn = (db: Pick<Reader, 'selectFrom'>) =>
  db.selectFrom('judged_edition').select(['id', 'programme', 'edition', 'fingerprint'])

export const firstExitIn = (db: Pick<Reader, 'selectFrom'>) =>
  db
    .selectFrom('verdict')
    .select('anchor')
    .where('subject_kind', '=', subjectKinds.planExited)
    .where('known_to', '=', 'infinity' as PlainDate)
    .orderBy('anchor')
    .limit(1)

import { dayBoxes } from '../plans-world.ts'
import type { Fields } from '../world.ts'

/** A plan closed on January 11, 2013, with the outcome 1a, which was seen. */
export const closing: Fields = {
  ...dayBoxes('closed_on', '2013-01-11'),
  ...{ reason: 'completion', work: 'employed', learning: 'none', job_match: 'any', hours_per_week: '35' },
  ...{ wage: '', wage_per: '', otherwise: '', satisfaction: '5', shown: '1a', do: 'close' },
}

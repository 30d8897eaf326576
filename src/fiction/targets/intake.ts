import { exits, flag } from './target.ts'
import type { Attribute } from './target.ts'

/** What was found at intake: Ontario, plans that ended April to December 2012 (GUIDE-2013). */
export const intakeAttributes: readonly Attribute[] = [
  flag('secondary_or_less', 0.42, { exits: [exits('yes', 56416, 6573, 6252)] }),
  flag('educated_outside', 0.23, { exits: [exits('yes', 30342, 2429, 1758)] }),
  flag('credentials', 0.017, { exits: [exits('yes', 2259, 191, 118)] }),
  {
    name: 'experience',
    categories: { outside_canada: 7, in_canada: 90, none: 3 },
    exits: [exits('outside_canada', 9838, 847, 587), exits('none', 3786, 582, 494)],
  },
  flag('employment_skills', 0.56, { exits: [exits('yes', 75230, 7806, 8014)] }),
  flag('long_out', 0.4, { exits: [exits('yes', 53858, 5163, 5005)] }),
  flag('poor_retention', 0.14, { exits: [exits('yes', 18211, 2307, 3518)] }),
  flag('job_search', 0.87, { exits: [exits('yes', 117194, 11101, 11020)] }),
  flag('language_skills', 0.12, { exits: [exits('yes', 16788, 1751, 1467)] }),
  flag('labour_market_change', 0.31, { exits: [exits('yes', 42010, 3135, 3521)] }),
]

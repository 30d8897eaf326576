import { exits, flag } from './target.ts'
import type { Attribute } from './target.ts'

const neither = { unemployed: 62, unknown: 24, unable_to_work: 8, independent: 4, volunteer: 2 }

/** How plans came and ended: Ontario, plans that ended April to December 2012 (GUIDE-2013). */
export const endingAttributes: readonly Attribute[] = [
  {
    name: 'outcome',
    categories: {
      ...Object.fromEntries(
        ['1a', '1b', ...Array.from({ length: 18 }, (_, row) => String(row + 2))].map((code) => [code, 1]),
      ),
      ...neither,
    },
    exits: [
      exits('1a', 50512, 7127, 4914),
      exits('1b', 14113, 1211, 1420),
      exits('2', 2759, 62, 182),
      exits('3', 1146, 100, 118),
      exits('4', 1085, 60, 112),
      exits('5', 723, 443, 151),
      exits('6', 10627, 2010, 1761),
      exits('7', 3017, 449, 322),
      exits('8', 2223, 304, 230),
      // Training of Job Placement is not published.
      exits('9', 916, undefined, 100),
      exits('10', 2859, undefined, 214),
      exits('11', 997, undefined, 75),
      exits('12', 1086, undefined, 55),
      exits('13', 6881, undefined, 311),
      exits('14', 3072, undefined, 203),
      exits('15', 234, undefined, 20),
      exits('16', 727, undefined, 31),
      exits('17', 183, undefined, 10),
      exits('18', 1305, undefined, 116),
      exits('19', 1966, undefined, 145),
    ],
  },
  {
    name: 'satisfaction',
    categories: { satisfied: 66, dissatisfied: 1, blank: 33 },
    // Job Retention: 9,695 answered; how many were satisfied is not published, chosen near the others.
    exits: [exits('satisfied', 88249, 10531, 9498), exits('dissatisfied', 90071 - 88249, 10660 - 10531, 9695 - 9498)],
  },
  flag('referred_in', 0.25, { exits: [exits('yes', 33798)] }),
  flag('out_school', 0.013, { exits: [exits('yes', 1742)] }),
  flag('out_training', 0.163, { exits: [exits('yes', 21987)] }),
  flag('out_community', 0.037, { exits: [exits('yes', 4987)] }),
]

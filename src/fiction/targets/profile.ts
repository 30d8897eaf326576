import { exits, flag, starts } from './target.ts'
import type { Attribute } from './target.ts'

const over44 = ['45_54', '55plus']
const counted = ['ei', 'ow', 'odsp', 'dependant', 'crown_ward', 'none']

/** Who the people are, at the start of the plan: Ontario, April to December 2012 (GUIDE-2013). */
export const profileAttributes: readonly Attribute[] = [
  {
    name: 'age',
    categories: { lt20: 5, '20_24': 15, '25_29': 14, '30_44': 34, '45_54': 21, '55plus': 11 },
    exits: [exits('lt20', 8409, 1525, 1111), exits(over44, 41926, 2893, 3707)],
    starts: [
      starts('lt20', 6189, 6023, 1053),
      starts('20_24', 19334, 19199, 2883),
      starts('25_29', 17816, 17408, 1842),
      starts('30_44', 43832, 42989, 3140),
      starts('45_54', 27482, 27125, 1643),
      starts('55plus', 14102, 13946, 742),
      // Job Retention is damaged in the source: chosen near what can be read.
      starts('lt20', undefined, undefined, undefined, 878),
      starts(over44, undefined, undefined, undefined, 3394),
    ],
  },
  {
    name: 'language',
    categories: { en: 97, fr: 3 },
    starts: [starts('en', 124613, 122583, 10946, 11403), starts('fr', 4142, 4107, 357, 138)],
  },
  {
    name: 'gender',
    categories: { female: 50, male: 50, undisclosed: 0.2 },
    starts: [
      starts('female', 64619, 63753, 5109, 5267),
      starts('male', 63852, 62656, 6167, 6248),
      starts('undisclosed', 284, 281, 27, 26),
    ],
  },
  flag('disabled', 0.04, {
    exits: [exits('yes', 5767, 624, 819)],
    starts: [starts('yes', 5440, 5329, 482, 722)],
  }),
  flag('indigenous', 0.025, {
    exits: [exits('yes', 3187, 330, 418)],
    starts: [starts('yes', 3273, 3214, 298, 383)],
  }),
  flag('visible_minority', 0.095, { starts: [starts('yes', 12220, 12088, 1035, 866)] }),
  flag('newcomer', 0.09, { starts: [starts('yes', 11390, 11275, 910, 618)] }),
  flag('deaf', 0.0004, { starts: [starts('yes', 53, 51, 5, 7)] }),
  flag('francophone', 0.017, { starts: [starts('yes', 2212, 2196, 215, 72)] }),
  {
    name: 'income',
    categories: {
      ei: 21.4,
      ow: 13.4,
      odsp: 1.8,
      dependant: 0.95,
      crown_ward: 0.16,
      none: 38.9,
      employed: 4.2,
      self_employed: 0.56,
      other: 18.5,
      // Not recorded.
      blank: 0.1,
    },
    exits: [exits(counted, 103747, 10084, 9373)],
    starts: [
      starts('ei', 27565),
      starts('ow', 17281, 17054, 1197, 2003),
      starts('odsp', 2264, undefined, 274, 303),
      starts('dependant', 1225, undefined, 131, 148),
      starts('crown_ward', 210),
      starts('employed', 5367),
      starts('self_employed', 725),
      starts('none', 50081),
      starts('other', 23888),
    ],
  },
]

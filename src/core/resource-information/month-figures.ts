import type { SiteMonthFacts } from '../facts/site-month.ts'

/** What a site enters for one month; cancelled sessions are kept apart and counted nowhere [SCREENS]. */
export type MonthFigures = Readonly<Record<FigureName, number>>

/** The names of the figures, as the data package has them and in the order they are asked. */
export const figureNames = [
  ...(['participants', 'sessions', 'sessions_cancelled', 'attendees'] as const),
  ...(['participants_1', 'participants_2', 'participants_3', 'participants_4', 'participants_5'] as const),
  'employers_served',
  ...(['employers_1', 'employers_2', 'employers_3', 'employers_4', 'employers_5'] as const),
] as const
export type FigureName = (typeof figureNames)[number]

/** How many gave each answer, 1 to 5. */
export const tallies = {
  participants: ['participants_1', 'participants_2', 'participants_3', 'participants_4', 'participants_5'],
  employers: ['employers_1', 'employers_2', 'employers_3', 'employers_4', 'employers_5'],
} as const satisfies Readonly<Record<string, readonly FigureName[]>>

/** What the edition's sums are asked of; the site, the month and the number of the entry play no part in them. */
export const factsOf = (figures: MonthFigures, place: Pick<SiteMonthFacts, 'id' | 'siteId' | 'month'>) =>
  ({
    ...place,
    participants: figures.participants,
    sessions: figures.sessions,
    attendees: figures.attendees,
    participantAnswers: [
      ...([figures.participants_1, figures.participants_2, figures.participants_3] as const),
      ...([figures.participants_4, figures.participants_5] as const),
    ],
    employersServed: figures.employers_served,
    employerAnswers: [
      ...([figures.employers_1, figures.employers_2, figures.employers_3] as const),
      ...([figures.employers_4, figures.employers_5] as const),
    ],
  }) satisfies SiteMonthFacts

import type { Clause } from '../../../core/measures/verdict.ts'
import { sentences } from '../../../platform/i18n/sentences.ts'

export const messages = sentences({
  en: {
    heading: (plan: string, measure: string) => `Plan ${plan}: ${measure}`,
    edition: (id: string) => `Judged by the rules of ${id}.`,
    achieved: 'Counted: it achieved the measure.',
    'not-achieved': 'Not counted as achieved, though it is in the base of the figure.',
    excluded: 'Left out of the figure.',
    outside: 'Not in the figure’s population.',
    population: 'It must be in the population',
    component: 'It must belong to the component',
    'excluded-clause': 'This must not apply to it',
    'left-out': 'Nor may this, which leaves it out of this measure',
    'achieved-clause': 'It must achieve the measure',
    decides: 'this decided',
    met: 'met',
    notMet: 'not met',
    applies: 'it does',
    appliesNot: 'it does not',
  },
  fr: {
    heading: (plan, measure) => `Plan ${plan} : ${measure}`,
    edition: (id) => `Jugé selon les règles de ${id}.`,
    achieved: 'Compté : il atteint la mesure.',
    'not-achieved': 'Non compté comme atteint, bien qu’il fasse partie de la base du chiffre.',
    excluded: 'Laissé hors du chiffre.',
    outside: 'Hors de la population du chiffre.',
    population: 'Il doit faire partie de la population',
    component: 'Il doit appartenir au volet',
    'excluded-clause': 'Ceci ne doit pas s’appliquer à lui',
    'left-out': 'Ni ceci, qui le laisse hors de cette mesure',
    'achieved-clause': 'Il doit atteindre la mesure',
    decides: 'cela a décidé',
    met: 'rempli',
    notMet: 'non rempli',
    applies: 'c’est le cas',
    appliesNot: 'ce n’est pas le cas',
  },
})

/** The heading of a clause of the measure. */
export const clauseHeading = (clause: Clause) =>
  clause === 'excluded' ? 'excluded-clause' : clause === 'achieved' ? 'achieved-clause' : clause

import { sentences } from '../../../platform/i18n/sentences.ts'

export const messages = sentences({
  en: {
    below: (measure: string, percent: string, standard: string) =>
      `${measure} is below its standard: ${percent} where ${standard} is asked.`,
    more: (count: number, written: string) =>
      count === 1 ? `One more would reach it.` : `${written} more would reach it.`,
    see: 'See who is not in it',
    up: (measure: string, from: string, to: string) =>
      `${measure} is higher than on the same day of the year before: ${to}, up from ${from}.`,
    down: (measure: string, from: string, to: string) =>
      `${measure} is lower than on the same day of the year before: ${to}, down from ${from}.`,
    component: (component: string, share: string, percent: string) => `${component} reached ${share} (${percent}).`,
    allMet: (count: number) =>
      count === 1
        ? 'The one measure that has a standard and a figure meets it.'
        : `All ${count} measures that have a standard and a figure meet it.`,
    nothing: 'Nothing stands out: there are too few figures to say something by.',
  },
  fr: {
    below: (measure, percent, standard) =>
      `${measure}\u00a0: sous la norme, ${percent} alors que ${standard} est demandé.`,
    more: (count, written) => (count < 2 ? `Il en faudrait un de plus.` : `Il en faudrait ${written} de plus.`),
    see: 'Voir qui n’y est pas',
    up: (measure, from, to) =>
      `${measure}\u00a0: en hausse par rapport au même jour de l’exercice précédent, ${to} contre ${from}.`,
    down: (measure, from, to) =>
      `${measure}\u00a0: en baisse par rapport au même jour de l’exercice précédent, ${to} contre ${from}.`,
    component: (component, share, percent) => `${component}\u00a0: ${share} participants (${percent}).`,
    allMet: (count) =>
      count < 2
        ? 'La seule mesure qui a une norme et un chiffre atteint cette norme.'
        : `Les ${count} mesures qui ont une norme et un chiffre atteignent toutes leur norme.`,
    nothing: 'Rien ne ressort\u00a0: il y a trop peu de chiffres pour en dire quelque chose.',
  },
})

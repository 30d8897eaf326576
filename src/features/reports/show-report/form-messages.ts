import { sentences } from '../../../platform/i18n/sentences.ts'

export const messages = sentences({
  en: {
    change: 'Change what is counted',
    question: 'What is counted',
    scope: 'Whose figures',
    year: 'Fiscal year',
    to: 'Up to this day',
    toHint: 'Left blank: today, or the last day of the year.',
    asOf: 'As known at the end of this day',
    asOfHint: 'Left blank: as known now.',
    province: (name: string, sites: string) => `${name}: all ${sites} sites`,
    region: (name: string, sites: string) => `Region ${name} (sites: ${sites})`,
    catchment: (name: string, sites: string) => `Catchment ${name} (sites: ${sites})`,
    provider: (name: string, sites: string) => `Provider ${name} (sites: ${sites})`,
    site: (name: string, _sites: string) => name,
  },
  fr: {
    change: 'Changer ce qui est compté',
    question: 'Ce qui est compté',
    scope: 'Les chiffres de qui',
    year: 'Exercice',
    to: 'Jusqu’à ce jour',
    toHint: 'Laissé vide\u00a0: aujourd’hui, ou le dernier jour de l’exercice.',
    asOf: 'Selon ce qui était connu à la fin de ce jour',
    asOfHint: 'Laissé vide\u00a0: selon ce qui est connu maintenant.',
    province: (name, sites) => `${name}\u00a0: les ${sites} points de service`,
    region: (name, sites) => `Région ${name} (points de service\u00a0: ${sites})`,
    catchment: (name, sites) => `Région désignée ${name} (points de service\u00a0: ${sites})`,
    provider: (name, sites) => `Fournisseur ${name} (points de service\u00a0: ${sites})`,
    site: (name, _sites) => name,
  },
})

import { sentences } from '../platform/i18n/sentences.ts'

export const messages = sentences({
  en: {
    skip: 'Skip to main content',
    name: 'Rightdoor',
    otherName: 'La bonne porte',
    otherLanguage: 'Français',
    demonstration: 'Demonstration.',
    madeUp: (day: string) => `Every person, employer and centre is made up. The demonstration day is ${day}.`,
    purpose: 'Employment services, from the first visit to the counted outcome.',
    version: (version: string) => `Version ${version}`,
  },
  fr: {
    skip: 'Passer au contenu principal',
    name: 'La bonne porte',
    otherName: 'Rightdoor',
    otherLanguage: 'English',
    demonstration: 'Démonstration.',
    madeUp: (day) =>
      `Les personnes, les employeurs et les centres sont tous inventés. Le jour de la démonstration est le ${day}.`,
    purpose: 'Les services d’emploi, de la première visite au résultat compté.',
    version: (version) => `Version ${version}`,
  },
})

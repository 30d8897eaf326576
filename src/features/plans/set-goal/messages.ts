import { sentences } from '../../../platform/i18n/sentences.ts'

export const messages = sentences({
  en: {
    title: 'The goal of the plan',
    goal: 'What the client is working toward',
    hint: 'In the client’s words, such as “A full-time job in a bakery by summer”. The client reads it in the plan.',
    tooLong: 'The goal is too long: at most 500 characters.',
    meanwhile: 'Someone changed the plan while you were writing. It now says:',
    none: 'No goal',
  },
  fr: {
    title: 'Le but du plan',
    goal: 'Ce à quoi la personne travaille',
    hint: 'Dans ses mots, par exemple «\u00a0Un emploi à temps plein dans une boulangerie d’ici l’été\u00a0». La personne le lit dans le plan.',
    tooLong: 'Le but est trop long\u00a0: au plus 500 caractères.',
    meanwhile: 'Quelqu’un a modifié le plan pendant que vous écriviez. Il dit maintenant\u00a0:',
    none: 'Aucun but',
  },
})

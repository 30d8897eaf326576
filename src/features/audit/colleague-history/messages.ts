import { sentences } from '../../../platform/i18n/sentences.ts'

export const messages = sentences({
  en: {
    title: (name: string) => `What ${name} looked at and changed`,
    sub: 'Day by day, newest first, as far as it concerns the sites you may ask about.',
    days: 'Days',
    daysCaption: 'Days with entries, newest first; days are Ontario’s',
    day: 'Day',
    looks: 'Looks',
    people: 'People shown',
    changes: 'Changes',
    others: 'Sign-ins and rights',
    earlier: 'Earlier days',
    entriesOf: (day: string) => `Entries of ${day}`,
    older: 'Earlier that day',
    fromStart: 'From the end of that day',
  },
  fr: {
    title: (name) => `Ce que ${name} a consulté et modifié`,
    sub: 'Jour par jour, du plus récent au plus ancien, pour les points de service sur lesquels vous pouvez poser la question.',
    days: 'Jours',
    daysCaption: 'Jours avec des inscriptions, du plus récent au plus ancien\u00a0; jours de l’Ontario',
    day: 'Jour',
    looks: 'Consultations',
    people: 'Personnes montrées',
    changes: 'Modifications',
    others: 'Connexions et droits',
    earlier: 'Jours précédents',
    entriesOf: (day) => `Inscriptions du ${day}`,
    older: 'Plus tôt ce jour-là',
    fromStart: 'Depuis la fin de ce jour',
  },
})

import { sentences } from '../../platform/i18n/sentences.ts'

export const messages = sentences({
  en: {
    asTable: 'As a table',
    nothing: 'There are no figures to draw yet.',
    standard: 'standard',
    between: (low: string, high: string) => `between ${low} and ${high}`,
    today: 'today',
    outside: 'Outside the limits',
    above: 'above',
    below: 'below',
    limit: (share: string) => `${share} limit`,
  },
  fr: {
    asTable: 'En tableau',
    nothing: 'Il n’y a pas encore de chiffres à montrer.',
    standard: 'norme',
    between: (low, high) => `entre ${low} et ${high}`,
    today: 'aujourd’hui',
    outside: 'Hors des limites',
    above: 'au-dessus',
    below: 'en dessous',
    limit: (share) => `limite de ${share}`,
  },
})

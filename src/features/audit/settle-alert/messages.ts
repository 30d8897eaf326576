import { sentences } from '../../../platform/i18n/sentences.ts'

export const messages = sentences({
  en: {
    alerts: 'Alerts',
    raised: 'Raised',
    who: 'Colleague',
    nobody: 'No colleague',
    sites: 'Sites',
    noSites: 'No site in particular',
    settled: (who: string, day: string) => `Settled by ${who}, ${day}`,
    own: 'This alert is about you. Someone else settles it.',
    note: 'What it was',
    noteHint: 'Whom you asked, and what you found. At least 10 characters.',
    noteMissing: 'Write what it was, in at least 10 characters.',
    settle: 'Settle the alert',
    gone: 'Someone else has settled this alert, or it is about you.',
  },
  fr: {
    alerts: 'Alertes',
    raised: 'Signalée',
    who: 'Collègue',
    nobody: 'Aucune personne en particulier',
    sites: 'Points de service',
    noSites: 'Aucun point de service en particulier',
    settled: (who, day) => `Réglée par ${who}, ${day}`,
    own: 'Cette alerte porte sur vous. Quelqu’un d’autre la règle.',
    note: 'Ce qu’il en était',
    noteHint: 'À qui vous avez parlé, et ce que vous avez trouvé. Au moins 10 caractères.',
    noteMissing: 'Écrivez ce qu’il en était, en au moins 10 caractères.',
    settle: 'Régler l’alerte',
    gone: 'Quelqu’un d’autre a réglé cette alerte, ou elle porte sur vous.',
  },
})

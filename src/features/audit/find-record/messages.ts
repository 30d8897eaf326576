import { sentences } from '../../../platform/i18n/sentences.ts'
import { write } from '../../../platform/i18n/write.ts'

const { en, fr } = write

export const messages = sentences({
  en: {
    title: 'Who looked',
    sub: 'Every look at a person’s record and every change stays on the trail. Here you ask it, for the sites you may ask about.',
    record: 'What happened to a record',
    number: 'Reference number',
    wrongNumber: 'A reference number has digits only. Names are not searched here.',
    colleague: 'What a colleague looked at',
    name: 'Name or code',
    search: 'Ask',
    found: 'Colleagues found',
    noneFound: (typed: string) => `No colleague of your sites is called “${typed}”.`,
    alerts: 'Alerts to settle',
    allAlerts: 'All alerts',
    noAlerts: 'No alert to settle.',
    notices: 'Files opened with a reason',
    allNotices: 'All of them',
    noNotices: 'None that nobody has taken notice of.',
    waiting: (count: number) =>
      `${en.number(count)} ${en.plural(count, 'opening waits', 'openings wait')} for somebody to take notice.`,
  },
  fr: {
    title: 'Qui a consulté',
    sub: 'Toute consultation et toute modification d’un dossier restent dans la trace. Posez-lui vos questions ici, pour les points de service qui vous concernent.',
    record: 'Ce qui est arrivé à un dossier',
    number: 'Numéro de référence',
    wrongNumber: 'Un numéro de référence ne contient que des chiffres. On ne cherche pas par nom ici.',
    colleague: 'Ce qu’une personne a consulté',
    name: 'Nom ou code',
    search: 'Demander',
    found: 'Collègues trouvés',
    noneFound: (typed) => `Personne de vos points de service ne s’appelle «\u00a0${typed}\u00a0».`,
    alerts: 'Alertes à régler',
    allAlerts: 'Toutes les alertes',
    noAlerts: 'Aucune alerte à régler.',
    notices: 'Dossiers ouverts avec un motif',
    allNotices: 'Tous',
    noNotices: 'Aucun dont personne n’ait pris connaissance.',
    waiting: (count) =>
      `${fr.number(count)} ${fr.plural(count, 'ouverture attend', 'ouvertures attendent')} que quelqu’un en prenne connaissance.`,
  },
})

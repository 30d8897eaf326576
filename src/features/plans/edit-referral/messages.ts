import { sentences } from '../../../platform/i18n/sentences.ts'

export const messages = sentences({
  en: {
    add: 'Add a referral to another service',
    change: 'Change a referral to another service',
    where: 'Where to',
    categoryHint: 'The heading says what a referral counts for once the client is registered there.',
    countsFor: (title: string) => `Counts for: ${title}`,
    countsNot: 'Other programmes and services: does not count in service coordination',
    protocol: 'Protocol with the partner',
    protocolHint:
      'Without a protocol the referral is recorded and counts as the rules of its year say, and a check asks about it.',
    noProtocol: 'No protocol',
    protocolOption: (body: string, category: string) => `${body} – ${category}`,
    days: 'How far it came',
    startedHint: 'The day the partner confirmed that the client is registered or served.',
    noOutcome: 'No outcome yet',
    saved: 'The referral is saved. You can add another.',
  },
  fr: {
    add: 'Ajouter un aiguillage vers un autre service',
    change: 'Modifier un aiguillage vers un autre service',
    where: 'Vers où',
    categoryHint: 'Le titre dit pour quoi un aiguillage compte une fois que la personne y est inscrite.',
    countsFor: (title) => `Compte pour\u00a0: ${title}`,
    countsNot: 'Autres programmes et services\u00a0: ne compte pas dans la coordination des services',
    protocol: 'Protocole avec le partenaire',
    protocolHint:
      'Sans protocole, l’aiguillage est consigné et compte comme le veulent les règles de son exercice, et une vérification le signale.',
    noProtocol: 'Aucun protocole',
    protocolOption: (body, category) => `${body} – ${category}`,
    days: 'Où il en est',
    startedHint: 'Le jour où le partenaire a confirmé que la personne est inscrite ou servie.',
    noOutcome: 'Pas encore de résultat',
    saved: 'L’aiguillage est enregistré. Vous pouvez en ajouter un autre.',
  },
})

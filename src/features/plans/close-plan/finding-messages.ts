import { sentences } from '../../../platform/i18n/sentences.ts'

/** What the check before an exit finds, and what to do about it. */
export const findingMessages = sentences({
  en: {
    'not-assisted':
      'Nothing under job search, job placement or job retention was started. The exit will be in no figure of assisted services.',
    'not-accepted': 'The client has not accepted the plan.',
    'no-summary': 'There is no client summary. None of its indicators of suitability can count.',
    blank: (field: string) => `“${field}” is not recorded.`,
    'item-not-started': (item: string) =>
      `“${item}” never started and has no outcome. Cancel it, or record what happened.`,
    'item-open': (item: string) => `“${item}” is still open. Record when it ended, and its outcome.`,
    'item-without-outcome': (item: string) => `“${item}” ended and has no outcome.`,
    'referral-not-begun': (to: string, sent: string) =>
      `The referral to “${to}” of ${sent} has not begun on record. Until it has, it counts for nothing.`,
    'referral-without-outcome': (to: string, sent: string) => `The referral to “${to}” of ${sent} has no outcome.`,
    'referral-without-protocol': (to: string, sent: string) =>
      `The referral to “${to}” of ${sent} names no protocol, which is what makes it formal.`,
    'placement-blank': (job: string, fields: string) => `The placement “${job}” lacks: ${fields}.`,
    'placement-without-job': (job: string) =>
      `The placement “${job}” is not in the employment history. Every placement should be.`,
    'job-but-not-working': (job: string, since: string) =>
      `You say that the client does not work. The job “${job}”, since ${since}, has not ended on record.`,
    'working-without-job': 'You say that the client works. No job that goes on is in the employment history.',
    'satisfaction-blank': 'There is no answer on satisfaction. The response rate is lower by it.',
    openItem: 'Open the item',
    openReferral: 'Open the referral',
    openPlacement: 'Open the placement',
    openJob: 'Open the job',
    addItem: 'Add an item',
    addJob: 'Add the job',
    openSummary: 'Open the client summary',
    openClient: 'Open the client’s file',
    openPlan: 'Open the plan',
    accept: 'Record the acceptance',
    answer: 'Go to the question',
    about: (finding: string) => `: ${finding}`,
    noName: (number: number) => `number ${number}`,
    caption: 'What to look at before the plan is closed. After that its content cannot be changed.',
    what: 'What',
    touches: 'Touches',
    mendHead: 'To mend it',
    wrong: 'Wrong figure',
    incomplete: 'Incomplete',
    everything: 'Every figure of assisted services',
    none: 'The file only',
    listAndMore: (list: string, count: number) => `${list} and ${count} more`,
    nothing: 'Nothing is missing that the figures need.',
    notStopped: 'None of this stops the close. What touches a figure stands first.',
  },
  fr: {
    'not-assisted':
      'Rien n’a débuté en recherche d’emploi, en placement ou en maintien en emploi. Le départ ne sera dans aucun chiffre des services assistés.',
    'not-accepted': 'La personne n’a pas accepté le plan.',
    'no-summary': 'Il n’y a pas de sommaire du client. Aucun de ses indicateurs de pertinence ne peut compter.',
    blank: (field) => `«\u00a0${field}\u00a0» n’est pas consigné.`,
    'item-not-started': (item) =>
      `«\u00a0${item}\u00a0» n’a jamais débuté et n’a pas de résultat. Annulez l’élément, ou consignez ce qui s’est passé.`,
    'item-open': (item) => `«\u00a0${item}\u00a0» est encore en cours. Consignez sa fin et son résultat.`,
    'item-without-outcome': (item) => `«\u00a0${item}\u00a0» a pris fin et n’a pas de résultat.`,
    'referral-not-begun': (to, sent) =>
      `L’aiguillage vers «\u00a0${to}\u00a0» du ${sent} n’a pas débuté selon le dossier. D’ici là, il ne compte pour rien.`,
    'referral-without-outcome': (to, sent) => `L’aiguillage vers «\u00a0${to}\u00a0» du ${sent} n’a pas de résultat.`,
    'referral-without-protocol': (to, sent) =>
      `L’aiguillage vers «\u00a0${to}\u00a0» du ${sent} ne nomme aucun protocole, ce qui le rendrait officiel.`,
    'placement-blank': (job, fields) => `Il manque au placement «\u00a0${job}\u00a0»\u00a0: ${fields}.`,
    'placement-without-job': (job) =>
      `Le placement «\u00a0${job}\u00a0» n’est pas dans les antécédents d’emploi. Chaque placement devrait y être.`,
    'job-but-not-working': (job, since) =>
      `Vous dites que la personne ne travaille pas. L’emploi «\u00a0${job}\u00a0», depuis le ${since}, n’a pas pris fin selon le dossier.`,
    'working-without-job':
      'Vous dites que la personne travaille. Aucun emploi en cours n’est dans les antécédents d’emploi.',
    'satisfaction-blank': 'Il n’y a pas de réponse sur la satisfaction. Le taux de réponse en est plus bas.',
    openItem: 'Ouvrir l’élément',
    openReferral: 'Ouvrir l’aiguillage',
    openPlacement: 'Ouvrir le placement',
    openJob: 'Ouvrir l’emploi',
    addItem: 'Ajouter un élément',
    addJob: 'Ajouter l’emploi',
    openSummary: 'Ouvrir le sommaire du client',
    openClient: 'Ouvrir le dossier de la personne',
    openPlan: 'Ouvrir le plan',
    accept: 'Consigner l’acceptation',
    answer: 'Aller à la question',
    about: (finding) => `\u00a0: ${finding}`,
    noName: (number) => `numéro ${number}`,
    caption: 'Ce qu’il faut regarder avant de fermer le plan. Après, son contenu ne se modifie plus.',
    what: 'Quoi',
    touches: 'Touche',
    mendHead: 'Pour corriger',
    wrong: 'Chiffre faussé',
    incomplete: 'Incomplet',
    everything: 'Tous les chiffres des services assistés',
    none: 'Le dossier seulement',
    listAndMore: (list, count) => `${list} et ${count} de plus`,
    nothing: 'Il ne manque rien de ce dont les chiffres ont besoin.',
    notStopped: 'Rien de ceci n’empêche la fermeture. Ce qui touche un chiffre vient d’abord.',
  },
})

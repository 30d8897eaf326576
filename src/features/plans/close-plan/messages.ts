import { sentences } from '../../../platform/i18n/sentences.ts'

export const messages = sentences({
  en: {
    title: 'Close the plan',
    before: 'Before you close',
    how: 'How the plan ends',
    closedOn: 'When did the client leave the service?',
    closedOnHint: 'The day of the exit, such as 14 1 2013. Figures count the exit in this day’s fiscal year.',
    fromJob: (job: string, since: string) =>
      `Work, hours and wage are filled in from the job on record: ${job}, since ${since}. Correct them if they are not so.`,
    jobNoName: 'a job without a title',
    show: 'Show the outcome',
    showAgain: 'Show the outcome again',
    close: 'Close the plan',
    changed: 'The outcome is not the one you were shown',
    changedSays: 'Your answers give another outcome now. Nothing is closed yet: look at it, then close the plan.',
    closed: 'This plan is closed already',
    closedBy: (name: string, at: string) =>
      `${name} closed it on ${at}. Nothing of yours was saved; what you typed is still below.`,
    closedByNobody: (day: string) =>
      `It is closed as of ${day}. Nothing of yours was saved; what you typed is still below.`,
    closedWay: 'If its details are wrong, correct them',
    needsDay: 'Write the day on which the client left the service.',
    noDay: 'This is not a day. Write day, month and year in figures, such as 14 1 2013.',
    inFuture: 'The day is in the future. A plan is closed once the client has left.',
    beforeStart: (day: string) => `The plan started on ${day}. It cannot have ended before that.`,
    beforeItem: (what: string, day: string) =>
      `“${what}” is recorded on ${day}, which is later. Correct one of the two days.`,
    beforeAcceptance: (day: string) =>
      `The client accepted the plan on ${day}, which is later. Correct one of the two days.`,
    errorQuestion: 'Opened by mistake?',
    errorSays: 'A plan that should never have been is taken out of every report, for good.',
    errorLink: 'Close it as opened in error',
  },
  fr: {
    title: 'Fermer le plan',
    before: 'Avant de fermer',
    how: 'Comment le plan se termine',
    closedOn: 'Quand la personne a-t-elle quitté le service\u00a0?',
    closedOnHint:
      'Le jour du départ, par exemple 14 1 2013. Les chiffres comptent le départ dans l’exercice de ce jour.',
    fromJob: (job, since) =>
      `Le travail, les heures et le salaire viennent de l’emploi au dossier\u00a0: ${job}, depuis le ${since}. Corrigez-les si ce n’est pas exact.`,
    jobNoName: 'un emploi sans titre',
    show: 'Montrer le résultat',
    showAgain: 'Montrer le résultat de nouveau',
    close: 'Fermer le plan',
    changed: 'Le résultat n’est pas celui qui vous a été montré',
    changedSays:
      'Vos réponses donnent maintenant un autre résultat. Rien n’est encore fermé\u00a0: regardez-le, puis fermez le plan.',
    closed: 'Ce plan est déjà fermé',
    closedBy: (name, at) =>
      `${name} l’a fermé le ${at}. Rien de ce que vous avez écrit n’a été enregistré\u00a0; tout se trouve encore ci-dessous.`,
    closedByNobody: (day) =>
      `Il est fermé depuis le ${day}. Rien de ce que vous avez écrit n’a été enregistré\u00a0; tout se trouve encore ci-dessous.`,
    closedWay: 'Si ses détails sont inexacts, corrigez-les',
    needsDay: 'Écrivez le jour où la personne a quitté le service.',
    noDay: 'Ce n’est pas une date. Écrivez le jour, le mois et l’année en chiffres, par exemple 14 1 2013.',
    inFuture: 'Le jour est dans l’avenir. Un plan se ferme une fois que la personne est partie.',
    beforeStart: (day) => `Le plan a commencé le ${day}. Il ne peut pas s’être terminé avant.`,
    beforeItem: (what, day) =>
      `«\u00a0${what}\u00a0» est consigné le ${day}, ce qui est plus tard. Corrigez l’une des deux dates.`,
    beforeAcceptance: (day) =>
      `La personne a accepté le plan le ${day}, ce qui est plus tard. Corrigez l’une des deux dates.`,
    errorQuestion: 'Ouvert par erreur\u00a0?',
    errorSays: 'Un plan qui n’aurait jamais dû exister est retiré de tous les rapports, pour de bon.',
    errorLink: 'Le fermer comme ouvert par erreur',
  },
})

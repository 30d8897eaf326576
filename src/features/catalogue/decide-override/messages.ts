import { sentences } from '../../../platform/i18n/sentences.ts'

export const messages = sentences({
  en: {
    approveTitle: 'Approve an override',
    withdrawTitle: 'Withdraw a proposal',
    approveQuestion: (setting: string, value: string) => `Approve “${setting}: ${value}”?`,
    withdrawQuestion: (setting: string, value: string) => `Withdraw “${setting}: ${value}”?`,
    fromDay: (day: string) =>
      `It is in force for fiscal years that begin on ${day} or later, also for figures already shown.`,
    judges:
      'Where verdicts go by it, everything of these years is judged again; until that is done reports of these years are not shown.',
    trail: 'Your name and the minute are kept.',
    nothing: 'Nothing is changed. The proposal stays on record.',
    approve: 'Approve the value',
    withdraw: 'Withdraw the proposal',
    stopped: 'This cannot be done',
    own: 'You proposed this value yourself. A second person has to approve it.',
    approved: 'Somebody approved this value already. To change it, propose another one.',
    withdrawn: 'This proposal was withdrawn already.',
    back: 'Back to the override',
  },
  fr: {
    approveTitle: 'Approuver un remplacement',
    withdrawTitle: 'Retirer une proposition',
    approveQuestion: (setting, value) => `Approuver «\u00a0${setting}\u00a0: ${value}\u00a0»\u00a0?`,
    withdrawQuestion: (setting, value) => `Retirer «\u00a0${setting}\u00a0: ${value}\u00a0»\u00a0?`,
    fromDay: (day) =>
      `La valeur est en vigueur pour les exercices qui commencent le ${day} ou plus tard, y compris pour des chiffres déjà affichés.`,
    judges:
      'Là où des verdicts en dépendent, tout ce qui est de ces exercices est jugé de nouveau\u00a0; d’ici là, les rapports de ces exercices ne sont pas affichés.',
    trail: 'Votre nom et la minute sont conservés.',
    nothing: 'Rien n’est modifié. La proposition reste consignée.',
    approve: 'Approuver la valeur',
    withdraw: 'Retirer la proposition',
    stopped: 'Ce n’est pas possible',
    own: 'Vous avez proposé cette valeur vous-même. Une deuxième personne doit l’approuver.',
    approved: 'Quelqu’un a déjà approuvé cette valeur. Pour la changer, proposez-en une autre.',
    withdrawn: 'Cette proposition a déjà été retirée.',
    back: 'Retour au remplacement',
  },
})

import { sentences } from '../../../platform/i18n/sentences.ts'

export const messages = sentences({
  en: {
    title: 'Opened in error',
    question: (plan: number) => `Take plan ${plan} out of every report, for good?`,
    irreversible: 'This cannot be undone. Nobody can change anything about this plan afterwards.',
    outOfReports: 'The plan leaves every report, and figures of earlier months change with it.',
    closesToday: 'The plan is closed today, without an outcome. Its items stay on record as they are.',
    staysClosed: 'The plan stays closed on the day it was closed. What was recorded is kept beside the correction.',
    newPlan: 'If the client was served all the same, open a new plan for them.',
    kept: 'Nothing is deleted: the plan stays in the client’s file, marked as opened in error.',
    confirm: 'Close it as opened in error',
    why: 'Why should this plan never have been?',
    whyHint: 'At least 5 characters. It is kept with the correction; write no names.',
    whyTooShort: 'Write why, in at least 5 characters.',
    meanwhile: 'Someone corrected this closure while you were reading. Look at it again, then decide.',
    stopped: 'Nothing about this plan can be changed',
    already: 'It is closed as opened in error, and that is for good.',
    attested: (day: string) =>
      `The figures up to ${day} are attested. What was wrong in them is mended by an adjustment, not by a correction.`,
    closedMeanwhile: 'The plan was closed meanwhile. If it should never have been, say why.',
    back: 'Back to the plan',
  },
  fr: {
    title: 'Ouvert par erreur',
    question: (plan) => `Retirer le plan ${plan} de tous les rapports, pour de bon\u00a0?`,
    irreversible: 'C’est irréversible. Personne ne pourra plus rien changer à ce plan.',
    outOfReports: 'Le plan quitte tous les rapports, et les chiffres de mois passés changent avec lui.',
    closesToday: 'Le plan est fermé aujourd’hui, sans résultat. Ses éléments restent au dossier tels quels.',
    staysClosed:
      'Le plan reste fermé au jour où il l’a été. Ce qui était consigné est conservé à côté de la correction.',
    newPlan: 'Si la personne a quand même été servie, ouvrez-lui un nouveau plan.',
    kept: 'Rien n’est supprimé\u00a0: le plan reste au dossier de la personne, marqué comme ouvert par erreur.',
    confirm: 'Le fermer comme ouvert par erreur',
    why: 'Pourquoi ce plan n’aurait-il jamais dû exister\u00a0?',
    whyHint: 'Au moins 5 caractères. Le motif est conservé avec la correction\u00a0; n’écrivez aucun nom.',
    whyTooShort: 'Écrivez pourquoi, en au moins 5 caractères.',
    meanwhile: 'Quelqu’un a corrigé cette fermeture pendant que vous lisiez. Regardez-la de nouveau, puis décidez.',
    stopped: 'Rien ne peut plus changer à ce plan',
    already: 'Il est fermé comme ouvert par erreur, et c’est pour de bon.',
    attested: (day) =>
      `Les chiffres jusqu’au ${day} sont attestés. Ce qui y était inexact se corrige par un rajustement, et non par une correction.`,
    closedMeanwhile: 'Le plan a été fermé entre-temps. S’il n’aurait jamais dû exister, dites pourquoi.',
    back: 'Retour au plan',
  },
})

import { sentences } from '../../../platform/i18n/sentences.ts'

/** What has just been done to a plan, by the deed the address names. */
export const doneMessages = sentences({
  en: {
    already: 'This was saved already; nothing was added a second time.',
    'item-saved': 'The item is saved.',
    'item-cancelled': 'The item is cancelled. It stays on record.',
    'contacts-planned': 'The contacts are planned.',
    'referral-saved': 'The referral is saved.',
    'job-saved': 'The job is saved.',
    'placement-saved': 'The placement is saved.',
    'payment-saved': 'The payment is saved.',
    'plan-accepted': 'The client has accepted the plan.',
    'goal-saved': 'The goal is saved.',
    'plan-opened': 'The plan is open.',
    'summary-saved': 'The client summary is saved.',
    'plan-closed': 'The plan is closed.',
    'closure-corrected': 'The closure details are corrected.',
    'opened-in-error': 'The plan is closed as opened in error. It is in no report any more.',
  },
  fr: {
    already: 'C’était déjà enregistré\u00a0; rien n’a été ajouté une deuxième fois.',
    'item-saved': 'L’élément est enregistré.',
    'item-cancelled': 'L’élément est annulé. Il reste au dossier.',
    'contacts-planned': 'Les prises de contact sont prévues.',
    'referral-saved': 'L’aiguillage est enregistré.',
    'job-saved': 'L’emploi est enregistré.',
    'placement-saved': 'Le placement est enregistré.',
    'payment-saved': 'Le paiement est enregistré.',
    'plan-accepted': 'La personne a accepté le plan.',
    'goal-saved': 'Le but est enregistré.',
    'plan-opened': 'Le plan est ouvert.',
    'summary-saved': 'Le sommaire du client est enregistré.',
    'plan-closed': 'Le plan est fermé.',
    'closure-corrected': 'Les détails de la fermeture sont corrigés.',
    'opened-in-error': 'Le plan est fermé comme ouvert par erreur. Il n’est plus dans aucun rapport.',
  },
})

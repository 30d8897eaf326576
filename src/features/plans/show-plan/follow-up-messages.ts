import { sentences } from '../../../platform/i18n/sentences.ts'
import { write } from '../../../platform/i18n/write.ts'

const { en, fr } = write

export const followUpMessages = sentences({
  en: {
    title: 'Follow-ups after exit',
    caption: 'When the client is asked again, and where each follow-up stands',
    followUp: 'Follow-up',
    after: (months: number) => `After ${en.number(months)} ${en.plural(months, 'month', 'months')}`,
    due: 'Due',
    window: (days: string) => `may be made ${days}`,
    state: 'State',
    made: 'Made',
    'to-come': 'Not due yet',
    overdue: 'Overdue',
    lapsed: 'Not made in time',
    until: (day: string) => `until ${day}`,
    reached: (day: string) => `client reached on ${day}`,
    attempts: (attempts: number) => `${en.number(attempts)} ${en.plural(attempts, 'attempt', 'attempts')}`,
    none: 'No follow-ups: the plan is in no component.',
    notHere: 'Follow-ups cannot be recorded on this page yet; those that were made come from imported records.',
  },
  fr: {
    title: 'Suivis après le départ',
    caption: 'Quand on communique de nouveau avec la personne, et où en est chaque suivi',
    followUp: 'Suivi',
    after: (months) => `Après ${fr.number(months)} mois`,
    due: 'À faire',
    window: (days) => `possible ${days}`,
    state: 'État',
    made: 'Fait',
    'to-come': 'À venir',
    overdue: 'En retard',
    lapsed: 'Non fait dans le délai',
    until: (day) => `jusqu’au ${day}`,
    reached: (day) => `personne jointe le ${day}`,
    attempts: (attempts) => `${fr.number(attempts)} ${fr.plural(attempts, 'tentative', 'tentatives')}`,
    none: 'Aucun suivi\u00a0: le plan n’est dans aucun volet.',
    notHere:
      'Les suivis ne peuvent pas encore être consignés dans cette page\u00a0; ceux qui ont été faits viennent de dossiers importés.',
  },
})

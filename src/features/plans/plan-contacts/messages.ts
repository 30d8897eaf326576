import { sentences } from '../../../platform/i18n/sentences.ts'
import { write } from '../../../platform/i18n/write.ts'

const { en, fr } = write

export const messages = sentences({
  en: {
    title: 'Plan the contacts after the start of work',
    lead: 'Each chosen day becomes an item under job and training retention. The days are our suggestion: one week, one month and three months after the start.',
    start: 'Which start of work',
    startOption: (title: string, day: string) => `${title}, started ${day}`,
    noTitle: 'A job without a title',
    noWork: 'No job or placement has started since this plan began',
    noWorkSays: 'Record the job or the placement first; the contacts are counted from its first day.',
    addJob: 'Add a job',
    days: 'Days of contact',
    daysHint: 'Those chosen are added. You can change each item afterwards.',
    after: (days: number) => `${en.number(days)} ${en.plural(days, 'day', 'days')} after the start`,
    isPlanned: 'Planned already',
    show: 'Show the days of this start',
    save: 'Plan these contacts',
  },
  fr: {
    title: 'Prévoir les prises de contact après le début de l’emploi',
    lead: 'Chaque jour choisi devient un élément de maintien en emploi ou en formation. Ces jours sont notre suggestion\u00a0: une semaine, un mois et trois mois après le début.',
    start: 'Quel début d’emploi',
    startOption: (title, day) => `${title}, commencé le ${day}`,
    noTitle: 'Un emploi sans titre',
    noWork: 'Aucun emploi ni placement n’a commencé depuis le début de ce plan',
    noWorkSays: 'Consignez d’abord l’emploi ou le placement\u00a0; les jours se comptent à partir de son premier jour.',
    addJob: 'Ajouter un emploi',
    days: 'Jours de contact',
    daysHint: 'Ceux que vous choisissez sont ajoutés. Chaque élément peut être modifié ensuite.',
    after: (days) => `${fr.number(days)} ${fr.plural(days, 'jour', 'jours')} après le début`,
    isPlanned: 'Déjà prévu',
    show: 'Afficher les jours de ce début',
    save: 'Prévoir ces prises de contact',
  },
})

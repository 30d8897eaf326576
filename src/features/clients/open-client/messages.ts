import { sentences } from '../../../platform/i18n/sentences.ts'
import { write } from '../../../platform/i18n/write.ts'

const { en, fr } = write

export const messages = sentences({
  en: {
    clients: 'Clients',
    title: 'Open a file with a reason',
    question: (number: number) => `Open file ${number} with a reason?`,
    forHours: (hours: number) =>
      `You alone see the whole file for ${hours} ${en.plural(hours, 'hour', 'hours')}. Then it closes by itself.`,
    told: 'The managers of the sites that serve this person, and the other privacy officers, are shown your name and your reason.',
    kept: 'The opening, and each look after it, stays on the record’s history for good.',
    reason: 'Reason',
    reasonHint: 'What you look into, and who asked. At least 10 characters.',
    tooShort: 'Give a reason of at least 10 characters.',
    tooLong: 'Give a reason of at most 2,000 characters.',
    open: 'Open the file',
  },
  fr: {
    clients: 'Clientèle',
    title: 'Ouvrir un dossier avec un motif',
    question: (number) => `Ouvrir le dossier ${number} avec un motif\u00a0?`,
    forHours: (hours) =>
      `Vous seul ou vous seule voyez le dossier entier pendant ${hours} ${fr.plural(hours, 'heure', 'heures')}. Il se referme ensuite de lui-même.`,
    told: 'Les gestionnaires des points de service de cette personne et les autres agents de la protection de la vie privée voient votre nom et votre motif.',
    kept: 'L’ouverture, et chaque consultation qui suit, reste pour de bon dans l’historique du dossier.',
    reason: 'Motif',
    reasonHint: 'Ce que vous examinez, et qui l’a demandé. Au moins 10 caractères.',
    tooShort: 'Donnez un motif d’au moins 10 caractères.',
    tooLong: 'Donnez un motif d’au plus 2\u00a0000 caractères.',
    open: 'Ouvrir le dossier',
  },
})

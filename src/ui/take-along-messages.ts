import { sentences } from '../platform/i18n/sentences.ts'
import { write } from '../platform/i18n/write.ts'

const { en, fr } = write

export const messages = sentences({
  en: {
    purpose: 'What for',
    hint: (above: number, shortest: number) =>
      `Asked for above ${en.number(above)} lines, in at least ${en.number(shortest)} characters. It is kept with the record that you took the file.`,
    tooShort: (shortest: number) => `Say what the file is for, in at least ${en.number(shortest)} characters.`,
    download: 'Download',
    back: 'Back',
  },
  fr: {
    purpose: 'À quelle fin',
    hint: (above, shortest) =>
      `Demandé au-delà de ${fr.number(above)} lignes, en au moins ${fr.number(shortest)} caractères. C’est gardé avec la mention que vous avez pris le fichier.`,
    tooShort: (shortest) => `Dites à quoi servira le fichier, en au moins ${fr.number(shortest)} caractères.`,
    download: 'Télécharger',
    back: 'Retour',
  },
})

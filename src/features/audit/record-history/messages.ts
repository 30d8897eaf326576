import { sentences } from '../../../platform/i18n/sentences.ts'

export const messages = sentences({
  en: {
    title: (number: number) => `What happened to record ${number}`,
    sub: 'Who looked, who changed it and who opened it, newest first. Nothing of the file itself is shown here.',
    caption: (number: number) => `Entries of the trail about record ${number}, newest first`,
  },
  fr: {
    title: (number) => `Ce qui est arrivé au dossier ${number}`,
    sub: 'Qui l’a consulté, modifié ou ouvert, du plus récent au plus ancien. Rien du dossier lui-même n’est montré ici.',
    caption: (number) => `Inscriptions de la trace au sujet du dossier ${number}, les plus récentes d’abord`,
  },
})

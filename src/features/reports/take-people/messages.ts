import { sentences } from '../../../platform/i18n/sentences.ts'
import { write } from '../../../platform/i18n/write.ts'

const { en, fr } = write

export const messages = sentences({
  en: {
    title: 'Take a list of people along',
    says: (rows: number) =>
      `The file names ${en.plural(rows, '1 person', `${en.number(rows)} people`)}, one plan a line, with the reason each stands where it does. It is written down that you took it.`,
    cut: (most: number) => `A file holds ${en.number(most)} lines at most: the latest ones.`,
    none: 'There is nobody here whom you may take along.',
    client: 'client',
    family_name: 'family_name',
    given_name: 'given_name',
    plan: 'plan',
    site: 'site',
    counsellor: 'counsellor',
    closed_on: 'closed_on',
    started_on: 'started_on',
    standing: 'standing',
    reason: 'reason',
  },
  fr: {
    title: 'Emporter une liste de personnes',
    says: (rows) =>
      `Le fichier nomme ${fr.plural(rows, `${fr.number(rows)} personne`, `${fr.number(rows)} personnes`)}, un plan par ligne, avec le motif de sa place. Il est consigné que vous l’avez emporté.`,
    cut: (most) => `Un fichier contient au plus ${fr.number(most)} lignes\u00a0: les plus récentes.`,
    none: 'Il n’y a personne ici que vous puissiez emporter.',
    client: 'client',
    family_name: 'nom',
    given_name: 'prenom',
    plan: 'plan',
    site: 'point_de_service',
    counsellor: 'conseiller',
    closed_on: 'ferme_le',
    started_on: 'commence_le',
    standing: 'place',
    reason: 'motif',
  },
})

import { sentences } from '../../../platform/i18n/sentences.ts'
import { write } from '../../../platform/i18n/write.ts'

const { en, fr } = write

export const messages = sentences({
  en: {
    preview: 'Preview',
    done: 'What was done',
    wouldDo: 'What applying would do, file by file',
    did: 'What applying did, file by file',
    found: 'What was found, file by file',
    file: 'File',
    rows: 'Rows',
    added: 'New',
    changed: 'Changed',
    same: 'Already there',
    rejected: 'Rejected',
    inAll: 'In all',
    unlisted: (names: string) => `Not read, because datapackage.json does not name them: ${names}.`,
    rejects: 'Rejected rows',
    rejectsCaption: 'Why rows were rejected, by file and reason, with the first lines of each',
    allRejects: 'All rejected rows as CSV',
    line: 'Line',
    column: 'Column',
    why: 'What is wrong',
    wholeRow: 'the whole row',
    faults: (count: number, shown: number) =>
      count > shown
        ? `${en.number(count)} faults of this kind, the first ${en.number(shown)}`
        : `${en.number(count)} ${en.plural(count, 'fault', 'faults')} of this kind`,
  },
  fr: {
    preview: 'Aperçu',
    done: 'Ce qui a été fait',
    wouldDo: 'Ce que l’application ferait, fichier par fichier',
    did: 'Ce que l’application a fait, fichier par fichier',
    found: 'Ce qui a été trouvé, fichier par fichier',
    file: 'Fichier',
    rows: 'Rangées',
    added: 'Nouvelles',
    changed: 'Modifiées',
    same: 'Déjà là',
    rejected: 'Rejetées',
    inAll: 'En tout',
    unlisted: (names) => `Non lus, parce que datapackage.json ne les nomme pas\u00a0: ${names}.`,
    rejects: 'Rangées rejetées',
    rejectsCaption:
      'Pourquoi des rangées ont été rejetées, par fichier et par motif, avec les premières lignes de chacun',
    allRejects: 'Toutes les rangées rejetées en CSV',
    line: 'Ligne',
    column: 'Colonne',
    why: 'Ce qui ne va pas',
    wholeRow: 'toute la rangée',
    faults: (count, shown) =>
      count > shown
        ? `${fr.number(count)} erreurs de ce genre, les ${fr.number(shown)} premières`
        : `${fr.number(count)} ${fr.plural(count, 'erreur', 'erreurs')} de ce genre`,
  },
})

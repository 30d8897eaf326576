import { sentences } from '../../../platform/i18n/sentences.ts'
import { write } from '../../../platform/i18n/write.ts'

const { en, fr } = write

const rows = {
  en: (count: number) => `${en.number(count)} ${en.plural(count, 'row', 'rows')}`,
  fr: (count: number) => `${fr.number(count)} ${fr.plural(count, 'rangée', 'rangées')}`,
}

export const messages = sentences({
  en: {
    work: 'Under way',
    waiting: 'Waits for its turn.',
    beginning: 'It begins.',
    readRows: (table: string, count: number) => `Reading ${table}, ${rows.en(count)}.`,
    checkedRows: (table: string, count: number) => `Checked ${table}, ${rows.en(count)}.`,
    movedRows: (table: string, count: number) => `Took in ${table}, ${rows.en(count)}.`,
    removedRows: (table: string, count: number) => `Took out ${table}, ${rows.en(count)}.`,
    writtenRows: (table: string, count: number) => `Wrote ${table}, ${rows.en(count)}.`,
    judgingNow: 'Working out the figures of the people concerned.',
    tables: (count: number) => en.plural(count, 'table', 'tables'),
    kilobytes: 'kB',
    received: 'Receive the files',
    read: 'Read the files',
    checkRows: 'Check the rows against the records',
    takeIn: 'Take the rows in',
    takeOut: 'Take the rows out',
    judge: 'Work out the figures',
    discard: 'Discard what was read',
    write: 'Write the files',
    leave: 'You may leave this page and come back: the work goes on.',
  },
  fr: {
    work: 'En cours',
    waiting: 'En attente de son tour.',
    beginning: 'Cela commence.',
    readRows: (table, count) => `Lecture\u00a0: ${table}, ${rows.fr(count)}.`,
    checkedRows: (table, count) => `Vérifié\u00a0: ${table}, ${rows.fr(count)}.`,
    movedRows: (table, count) => `Importé\u00a0: ${table}, ${rows.fr(count)}.`,
    removedRows: (table, count) => `Retiré\u00a0: ${table}, ${rows.fr(count)}.`,
    writtenRows: (table, count) => `Écrit\u00a0: ${table}, ${rows.fr(count)}.`,
    judgingNow: 'Calcul des chiffres des personnes concernées.',
    tables: (count) => fr.plural(count, 'table', 'tables'),
    kilobytes: 'ko',
    received: 'Recevoir les fichiers',
    read: 'Lire les fichiers',
    checkRows: 'Comparer les rangées aux dossiers',
    takeIn: 'Importer les rangées',
    takeOut: 'Retirer les rangées',
    judge: 'Calculer les chiffres',
    discard: 'Écarter ce qui a été lu',
    write: 'Écrire les fichiers',
    leave: 'Vous pouvez quitter cette page et y revenir\u00a0: le travail continue.',
  },
})

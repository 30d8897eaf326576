import { sentences } from '../../../platform/i18n/sentences.ts'
import { write } from '../../../platform/i18n/write.ts'
import type { FieldType } from '../../../core/package/resource.ts'

const { en, fr } = write

export const messages = sentences({
  en: {
    sub: 'What a file may hold. The first line of a file names its columns; their order does not matter.',
    tableTitle: 'A table and its columns',
    emptyTitle: 'An empty table',
    all: 'The tables, each as one file',
    file: 'File',
    table: 'Table',
    columns: 'Columns',
    key: 'What names a row for ever',
    caption: (table: string, file: string) => `Columns of ${file}: ${table}`,
    empty: 'Empty file',
    emptyOf: (file: string) => `with the columns of ${file}`,
    column: 'Column',
    meaning: 'What it says',
    type: 'How it is written',
    needed: 'Must be filled in',
    yes: 'yes',
    no: 'no',
    codes: (list: string) => `a code of the list ${list}`,
    refers: (table: string) => `names a row of ${table}`,
    upTo: (longest: number) => `at most ${en.number(longest)} characters`,
  },
  fr: {
    sub: 'Ce qu’un fichier peut contenir. La première ligne d’un fichier nomme ses colonnes\u00a0; leur ordre n’importe pas.',
    tableTitle: 'Une table et ses colonnes',
    emptyTitle: 'Une table vide',
    all: 'Les tables, un fichier pour chacune',
    file: 'Fichier',
    table: 'Table',
    columns: 'Colonnes',
    key: 'Ce qui nomme une rangée pour toujours',
    caption: (table, file) => `Colonnes de ${file}\u00a0: ${table}`,
    empty: 'Fichier vide',
    emptyOf: (file) => `avec les colonnes de ${file}`,
    column: 'Colonne',
    meaning: 'Ce qu’elle dit',
    type: 'Comment c’est écrit',
    needed: 'À remplir obligatoirement',
    yes: 'oui',
    no: 'non',
    codes: (list) => `un code de la liste ${list}`,
    refers: (table) => `nomme une rangée de ${table}`,
    upTo: (longest) => `${fr.number(longest)} caractères au plus`,
  },
})

/** How a value of each type is written in a file. */
export const typeWords: Readonly<Record<'en' | 'fr', Readonly<Record<FieldType, string>>>> = sentences({
  en: {
    text: 'text',
    code: 'a short text without spaces',
    number: 'a number with a check digit, in digits only',
    integer: 'a whole number',
    decimal: 'a number with a point and at most two decimals',
    cents: 'an amount such as 1234.56',
    boolean: 'true or false',
    date: 'a day, YYYY-MM-DD',
    month: 'the first day of a month, YYYY-MM-01',
    'fiscal-year': 'a fiscal year, 2012-13',
    instant: 'a date and time with its offset, 2012-05-01T09:30:00-04:00',
  },
  fr: {
    text: 'texte',
    code: 'un court texte sans espaces',
    number: 'un numéro avec chiffre de contrôle, en chiffres seulement',
    integer: 'un nombre entier',
    decimal: 'un nombre avec un point et au plus deux décimales',
    cents: 'un montant tel que 1234.56',
    boolean: 'true (vrai) ou false (faux)',
    date: 'un jour, AAAA-MM-JJ',
    month: 'le premier jour d’un mois, AAAA-MM-01',
    'fiscal-year': 'un exercice, 2012-13',
    instant: 'une date et une heure avec leur décalage, 2012-05-01T09:30:00-04:00',
  },
})

import type { Bilingual } from '../../core/shared/bilingual.ts'

/** Why an import, an apply or a revert did not happen at all. */
export type Refusal = {
  readonly code: RefusalCode
  readonly file: string | null
  readonly sentence: Bilingual
  /** The rows that stand in the way, for the refusals that have some; at most {@link MOST_LISTED}. */
  readonly rows?: readonly { readonly table: string; readonly key: string }[]
}

export type RefusalCode = keyof typeof sentences

export const MOST_LISTED = 100

export const refusal = (
  code: RefusalCode,
  words: Readonly<Record<string, string | number>> = {},
  rows?: Refusal['rows'],
): Refusal => ({
  code,
  file: words['file'] === undefined ? null : String(words['file']),
  sentence: { en: fill(sentences[code].en, words), fr: fill(sentences[code].fr, words) },
  ...(rows && { rows }),
})

const fill = (sentence: string, words: Readonly<Record<string, string | number>>): string =>
  sentence.replaceAll(/\{(\w+)\}/g, (_, name: string) => String(words[name] ?? ''))

const sentences = {
  'folder-missing': { en: 'There is no folder {folder}.', fr: 'Il n’y a pas de dossier {folder}.' },
  'descriptor-missing': {
    en: 'The folder has no datapackage.json, which says what its files are.',
    fr: 'Le dossier n’a pas de fichier datapackage.json, qui dit ce que sont ses fichiers.',
  },
  'descriptor-unreadable': {
    en: 'datapackage.json is not a data package: {what}.',
    fr: 'datapackage.json n’est pas un paquet de données : {what}.',
  },
  'unknown-resource': {
    en: 'datapackage.json names a table that does not exist here: {name}.',
    fr: 'datapackage.json nomme une table qui n’existe pas ici : {name}.',
  },
  'resource-twice': {
    en: 'datapackage.json names {name} more than once.',
    fr: 'datapackage.json nomme {name} plus d’une fois.',
  },
  'path-outside': {
    en: 'datapackage.json leads out of the folder: {name} must be a file name.',
    fr: 'datapackage.json mène hors du dossier : {name} doit être un nom de fichier.',
  },
  'descriptor-fields': {
    en: 'datapackage.json describes {name} with other fields than ours: {fields}.',
    fr: 'datapackage.json décrit {name} avec d’autres champs que les nôtres : {fields}.',
  },
  'descriptor-dialect': {
    en: 'datapackage.json says that {name} is not plain CSV in UTF-8 with commas and double quotes. Write it so.',
    fr: 'datapackage.json dit que {name} n’est pas un CSV ordinaire en UTF-8, avec des virgules et des guillemets doubles. Écrivez-le ainsi.',
  },
  'file-missing': { en: 'The file {file} is missing.', fr: 'Le fichier {file} manque.' },
  'file-empty': {
    en: '{file} is empty: it must have at least a header line.',
    fr: '{file} est vide : il doit avoir au moins une ligne d’en-tête.',
  },
  'is-archive': {
    en: '{file} is an archive or a workbook, not plain text. Unpack it, or save the table as CSV (UTF-8).',
    fr: '{file} est une archive ou un classeur, et non un texte ordinaire. Décompressez-le, ou enregistrez le tableau en CSV (UTF-8).',
  },
  'wrong-separator': {
    en: '{file} separates its columns by {separator}. Save it with commas.',
    fr: '{file} sépare ses colonnes par {separator}. Enregistrez-le avec des virgules.',
  },
  'header-unreadable': {
    en: 'The header line of {file} cannot be read: a quotation mark is out of place or the line does not end.',
    fr: 'La ligne d’en-tête de {file} est illisible : un guillemet est mal placé ou la ligne ne finit pas.',
  },
  'header-twice': {
    en: 'The header of {file} names the column {columns} more than once.',
    fr: 'L’en-tête de {file} nomme la colonne {columns} plus d’une fois.',
  },
  'header-none': {
    en: 'The first line of {file} does not name our columns. It must be a header line.',
    fr: 'La première ligne de {file} ne nomme pas nos colonnes. Ce doit être une ligne d’en-tête.',
  },
  'header-unknown': {
    en: 'The header of {file} names columns that do not exist: {columns}.',
    fr: 'L’en-tête de {file} nomme des colonnes qui n’existent pas : {columns}.',
  },
  'header-missing': {
    en: 'The header of {file} lacks columns: {columns}.',
    fr: 'Il manque des colonnes à l’en-tête de {file} : {columns}.',
  },
  'not-utf8': {
    en: '{file} is not UTF-8: the first wrong byte is on line {line}, byte {byte} of the file. Save it as UTF-8.',
    fr: '{file} n’est pas en UTF-8 : le premier octet fautif est à la ligne {line}, octet {byte} du fichier. Enregistrez-le en UTF-8.',
  },
  'nul-byte': {
    en: '{file} holds a zero byte on line {line}, byte {byte} of the file: it is damaged or not a text.',
    fr: '{file} contient un octet nul à la ligne {line}, octet {byte} du fichier : il est endommagé ou n’est pas un texte.',
  },
  'unclosed-quote': {
    en: 'In {file}, a quotation mark opened in the row of line {line} is never closed.',
    fr: 'Dans {file}, un guillemet ouvert dans la rangée de la ligne {line} n’est jamais fermé.',
  },
  'row-too-long': {
    en: 'In {file}, the row of line {line} does not end within a million characters.',
    fr: 'Dans {file}, la rangée de la ligne {line} ne finit pas en un million de caractères.',
  },
  'too-many-rejects': {
    en: '{rejected} of {rows} rows were rejected, which is more than {limit} %. Nothing was taken in. Mend the files, or accept the rejects.',
    fr: '{rejected} rangées sur {rows} ont été rejetées, soit plus de {limit} %. Rien n’a été retenu. Corrigez les fichiers, ou acceptez les rejets.',
  },
  'import-running': {
    en: 'Another import is running. Try again when it has ended, or ask to wait.',
    fr: 'Une autre importation est en cours. Réessayez quand elle sera finie, ou demandez d’attendre.',
  },
  'no-such-import': { en: 'There is no import {id}.', fr: 'Il n’y a pas d’importation {id}.' },
  'not-staged': {
    en: 'This import cannot be applied: it was applied, taken back or given up. Read the files again.',
    fr: 'Cette importation ne peut pas être appliquée : elle a été appliquée, défaite ou abandonnée. Relisez les fichiers.',
  },
  'staging-lost': {
    en: 'What this import had read was lost when the database stopped. Read the files again.',
    fr: 'Ce que cette importation avait lu s’est perdu à l’arrêt de la base de données. Relisez les fichiers.',
  },
  'not-allowed': {
    en: 'Whoever asked for this may not do it any more: the account or the role has ended.',
    fr: 'La personne qui a fait cette demande n’en a plus le droit : son compte ou son rôle a pris fin.',
  },
  'not-yours': {
    en: 'This import cannot be taken back by you: some of its rows belong to a site that is not yours any more.',
    fr: 'Vous ne pouvez pas défaire cette importation : des rangées relèvent d’un point de service qui n’est plus le vôtre.',
  },
  'not-applied': {
    en: 'This import cannot be taken back: it was not applied, or was taken back already.',
    fr: 'Cette importation ne peut pas être défaite : elle n’a pas été appliquée, ou l’a déjà été.',
  },
  'changed-since': {
    en: 'This import cannot be taken back: {count} of its rows have been changed since.',
    fr: 'Cette importation ne peut pas être défaite : {count} de ses rangées ont été modifiées depuis.',
  },
  'referred-since': {
    en: 'This import cannot be taken back: {count} rows that came later refer to its rows.',
    fr: 'Cette importation ne peut pas être défaite : {count} rangées venues plus tard renvoient aux siennes.',
  },
} as const satisfies Record<string, Bilingual>

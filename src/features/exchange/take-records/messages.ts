import { sentences } from '../../../platform/i18n/sentences.ts'

export const messages = sentences({
  en: {
    title: 'Take records out',
    sub: 'One CSV file for each table, with the rows you may see as they stand at that moment.',
    tables: 'Tables',
    leftOut: (columns: string) => `Left out: ${columns}.`,
    tablesHint: 'Columns that your role may not take out are left out; they are named at their table.',
    noTables: 'Choose at least one table',
    purpose: 'What do you need them for?',
    purposeHint: 'It is kept, with your name and the minute, where those who look after these records see it.',
    noPurpose: (shortest: number) => `Say what you need the records for, in at least ${shortest} characters`,
    keep: 'The files are kept for you alone, for a day. Once you have them, keeping them safe is up to you.',
    send: 'Make the files',
    nothing: 'There is no table that your role may take out',
    nothingSays: 'Whoever gives roles at your organisation can tell you more.',
  },
  fr: {
    title: 'Exporter des dossiers',
    sub: 'Un fichier CSV par table, avec les rangées que vous pouvez voir, telles qu’elles sont à ce moment.',
    tables: 'Tables',
    leftOut: (columns) => `Laissées de côté\u00a0: ${columns}.`,
    tablesHint:
      'Les colonnes que votre rôle ne permet pas d’exporter sont laissées de côté\u00a0; elles sont nommées à leur table.',
    noTables: 'Choisissez au moins une table',
    purpose: 'Pour quoi en avez-vous besoin\u00a0?',
    purposeHint: 'C’est gardé, avec votre nom et la minute, là où le voient les responsables de ces dossiers.',
    noPurpose: (shortest) => `Écrivez pour quoi vous avez besoin des dossiers, en au moins ${shortest} caractères`,
    keep: 'Les fichiers sont gardés un jour, pour vous seulement. Une fois que vous les avez, c’est à vous de les protéger.',
    send: 'Préparer les fichiers',
    nothing: 'Il n’y a aucune table que votre rôle permet d’exporter',
    nothingSays: 'La personne qui attribue les rôles dans votre organisme peut vous en dire plus.',
  },
})

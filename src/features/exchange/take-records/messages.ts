import { sentences } from '../../../platform/i18n/sentences.ts'
import { write } from '../../../platform/i18n/write.ts'

const { en, fr } = write

export const messages = sentences({
  en: {
    title: 'Take records out',
    sub: 'One CSV file for each table, with the rows you may see as they stand at that moment.',
    tables: 'Tables',
    leftOut: (columns: string) => `Left out: ${columns}.`,
    tablesHint: 'Columns that your role may not take out are left out; they are named at their table.',
    noTables: 'Choose at least one table',
    which: 'For which sites?',
    all: (sites: number) => `All at which you may take records out: ${en.number(sites)}`,
    allHint: 'Tables of the network, staff, roles and employers come whole, as far as you may take them out.',
    chosen: 'Only some of them',
    chosenHint:
      'Of every table only the rows of these sites come along, with the people, staff, employers and places they name.',
    sites: 'Sites',
    sitesHint: 'Look for a site or a provider by its name, and tick what you need. What is ticked stays.',
    moreFound: (most: number) => `More than ${en.number(most)} were found; these are the first. Type more letters.`,
    noSites: 'Choose at least one site, or all of them',
    purpose: 'What do you need them for?',
    purposeHint: 'It is kept, with your name and the minute, where those who look after these records see it.',
    noPurpose: (shortest: number) => `Say what you need the records for, in at least ${shortest} characters`,
    keep: 'The files are kept for you alone, for a day, as long as you may take records out at all their sites. Once you have them, keeping them safe is up to you.',
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
    which: 'Pour quels points de service\u00a0?',
    all: (sites) => `Tous ceux dont vous pouvez exporter les dossiers\u00a0: ${fr.number(sites)}`,
    allHint:
      'Les tables du réseau, le personnel, les rôles et les employeurs sont exportés en entier, dans la mesure où vous pouvez les exporter.',
    chosen: 'Certains seulement',
    chosenHint:
      'De chaque table, seules les rangées de ces points de service sont exportées, avec les personnes, le personnel, les employeurs et les lieux qu’elles nomment.',
    sites: 'Points de service',
    sitesHint:
      'Cherchez un point de service ou un fournisseur par son nom, et cochez ce qu’il vous faut. Ce qui est coché reste.',
    moreFound: (most) => `Plus de ${fr.number(most)} ont été trouvés\u00a0; voici les premiers. Tapez plus de lettres.`,
    noSites: 'Choisissez au moins un point de service, ou tous',
    purpose: 'Pour quoi en avez-vous besoin\u00a0?',
    purposeHint: 'C’est gardé, avec votre nom et la minute, là où le voient les responsables de ces dossiers.',
    noPurpose: (shortest) => `Écrivez pour quoi vous avez besoin des dossiers, en au moins ${shortest} caractères`,
    keep: 'Les fichiers sont gardés un jour, pour vous seulement, tant que vous pouvez exporter les dossiers de tous leurs points de service. Une fois que vous les avez, c’est à vous de les protéger.',
    send: 'Préparer les fichiers',
    nothing: 'Il n’y a aucune table que votre rôle permet d’exporter',
    nothingSays: 'La personne qui attribue les rôles dans votre organisme peut vous en dire plus.',
  },
})

import { sentences } from '../../../platform/i18n/sentences.ts'
import { write } from '../../../platform/i18n/write.ts'

const { en, fr } = write

export const messages = sentences({
  en: {
    title: 'Bring files in',
    sub: 'They are checked first. Nothing is changed until you have seen what they would do and say so.',
    network:
      'You answer for the whole province. You bring in the network: regions, catchments, organisations, sites, allocations and targets. Rows about people are rejected.',
    own: (sites: number) =>
      `Only rows of your own ${en.plural(sites, 'site', 'sites')} are taken. Rows of another site, or of what is kept for the whole province, are rejected.`,
    both: 'You bring in the network of the province, and the people of your own sites. Rows of other sites are rejected.',
    files: 'Files',
    hint: 'CSV in UTF-8 with commas, one file for each table, named as in the list of tables: clients.csv, plans.csv. A datapackage.json may come along. All files together may hold 200 MB.',
    again: 'Files have to be chosen again when this page is shown in the other language.',
    kept: 'The files are kept for a day, and then forgotten.',
    send: 'Check the files',
    noFiles: 'Choose at least one CSV file',
    unknown: (names: readonly string[]) =>
      `${en.plural(names.length, 'This file is', 'These files are')} named like none of our tables: ${names.join(', ')}. Rename ${en.plural(names.length, 'it', 'them')} as in the list of tables.`,
    badNames: (names: readonly string[]) =>
      `Use only letters without accents, digits, points, hyphens and low lines in file names: ${names.join(', ')}.`,
    sameNames: (names: readonly string[]) =>
      `Two files have the same name: ${names.join(', ')}. Bring each of them in once.`,
    alreadySent: 'These files were handed in already. They are the newest import of the list.',
  },
  fr: {
    title: 'Importer des fichiers',
    sub: 'Ils sont d’abord vérifiés. Rien ne change avant que vous ayez vu ce que l’importation ferait et donné votre accord.',
    network:
      'Vous répondez de toute la province. Vous importez le réseau\u00a0: régions, régions désignées, organismes, points de service, affectations et cibles. Les rangées sur des personnes sont rejetées.',
    own: (sites) =>
      `Seules les rangées de ${fr.plural(sites, 'votre point de service', 'vos points de service')} sont retenues. Celles d’un autre point de service, ou de ce qui est tenu pour toute la province, sont rejetées.`,
    both: 'Vous importez le réseau de la province, et les personnes de vos points de service. Les rangées des autres points de service sont rejetées.',
    files: 'Fichiers',
    hint: 'CSV en UTF-8 avec des virgules, un fichier par table, nommé comme dans la liste des tables\u00a0: clients.csv, plans.csv. Un datapackage.json peut les accompagner. Tous les fichiers ensemble peuvent faire 200\u00a0Mo.',
    again: 'Il faut choisir de nouveau les fichiers quand cette page s’affiche dans l’autre langue.',
    kept: 'Les fichiers sont gardés un jour, puis oubliés.',
    send: 'Vérifier les fichiers',
    noFiles: 'Choisissez au moins un fichier CSV',
    unknown: (names) =>
      `${fr.plural(names.length, 'Ce fichier ne porte le nom d’aucune', 'Ces fichiers ne portent le nom d’aucune')} de nos tables\u00a0: ${names.join(', ')}. Renommez-${fr.plural(names.length, 'le', 'les')} comme dans la liste des tables.`,
    badNames: (names) =>
      `N’employez que des lettres sans accent, des chiffres, des points, des traits d’union et des traits bas dans les noms de fichiers\u00a0: ${names.join(', ')}.`,
    sameNames: (names) =>
      `Deux fichiers portent le même nom\u00a0: ${names.join(', ')}. Importez chacun une seule fois.`,
    alreadySent: 'Ces fichiers ont déjà été remis. C’est l’importation la plus récente de la liste.',
  },
})

import { sentences } from '../../platform/i18n/sentences.ts'
import { write } from '../../platform/i18n/write.ts'

const { en, fr } = write

export const messages = sentences({
  en: {
    read: (resource: string, rows: string, percent: string) =>
      `Reading ${resource}: ${rows} rows, ${percent} of all files`,
    checked: (resource: string, rows: string) => `Checked ${resource}: ${rows} rows`,
    moved: (resource: string, rows: string) => `Moved ${resource}: ${rows} rows`,
    written: (resource: string, rows: string) => `Wrote ${resource}: ${rows} rows`,
    judging: 'Judging',
    judged: 'Judged',
    staged: 'checked, not applied',
    applied: 'applied',
    unchanged: 'everything was there already, nothing changed',
    importHeading: (id: number, name: string, state: string) => `Import ${id} of ${name}: ${state}`,
    file: (file: string, rows: string, added: string, changed: string, same: string, rejected: string) =>
      `  ${file}: ${rows} rows, ${added} new, ${changed} changed, ${same} the same, ${rejected} rejected`,
    total: (rows: string, rejected: string) => `${rows} rows in all, ${rejected} rejected`,
    rejects: (resource: string, count: string) => `Rejected in ${resource}: ${count}`,
    line: (file: string, line: number) => `${file}, line ${line}:`,
    rejectsFile: (file: string) => `All rejects are in ${file}.`,
    unlisted: (name: string) => `The package does not name ${name}; it was not read.`,
    applyNext: (id: number) => `Nothing is changed yet. “rightdoor apply ${id}” applies it.`,
    reverted: (id: number, removed: string, restored: string) =>
      `Import ${id} is taken back: ${removed} rows removed, ${restored} put back.`,
    folderNotEmpty: (folder: string) => `${folder} is not empty. Name a new folder.`,
    exported: (folder: string, rows: string) => `Exported ${rows} rows to ${folder}.`,
    rebuilt: (subjects: string, changed: string) => `Judged ${subjects} subjects again; ${changed} verdicts changed.`,
    verdictsHold: (subjects: string) => `Judged ${subjects} subjects again; every verdict holds.`,
    verdictsDiffer: (subjects: string, differing: string) =>
      `Judged ${subjects} subjects again; ${differing} verdicts differ. “rightdoor rebuild” mends them.`,
    generated: (folder: string, rows: string) => `Wrote a fictional province of ${rows} rows to ${folder}.`,
    cells: (matched: string, mismatched: string) => `${matched} published figures match, ${mismatched} do not.`,
    mismatch: (cell: string, published: string, ours: string) => `  ${cell}: published ${published}, ours ${ours}`,
    contradictions: (count: string) => `${count} contradictions in the tables as printed:`,
    contradiction: (line: number, table: string, says: string) => `  line ${line}, ${table}: ${says}`,
    initialised: 'The database is ready.',
    firstInvited: (path: string, hours: number) =>
      `Open this page of the installation within ${hours} hours to choose a password; it works once:\n${path}`,
    keysMade: (file: string) => `The keys are in ${file}. Without them, codes and numbers that were sealed are lost.`,
    outside: (count: string, plans: number) =>
      `${count} more ${en.plural(plans, 'plan is', 'plans are')} outside the sites of this person.`,
  },
  fr: {
    read: (resource, rows, percent) => `Lecture de ${resource} : ${rows} lignes, ${percent} de tous les fichiers`,
    checked: (resource, rows) => `Vérifié, ${resource} : ${rows} lignes`,
    moved: (resource, rows) => `Transféré, ${resource} : ${rows} lignes`,
    written: (resource, rows) => `Écrit, ${resource} : ${rows} lignes`,
    judging: 'Jugement en cours',
    judged: 'Jugement terminé',
    staged: 'vérifiée, non appliquée',
    applied: 'appliquée',
    unchanged: 'tout y était déjà, rien n’a changé',
    importHeading: (id, name, state) => `Importation ${id} de ${name} : ${state}`,
    file: (file, rows, added, changed, same, rejected) =>
      `  ${file} : ${rows} lignes, ${added} nouvelles, ${changed} modifiées, ${same} identiques, ${rejected} rejetées`,
    total: (rows, rejected) => `${rows} lignes en tout, ${rejected} rejetées`,
    rejects: (resource, count) => `Rejets dans ${resource} : ${count}`,
    line: (file, line) => `${file}, ligne ${line} :`,
    rejectsFile: (file) => `Tous les rejets sont dans ${file}.`,
    unlisted: (name) => `Le paquet ne nomme pas ${name} ; ce fichier n’a pas été lu.`,
    applyNext: (id) => `Rien n’est encore modifié. « rightdoor apply ${id} » l’applique.`,
    reverted: (id, removed, restored) =>
      `L’importation ${id} est défaite : ${removed} lignes retirées, ${restored} rétablies.`,
    folderNotEmpty: (folder) => `${folder} n’est pas vide. Indiquez un nouveau dossier.`,
    exported: (folder, rows) => `${rows} lignes exportées vers ${folder}.`,
    rebuilt: (subjects, changed) => `${subjects} sujets jugés de nouveau ; ${changed} verdicts ont changé.`,
    verdictsHold: (subjects) => `${subjects} sujets jugés de nouveau ; tous les verdicts tiennent.`,
    verdictsDiffer: (subjects, differing) =>
      `${subjects} sujets jugés de nouveau ; ${differing} verdicts diffèrent. « rightdoor rebuild » les corrige.`,
    generated: (folder, rows) => `Une province fictive de ${rows} lignes est écrite dans ${folder}.`,
    cells: (matched, mismatched) => `${matched} chiffres publiés concordent, ${mismatched} non.`,
    mismatch: (cell, published, ours) => `  ${cell} : publié ${published}, le nôtre ${ours}`,
    contradictions: (count) => `${count} contradictions dans les tableaux tels qu’imprimés :`,
    contradiction: (line, table, says) => `  ligne ${line}, ${table} : ${says}`,
    initialised: 'La base de données est prête.',
    firstInvited: (path, hours) =>
      `Ouvrez cette page de l’installation d’ici ${hours} heures pour choisir un mot de passe ; elle sert une fois :\n${path}`,
    keysMade: (file) => `Les clés sont dans ${file}. Sans elles, les codes et numéros protégés sont perdus.`,
    outside: (count, plans) =>
      `${count} ${fr.plural(plans, 'autre plan est', 'autres plans sont')} hors des points de service de cette personne.`,
  },
})

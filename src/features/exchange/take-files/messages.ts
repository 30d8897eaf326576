import { sentences } from '../../../platform/i18n/sentences.ts'

export const messages = sentences({
  en: {
    rejectsTitle: 'Rejected rows of an import',
    rejectsFile: (id: number) => `import-${id}-rejected-rows.csv`,
    fileTitle: 'A file of an export',
    packageFile: (id: number) => `export-${id}.zip`,
  },
  fr: {
    rejectsTitle: 'Rangées rejetées d’une importation',
    rejectsFile: (id) => `importation-${id}-rangees-rejetees.csv`,
    fileTitle: 'Un fichier d’une exportation',
    packageFile: (id) => `exportation-${id}.zip`,
  },
})

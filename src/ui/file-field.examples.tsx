import type { Language } from '../core/shared/bilingual.ts'
import type { Example } from './example.ts'
import { FileField } from './file-field.tsx'

const says = {
  en: {
    files: 'Files',
    hint: 'CSV in UTF-8 with commas, one file for each table. All files together may hold 200 MB.',
    error: 'Choose at least one CSV file',
    letter: 'The signed agreement',
  },
  fr: {
    files: 'Fichiers',
    hint: 'CSV en UTF-8 avec des virgules, un fichier par table. Tous les fichiers ensemble peuvent faire 200\u00a0Mo.',
    error: 'Choisissez au moins un fichier CSV',
    letter: 'L’entente signée',
  },
} satisfies Record<Language, Record<string, string>>

export const examples: readonly Example[] = [
  {
    id: 'file-field',
    title: { en: 'Files', fr: 'Fichiers' },
    states: [
      {
        name: { en: 'One file, optional', fr: 'Un fichier, facultatif' },
        show: (language) => <FileField language={language} name="file-one" label={says[language].letter} optional />,
      },
      {
        name: { en: 'Several files', fr: 'Plusieurs fichiers' },
        show: (language) => (
          <FileField
            language={language}
            name="file-several"
            label={says[language].files}
            hint={says[language].hint}
            accept=".csv,.json"
            multiple
          />
        ),
      },
      {
        name: { en: 'Wrong', fr: 'Erroné' },
        show: (language) => (
          <FileField
            language={language}
            name="file-wrong"
            label={says[language].files}
            hint={says[language].hint}
            error={says[language].error}
            accept=".csv,.json"
            multiple
          />
        ),
      },
    ],
  },
]

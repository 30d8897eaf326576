import type { Language } from '../core/shared/bilingual.ts'
import type { Example } from './example.ts'
import { TakeAlong } from './take-along.tsx'
import type { Taking } from './take-along.tsx'

const says = {
  en: {
    title: 'Take these visits along',
    of: 'Visits of December 2012',
    few: 'The file holds 12 visits. That you took it is recorded.',
    many: 'The file holds 5,000 visits. That you took it is recorded.',
    more: 'There are more: the file holds the newest 5,000.',
    none: 'There is nothing here that you may take along.',
    typed: 'A review',
  },
  fr: {
    title: 'Emporter ces visites',
    of: 'Visites de décembre 2012',
    few: 'Le fichier contient 12 visites. Le fait que vous l’avez pris est consigné.',
    many: 'Le fichier contient 5\u00a0000 visites. Le fait que vous l’avez pris est consigné.',
    more: 'Il y en a davantage\u00a0: le fichier contient les 5\u00a0000 plus récentes.',
    none: 'Il n’y a rien ici que vous puissiez emporter.',
    typed: 'Un examen',
  },
} satisfies Record<Language, Record<string, string>>

const taking = (language: Language, id: string, more: Partial<Taking>): Taking => {
  const { title, of } = says[language]
  return {
    ...{ id, title, of, back: { name: of, href: '#nowhere' }, action: '#nowhere', says: [], purpose: null },
    ...{ token: 'example', once: 'example' },
    ...more,
  }
}

export const examples: readonly Example[] = [
  {
    id: 'take-along',
    title: { en: 'Taking a file along', fr: 'Emporter un fichier' },
    states: [
      {
        name: { en: 'Few lines', fr: 'Peu de lignes' },
        show: (language) => (
          <TakeAlong language={language} taking={taking(language, 'take-few', { says: [says[language].few] })} />
        ),
      },
      {
        name: { en: 'Many lines, and no purpose', fr: 'Beaucoup de lignes, sans fin déclarée' },
        show: (language) => (
          <TakeAlong
            language={language}
            taking={taking(language, 'take-many', {
              says: [says[language].many, says[language].more],
              purpose: { typed: says[language].typed, isMissing: true, above: 100, shortest: 10 },
            })}
          />
        ),
      },
      {
        name: { en: 'Nothing to take', fr: 'Rien à emporter' },
        show: (language) => (
          <TakeAlong
            language={language}
            taking={taking(language, 'take-none', { says: [says[language].none], isEmpty: true })}
          />
        ),
      },
    ],
  },
]

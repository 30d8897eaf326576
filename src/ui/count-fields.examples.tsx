import type { Bilingual, Language } from '../core/shared/bilingual.ts'
import { CountField, CountFields } from './count-fields.tsx'
import type { Example } from './example.ts'

const states = {
  empty: { en: 'Empty', fr: 'Vide' },
  filled: { en: 'Filled in', fr: 'Rempli' },
  wrong: { en: 'Something is wrong', fr: 'Quelque chose ne va pas' },
} satisfies Record<string, Bilingual>

const says = {
  en: {
    visits: 'People who came',
    visitsHint: 'Each person once a day.',
    visitsError: 'Write a whole number, such as 128. Write 0 if nobody came.',
    answers: 'How many gave each answer',
    answersHint: 'From 1, very dissatisfied, to 5, very satisfied.',
    answersError: 'Write a whole number for answer 2, such as 14.',
  },
  fr: {
    visits: 'Personnes venues',
    visitsHint: 'Chaque personne une fois par jour.',
    visitsError: 'Inscrivez un nombre entier, par exemple 128. Inscrivez 0 si personne n’est venu.',
    answers: 'Nombre de personnes par réponse',
    answersHint: 'De 1, très insatisfait, à 5, très satisfait.',
    answersError: 'Inscrivez un nombre entier pour la réponse 2, par exemple 14.',
  },
} satisfies Record<Language, Record<string, string>>

const boxes = (id: string, values: readonly string[], wrong: number | null = null) =>
  values.map((value, at) => ({ name: `${id}-${at + 1}`, label: String(at + 1), value, wrong: wrong === at + 1 }))

export const examples: readonly Example[] = [
  {
    id: 'count-fields',
    title: { en: 'Whole numbers', fr: 'Nombres entiers' },
    states: [
      {
        name: states.empty,
        show: (language) => (
          <>
            <CountField
              language={language}
              name="visits-empty"
              label={says[language].visits}
              hint={says[language].visitsHint}
              value=""
            />
            <CountFields
              language={language}
              name="answers-empty"
              label={says[language].answers}
              hint={says[language].answersHint}
              boxes={boxes('answers-empty', ['', '', '', '', ''])}
            />
          </>
        ),
      },
      {
        name: states.filled,
        show: (language) => (
          <>
            <CountField language={language} name="visits-filled" label={says[language].visits} value="1280" />
            <CountFields
              language={language}
              name="answers-filled"
              label={says[language].answers}
              boxes={boxes('answers-filled', ['0', '2', '11', '140', '128'])}
            />
          </>
        ),
      },
      {
        name: states.wrong,
        show: (language) => (
          <>
            <CountField
              language={language}
              name="visits-wrong"
              label={says[language].visits}
              value="twelve"
              error={says[language].visitsError}
            />
            <CountFields
              language={language}
              name="answers-wrong"
              label={says[language].answers}
              error={says[language].answersError}
              boxes={boxes('answers-wrong', ['0', '1.5', '11', '140', '128'], 2)}
            />
          </>
        ),
      },
    ],
  },
]

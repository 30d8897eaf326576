import type { Language } from '../core/shared/bilingual.ts'
import type { Example } from './example.ts'
import { Name } from './name.tsx'
import { SearchPick, SearchPickMany } from './search-pick.tsx'

const says = {
  en: {
    label: 'New counsellor',
    hint: 'Name or part of it. Only colleagues of your sites are found.',
    error: 'Look for a colleague and choose one.',
    many: 'Colleagues told of it',
    manyError: 'Look for colleagues and tick at least one.',
    maple: 'Counsellor, Maple Street Employment Centre (demo), 61 open plans',
    north: 'Counsellor and job developer, Northern College Employment Services of the Two Rivers (demo), 48 open plans',
    river: 'Counsellor, Riverside Employment Centre (demo), 12 open plans',
  },
  fr: {
    label: 'Nouvelle conseillère ou nouveau conseiller',
    hint: 'Le nom, ou une partie. Seuls les collègues de vos points de service sont trouvés.',
    error: 'Cherchez une ou un collègue, puis choisissez.',
    many: 'Collègues à mettre au courant',
    manyError: 'Cherchez des collègues et cochez-en au moins un.',
    maple: 'Service-conseil, Centre d’emploi de la rue des Érables (démo), 61 plans ouverts',
    north:
      'Service-conseil et liaison avec les employeurs, Services d’emploi du Collège du Nord des Deux-Rivières (démo), 48 plans ouverts',
    river: 'Service-conseil, Emploi Rivière-Fictive (démo), 12 plans ouverts',
  },
} satisfies Record<Language, Record<string, string>>

const people = (language: Language) => [
  { value: 'sam', label: <Name>Sam Sample</Name>, hint: says[language].maple },
  { value: 'samira', label: <Name>Samira Exemplaire</Name>, hint: says[language].north },
]

const chosen = (language: Language) => ({
  value: 'robin',
  label: <Name>Robin Placeholder</Name>,
  hint: says[language].river,
})

const field = (language: Language, name: string) => ({
  language,
  name,
  label: says[language].label,
  hint: says[language].hint,
})

const several = (language: Language, name: string) => ({ ...field(language, name), label: says[language].many })

export const examples: readonly Example[] = [
  {
    id: 'search-pick',
    title: { en: 'Search and pick', fr: 'Chercher et choisir' },
    states: [
      {
        name: { en: 'Before any search', fr: 'Avant toute recherche' },
        show: (language) => <SearchPick {...field(language, 'pick-empty')} query="" candidates={null} chosen={null} />,
      },
      {
        name: { en: 'Found', fr: 'Trouvé' },
        show: (language) => (
          <SearchPick {...field(language, 'pick-found')} query="sam" candidates={people(language)} chosen={null} />
        ),
      },
      {
        name: { en: 'Found nothing', fr: 'Rien trouvé' },
        show: (language) => (
          <SearchPick {...field(language, 'pick-none')} query="smaple" candidates={[]} chosen={null} />
        ),
      },
      {
        name: { en: 'Chosen', fr: 'Choisi' },
        show: (language) => (
          <SearchPick {...field(language, 'pick-chosen')} query="" candidates={null} chosen={chosen(language)} />
        ),
      },
      {
        name: { en: 'Chosen, and looking for another', fr: 'Choisi, et à la recherche d’un autre choix' },
        show: (language) => (
          <SearchPick
            {...field(language, 'pick-another')}
            query="sam"
            candidates={people(language)}
            chosen={chosen(language)}
          />
        ),
      },
      {
        name: { en: 'Something is wrong', fr: 'Quelque chose ne va pas' },
        show: (language) => (
          <SearchPick
            {...field(language, 'pick-wrong')}
            error={says[language].error}
            query=""
            candidates={null}
            chosen={null}
          />
        ),
      },
    ],
  },
  {
    id: 'search-pick-many',
    title: { en: 'Search and pick several', fr: 'Chercher et en choisir plusieurs' },
    states: [
      {
        name: { en: 'Before any search', fr: 'Avant toute recherche' },
        show: (language) => (
          <SearchPickMany {...several(language, 'many-empty')} query="" candidates={null} chosen={[]} />
        ),
      },
      {
        name: { en: 'One chosen, and looking for more', fr: 'Un choix fait, et à la recherche d’autres' },
        show: (language) => (
          <SearchPickMany
            {...several(language, 'many-found')}
            query="sam"
            candidates={people(language)}
            chosen={[chosen(language)]}
          />
        ),
      },
      {
        name: { en: 'Found nothing', fr: 'Rien trouvé' },
        show: (language) => (
          <SearchPickMany
            {...several(language, 'many-none')}
            query="smaple"
            candidates={[]}
            chosen={[chosen(language)]}
          />
        ),
      },
      {
        name: { en: 'Something is wrong', fr: 'Quelque chose ne va pas' },
        show: (language) => (
          <SearchPickMany
            {...several(language, 'many-wrong')}
            error={says[language].manyError}
            query=""
            candidates={null}
            chosen={[]}
          />
        ),
      },
    ],
  },
]

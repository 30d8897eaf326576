import { sentences } from '../../../platform/i18n/sentences.ts'
import { write } from '../../../platform/i18n/write.ts'

const { en, fr } = write

export const messages = sentences({
  en: {
    title: 'Rules',
    sub: 'What is counted and how, as this installation does it: every rule, every value, where it comes from and how sure we are',
    waiting: 'Proposals that wait for a second person',
    editions: 'Programmes and their editions',
    edition: 'Edition',
    from: 'In force from',
    settings: 'Settings',
    overridden: 'Overridden',
    lists: 'Code lists',
    listsSays: 'The lists people choose from.',
    codes: (count: number) => `${en.number(count)} ${en.plural(count, 'code', 'codes')}`,
    definitions: 'What every figure means',
  },
  fr: {
    title: 'Règles',
    sub: 'Ce qui est compté et comment, dans cette installation\u00a0: chaque règle, chaque valeur, d’où elle vient et à quel point nous en sommes sûrs',
    waiting: 'Propositions qui attendent une deuxième personne',
    editions: 'Programmes et leurs versions',
    edition: 'Version',
    from: 'En vigueur depuis le',
    settings: 'Paramètres',
    overridden: 'Remplacés',
    lists: 'Listes de codes',
    listsSays: 'Les listes dans lesquelles on choisit.',
    codes: (count) => `${fr.number(count)} ${fr.plural(count, 'code', 'codes')}`,
    definitions: 'Ce que chaque chiffre veut dire',
  },
})

import { sentences } from '../../platform/i18n/sentences.ts'

export const messages = sentences({
  en: {
    title: 'The look of the house',
    says: 'Every part that screens are made of, in every state it can be in. Nothing here is about anyone.',
    components: (count: string) => `${count} components`,
    states: (count: string) => `${count} states`,
    state: '1 state',
    groups: 'Parts of a screen',
    pages: 'Whole pages',
    pagesSays: 'From edge to edge: what signed-in work looks like, and every page that says something went wrong.',
    open: 'Open',
    onThisPage: 'On this page',
    alone: 'Alone',
    linkTo: 'Link to',
    others: 'The groups before and after',
    before: 'Previous:',
    after: 'Next:',
  },
  fr: {
    title: 'L’allure de la maison',
    says: 'Chaque partie dont les écrans sont faits, dans tous ses états. Rien ici ne concerne qui que ce soit.',
    components: (count) => `${count} composants`,
    states: (count) => `${count} états`,
    state: '1 état',
    groups: 'Parties d’un écran',
    pages: 'Pages entières',
    pagesSays:
      'D’un bord à l’autre\u00a0: le travail en session, et chaque page qui dit que quelque chose a mal tourné.',
    open: 'Ouvrir',
    onThisPage: 'Sur cette page',
    alone: 'Seul',
    linkTo: 'Lien vers',
    others: 'Les groupes avant et après',
    before: 'Précédent\u00a0:',
    after: 'Suivant\u00a0:',
  },
})

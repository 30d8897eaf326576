import { sentences } from '../../../platform/i18n/sentences.ts'

export const messages = sentences({
  en: {
    title: 'Give up an item of the plan',
    question: (item: string) => `Give up “${item}”?`,
    stays: 'The item stays on record as cancelled, with its days.',
    countsNot: 'It counts for nothing any more.',
    leaves: (component: string) =>
      `It is the only item that has started under “${component}”. Without it, this plan no longer counts in that component.`,
    confirm: 'Give up the item',
    stopped: 'This cannot be done as things stand',
    already: 'The item is cancelled already.',
    meanwhile: 'Someone changed this item since you opened the page. Look at it again before you give it up.',
    look: 'Look at the item',
  },
  fr: {
    title: 'Abandonner un élément du plan',
    question: (item) => `Abandonner «\u00a0${item}\u00a0»\u00a0?`,
    stays: 'L’élément reste au dossier comme annulé, avec ses dates.',
    countsNot: 'Il ne compte plus pour rien.',
    leaves: (component) =>
      `C’est le seul élément qui a débuté sous «\u00a0${component}\u00a0». Sans lui, ce plan ne compte plus dans ce volet.`,
    confirm: 'Abandonner l’élément',
    stopped: 'Ce n’est pas possible dans l’état actuel',
    already: 'L’élément est déjà annulé.',
    meanwhile: 'Quelqu’un a modifié cet élément depuis que vous avez ouvert la page. Revoyez-le avant de l’abandonner.',
    look: 'Revoir l’élément',
  },
})

import { sentences } from '../platform/i18n/sentences.ts'

export const messages = sentences({
  en: {
    notFound: 'Page not found',
    notFoundSays: 'There is no page at this address. Go back to the start page by the mark at the top.',
    failed: 'Something went wrong',
    failedSays: 'The page could not be made. Nothing was changed. Try again in a moment.',
  },
  fr: {
    notFound: 'Page introuvable',
    notFoundSays: 'Aucune page n’existe à cette adresse. La marque, en haut, ramène à l’accueil.',
    failed: 'Un problème est survenu',
    failedSays: 'La page n’a pas pu être produite. Rien n’a été modifié. Réessayez dans un moment.',
  },
})

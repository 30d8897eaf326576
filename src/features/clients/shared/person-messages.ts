import { resourceNamed } from '../../../core/package/resources.ts'
import type { Language } from '../../../core/shared/bilingual.ts'
import { sentences } from '../../../platform/i18n/sentences.ts'

/** What a fact of a person is called: by the description of the records, so that a form, a file and an export agree. */
export const factName = (language: Language, column: string): string => {
  const found = resourceNamed('clients').fields.find(({ name }) => name === column)
  if (!found) throw new RangeError(`a person has no ${column}`)
  return found.title[language]
}

export const messages = sentences({
  en: {
    names: 'Name and birth date',
    about: 'About this person',
    contact: 'How to reach them',
    oneName: 'This person has one name only',
    oneNameHint: 'Type it as the family name and leave the given name empty.',
    familyHint: 'As the person writes it, with accents, spaces and hyphens.',
    preferredHint: 'If it differs from the given name.',
    birthHint: 'For example 27 3 1984.',
    spokenHint: 'English or French: for letters and forms. An interpreter can be asked for besides.',
    arrivedHint: 'Only when the person is neither a citizen nor a permanent resident.',
    choose: 'Not asked yet',
    postalHint: 'Leave it empty when the person has no fixed address.',
    asIs: 'The postal code is right as it is written',
    asIsHint: 'The person lives outside Ontario.',
    safe: 'Only ask this in private. “No” closes this way of reaching the person everywhere.',
    yes: 'Yes',
    no: 'No',
    noteHint: 'For example: call before 3 pm, do not leave a message. In the person’s words.',
  },
  fr: {
    names: 'Nom et date de naissance',
    about: 'Au sujet de cette personne',
    contact: 'Comment la joindre',
    oneName: 'Cette personne n’a qu’un seul nom',
    oneNameHint: 'Tapez-le comme nom de famille et laissez le prénom vide.',
    familyHint: 'Comme la personne l’écrit, avec les accents, les espaces et les traits d’union.',
    preferredHint: 'S’il diffère du prénom.',
    birthHint: 'Par exemple 27 3 1984.',
    spokenHint: 'Français ou anglais\u00a0: pour les lettres et les formulaires. On peut aussi demander un interprète.',
    arrivedHint: 'Seulement si la personne n’a ni la citoyenneté ni la résidence permanente.',
    choose: 'Pas encore demandé',
    postalHint: 'Laissez vide si la personne n’a pas d’adresse fixe.',
    asIs: 'Le code postal est juste, tel qu’il est écrit',
    asIsHint: 'La personne habite à l’extérieur de l’Ontario.',
    safe: 'Demandez-le seulement en privé. «\u00a0Non\u00a0» ferme partout ce moyen de joindre la personne.',
    yes: 'Oui',
    no: 'Non',
    noteHint: 'Par exemple\u00a0: appeler avant 15\u00a0h, ne pas laisser de message. Dans les mots de la personne.',
  },
})

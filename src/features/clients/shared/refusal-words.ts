import type { CheckFieldRefusal } from '../../../core/clients/ask-check.ts'
import type { SinRefusal } from '../../../core/clients/sin.ts'
import type { Bilingual, Language } from '../../../core/shared/bilingual.ts'
import type { FieldErrors } from '../../../ui/form.tsx'

type Refusal = { readonly field: string; readonly reason: CheckFieldRefusal['reason'] | SinRefusal }

/** What is wrong, by the name of the field, in the order of the form; of several things about one field the first. */
export const errorsOf = (language: Language, refusals: readonly Refusal[]): FieldErrors =>
  Object.fromEntries(
    ORDER.flatMap((name) => {
      const first = refusals.find(({ field }) => nameOf(field) === name)
      return first ? [[name, words[first.reason][language]]] : []
    }),
  )

/** The page has a language of its own, so the field has another name. */
const nameOf = (field: string): string => (field === 'language' ? 'spoken' : field)

const ORDER: readonly string[] = [
  ...['family-name', 'given-name', 'one-name', 'preferred-name', 'birth-date', 'reference', 'spoken', 'arrived-on'],
  ...['address', 'city', 'postal-code', 'phone', 'email', 'contact-by', 'contact-note', 'sin', 'sin-expires'],
  ...['purpose', 'site', 'service-reason', 'notice', 'notice-how', 'notice-on'],
]

const say = (en: string, fr: string): Bilingual => ({ en, fr })

const words: Readonly<Record<Refusal['reason'], Bilingual>> = {
  'needs-family-name': say('Enter the family name.', 'Entrez le nom de famille.'),
  'needs-given-name': say(
    'Enter the given name, or say that the person has one name only.',
    'Entrez le prénom, ou indiquez que la personne n’a qu’un seul nom.',
  ),
  'two-names-and-one': say(
    'Two names are typed. Take one away, or take the mark off.',
    'Deux noms sont écrits. Retirez-en un, ou retirez la marque.',
  ),
  'name-too-long': say('Shorten the name to 100 characters.', 'Abrégez le nom à 100 caractères.'),
  'name-without-letters': say('A name has at least one letter.', 'Un nom a au moins une lettre.'),
  'needs-birth-date': say('Enter the birth date.', 'Entrez la date de naissance.'),
  'no-day': say(
    'Enter a real day: day, month and year in four digits.',
    'Entrez un jour qui existe\u00a0: jour, mois et année en quatre chiffres.',
  ),
  'born-in-future': say('This day is still to come. Check the year.', 'Ce jour est à venir. Vérifiez l’année.'),
  'too-old': say(
    'This is more than 115 years ago. Check the year.',
    'C’était il y a plus de 115 ans. Vérifiez l’année.',
  ),
  'too-young': say(
    'This person would be under 12. Check the year.',
    'Cette personne aurait moins de 12 ans. Vérifiez l’année.',
  ),
  'needs-language': say('Choose English or French.', 'Choisissez le français ou l’anglais.'),
  'arrived-in-future': say('This day is still to come.', 'Ce jour est à venir.'),
  'arrived-before-birth': say('This is before the birth date.', 'C’est avant la date de naissance.'),
  'not-ontario': say(
    'This postal code is in another province. If it is right, say so below.',
    'Ce code postal est dans une autre province. S’il est juste, indiquez-le ci-dessous.',
  ),
  'not-canadian': say(
    'A Canadian postal code looks like K1A 0B1. If the person lives elsewhere, say so below.',
    'Un code postal canadien s’écrit comme K1A 0B1. Si la personne habite ailleurs, indiquez-le ci-dessous.',
  ),
  'postal-code-too-long': say('Shorten it to 7 characters.', 'Abrégez-le à 7 caractères.'),
  'needs-phone': say(
    'Enter the telephone number, or choose another way to reach the person.',
    'Entrez le numéro de téléphone, ou choisissez un autre moyen de joindre la personne.',
  ),
  'no-phone-number': say('Enter a telephone number with its area code.', 'Entrez un numéro avec l’indicatif régional.'),
  'needs-email': say(
    'Enter the email address, or choose another way to reach the person.',
    'Entrez l’adresse courriel, ou choisissez un autre moyen de joindre la personne.',
  ),
  'no-email-address': say(
    'Enter an email address like name@example.org.',
    'Entrez une adresse courriel comme nom@example.org.',
  ),
  'needs-address': say(
    'Enter the address, or choose another way to reach the person.',
    'Entrez l’adresse, ou choisissez un autre moyen de joindre la personne.',
  ),
  'too-long': say('Shorten this text.', 'Abrégez ce texte.'),
  'phone-is-unsafe': say(
    'The telephone is not safe for this person. Choose another way.',
    'Le téléphone n’est pas sans risque pour cette personne. Choisissez un autre moyen.',
  ),
  'email-is-unsafe': say(
    'Email is not safe for this person. Choose another way.',
    'Le courriel n’est pas sans risque pour cette personne. Choisissez un autre moyen.',
  ),
  'needs-site': say('Choose the site.', 'Choisissez le point de service.'),
  'needs-service-reason': say('Choose why the person comes.', 'Choisissez pourquoi la personne vient.'),
  'needs-notice': say(
    'Read the notice with the person, then confirm that they acknowledged it.',
    'Lisez l’avis avec la personne, puis confirmez qu’elle en a pris connaissance.',
  ),
  'needs-notice-how': say('Choose on screen or on paper.', 'Choisissez à l’écran ou sur papier.'),
  'needs-notice-day': say(
    'Enter the day the notice was acknowledged.',
    'Entrez le jour où la personne a pris connaissance de l’avis.',
  ),
  'notice-in-future': say('This day is still to come.', 'Ce jour est à venir.'),
  'no-reference': say(
    'A reference number ends with a digit that checks the others, and this one does not agree. Type it again.',
    'Le dernier chiffre d’un numéro de référence vérifie les autres, et celui-ci ne concorde pas. Tapez-le de nouveau.',
  ),
  'needs-purpose': say('Choose why you are looking.', 'Choisissez pourquoi vous cherchez.'),
  'sin-digits': say('A SIN has nine digits. Type it again.', 'Un NAS a neuf chiffres. Tapez-le de nouveau.'),
  'sin-check': say(
    'This is not a valid SIN: a digit is wrong or two are swapped. Type it again.',
    'Ce NAS n’est pas valide\u00a0: un chiffre est faux ou deux sont inversés. Tapez-le de nouveau.',
  ),
  'sin-never-issued': say(
    'No SIN begins with 0 or 8. Type it again.',
    'Aucun NAS ne commence par 0 ou 8. Tapez-le de nouveau.',
  ),
  'sin-made-up-only': say(
    'In a demonstration only made-up numbers are taken. They begin with 0.',
    'Dans une démonstration, seuls les numéros inventés sont acceptés. Ils commencent par 0.',
  ),
  'sin-needs-expiry': say(
    'A SIN that begins with 9 is temporary. Enter the day it expires.',
    'Un NAS qui commence par 9 est temporaire. Entrez son jour d’expiration.',
  ),
  'sin-expired': say(
    'This SIN has expired. Leave it out until the person has a new one.',
    'Ce NAS est expiré. Laissez-le de côté jusqu’à ce que la personne en ait un nouveau.',
  ),
}

import type { Bilingual } from '../../core/shared/bilingual.ts'
import type { PasswordRefusal } from './password-rules.ts'
import type { SignOnRefusal } from './sign-on-answer.ts'

export const passwordRefusals: Readonly<Record<PasswordRefusal, Bilingual>> = {
  'too-short': {
    en: 'Use at least 12 characters. Three or four words in a row are easy to remember.',
    fr: 'Utilisez au moins 12 caractères. Trois ou quatre mots de suite se retiennent facilement.',
  },
  'too-long': { en: 'Use at most 200 characters.', fr: 'Utilisez au plus 200 caractères.' },
  common: {
    en: 'This password is one of the first that would be tried. Choose another.',
    fr: 'Ce mot de passe est l’un des premiers que l’on essaierait. Choisissez-en un autre.',
  },
  'contains-own-name': {
    en: 'This password holds your name, your e-mail address or your organization’s name. Choose another.',
    fr: 'Ce mot de passe contient votre nom, votre adresse courriel ou le nom de votre organisme. Choisissez-en un autre.',
  },
}

/** Said to the person at the door. None says whether an account exists. */
export const signOnRefusals: Readonly<Record<SignOnRefusal, Bilingual>> = {
  'not-secure': {
    en: 'Single sign-on is set up without https. Tell whoever runs this installation.',
    fr: 'L’authentification unique est configurée sans https. Avertissez la personne qui gère cette installation.',
  },
  unreachable: {
    en: 'The sign-in service of your organization does not answer. Try again in a moment.',
    fr: 'Le service d’authentification de votre organisme ne répond pas. Réessayez dans un moment.',
  },
  declined: {
    en: 'Your organization’s sign-in service did not let you in. Start again, or ask your organization.',
    fr: 'Le service d’authentification de votre organisme ne vous a pas laissé entrer. Recommencez ou adressez-vous à votre organisme.',
  },
  'not-this-browser': {
    en: 'This sign-in was not started in this browser, or too long ago. Start again.',
    fr: 'Cette connexion n’a pas été commencée dans ce navigateur, ou l’a été il y a trop longtemps. Recommencez.',
  },
  'not-genuine': {
    en: 'The answer of the sign-in service could not be verified. Start again.',
    fr: 'La réponse du service d’authentification n’a pas pu être vérifiée. Recommencez.',
  },
}

/** Said to whoever starts an installation. */
export const keyRefusals = {
  fileUnreadable: (path: string): Bilingual => ({
    en: `The file of keys ${path} cannot be read. RIGHTDOOR_KEYS must name a file that this user may read.`,
    fr: `Le fichier de clés ${path} ne peut pas être lu. RIGHTDOOR_KEYS doit désigner un fichier que cet utilisateur peut lire.`,
  }),
  fileOpen: (path: string): Bilingual => ({
    en: `Others on this machine can read the file of keys ${path}. Take that away with: chmod 600 ${path}`,
    fr: `D’autres personnes sur cette machine peuvent lire le fichier de clés ${path}. Retirez-leur ce droit : chmod 600 ${path}`,
  }),
  badLine: (line: number): Bilingual => ({
    en: `Line ${line} of the file of keys is not understood. A line is "seal" or "blind", an id used once, and 32 bytes in base64.`,
    fr: `La ligne ${line} du fichier de clés n’est pas comprise. Une ligne se compose de « seal » ou « blind », d’un identifiant unique et de 32 octets en base64.`,
  }),
  keysMissing: {
    en: 'The file of keys must hold at least one line "seal" and exactly one line "blind".',
    fr: 'Le fichier de clés doit contenir au moins une ligne « seal » et exactement une ligne « blind ».',
  },
}

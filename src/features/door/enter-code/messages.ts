import { sentences } from '../../../platform/i18n/sentences.ts'
import { write } from '../../../platform/i18n/write.ts'

const { en, fr } = write

export const messages = sentences({
  en: {
    tooMany: 'Too many wrong codes',
    tooManySays: 'For your safety, begin again with your name and password.',
    beginAgain: 'Sign in again',
    used: 'You used a recovery code',
    left: (left: number) =>
      left === 0
        ? 'That was your last one. Make new ones on the page of your account now.'
        : `You have ${en.number(left)} ${en.plural(left, 'code', 'codes')} left. You can make new ones on the page of your account.`,
    account: 'Go to my account',
  },
  fr: {
    tooMany: 'Trop de codes erronés',
    tooManySays: 'Par sécurité, recommencez avec votre nom et votre mot de passe.',
    beginAgain: 'Ouvrir une session de nouveau',
    used: 'Vous avez utilisé un code de récupération',
    left: (left) =>
      left === 0
        ? 'C’était le dernier. Produisez-en de nouveaux dès maintenant à la page de votre compte.'
        : `Il vous en reste ${fr.number(left)}. Vous pouvez en produire de nouveaux à la page de votre compte.`,
    account: 'Aller à mon compte',
  },
})

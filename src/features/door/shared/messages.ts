import { sentences } from '../../../platform/i18n/sentences.ts'
import { write } from '../../../platform/i18n/write.ts'

const { en, fr } = write

/** What more than one step of the way in says. */
export const messages = sentences({
  en: {
    continue: 'Continue',
    goOn: 'Go on',
    wait: (seconds: number) => `Wait ${en.number(seconds)} ${en.plural(seconds, 'second', 'seconds')}, then try again.`,
    waitWhy: 'After failed tries the next one has to wait. Nothing was checked this time.',
    codeTitle: 'Enter your code',
    codeSub: 'The second step: it shows that you have your telephone with you.',
    code: 'Code',
    codeHint: 'The six digits your authenticator application shows now, or one of your recovery codes.',
    codeMissing: 'Enter the six digits, or a recovery code.',
    codeWrong: 'This code is not right, or was used before. Wait until your application shows another.',
    noPhone: 'I do not have my telephone',
    noPhoneSays:
      'Enter one of the ten recovery codes you kept when you set this up. Each works once. If you have none left, ask whoever manages accounts in your organization.',
    demonstrationCode: (code: string) => `In this demonstration the code is ${code}. It protects nothing.`,
    demonstrationNoCode:
      'In this demonstration the next code comes in less than half a minute: open this page again then.',
    keptTitle: 'Your form was kept',
    keptSays:
      'Your session had ended when you sent it, so nothing was saved. It opens again as you typed it; look it over and send it.',
    giveBack: 'Open my form',
    notKeptTitle: 'You are signed in',
    notKeptSays:
      'A form was kept on this page, but somebody else typed it. It was dropped and nothing of it was saved.',
  },
  fr: {
    continue: 'Continuer',
    goOn: 'Continuer',
    wait: (seconds) => `Attendez ${fr.number(seconds)} ${fr.plural(seconds, 'seconde', 'secondes')}, puis réessayez.`,
    waitWhy: 'Après des essais manqués, le suivant doit attendre. Rien n’a été vérifié cette fois-ci.',
    codeTitle: 'Entrez votre code',
    codeSub: 'La deuxième étape\u00a0: elle montre que vous avez votre téléphone avec vous.',
    code: 'Code',
    codeHint:
      'Les six chiffres que votre application d’authentification affiche en ce moment, ou l’un de vos codes de récupération.',
    codeMissing: 'Entrez les six chiffres ou un code de récupération.',
    codeWrong: 'Ce code n’est pas le bon ou a déjà servi. Attendez que votre application en affiche un autre.',
    noPhone: 'Je n’ai pas mon téléphone',
    noPhoneSays:
      'Entrez l’un des dix codes de récupération que vous avez gardés. Chacun sert une seule fois. S’il ne vous en reste aucun, adressez-vous à la personne qui gère les comptes dans votre organisme.',
    demonstrationCode: (code) => `Dans cette démonstration, le code est ${code}. Il ne protège rien.`,
    demonstrationNoCode:
      'Dans cette démonstration, le prochain code arrive dans moins d’une demi-minute\u00a0: rouvrez alors cette page.',
    keptTitle: 'Votre formulaire a été gardé',
    keptSays:
      'Votre session avait pris fin quand vous l’avez envoyé\u00a0: rien n’a été enregistré. Il s’ouvre tel que vous l’aviez rempli. Relisez-le, puis envoyez-le.',
    giveBack: 'Ouvrir mon formulaire',
    notKeptTitle: 'Vous êtes en session',
    notKeptSays:
      'Un formulaire était gardé sur cette page, mais une autre personne l’avait rempli. Il a été écarté et rien n’en a été enregistré.',
  },
})

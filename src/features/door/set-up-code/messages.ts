import { sentences } from '../../../platform/i18n/sentences.ts'

export const messages = sentences({
  en: {
    title: 'Set up your second step',
    sub: 'You will see records about people, so a password alone is not enough.',
    steps: 'Setting up',
    stepApp: 'Link your application',
    stepCodes: 'Keep your recovery codes',
    first:
      'Put an authenticator application on your telephone, if it has none. Any will do; ask your organization which one it knows.',
    second: 'Tell it this key, or open the link below if you are on that telephone now.',
    third: 'Type the six digits it shows.',
    key: 'Key',
    account: 'Account',
    kind: 'Kind',
    kindSays: 'Time-based, six digits',
    here: 'On this telephone',
    link: 'Open in my application',
    code: 'The six digits',
    codeMissing: 'Enter the six digits your application shows.',
    codeWrong:
      'These digits are not right. Check the key and that the clock of your telephone is right, then type the digits it shows now.',
    demonstration: (code: string) => `In this demonstration the digits are ${code}. They protect nothing.`,
    confirm: 'Confirm',
    codesTitle: 'Keep your recovery codes',
    codesSub: 'Each works once, for the day you do not have your telephone. They are shown only now.',
    codes: 'Recovery codes',
    print:
      'Print this page or write them down, and keep them where you keep keys: not on the telephone, not beside the computer.',
    kept: 'I have kept them, go on',
  },
  fr: {
    title: 'Configurez votre deuxième étape',
    sub: 'Vous verrez des dossiers de personnes\u00a0: un mot de passe ne suffit pas.',
    steps: 'La configuration',
    stepApp: 'Reliez votre application',
    stepCodes: 'Gardez vos codes de récupération',
    first:
      'Installez une application d’authentification sur votre téléphone, s’il n’en a pas. Toutes conviennent\u00a0; demandez à votre organisme laquelle il connaît.',
    second: 'Donnez-lui cette clé, ou ouvrez le lien ci-dessous si vous êtes en ce moment sur ce téléphone.',
    third: 'Tapez les six chiffres qu’elle affiche.',
    key: 'Clé',
    account: 'Compte',
    kind: 'Type',
    kindSays: 'Selon l’heure, six chiffres',
    here: 'Sur ce téléphone',
    link: 'Ouvrir dans mon application',
    code: 'Les six chiffres',
    codeMissing: 'Entrez les six chiffres que votre application affiche.',
    codeWrong:
      'Ces chiffres ne sont pas les bons. Vérifiez la clé et l’heure de votre téléphone, puis tapez les chiffres qu’il affiche en ce moment.',
    demonstration: (code) => `Dans cette démonstration, les chiffres sont ${code}. Ils ne protègent rien.`,
    confirm: 'Confirmer',
    codesTitle: 'Gardez vos codes de récupération',
    codesSub: 'Chacun sert une fois, le jour où vous n’avez pas votre téléphone. Ils ne s’affichent que maintenant.',
    codes: 'Codes de récupération',
    print:
      'Imprimez cette page ou notez-les, et gardez-les là où vous gardez des clés\u00a0: ni sur le téléphone, ni à côté de l’ordinateur.',
    kept: 'Je les ai gardés, continuer',
  },
})

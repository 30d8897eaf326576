import { sentences } from '../../../platform/i18n/sentences.ts'
import { write } from '../../../platform/i18n/write.ts'

const { en, fr } = write

export const linkMessages = sentences({
  en: {
    title: (name: string) => `Invitation for ${name}`,
    once: 'This link is shown once',
    onceSays:
      'Nobody can look it up again, not even here: only its fingerprint is kept. If it is lost, make a new one on the person’s page.',
    link: 'One-time link',
    linkHint: 'Copy all of it.',
    send: 'Give it to the person yourself, in a way only they can read. Until this service sends mail, nobody else does.',
    until: (instant: Date) => `It works until ${en.instant(instant)}, and once.`,
    then: 'The person chooses a password with it. Whoever sees clients also sets up a one-time code.',
    person: 'Go to the person',
    another: 'Invite someone else',
  },
  fr: {
    title: (name) => `Invitation pour ${name}`,
    once: 'Ce lien ne s’affiche qu’une fois',
    onceSays:
      'Personne ne peut le retrouver, même ici\u00a0: seule son empreinte est conservée. S’il est perdu, créez-en un nouveau sur la page de la personne.',
    link: 'Lien à usage unique',
    linkHint: 'Copiez-le en entier.',
    send: 'Remettez-le vous-même à la personne, d’une façon qu’elle seule peut lire. Tant que ce service n’envoie pas de courriel, personne d’autre ne le fera.',
    until: (instant) => `Il fonctionne jusqu’au ${fr.instant(instant)}, une seule fois.`,
    then: 'La personne s’en sert pour choisir un mot de passe. Qui voit des personnes clientes configure aussi un code à usage unique.',
    person: 'Aller à la personne',
    another: 'Inviter quelqu’un d’autre',
  },
})

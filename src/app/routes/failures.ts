import type { Bilingual } from '../../core/shared/bilingual.ts'
import { MOST_FILES } from '../../platform/http/upload-parts.ts'
import type { Unwritten } from '../../records/writing/have-written.ts'

export type Failure = { readonly title: Bilingual; readonly says: Bilingual; readonly ways: readonly Bilingual[] }

const backToForm: Bilingual = {
  en: 'Go back to the page before and open it again. What you typed is often still there.',
  fr: 'Revenez à la page précédente et rouvrez-la. Ce que vous avez saisi s’y trouve souvent encore.',
}
const fromStart: Bilingual = {
  en: 'Begin again from the mark at the top of the page.',
  fr: 'Repartez de la marque, en haut de la page.',
}
const tellSupport: Bilingual = {
  en: 'If it happens again, tell whoever looks after this installation the number below.',
  fr: 'Si cela se reproduit, donnez le numéro ci-dessous à la personne responsable de cette installation.',
}

export const notEncrypted: Bilingual = {
  en: 'This address is not encrypted, so nobody can sign in through it. Use the address that begins with https, or this machine’s own (localhost).',
  fr: 'Cette adresse n’est pas chiffrée\u00a0: personne ne peut s’y connecter. Utilisez l’adresse qui commence par https, ou celle de la machine même (localhost).',
}

/** In place of what 413 says of a form without files. */
export const filesTooLarge = (bytes: number): Pick<Failure, 'says' | 'ways'> => {
  const megabytes = Math.floor(bytes / 1024 / 1024)
  return {
    says: {
      en: `The files of one form may hold ${megabytes} MB together, and be ${MOST_FILES} at most. These are more. Nothing was changed.`,
      fr: `Les fichiers d’un même envoi peuvent totaliser ${megabytes}\u00a0Mo, et être ${MOST_FILES} au plus. Ceux-ci dépassent la limite. Rien n’a été modifié.`,
    },
    ways: [
      {
        en: 'Go back and bring the files in parts, each after those it refers to.',
        fr: 'Revenez en arrière et envoyez les fichiers en plusieurs fois, chacun après ceux auxquels il renvoie.',
      },
      {
        en: 'A file that is too large by itself: ask whoever looks after this installation to import it from the command line.',
        fr: 'Pour un fichier trop gros à lui seul\u00a0: demandez à la personne responsable de cette installation de l’importer par la ligne de commande.',
      },
    ],
  }
}

/** In place of what 503 says: the page was there, and its file could not be written. */
export const notWritten = (refusal: Exclude<Unwritten, { readonly reason: 'failed' }>): Failure => ({
  title: { en: 'The file is not ready', fr: 'Le fichier n’est pas prêt' },
  says:
    refusal.reason === 'too-long'
      ? {
          en: `It took longer than ${refusal.seconds} seconds to write, most likely because much is being done at once. Nothing is lost.`,
          fr: `Il a fallu plus de ${refusal.seconds} secondes pour l’écrire, sans doute parce que beaucoup de choses se font en même temps. Rien n’est perdu.`,
        }
      : {
          en: 'The part of this installation that writes files does not answer right now. Nothing is lost.',
          fr: 'La partie de cette installation qui écrit les fichiers ne répond pas en ce moment. Rien n’est perdu.',
        },
  ways: [
    {
      en: 'In a minute, go back to the page before and ask for the file again. What you typed is still there.',
      fr: 'Dans une minute, revenez à la page précédente et redemandez le fichier. Ce que vous avez saisi s’y trouve encore.',
    },
    tellSupport,
  ],
})

/** What can go wrong, by its number in HTTP. None says whether a record exists. */
export const failures = {
  400: {
    title: { en: 'This could not be read', fr: 'La demande n’a pas pu être lue' },
    says: {
      en: 'What was sent is not something a page of ours sends. Nothing was changed.',
      fr: 'Ce qui a été envoyé ne vient pas d’une de nos pages. Rien n’a été modifié.',
    },
    ways: [backToForm, fromStart],
  },
  403: {
    title: { en: 'This was not accepted', fr: 'La demande n’a pas été acceptée' },
    says: {
      en: 'The form did not come from the page you have open now. This happens when one signs in again in another window. Nothing was changed.',
      fr: 'Le formulaire ne vient pas de la page ouverte en ce moment. Cela arrive quand on se reconnecte dans une autre fenêtre. Rien n’a été modifié.',
    },
    ways: [backToForm, fromStart],
  },
  404: {
    title: { en: 'Page not found', fr: 'Page introuvable' },
    says: {
      en: 'There is no page at this address, or none that you can open.',
      fr: 'Aucune page n’existe à cette adresse, ou aucune que vous pouvez ouvrir.',
    },
    ways: [
      { en: 'Check the address, above all its numbers.', fr: 'Vérifiez l’adresse, surtout les chiffres.' },
      fromStart,
    ],
  },
  409: {
    title: { en: 'Somebody was faster', fr: 'Quelqu’un a été plus rapide' },
    says: {
      en: 'This was changed by somebody else in the meantime. Nothing of yours was saved.',
      fr: 'Quelqu’un d’autre a fait une modification entre-temps. Rien de votre côté n’a été enregistré.',
    },
    ways: [
      {
        en: 'Open the page again to see what it says now.',
        fr: 'Rouvrez la page pour voir ce qu’elle indique maintenant.',
      },
    ],
  },
  410: {
    title: { en: 'This link no longer works', fr: 'Ce lien ne fonctionne plus' },
    says: {
      en: 'It was used, it is too old, or it was replaced by a newer one.',
      fr: 'Il a été utilisé, il est trop ancien, ou un plus récent l’a remplacé.',
    },
    ways: [
      {
        en: 'Ask whoever sent it to you for a new one.',
        fr: 'Demandez-en un nouveau à la personne qui vous l’a envoyé.',
      },
    ],
  },
  413: {
    title: { en: 'This is too much at once', fr: 'C’est trop à la fois' },
    says: {
      en: 'What was sent is larger than a form may be. Nothing was changed.',
      fr: 'Ce qui a été envoyé dépasse la taille permise d’un formulaire. Rien n’a été modifié.',
    },
    ways: [
      { en: 'Go back and shorten the longest text.', fr: 'Revenez en arrière et raccourcissez le texte le plus long.' },
    ],
  },
  422: {
    title: { en: 'This cannot be done as asked', fr: 'Impossible de faire ce qui est demandé' },
    says: {
      en: 'Something in what was asked does not fit together. Nothing was changed.',
      fr: 'Quelque chose dans la demande ne concorde pas. Rien n’a été modifié.',
    },
    ways: [backToForm],
  },
  429: {
    title: { en: 'Please wait a moment', fr: 'Veuillez patienter un moment' },
    says: {
      en: 'There were too many tries in a short time.',
      fr: 'Il y a eu trop d’essais en peu de temps.',
    },
    ways: [{ en: 'Wait a minute, then try again.', fr: 'Attendez une minute, puis réessayez.' }],
  },
  500: {
    title: { en: 'Something went wrong', fr: 'Un problème est survenu' },
    says: {
      en: 'The fault is ours. Nothing was changed.',
      fr: 'L’erreur vient de nous. Rien n’a été modifié.',
    },
    ways: [{ en: 'Try again in a moment.', fr: 'Réessayez dans un moment.' }, tellSupport],
  },
  503: {
    title: { en: 'Out of reach for a moment', fr: 'Hors d’atteinte pour un moment' },
    says: {
      en: 'The records cannot be reached right now. Nothing was changed.',
      fr: 'Les dossiers ne sont pas accessibles en ce moment. Rien n’a été modifié.',
    },
    ways: [{ en: 'Try again in a minute.', fr: 'Réessayez dans une minute.' }, tellSupport],
  },
} as const satisfies Readonly<Record<number, Failure>>

/** 503 where the database cannot be reached for the moment, 500 for every fault of ours. */
export const failureOf = (error: unknown): 500 | 503 => {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  const says = error instanceof Error ? error.message : ''
  return AWAY.test(code) || /timeout exceeded when trying to connect|Connection terminated/.test(says) ? 503 : 500
}

/** Nobody listens, the server shuts down or starts up, or it takes no more connections. */
const AWAY = /^(ECONNREFUSED|ECONNRESET|ENOENT|EPIPE|57P0[123]|53300)$/

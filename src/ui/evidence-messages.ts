import { sentences } from '../platform/i18n/sentences.ts'
import { write } from '../platform/i18n/write.ts'

const { en, fr } = write

export const messages = sentences({
  en: {
    met: 'Met',
    notMet: 'Not met',
    notKnown: 'Not known',
    decided: 'This decided.',
    noEvents: 'Nothing has happened yet.',
    today: 'today',
    open: (count: number) => `${en.number(count)} open`,
    doneOf: (done: string, total: string) => `${done} of ${total} done`,
    soFar: (done: string) => `${done} done so far`,
    stepDone: 'Done',
    stepNow: 'Under way',
    stepWaiting: 'To come',
    stepFailed: 'Failed',
    lookAgain: 'Look again',
  },
  fr: {
    met: 'Rempli',
    notMet: 'Non rempli',
    notKnown: 'Inconnu',
    decided: 'C’est ce qui a décidé.',
    noEvents: 'Il ne s’est encore rien passé.',
    today: 'aujourd’hui',
    open: (count) => `${fr.number(count)} en suspens`,
    doneOf: (done, total) => `${done} sur ${total}`,
    soFar: (done) => `${done} jusqu’ici`,
    stepDone: 'Terminé',
    stepNow: 'En cours',
    stepWaiting: 'À venir',
    stepFailed: 'Échoué',
    lookAgain: 'Regarder de nouveau',
  },
})

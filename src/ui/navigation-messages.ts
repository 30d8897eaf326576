import { sentences } from '../platform/i18n/sentences.ts'

export const messages = sentences({
  en: {
    breadcrumb: 'Where you are',
    step: (at: number, of: number) => `Step ${at} of ${of}`,
    done: 'Done',
    next: 'Next step',
  },
  fr: {
    breadcrumb: 'Où vous êtes',
    step: (at, of) => `Étape ${at} sur ${of}`,
    done: 'Fait',
    next: 'Prochaine étape',
  },
})

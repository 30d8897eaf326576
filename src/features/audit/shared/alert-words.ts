import type { Language } from '../../../core/shared/bilingual.ts'
import { sentences } from '../../../platform/i18n/sentences.ts'
import { write } from '../../../platform/i18n/write.ts'
import type { Alert } from './alerts.ts'

const { en, fr } = write

const words = sentences({
  en: {
    signIn: 'Many failed tries to sign in',
    reading: (files: number) => `Unusual reading: ${en.number(files)} files within an hour`,
    readingAtNight: (files: number) => `Unusual reading: ${en.number(files)} files at night within an hour`,
    export: (rows: number) => `Large export: ${en.number(rows)} rows`,
    checks: 'Many registration checks',
  },
  fr: {
    signIn: 'Nombreuses tentatives de connexion refusées',
    reading: (files) => `Consultation inhabituelle\u00a0: ${fr.number(files)} dossiers en une heure`,
    readingAtNight: (files) => `Consultation inhabituelle\u00a0: ${fr.number(files)} dossiers la nuit, en une heure`,
    export: (rows) => `Grande exportation\u00a0: ${fr.number(rows)} lignes`,
    checks: 'Nombreuses vérifications d’inscription',
  },
})

/** What an alert says, in a sentence. */
export const alertSays = (language: Language, { kind, about }: Pick<Alert, 'kind' | 'about'>): string => {
  const t = words[language]
  const count = (name: string): number => (typeof about[name] === 'number' ? about[name] : 0)
  switch (kind) {
    case 'sign-in-failures':
      return t.signIn
    case 'unusual-reading':
      return about['unusual'] === 'many-files-at-night'
        ? t.readingAtNight(count('filesAtNight'))
        : t.reading(count('files'))
    case 'large-export':
      return t.export(count('rows'))
    case 'many-checks':
      return t.checks
    default:
      return kind
  }
}

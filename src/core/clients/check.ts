import type { Bilingual } from '../shared/bilingual.ts'

/** Why somebody makes a registration check; it is on the trail with what was asked (the list is ours, an assumption). */
export const checkPurposes = {
  'walk-in': { en: 'Walk-in who wants service', fr: 'Personne sans rendez-vous qui veut des services' },
  referral: { en: 'Referred here by another service', fr: 'Personne aiguillée ici par un autre service' },
  appointment: { en: 'Appointment to register', fr: 'Rendez-vous pour s’inscrire' },
  mending: { en: 'A record may be held twice', fr: 'Un dossier existe peut-être en double' },
} as const satisfies Readonly<Record<string, Bilingual>>

export type CheckPurpose = keyof typeof checkPurposes

export const isCheckPurpose = (code: string): code is CheckPurpose => Object.hasOwn(checkPurposes, code)

/** Registration checks somebody may make within an hour (decided with the privacy of people elsewhere in mind). */
export const CHECKS_AN_HOUR = 30

/** As many within an hour, or a day, are told to those who watch (assumption, to be settled by each installation). */
export const UNUSUAL_CHECKS = { anHour: 25, aDay: 100 } as const

export type ChecksMade = { readonly anHour: number; readonly aDay: number }

export const areUnusualChecks = ({ anHour, aDay }: ChecksMade): boolean =>
  anHour >= UNUSUAL_CHECKS.anHour || aDay >= UNUSUAL_CHECKS.aDay

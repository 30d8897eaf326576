import type { Bilingual } from '../shared/bilingual.ts'

/** The kinds of data that are allowed or kept apart as one. */
export const dataClasses = {
  name: { en: 'Name and reference number', fr: 'Nom et numéro de référence' },
  identity: { en: 'Identity and contact', fr: 'Identité et coordonnées' },
  profile: { en: 'Profile: education, work, income', fr: 'Profil : études, travail, revenu' },
  sensitive: {
    en: 'Sensitive: disability, Indigenous identity, health, housing, safety, assessment answers',
    fr: 'Délicat : handicap, identité autochtone, santé, logement, sécurité, réponses d’évaluation',
  },
  notes: { en: 'Notes and documents', fr: 'Notes et documents' },
  money: { en: 'Money', fr: 'Argent' },
  outcomes: {
    en: 'Outcomes: jobs, placements, exits, follow-ups',
    fr: 'Résultats : emplois, placements, fins, suivis',
  },
  monthly: { en: 'Monthly entries of a site', fr: 'Saisies mensuelles d’un point de service' },
  aggregates: { en: 'Figures without people', fr: 'Chiffres sans personnes' },
  trail: { en: 'The trail: who changed and looked at what', fr: 'La trace : qui a modifié ou consulté quoi' },
  accounts: { en: 'Accounts and roles', fr: 'Comptes et rôles' },
  exchange: { en: 'Files brought in, and records taken out', fr: 'Fichiers importés et dossiers exportés' },
  editions: { en: 'Editions of programmes', fr: 'Versions des programmes' },
} satisfies Record<string, Bilingual>
export type DataClass = keyof typeof dataClasses

/** Whoever may write may read. */
export type Deed = 'read' | 'write'
export type Permission = `${DataClass}:${Deed}`

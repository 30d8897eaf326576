import type { Bilingual } from '../shared/bilingual.ts'
import type { PlainDate } from '../shared/plain-date.ts'
import { daysLate, usualPace } from './next-step.ts'
import type { NextStep, Step } from './next-step.ts'

type Words = {
  /** What is to be done. */
  readonly title: Bilingual
  /** Why it comes up. */
  readonly why: Bilingual
  /** On the button that leads there. */
  readonly act: Bilingual
}

/** Every step in words, wherever one is shown. Which item or referral it is about is said beside it. */
export const stepWords: Readonly<Record<Step, Words>> = {
  summary: {
    title: { en: 'Fill in the client summary', fr: 'Remplir le sommaire du client' },
    why: {
      en: 'Nothing is recorded yet about education, work and income at the start of the plan.',
      fr: 'Rien n’est encore consigné sur les études, le travail et le revenu au début du plan.',
    },
    act: { en: 'Fill in the summary', fr: 'Remplir le sommaire' },
  },
  'first-item': {
    title: { en: 'Add a first item to the plan', fr: 'Ajouter un premier élément au plan' },
    why: { en: 'The plan has no item yet.', fr: 'Le plan ne contient encore aucun élément.' },
    act: { en: 'Add an item', fr: 'Ajouter un élément' },
  },
  accept: {
    title: { en: 'Have the plan accepted', fr: 'Faire accepter le plan' },
    why: {
      en: 'The plan becomes active when the client accepts its summary.',
      fr: 'Le plan devient actif quand la personne en accepte le sommaire.',
    },
    act: { en: 'Record the acceptance', fr: 'Consigner l’acceptation' },
  },
  'record-outcome': {
    title: { en: 'Record the outcome of an item', fr: 'Consigner le résultat d’un élément' },
    why: {
      en: 'Its last day is known and its outcome is not.',
      fr: 'Son dernier jour est connu, son résultat ne l’est pas.',
    },
    act: { en: 'Record the outcome', fr: 'Consigner le résultat' },
  },
  'start-item': {
    title: { en: 'Start an item', fr: 'Commencer un élément' },
    why: { en: 'It was planned to start on this day.', fr: 'Son début était prévu ce jour-là.' },
    act: { en: 'Record the start', fr: 'Consigner le début' },
  },
  'referral-answer': {
    title: { en: 'Ask what became of a referral', fr: 'Demander où en est un aiguillage' },
    why: { en: 'It was sent and has no answer.', fr: 'Il a été envoyé et reste sans réponse.' },
    act: { en: 'Record the answer', fr: 'Consigner la réponse' },
  },
  close: {
    title: { en: 'Close the plan', fr: 'Fermer le plan' },
    why: { en: 'Every item has its outcome.', fr: 'Chaque élément a son résultat.' },
    act: { en: 'Close the plan', fr: 'Fermer le plan' },
  },
  'keep-in-touch': {
    title: { en: 'Keep in touch', fr: 'Garder le contact' },
    why: {
      en: `A plan is inactive after ${usualPace.inactive} days without activity.`,
      fr: `Un plan devient inactif après ${usualPace.inactive} jours sans activité.`,
    },
    act: { en: 'Open the plan', fr: 'Ouvrir le plan' },
  },
  'follow-up': {
    title: { en: 'Follow up after exit', fr: 'Faire un suivi après le départ' },
    why: {
      en: 'The client is asked again 3, 6 and 12 months after exit.',
      fr: 'On communique de nouveau avec la personne 3, 6 et 12 mois après son départ.',
    },
    act: { en: 'Open the plan', fr: 'Ouvrir le plan' },
  },
}

/** When it is due, seen from a day: late in words, never in red. */
export const dueWords = (next: Pick<NextStep, 'due'>, today: PlainDate): Bilingual => {
  const late = daysLate(next, today)
  if (late === 0) return { en: 'Due today', fr: 'À faire aujourd’hui' }
  if (late === 1) return { en: '1 day late', fr: '1 jour de retard' }
  if (late > 1) return { en: `${late} days late`, fr: `${late} jours de retard` }
  if (late === -1) return { en: 'Due tomorrow', fr: 'À faire demain' }
  return { en: `Due in ${-late} days`, fr: `À faire dans ${-late} jours` }
}

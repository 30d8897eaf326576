import type { MonthStanding } from '../../../core/resource-information/late.ts'
import type { Language } from '../../../core/shared/bilingual.ts'
import { sentences } from '../../../platform/i18n/sentences.ts'
import { write } from '../../../platform/i18n/write.ts'

const { en, fr } = write

const messages = sentences({
  en: {
    entered: 'Entered',
    late: 'Late',
    'so-far': 'So far',
    running: 'Under way',
    due: 'Due',
    missing: 'Missing',
    closed: 'Not open',
    'to-come': 'To come',
    enteredOn: (on: string) => `Entered on ${on}`,
    elsewhere: 'Entered elsewhere',
    lateBy: (on: string, days: number) => `Entered on ${on}, ${en.number(days)} ${en.plural(days, 'day', 'days')} late`,
    soFarOn: (on: string) => `Entered so far on ${on}; the month is not over`,
    runningNow: 'The month is not over; it may be entered as far as it has come',
    dueBy: (by: string) => `Due by ${by}`,
    missingBy: (by: string, days: number) =>
      `Was due by ${by}, ${en.number(days)} ${en.plural(days, 'day', 'days')} ago`,
    wasClosed: 'The site was not open in this month',
    comes: 'This month is still to come',
  },
  fr: {
    entered: 'Saisi',
    late: 'En retard',
    'so-far': 'À ce jour',
    running: 'En cours',
    due: 'Attendu',
    missing: 'Manquant',
    closed: 'Pas ouvert',
    'to-come': 'À venir',
    enteredOn: (on) => `Saisi le ${on}`,
    elsewhere: 'Saisi ailleurs',
    lateBy: (on, days) => `Saisi le ${on}, avec ${fr.number(days)} ${fr.plural(days, 'jour', 'jours')} de retard`,
    soFarOn: (on) => `Saisi à ce jour le ${on}\u00a0; le mois n’est pas terminé`,
    runningNow: 'Le mois n’est pas terminé\u00a0; ce qui est connu à ce jour peut être saisi',
    dueBy: (by) => `Attendu au plus tard le ${by}`,
    missingBy: (by, days) =>
      `Était attendu au plus tard le ${by}, il y a ${fr.number(days)} ${fr.plural(days, 'jour', 'jours')}`,
    wasClosed: 'Le point de service n’était pas ouvert ce mois-là',
    comes: 'Ce mois est encore à venir',
  },
})

/** One or two words, for a cell. */
export const standingWord = (language: Language, { kind }: MonthStanding): string => messages[language][kind]

/** The whole sentence, with its days. */
export const standingSentence = (language: Language, standing: MonthStanding): string => {
  const says = messages[language]
  const { day } = write[language]
  switch (standing.kind) {
    case 'entered':
      return standing.on === null ? says.elsewhere : says.enteredOn(day(standing.on))
    case 'late':
      return says.lateBy(day(standing.on), standing.daysLate)
    case 'so-far':
      return says.soFarOn(day(standing.on))
    case 'running':
      return says.runningNow
    case 'due':
      return says.dueBy(day(standing.by))
    case 'missing':
      return says.missingBy(day(standing.by), standing.daysLate)
    case 'closed':
      return says.wasClosed
    case 'to-come':
      return says.comes
  }
}

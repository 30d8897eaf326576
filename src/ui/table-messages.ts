import { sentences } from '../platform/i18n/sentences.ts'
import { write } from '../platform/i18n/write.ts'

const { en, fr } = write

export const messages = sentences({
  en: {
    pages: 'Pages of this list',
    shown: (from: number, to: number, of: number) =>
      from === to
        ? `${en.number(from)} of ${en.number(of)}`
        : `${en.number(from)} to ${en.number(to)} of ${en.number(of)}`,
    none: 'Nothing to show',
    previous: (count: number) => `Previous ${en.number(count)}`,
    next: (count: number) => `Next ${en.number(count)}`,
    print: 'Print',
    csv: 'CSV',
    excel: 'Excel',
    row: 'Row',
    sortedUp: 'sorted, smallest first',
    sortedDown: 'sorted, largest first',
    block: (table: string) => `${table}, which participants`,
    notAsked: 'not asked',
  },
  fr: {
    pages: 'Pages de cette liste',
    shown: (from, to, of) =>
      from === to
        ? `${fr.number(from)} sur ${fr.number(of)}`
        : `${fr.number(from)} à ${fr.number(to)} sur ${fr.number(of)}`,
    none: 'Rien à montrer',
    previous: (count) => (count === 1 ? 'Le précédent' : `Les ${fr.number(count)} précédents`),
    next: (count) => (count === 1 ? 'Le suivant' : `Les ${fr.number(count)} suivants`),
    print: 'Imprimer',
    csv: 'CSV',
    excel: 'Excel',
    row: 'Ligne',
    sortedUp: 'trié, du plus petit au plus grand',
    sortedDown: 'trié, du plus grand au plus petit',
    block: (table) => `${table}, quels participants`,
    notAsked: 'non demandé',
  },
})

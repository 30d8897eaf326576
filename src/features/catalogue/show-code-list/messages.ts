import { sentences } from '../../../platform/i18n/sentences.ts'

export const messages = sentences({
  en: {
    route: 'A code list',
    code: 'Code',
    label: 'Label',
    other: 'In French',
    from: 'From',
    to: 'To',
    source: (source: string) => `Source of the list: ${source}`,
    ofCode: 'Source',
    asList: 'as the list',
    always: '–',
  },
  fr: {
    route: 'Une liste de codes',
    code: 'Code',
    label: 'Libellé',
    other: 'En anglais',
    from: 'Du',
    to: 'Au',
    source: (source) => `Source de la liste\u00a0: ${source}`,
    ofCode: 'Source',
    asList: 'comme la liste',
    always: '–',
  },
})

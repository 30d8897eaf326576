import { sentences } from '../../../platform/i18n/sentences.ts'

export const messages = sentences({
  en: {
    blank: 'blank, or not recorded',
    yes: 'Yes',
    no: 'No',
    numbered: (resource: string, number: number) => `${resource}, number ${number}`,
    field: (resource: string, field: string, value: string) => `${resource} – ${field}: ${value}`,
    value: (field: string, value: string) => `${field}: ${value}`,
  },
  fr: {
    blank: 'vide, ou non consigné',
    yes: 'Oui',
    no: 'Non',
    numbered: (resource, number) => `${resource}, numéro ${number}`,
    field: (resource, field, value) => `${resource} – ${field}\u00a0: ${value}`,
    value: (field, value) => `${field}\u00a0: ${value}`,
  },
})

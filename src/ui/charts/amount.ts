import type { Language } from '../../core/shared/bilingual.ts'
import { write } from '../../platform/i18n/write.ts'

/** What a chart counts: people and things, per cent from 0 to 100, or cents. */
export type Unit = 'number' | 'percent' | 'money'

/** A value as its label says it. */
export const amount = (language: Language, unit: Unit, value: number): string => {
  switch (unit) {
    case 'number':
      return write[language].number(value)
    case 'percent':
      return write[language].percent(value, Number.isInteger(value) ? 0 : 1)
    case 'money':
      return write[language].money(Math.round(value), 'whole')
  }
}

/** The same on a scale, where there is less room. */
export const tick = (language: Language, unit: Unit, value: number): string =>
  unit === 'money' ? write[language].moneyScale(value) : amount(language, unit, value)

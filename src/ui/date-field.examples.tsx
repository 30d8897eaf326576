import type { Bilingual, Language } from '../core/shared/bilingual.ts'
import { plainDate } from '../core/shared/plain-date.ts'
import { dateParts, DateField } from './date-field.tsx'
import type { Example } from './example.ts'
import { MoneyField, PhoneField, PostalCodeField } from './text-field.tsx'

const states = {
  empty: { en: 'Empty', fr: 'Vide' },
  filled: { en: 'Filled in', fr: 'Rempli' },
  wrong: { en: 'Something is wrong', fr: 'Quelque chose ne va pas' },
} satisfies Record<string, Bilingual>

const says = {
  en: {
    born: 'Birth date',
    bornHint: 'For example 14 01 1984.',
    bornError: 'There is no 31st of February. Check the day and the month.',
    amount: 'Amount',
    amountHint: 'The receipt may be less.',
    amountError: 'Write an amount of $6,000 or less, such as 3,200.00.',
    postal: 'Postal code',
    postalError: 'Write a postal code such as K1A 0B1.',
    phone: 'Phone number',
    phoneHint: 'With the area code.',
    phoneError: 'Write ten digits, such as 705-555-0142.',
  },
  fr: {
    born: 'Date de naissance',
    bornHint: 'Par exemple 14 01 1984.',
    bornError: 'Il n’y a pas de 31 février. Vérifiez le jour et le mois.',
    amount: 'Montant',
    amountHint: 'Le reçu peut être moindre.',
    amountError: 'Inscrivez un montant d’au plus 6\u202f000\u00a0$, par exemple 3\u202f200,00.',
    postal: 'Code postal',
    postalError: 'Inscrivez un code postal comme K1A 0B1.',
    phone: 'Numéro de téléphone',
    phoneHint: 'Avec l’indicatif régional.',
    phoneError: 'Inscrivez dix chiffres, par exemple 705-555-0142.',
  },
} satisfies Record<Language, Record<string, string>>

export const examples: readonly Example[] = [
  {
    id: 'date-field',
    title: { en: 'Date', fr: 'Date' },
    states: [
      {
        name: states.empty,
        show: (language) => (
          <DateField
            language={language}
            name="date-empty"
            label={says[language].born}
            hint={says[language].bornHint}
            value={dateParts(null)}
          />
        ),
      },
      {
        name: states.filled,
        show: (language) => (
          <DateField
            language={language}
            name="date-filled"
            label={says[language].born}
            value={dateParts(plainDate('1984-07-03'))}
            birth
            optional
          />
        ),
      },
      {
        name: states.wrong,
        show: (language) => (
          <DateField
            language={language}
            name="date-wrong"
            label={says[language].born}
            hint={says[language].bornHint}
            error={says[language].bornError}
            wrong={['day', 'month']}
            value={{ day: '31', month: 'févr', year: '1984' }}
          />
        ),
      },
    ],
  },
  {
    id: 'short-fields',
    title: { en: 'Money, postal code, phone', fr: 'Argent, code postal, téléphone' },
    states: (['empty', 'filled', 'wrong'] as const).map((state) => ({
      name: states[state],
      show: (language: Language) => <ShortFields language={language} state={state} />,
    })),
  },
]

const ShortFields = ({ language, state }: { language: Language; state: 'empty' | 'filled' | 'wrong' }) => {
  const words = says[language]
  const value = (filled: string, wrong: string) => ({ empty: '', filled, wrong })[state]
  const error = (text: string) => (state === 'wrong' ? text : undefined)
  return (
    <>
      <MoneyField
        language={language}
        name={`money-${state}`}
        label={words.amount}
        hint={words.amountHint}
        error={error(words.amountError)}
        value={value(language === 'en' ? '3,200.00' : '3\u202f200,00', '32000')}
      />
      <PostalCodeField
        language={language}
        name={`postal-${state}`}
        label={words.postal}
        error={error(words.postalError)}
        value={value('P3E 9Z9', 'P3E')}
      />
      <PhoneField
        language={language}
        name={`phone-${state}`}
        label={words.phone}
        hint={words.phoneHint}
        error={error(words.phoneError)}
        value={value('705-555-0142', '555-0142')}
      />
    </>
  )
}

import type { Bilingual, Language } from '../core/shared/bilingual.ts'
import type { Example } from './example.ts'
import { TextArea, TextField } from './text-field.tsx'

const states = {
  empty: { en: 'Empty', fr: 'Vide' },
  filled: { en: 'Filled in', fr: 'Rempli' },
  wrong: { en: 'Something is wrong', fr: 'Quelque chose ne va pas' },
  long: { en: 'Long words', fr: 'Longs mots' },
} satisfies Record<string, Bilingual>

const says = {
  en: {
    name: 'Family name, as they write it',
    email: 'E-mail',
    emailHint: 'Only if a message there is safe.',
    emailError: 'Write an address such as sam@example.org.',
    password: 'Password',
    passwordHint: 'At least 12 characters. Several words are easier to remember.',
    code: 'Six-digit code',
    noteText: 'Can start at 6 am now that child care is in place. Brings two pay stubs on Friday.',
    long: 'Employer’s own description of the tools, clothing and certificates the work requires from the first day',
    longHint: 'Copy it from the agreement. What is written here goes to the client, the employer and finance.',
    longError: 'This is longer than 400 characters. Shorten it, or put the details in a document and name it here.',
  },
  fr: {
    name: 'Nom de famille, tel que la personne l’écrit',
    email: 'Courriel',
    emailHint: 'Seulement si un message à cette adresse est sans risque.',
    emailError: 'Inscrivez une adresse comme sam@example.org.',
    password: 'Mot de passe',
    passwordHint: 'Au moins 12 caractères. Plusieurs mots se retiennent mieux.',
    code: 'Code à six chiffres',
    noteText: 'Peut commencer à 6 h depuis que la garde est arrangée. Apporte deux talons de paie vendredi.',
    long: 'Description, par l’employeur, des outils, des vêtements et des attestations exigés dès le premier jour de travail',
    longHint:
      'Recopiez-la de l’entente. Ce qui est écrit ici est transmis à la cliente ou au client, à l’employeur et aux finances.',
    longError:
      'C’est plus long que 400 caractères. Raccourcissez, ou mettez les précisions dans un document que vous nommez ici.',
  },
} satisfies Record<Language, Record<string, string>>

export const examples: readonly Example[] = [
  {
    id: 'text-field',
    title: { en: 'Text', fr: 'Texte' },
    states: [
      {
        name: states.empty,
        show: (language) => (
          <TextField language={language} name="text-empty" label={says[language].name} value="" optional />
        ),
      },
      {
        name: states.filled,
        show: (language) => (
          <TextField
            language={language}
            name="text-filled"
            type="email"
            label={says[language].email}
            hint={says[language].emailHint}
            value="sam.sample@example.org"
          />
        ),
      },
      {
        name: states.wrong,
        show: (language) => (
          <TextField
            language={language}
            name="text-wrong"
            type="email"
            label={says[language].email}
            hint={says[language].emailHint}
            error={says[language].emailError}
            value="sam.sample@"
          />
        ),
      },
      {
        name: { en: 'Password and code', fr: 'Mot de passe et code' },
        show: (language) => (
          <>
            <TextField
              language={language}
              name="text-password"
              type="password"
              label={says[language].password}
              hint={says[language].passwordHint}
              value=""
              width={30}
              autoComplete="new-password"
            />
            <TextField
              language={language}
              name="text-code"
              label={says[language].code}
              value="042042"
              width={7}
              inputMode="numeric"
              autoComplete="one-time-code"
            />
          </>
        ),
      },
      {
        name: states.long,
        show: (language) => (
          <TextArea
            language={language}
            name="text-long"
            label={says[language].long}
            hint={says[language].longHint}
            error={says[language].longError}
            value={says[language].noteText}
          />
        ),
      },
    ],
  },
]

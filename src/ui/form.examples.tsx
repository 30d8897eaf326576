import type { Language } from '../core/shared/bilingual.ts'
import { Button, Buttons } from './button.tsx'
import { Confirm } from './confirm.tsx'
import { DateField } from './date-field.tsx'
import type { Example } from './example.ts'
import { FilterBar } from './filter-bar.tsx'
import { ErrorSummary, Form } from './form.tsx'
import { Select } from './choice-fields.tsx'
import { TextField } from './text-field.tsx'

const says = {
  en: {
    family: 'Family name',
    familyError: 'Write the family name.',
    ends: 'The grant ends on',
    endsHint: 'The last day it counts.',
    endsError: 'The last day is before the first. Check the year.',
    invite: 'Invite',
    question: 'End the account of Alex Mockup?',
    sessions: 'Open sessions end at once.',
    notes: 'What Alex wrote stays, under the same name.',
    again: 'A new invitation is needed to come back.',
    end: 'End the account',
    send: 'Send the report for December?',
    sendSays: 'The ministry sees it as of today. You may send a corrected one until January 31.',
    sendIt: 'Send the report',
    state: 'State of the plan',
    overdue: 'Overdue',
    dueToday: 'Due today',
    waiting: 'Waiting for others',
    counsellor: 'Counsellor',
    everyone: 'Everyone',
  },
  fr: {
    family: 'Nom de famille',
    familyError: 'Inscrivez le nom de famille.',
    ends: 'L’autorisation prend fin le',
    endsHint: 'Le dernier jour où elle compte.',
    endsError: 'Le dernier jour précède le premier. Vérifiez l’année.',
    invite: 'Inviter',
    question: 'Mettre fin au compte d’Alex Mockup\u00a0?',
    sessions: 'Les sessions ouvertes prennent fin immédiatement.',
    notes: 'Ce qu’Alex a écrit demeure, sous le même nom.',
    again: 'Il faudra une nouvelle invitation pour revenir.',
    end: 'Mettre fin au compte',
    send: 'Transmettre le rapport de décembre\u00a0?',
    sendSays:
      'Le ministère le voit tel qu’il est aujourd’hui. Vous pouvez en transmettre un corrigé jusqu’au 31 janvier.',
    sendIt: 'Transmettre le rapport',
    state: 'État du plan',
    overdue: 'En retard',
    dueToday: 'Pour aujourd’hui',
    waiting: 'En attente d’autres personnes',
    counsellor: 'Conseillère ou conseiller',
    everyone: 'Tout le monde',
  },
} satisfies Record<Language, Record<string, string>>

const sending = { action: '#nowhere', token: 'example', once: 'example' }

const Invitation = ({ language }: { language: Language }) => {
  const words = says[language]
  return (
    <>
      <ErrorSummary
        language={language}
        errors={{ 'form-family': words.familyError, 'form-ends': words.endsError }}
        focus={false}
      />
      <Form id="form-example" label={words.invite} {...sending}>
        <TextField
          language={language}
          name="form-family"
          label={words.family}
          error={words.familyError}
          value=""
          width={30}
        />
        <DateField
          language={language}
          name="form-ends"
          label={words.ends}
          hint={words.endsHint}
          error={words.endsError}
          wrong={['year']}
          value={{ day: '31', month: '3', year: '2003' }}
        />
        <Buttons>
          <Button kind="primary">{words.invite}</Button>
        </Buttons>
      </Form>
    </>
  )
}

const EndAccount = ({ language }: { language: Language }) => {
  const words = says[language]
  return (
    <Confirm
      {...sending}
      id="confirm-end"
      language={language}
      level={3}
      question={words.question}
      consequences={[words.sessions, words.notes, words.again]}
      confirm={words.end}
      danger
      cancel="#confirm"
    />
  )
}

const SendReport = ({ language }: { language: Language }) => {
  const words = says[language]
  return (
    <Confirm
      {...sending}
      id="confirm-send"
      language={language}
      level={3}
      question={words.send}
      consequences={[words.sendSays]}
      confirm={words.sendIt}
      cancel="#confirm"
    />
  )
}

const Filters = ({ language, on, fields }: { language: Language; on: boolean; fields: boolean }) => {
  const words = says[language]
  return (
    <FilterBar
      language={language}
      action="#filters"
      label={words.state}
      chips={[
        { name: words.overdue, href: '#filters', count: 3, on },
        { name: words.dueToday, href: '#filters', count: 1412, on: false },
        { name: words.waiting, href: '#filters', count: 0, on: false },
      ]}
      clear={on ? '#filters' : null}
    >
      {fields && (
        <>
          <TextField language={language} name={`filter-name-${on}`} label={words.family} value="" width={20} />
          <Select
            language={language}
            name={`filter-who-${on}`}
            label={words.counsellor}
            value=""
            blank={words.everyone}
            options={[{ value: 'sam', label: 'Sam Sample' }]}
          />
        </>
      )}
    </FilterBar>
  )
}

export const examples: readonly Example[] = [
  {
    id: 'form',
    title: { en: 'A form with errors', fr: 'Un formulaire avec des erreurs' },
    states: [
      {
        name: { en: 'What is wrong, and the way there', fr: 'Ce qui ne va pas, et le chemin pour y aller' },
        show: (language) => <Invitation language={language} />,
      },
    ],
  },
  {
    id: 'confirm',
    title: { en: 'A question before a deed', fr: 'Une question avant d’agir' },
    states: [
      {
        name: { en: 'Hard to undo', fr: 'Difficile à défaire' },
        show: (language) => <EndAccount language={language} />,
      },
      { name: { en: 'Plain', fr: 'Simple' }, show: (language) => <SendReport language={language} /> },
    ],
  },
  {
    id: 'filters',
    title: { en: 'Filters of a list', fr: 'Filtres d’une liste' },
    states: [
      {
        name: { en: 'None', fr: 'Aucun' },
        show: (language) => <Filters language={language} on={false} fields={false} />,
      },
      { name: { en: 'One on', fr: 'Un filtre' }, show: (language) => <Filters language={language} on fields /> },
    ],
  },
]

import type { ReactNode } from 'react'
import type { Language } from '../core/shared/bilingual.ts'
import { Checkbox, Checkboxes, Radios, Select } from './choice-fields.tsx'
import type { Example } from './example.ts'
import { TextField } from './text-field.tsx'

const says = {
  en: {
    why: 'Why you are looking',
    choose: 'Choose a reason',
    walkIn: 'Walk-in who wants service',
    call: 'Answering a call',
    longReason: 'Checking a referral that another provider sent under the protocol of the catchment',
    whyError: 'Choose why you are looking. It is recorded with the look.',
    working: 'Are you still working?',
    workingHint: 'Nothing is chosen for you.',
    yesHere: 'Yes, at Exemple Bakery (demo)',
    yesElsewhere: 'Yes, somewhere else',
    no: 'No',
    rather: 'I would rather not say',
    ratherHint: 'We ask again in three months.',
    where: 'Where do you work?',
    whereError: 'Write the name of the employer.',
    workingError: 'Choose one of the answers.',
    yes: 'Yes',
    help: 'Would anything help?',
    helpHint: 'Choose any.',
    getting: 'Getting to work',
    care: 'Child care',
    clothes: 'Work clothes or tools',
    nothing: 'Nothing right now',
    helpError: '“Nothing right now” goes with no other answer.',
    agree: 'The person has heard the notice and agrees that their record is shared with this centre',
    agreeHint: 'Without it the record stays where it is.',
    agreeError: 'Tick this to go on, or cancel.',
  },
  fr: {
    why: 'Pourquoi vous cherchez',
    choose: 'Choisissez une raison',
    walkIn: 'Personne sans rendez-vous qui veut un service',
    call: 'Réponse à un appel',
    longReason:
      'Vérification d’un aiguillage qu’un autre fournisseur a transmis selon le protocole du bassin de services',
    whyError: 'Choisissez pourquoi vous cherchez. C’est inscrit avec la consultation.',
    working: 'Travaillez-vous toujours\u00a0?',
    workingHint: 'Rien n’est choisi pour vous.',
    yesHere: 'Oui, à la Boulangerie Exemple (démo)',
    yesElsewhere: 'Oui, ailleurs',
    no: 'Non',
    rather: 'Je préfère ne pas répondre',
    ratherHint: 'Nous reposerons la question dans trois mois.',
    where: 'Où travaillez-vous\u00a0?',
    whereError: 'Inscrivez le nom de l’employeur.',
    workingError: 'Choisissez une des réponses.',
    yes: 'Oui',
    help: 'Quelque chose vous aiderait-il\u00a0?',
    helpHint: 'Choisissez tout ce qui convient.',
    getting: 'Se rendre au travail',
    care: 'La garde d’enfants',
    clothes: 'Des vêtements ou des outils de travail',
    nothing: 'Rien pour le moment',
    helpError: '«\u00a0Rien pour le moment\u00a0» ne va avec aucune autre réponse.',
    agree: 'La personne a entendu l’avis et accepte que son dossier soit communiqué à ce centre',
    agreeHint: 'Sans cela, le dossier reste où il est.',
    agreeError: 'Cochez la case pour continuer, ou annulez.',
  },
} satisfies Record<Language, Record<string, string>>

type State = 'empty' | 'filled' | 'wrong'

const states = (show: (language: Language, state: State) => ReactNode) =>
  [
    { name: { en: 'Empty', fr: 'Vide' }, show: (language: Language) => show(language, 'empty') },
    { name: { en: 'Filled in', fr: 'Rempli' }, show: (language: Language) => show(language, 'filled') },
    {
      name: { en: 'Something is wrong', fr: 'Quelque chose ne va pas' },
      show: (language: Language) => show(language, 'wrong'),
    },
  ] as const

const wrongOnly = (state: State, text: string) => (state === 'wrong' ? text : undefined)

const Reason = ({ language, state }: { language: Language; state: State }) => (
  <Select
    language={language}
    name={`select-${state}`}
    label={says[language].why}
    error={wrongOnly(state, says[language].whyError)}
    blank={says[language].choose}
    value={state === 'filled' ? 'referral' : ''}
    options={[
      { value: 'walk-in', label: says[language].walkIn },
      { value: 'call', label: says[language].call },
      { value: 'referral', label: says[language].longReason },
    ]}
  />
)

const grouped = {
  name: { en: 'Under headings', fr: 'Sous des titres' },
  show: (language: Language) => {
    const { why, walkIn, call } = says[language]
    const groups = [{ label: why, options: [walkIn, call].map((label) => ({ value: label, label })) }]
    return <Select language={language} name="select-grouped" label={why} value={call} groups={groups} />
  },
}

const Working = ({ language, state }: { language: Language; state: State }) => {
  const words = says[language]
  const where = (
    <TextField
      language={language}
      name={`radios-${state}-where`}
      label={words.where}
      error={wrongOnly(state, words.whereError)}
      value=""
    />
  )
  return (
    <Radios
      language={language}
      name={`radios-${state}`}
      label={words.working}
      hint={words.workingHint}
      error={wrongOnly(state, words.workingError)}
      value={state === 'filled' ? 'elsewhere' : null}
      choices={[
        { value: 'here', label: words.yesHere },
        { value: 'elsewhere', label: words.yesElsewhere, inner: where },
        { value: 'no', label: words.no },
        { value: 'rather-not', label: words.rather, hint: words.ratherHint },
      ]}
    />
  )
}

const Help = ({ language, state }: { language: Language; state: State }) => {
  const words = says[language]
  const values = { empty: [], filled: ['getting', 'clothes'], wrong: ['care', 'nothing'] }[state]
  return (
    <Checkboxes
      language={language}
      name={`checkboxes-${state}`}
      label={words.help}
      hint={words.helpHint}
      error={wrongOnly(state, words.helpError)}
      values={values}
      choices={(['getting', 'care', 'clothes', 'nothing'] as const).map((value) => ({ value, label: words[value] }))}
    />
  )
}

const Agree = ({ language, state }: { language: Language; state: State }) => (
  <Checkbox
    language={language}
    name={`checkbox-${state}`}
    label={says[language].agree}
    hint={says[language].agreeHint}
    error={wrongOnly(state, says[language].agreeError)}
    checked={state === 'filled'}
  />
)

const yesOrNo = {
  name: { en: 'Side by side', fr: 'Côte à côte' },
  show: (language: Language) => (
    <Radios
      language={language}
      name="radios-line"
      label={says[language].working}
      value="no"
      inLine
      choices={(['yes', 'no'] as const).map((value) => ({ value, label: says[language][value] }))}
    />
  ),
}

export const examples: readonly Example[] = [
  {
    id: 'select',
    title: { en: 'Select', fr: 'Liste déroulante' },
    states: [...states((language, state) => <Reason language={language} state={state} />), grouped],
  },
  {
    id: 'radios',
    title: { en: 'One answer of several', fr: 'Une réponse parmi plusieurs' },
    states: [...states((language, state) => <Working language={language} state={state} />), yesOrNo],
  },
  {
    id: 'checkboxes',
    title: { en: 'Any number of answers', fr: 'Autant de réponses qu’on veut' },
    states: states((language, state) => <Help language={language} state={state} />),
  },
  {
    id: 'checkbox',
    title: { en: 'One box', fr: 'Une case' },
    states: states((language, state) => <Agree language={language} state={state} />),
  },
]

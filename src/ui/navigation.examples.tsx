import type { Language } from '../core/shared/bilingual.ts'
import type { Example } from './example.ts'
import { Crumbs, Steps, Tabs, TaskList } from './navigation.tsx'
import type { Task } from './navigation.tsx'

const says = {
  en: {
    example: 'Example of the way here',
    people: 'People',
    site: 'Maple Street Employment Centre (demo)',
    parts: 'Parts of the file',
    tabs: ['Overview', 'Plan', 'Notes', 'Money', 'Documents', 'Jobs and exit', 'History'],
    journey: 'Steps of the intake',
    steps: ['Search', 'Person', 'Consent', 'Assessment', 'Decision', 'Plan'],
    tasks: 'Before the account can be used',
    password: 'Choose a password',
    second: 'Set up the second step',
    secondHint: 'An app on your phone shows six digits.',
    codes: 'Keep the recovery codes',
    sites: 'Sites and roles',
    sitesHint: 'The registration authority fills this in.',
    first: 'First sign-in',
    firstHint: 'Once the tasks above are done.',
    done: 'Done',
    open: 'Not started',
    wait: 'Waits for Pat Prueba (demo)',
    wrong: 'Needs another look',
  },
  fr: {
    example: 'Exemple du chemin',
    people: 'Personnes',
    site: 'Centre d’emploi de la rue des Érables (démo)',
    parts: 'Parties du dossier',
    tabs: ['Aperçu', 'Plan', 'Notes', 'Argent', 'Documents', 'Emplois et fin de plan', 'Historique'],
    journey: 'Étapes de l’accueil',
    steps: ['Recherche', 'Personne', 'Consentement', 'Évaluation', 'Décision', 'Plan'],
    tasks: 'Avant de pouvoir utiliser le compte',
    password: 'Choisir un mot de passe',
    second: 'Préparer la deuxième étape',
    secondHint: 'Une application de votre téléphone montre six chiffres.',
    codes: 'Garder les codes de récupération',
    sites: 'Points de service et rôles',
    sitesHint: 'La personne responsable des inscriptions s’en charge.',
    first: 'Première ouverture de session',
    firstHint: 'Une fois les tâches ci-dessus faites.',
    done: 'Fait',
    open: 'À commencer',
    wait: 'Attend Pat Prueba (démo)',
    wrong: 'À revoir',
  },
} as const satisfies Record<Language, Record<string, string | readonly string[]>>

const tasks = (language: Language): readonly Task[] => {
  const words = says[language]
  return [
    { name: words.password, href: '#task-list', state: { kind: 'done', says: words.done } },
    { name: words.second, href: '#task-list', hint: words.secondHint, state: { kind: 'wrong', says: words.wrong } },
    { name: words.codes, href: '#task-list', state: { kind: 'open', says: words.open } },
    { name: words.sites, href: null, hint: words.sitesHint, state: { kind: 'waiting', says: words.wait } },
    { name: words.first, href: null, hint: words.firstHint, state: { kind: 'open', says: words.open } },
  ]
}

const Journey = ({ language, at }: { language: Language; at: number }) => (
  <Steps
    language={language}
    label={`${says[language].journey} (${at + 1})`}
    steps={says[language].steps.map((name, step) => ({
      name,
      state: step < at ? 'done' : step === at ? 'current' : 'ahead',
      ...(step < at && { href: '#steps' }),
    }))}
  />
)

export const examples: readonly Example[] = [
  {
    id: 'crumbs',
    title: { en: 'Where one is', fr: 'Où l’on est' },
    states: [
      {
        name: { en: 'Two levels up', fr: 'Deux niveaux plus haut' },
        show: (language) => (
          <Crumbs
            language={language}
            crumbs={[
              { name: says[language].people, href: '#people' },
              { name: says[language].site, href: '#site' },
            ]}
            here="Alex Mockup"
            label={says[language].example}
          />
        ),
      },
    ],
  },
  {
    id: 'tabs',
    title: { en: 'Parts of one thing', fr: 'Parties d’une même chose' },
    states: [
      {
        name: { en: 'Seven', fr: 'Sept' },
        show: (language) => (
          <Tabs
            language={language}
            label={says[language].parts}
            tabs={says[language].tabs.map((name, at) => ({
              name,
              href: `#tab-${at}`,
              current: at === 1,
              ...(at === 2 && { count: 23 }),
            }))}
          />
        ),
      },
    ],
  },
  {
    id: 'steps',
    title: { en: 'Steps', fr: 'Étapes' },
    states: [
      { name: { en: 'The first', fr: 'La première' }, show: (language) => <Journey language={language} at={0} /> },
      { name: { en: 'The fourth', fr: 'La quatrième' }, show: (language) => <Journey language={language} at={3} /> },
    ],
  },
  {
    id: 'task-list',
    title: { en: 'Tasks in any order', fr: 'Tâches dans n’importe quel ordre' },
    states: [
      {
        name: { en: 'Every state', fr: 'Tous les états' },
        show: (language) => <TaskList label={says[language].tasks} tasks={tasks(language)} />,
      },
    ],
  },
]

import type { Bilingual, Language } from '../core/shared/bilingual.ts'
import { plainDate } from '../core/shared/plain-date.ts'
import { Legend } from './charts/legend.tsx'
import type { Example } from './example.ts'
import { Follow } from './follow.tsx'
import { PlanBars } from './plan-bars.tsx'
import type { PlanLine } from './plan-bars.tsx'
import { Progress } from './progress.tsx'

const say = (en: string, fr: string): Bilingual => ({ en, fr })

const words = {
  plan: say('The plan over time', 'Le plan dans le temps'),
  day: say('day 84', 'jour 84'),
  coordination: say('Planning and coordination', 'Planification et coordination'),
  coordinationSays: say('Planning from October 22 to 29, done', 'Planification du 22 au 29 octobre, terminée'),
  search: say('Job search', 'Recherche d’emploi'),
  searchSays: say(
    'Job search from November 19, under way until January 25',
    'Recherche d’emploi depuis le 19 novembre, en cours jusqu’au 25 janvier',
  ),
  placement: say('Job placement', 'Placement'),
  placementSays: say('Placement planned from January 21 to April 12', 'Placement prévu du 21 janvier au 12 avril'),
  contacts: say('Contacts', 'Contacts'),
  contactsSays: say('Contacts on five days', 'Contacts lors de cinq jours'),
  done: say('done', 'terminé'),
  current: say('under way', 'en cours'),
  planned: say('planned', 'prévu'),
  import: say('Bringing in records.', 'Importation des dossiers.'),
  rows: say('rows', 'lignes'),
  read: say('Read the files', 'Lire les fichiers'),
  check: say('Check each row against the rules', 'Vérifier chaque ligne selon les règles'),
  judge: say('Judge every plan again', 'Juger de nouveau chaque plan'),
}

const period = (from: string, to: string) => ({ from: plainDate(from), to: plainDate(to) })

const lines = (language: Language): readonly PlanLine[] => [
  {
    key: 'coordination',
    name: words.coordination[language],
    says: words.coordinationSays[language],
    bars: [{ period: period('2012-10-22', '2012-10-29'), state: 'done' }],
  },
  {
    key: 'search',
    name: words.search[language],
    says: words.searchSays[language],
    bars: [
      { period: period('2012-11-19', '2013-01-14'), state: 'done' },
      { period: period('2013-01-15', '2013-01-25'), state: 'current' },
    ],
  },
  {
    key: 'placement',
    name: words.placement[language],
    says: words.placementSays[language],
    bars: [{ period: period('2013-01-21', '2013-04-12'), state: 'planned' }],
  },
  {
    key: 'contacts',
    name: words.contacts[language],
    says: words.contactsSays[language],
    days: ['2012-10-22', '2012-11-08', '2012-12-03', '2012-12-20', '2013-01-09'].map(plainDate),
  },
]

const Plan = ({ language }: { language: Language }) => (
  <>
    <Legend
      marks={[
        { mark: 'us', words: words.done[language] },
        { mark: 'current', words: words.current[language] },
        { mark: 'planned', words: words.planned[language] },
      ]}
    />
    <PlanBars
      language={language}
      label={words.plan[language]}
      period={period('2012-10-15', '2013-04-19')}
      today={plainDate('2013-01-14')}
      todayNote={words.day[language]}
      lines={lines(language)}
    />
  </>
)

const Import = ({ language, of, failed }: { language: Language; of: number | null; failed?: boolean }) => (
  <Progress
    language={language}
    label={words.import[language]}
    done={412}
    total={of}
    unit={() => words.rows[language]}
    steps={[
      { words: words.read[language], state: of === null ? 'now' : 'done' },
      { words: words.check[language], state: of === null ? 'waiting' : failed ? 'failed' : 'now' },
      { words: words.judge[language], state: 'waiting' },
    ]}
  />
)

export const examples: readonly Example[] = [
  {
    id: 'plan-bars',
    title: say('A plan over time', 'Un plan dans le temps'),
    states: [
      {
        name: say('Done, under way, planned', 'Terminé, en cours, prévu'),
        show: (language) => <Plan language={language} />,
      },
    ],
  },
  {
    id: 'progress',
    title: say('Long work', 'Un long travail'),
    states: [
      { name: say('Under way', 'En cours'), show: (language) => <Import language={language} of={9100} /> },
      {
        name: say('How much is not known yet', 'L’ampleur n’est pas encore connue'),
        show: (language) => <Import language={language} of={null} />,
      },
      { name: say('Failed', 'Échoué'), show: (language) => <Import language={language} of={9100} failed /> },
      {
        name: say('Followed while it lasts', 'Suivi tant qu’il dure'),
        show: (language) => (
          <Follow language={language} state="checking" says={words.check[language]} here="#main">
            <Import language={language} of={9100} />
          </Follow>
        ),
      },
    ],
  },
]

import type { Bilingual, Language } from '../core/shared/bilingual.ts'
import { plainDate } from '../core/shared/plain-date.ts'
import { EvidenceTree } from './evidence-tree.tsx'
import type { Clause } from './evidence-tree.tsx'
import type { Example } from './example.ts'
import { Name } from './name.tsx'
import { Timeline } from './timeline.tsx'

const say = (en: string, fr: string): Bilingual => ({ en, fr })

const words = {
  why: say('Why this plan is not counted', 'Pourquoi ce plan n’est pas compté'),
  isIn: say('Is in the count', 'Fait partie du compte'),
  closed: say('Plan closed in the period', 'Plan clos dans la période'),
  closure: say('Closure', 'Clôture'),
  closureOn: say(', Dec 7, 2012, reason “completed”', ', 7 déc. 2012, motif « terminé »'),
  assisted: say('Used an assisted service', 'A reçu un service assisté'),
  asked: say('Satisfaction was asked', 'La satisfaction a été demandée'),
  left: say('Left employed, any one of these', 'Sorti en emploi, l’un ou l’autre'),
  one: say('1 Employed, full-time or part-time', '1 En emploi, à temps plein ou à temps partiel'),
  two: say('2 Self-employed', '2 Travailleur autonome'),
  outcome: say('Outcome recorded: Unknown, Dec 7, by Sam Sample', 'Résultat inscrit : Inconnu, 7 déc., par Sam Sample'),
  lately: say('Lately', 'Récemment'),
  signed: say(
    'signed the placement agreement by link, on her phone',
    'a signé l’entente de placement par lien, sur son téléphone',
  ),
  incentive: say('Incentive of $3,200 asked for', 'Incitatif de 3 200 $ demandé'),
  by: say('by Robin Placeholder; with Jules Démo', 'par Robin Placeholder; chez Jules Démo'),
  note: say('Note, phone, 15 minutes', 'Note, téléphone, 15 minutes'),
  quote: say(
    '“Can start at 6 am now that child care is in place.”',
    '« Peut commencer à 6 h, maintenant que la garderie est trouvée. »',
  ),
}

const isIn = (language: Language): Clause => ({
  key: 'in',
  met: true,
  says: <strong>{words.isIn[language]}</strong>,
  clauses: [
    {
      key: 'closed',
      met: true,
      says: words.closed[language],
      records: [
        <span key="closure">
          <a href="#closure">{words.closure[language]}</a>
          {words.closureOn[language]}
        </span>,
      ],
    },
    { key: 'assisted', met: true, says: words.assisted[language] },
    { key: 'asked', met: null, says: words.asked[language] },
  ],
})

const left = (language: Language): Clause => ({
  key: 'left',
  met: false,
  decides: true,
  says: <strong>{words.left[language]}</strong>,
  records: [words.outcome[language]],
  clauses: [
    { key: 'one', met: false, says: words.one[language] },
    { key: 'two', met: false, says: words.two[language] },
  ],
})

const Why = ({ language }: { language: Language }) => (
  <EvidenceTree language={language} label={words.why[language]} clauses={[isIn(language), left(language)]} />
)

const Lately = ({ language }: { language: Language }) => (
  <Timeline
    language={language}
    label={words.lately[language]}
    today={plainDate('2013-01-14')}
    events={[
      {
        key: 'a',
        day: plainDate('2013-01-14'),
        full: true,
        what: (
          <>
            <a href="#incentive">{words.incentive[language]}</a> {words.by[language]}
          </>
        ),
      },
      {
        key: 'b',
        day: plainDate('2013-01-11'),
        what: (
          <>
            <Name>Amina Testa</Name> {words.signed[language]}
          </>
        ),
      },
      {
        key: 'c',
        day: plainDate('2012-12-20'),
        what: <a href="#note">{words.note[language]}</a>,
        sub: words.quote[language],
      },
    ]}
  />
)

export const examples: readonly Example[] = [
  {
    id: 'evidence-tree',
    title: say('Why, clause by clause', 'Pourquoi, clause par clause'),
    states: [
      {
        name: say('Met, not met, not known, decided', 'Rempli, non rempli, inconnu, décisif'),
        show: (language) => <Why language={language} />,
      },
    ],
  },
  {
    id: 'timeline',
    title: say('What happened', 'Ce qui s’est passé'),
    states: [
      { name: say('Newest first', 'Le plus récent d’abord'), show: (language) => <Lately language={language} /> },
      {
        name: say('Nothing yet', 'Rien encore'),
        show: (language) => (
          <Timeline language={language} label={words.lately[language]} today={plainDate('2013-01-14')} events={[]} />
        ),
      },
    ],
  },
]

import type { Bilingual, Language } from '../core/shared/bilingual.ts'
import type { Example } from './example.ts'
import { OpenFigure } from './figure.tsx'
import { Table } from './table.tsx'
import type { Row } from './table.tsx'
import { Tag } from './tag.tsx'

const say = (en: string, fr: string): Bilingual => ({ en, fr })

const words = {
  line: say('Funding line', 'Poste de financement'),
  allocation: say('Allocation', 'Affectation'),
  paid: say('Paid', 'Payé'),
  operating: say('Operating', 'Fonctionnement'),
  incentives: say('Employer incentives', 'Incitatifs aux employeurs'),
  all: say('All lines', 'Tous les postes'),
  item: say('Item', 'Élément'),
  status: say('Status', 'État'),
  search: say('Job search', 'Recherche d’emploi'),
  placement: say('Job matching, placement and incentives', 'Jumelage, placement et incitatifs'),
  workshop: say('Résumé and interview workshop', 'Atelier sur le curriculum vitæ et l’entrevue'),
  club: say('Job search club', 'Club de recherche d’emploi'),
  coaching: say('Workplace coaching', 'Accompagnement en milieu de travail'),
  attended: say('6 of 8 sessions attended', '6 séances sur 8 suivies'),
  oneOfTwo: say('1 of 2 done', '1 sur 2 terminé'),
  noneOfOne: say('0 of 1 done', '0 sur 1 terminé'),
  done: say('Completed', 'Terminé'),
  waiting: say('Waiting', 'En attente'),
  open: say('Not started', 'Pas commencé'),
  region: say('Months of the year, a wide table', 'Mois de l’exercice, un tableau large'),
  month: say('Month', 'Mois'),
  site: say('Site', 'Point de service'),
  ledger: say('Allocated and paid, to January 14, 2013.', 'Affecté et payé, au 14 janvier 2013.'),
  plan: say('The plan, by component.', 'Le plan, par volet.'),
}

const Ledger = ({ language, at }: { language: Language; at: 'top' | 'foot' }) => {
  const money = (en: string, fr: string) => <OpenFigure href="#ledger">{{ en, fr }[language]}</OpenFigure>
  return (
    <Table
      caption={words.ledger[language]}
      region={`${words.ledger[language]} (${at === 'top' ? 1 : 2})`}
      dense
      columns={[
        { head: words.line[language] },
        { head: words.allocation[language], number: true },
        { head: words.paid[language], number: true },
      ]}
      rows={[
        {
          key: 'a',
          head: words.operating[language],
          cells: [money('$742,000', '742\u202f000\u00a0$'), money('$561,480', '561\u202f480\u00a0$')],
        },
        {
          key: 'b',
          head: words.incentives[language],
          cells: [money('$180,000', '180\u202f000\u00a0$'), money('$111,440', '111\u202f440\u00a0$')],
        },
      ]}
      total={{
        at,
        row: {
          key: 'all',
          head: words.all[language],
          cells: [money('$922,000', '922\u202f000\u00a0$'), money('$672,920', '672\u202f920\u00a0$')],
        },
      }}
    />
  )
}

const line = (
  language: Language,
  key: string,
  name: Bilingual,
  state: 'ok' | 'warn' | 'open',
  said: Bilingual,
  sub?: Bilingual,
): Row => ({
  key,
  head: <a href={`#${key}`}>{name[language]}</a>,
  ...(sub && { sub: sub[language] }),
  cells: [
    <Tag key="state" state={state}>
      {said[language]}
    </Tag>,
  ],
})

const Groups = ({ language }: { language: Language }) => (
  <Table
    caption={words.plan[language]}
    stack
    columns={[{ head: words.item[language] }, { head: words.status[language] }]}
    groups={[
      {
        key: 'search',
        head: words.search[language],
        note: words.oneOfTwo[language],
        rows: [
          line(language, 'workshop', words.workshop, 'ok', words.done),
          line(language, 'club', words.club, 'warn', words.waiting, words.attended),
        ],
      },
      {
        key: 'placement',
        head: words.placement[language],
        note: words.noneOfOne[language],
        rows: [line(language, 'coaching', words.coaching, 'open', words.open)],
      },
    ]}
  />
)

const Wide = ({ language }: { language: Language }) => (
  <Table
    caption={words.region[language]}
    region={words.region[language]}
    columns={[
      { head: words.site[language] },
      ...Array.from({ length: 24 }, (_, at) => ({
        key: `${at}`,
        head: `${words.month[language]} ${at + 1}`,
        number: true,
      })),
    ]}
    rows={['Maple Street', 'Rivière-du-Test', 'Harbour Row'].map((site) => ({
      key: site,
      head: <span className="rd-nowrap">{site}</span>,
      cells: Array.from({ length: 24 }, (_, at) => String(100 + ((at * 37) % 90))),
    }))}
  />
)

export const examples: readonly Example[] = [
  {
    id: 'table-shapes',
    title: { en: 'Shapes of tables', fr: 'Formes de tableaux' },
    states: [
      { name: say('In groups', 'En groupes'), show: (language) => <Groups language={language} /> },
      {
        name: say('Dense, the total at the foot', 'Serré, le total au pied'),
        show: (language) => <Ledger language={language} at="foot" />,
      },
      {
        name: say('The total at the top', 'Le total en tête'),
        show: (language) => <Ledger language={language} at="top" />,
      },
      { name: say('Wider than the page', 'Plus large que la page'), show: (language) => <Wide language={language} /> },
    ],
  },
]

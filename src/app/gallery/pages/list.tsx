import type { Bilingual, Language } from '../../../core/shared/bilingual.ts'
import { plainDate } from '../../../core/shared/plain-date.ts'
import { write } from '../../../platform/i18n/write.ts'
import { Select } from '../../../ui/choice-fields.tsx'
import { FilterBar } from '../../../ui/filter-bar.tsx'
import { Head } from '../../../ui/head.tsx'
import { Name } from '../../../ui/name.tsx'
import { Page } from '../../../ui/page.tsx'
import type { Frame } from '../../../ui/page.tsx'
import { Table } from '../../../ui/table.tsx'
import type { Row } from '../../../ui/table.tsx'
import { Exports, Pager } from '../../../ui/table-tools.tsx'
import { Tag } from '../../../ui/tag.tsx'
import { TextField } from '../../../ui/text-field.tsx'
import type { WholePage } from '../group.ts'
import { signedIn } from './signed-in.ts'

const say = (en: string, fr: string): Bilingual => ({ en, fr })

const words = {
  title: say('Clients', 'Clientèle'),
  sub: say('Maple Street Employment Centre (demo)', 'Centre d’emploi de la rue des Érables (démo)'),
  filters: say('What the list shows', 'Ce que montre la liste'),
  all: say('All', 'Toutes'),
  open: say('Open plan', 'Plan ouvert'),
  overdue: say('Overdue', 'En retard'),
  name: say('Name or number', 'Nom ou numéro'),
  who: say('Counsellor', 'Conseillère ou conseiller'),
  everyone: say('Everyone', 'Tout le monde'),
  caption: say('Clients with an open plan, by name.', 'Personnes ayant un plan ouvert, par nom.'),
  client: say('Client', 'Personne'),
  plan: say('Plan since', 'Plan depuis'),
  next: say('Next', 'À venir'),
  state: say('State', 'État'),
  review: say('Plan review', 'Révision du plan'),
  call: say('Three-month follow-up', 'Suivi de trois mois'),
  active: say('In progress', 'En cours'),
  due: say('Due today', 'Pour aujourd’hui'),
  late: say('3 days late', '3 jours de retard'),
}

const given = ['Amina', 'Ayşe', 'Łucja', 'Nguyễn Thị', 'Özge', 'Siobhán', 'Tomás', 'Ví-Dụ', 'Yusuf', 'ᐃᓄᒃ']
const family = [
  'Ejemplo',
  'Exemple-Desrosiers',
  'Ficticio',
  'Mock',
  'Muestra',
  'Örnek',
  'Próba',
  'Sample',
  'Testa',
  'Vzorová',
]
const months = ['2012-04', '2012-06', '2012-09', '2012-10', '2012-11']

const rows = (language: Language): readonly Row[] =>
  family.flatMap((second, of) =>
    given.map((first, at) => ({
      key: `${of}-${at}`,
      head: (
        <a href="#client">
          <Name>{`${second}, ${first}`}</Name>
        </a>
      ),
      sub: `100${of}${at}7`,
      cells: [
        write[language].day(plainDate(`${months[(of + at) % 5]}-${String(1 + ((of * 7 + at) % 28)).padStart(2, '0')}`)),
        words[at % 3 === 0 ? 'call' : 'review'][language],
        <State key="state" language={language} at={of + at} />,
      ],
    })),
  )

const State = ({ language, at }: { language: Language; at: number }) => {
  if (at % 7 === 3) return <Tag state="stop">{words.late[language]}</Tag>
  if (at % 5 === 1) return <Tag state="warn">{words.due[language]}</Tag>
  return <Tag state="info">{words.active[language]}</Tag>
}

const Filters = ({ language }: { language: Language }) => (
  <FilterBar
    language={language}
    action=""
    label={words.filters[language]}
    chips={[
      { name: words.all[language], href: '#all', count: 1240, on: false },
      { name: words.open[language], href: '#open', count: 412, on: true },
      { name: words.overdue[language], href: '#overdue', count: 14, on: false },
    ]}
    clear="#all"
  >
    <TextField language={language} name="name" label={words.name[language]} value="" width={20} verbatim />
    <Select
      language={language}
      name="who"
      label={words.who[language]}
      value=""
      blank={words.everyone[language]}
      options={[{ value: 'sam', label: 'Sam Sample' }]}
    />
  </FilterBar>
)

const List = ({ frame }: { frame: Frame }) => {
  const { language } = frame
  return (
    <Page frame={signedIn(frame, 'clients')} title={words.title[language]}>
      <Head
        title={words.title[language]}
        sub={words.sub[language]}
        actions={<Exports language={language} links={{ print: '#print', csv: '#csv', excel: '#excel' }} />}
      />
      <Filters language={language} />
      <Table
        caption={words.caption[language]}
        columns={[
          { head: words.client[language], sort: { href: '#sort', direction: 'ascending' } },
          { head: words.plan[language], label: words.plan[language], sort: { href: '#sort-plan', direction: null } },
          { head: words.next[language] },
          { head: words.state[language] },
        ]}
        rows={rows(language)}
        sticky
        stack
      />
      <Pager language={language} from={1} to={100} of={412} next="#next" />
    </Page>
  )
}

export const listPage: WholePage = {
  id: 'long-list',
  title: say('A long list', 'Une longue liste'),
  says: say(
    'A hundred rows with filters, sorting, exports and pages; each a card on a narrow screen.',
    'Cent lignes avec filtres, tri, exportations et pages; une fiche chacune sur un écran étroit.',
  ),
  show: (frame) => <List frame={frame} />,
}

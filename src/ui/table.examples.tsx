import type { Bilingual, Language } from '../core/shared/bilingual.ts'
import type { Example } from './example.ts'
import { Name } from './name.tsx'
import { Cell, Table } from './table.tsx'
import type { Column, Row, TableParts } from './table.tsx'
import { Exports, Pager, TableTools } from './table-tools.tsx'

const say = (en: string, fr: string): Bilingual => ({ en, fr })

const words = {
  caption: say(
    'Plans closed as unknown, where a job is on file.',
    'Plans clos « inconnu » dont le dossier montre un emploi.',
  ),
  client: say('Client', 'Client'),
  closed: say('Closed', 'Clos'),
  decided: say('What decided', 'Ce qui a décidé'),
  mend: say('Mend', 'Corriger'),
  correct: say('Correct the outcome', 'Corriger le résultat'),
  proof: say('proof is on file', 'la preuve est au dossier'),
  unknown: say(
    'Outcome is unknown; a job began on November 19.',
    'Résultat inconnu; un emploi a commencé le 19 novembre.',
  ),
  long: say(
    'Outcome is unknown; the employer confirmed 40 hours a week on November 26, by telephone.',
    'Résultat inconnu; l’employeur a confirmé par téléphone, le 26 novembre, un emploi permanent de quarante heures par semaine.',
  ),
  none: say('No plan is closed as unknown.', 'Aucun plan n’est clos « inconnu ».'),
  ofList: say('of this list', 'de cette liste'),
  sorted: say(
    '14 plans. Those whose file shows a job come first.',
    '14 plans. Ceux dont le dossier montre un emploi d’abord.',
  ),
}

const people = ['Marc-André Exemple-Desrosiers', 'Łucja Próba', 'Yusuf Deneme', 'Anneke Voorbeeld']

const columns = (language: Language): readonly Column[] => [
  { key: 'client', head: words.client[language], sort: { href: '?sort=client', direction: null } },
  {
    key: 'closed',
    head: words.closed[language],
    label: words.closed[language],
    sort: { href: '?sort=-closed', direction: 'descending' },
  },
  { key: 'decided', head: words.decided[language] },
  { key: 'mend', head: words.mend[language] },
]

const rows = (language: Language, selected?: number): readonly Row[] =>
  people.map((person, at) => ({
    key: person,
    head: (
      <a href="#person">
        <Name>{person}</Name>
      </a>
    ),
    sub: `2-0${417 - at * 19}`,
    selected: at === selected,
    cells: [
      { en: `Nov ${30 - at * 7}`, fr: `${30 - at * 7} nov.` }[language],
      at === 1 ? words.long[language] : words.unknown[language],
      <Cell key="mend" sub={words.proof[language]}>
        <a href="#mend">{words.correct[language]}</a>
      </Cell>,
    ],
  }))

const List = ({ language, ...more }: { language: Language } & Partial<TableParts>) => (
  <Table caption={words.caption[language]} columns={columns(language)} rows={rows(language)} stack {...more} />
)

const Full = ({ language }: { language: Language }) => (
  <>
    <TableTools
      actions={
        <Exports
          language={language}
          links={{ print: '?print', csv: '?csv', excel: '?xlsx' }}
          of={words.ofList[language]}
        />
      }
    >
      <p className="rd-small">{words.sorted[language]}</p>
    </TableTools>
    <List language={language} rows={rows(language, 0)} sticky />
    <Pager language={language} from={5} to={8} of={14} previous="?page=1" next="?page=3" />
  </>
)

export const examples: readonly Example[] = [
  {
    id: 'table',
    title: { en: 'Tables', fr: 'Tableaux' },
    states: [
      {
        name: say('With tools, a selected row and pages', 'Avec outils, ligne choisie et pages'),
        show: (language) => <Full language={language} />,
      },
      {
        name: say('Nothing to show', 'Rien à montrer'),
        show: (language) => (
          <>
            <p className="rd-none">{words.none[language]}</p>
            <Pager language={language} from={0} to={0} of={0} label={words.none[language]} />
          </>
        ),
      },
    ],
  },
]

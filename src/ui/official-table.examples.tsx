import type { Bilingual, Language } from '../core/shared/bilingual.ts'
import { write } from '../platform/i18n/write.ts'
import type { Example } from './example.ts'
import { OfficialTable } from './official-table.tsx'
import type { OfficialRow, OfficialSection } from './official-table.tsx'

const say = (en: string, fr: string): Bilingual => ({ en, fr })

const words = {
  caption: say('The official table', 'Le tableau officiel'),
  another: say('The official table, opened at job retention', 'Le tableau officiel, ouvert au maintien en emploi'),
  num: say('Num', 'Num.'),
  numerator: say('Numerator', 'Numérateur'),
  den: say('Den', 'Dén.'),
  denominator: say('Denominator', 'Dénominateur'),
}

const blocks = [
  { key: 'all', name: say('All participants', 'Tous les participants') },
  { key: 'search', name: say('Job search', 'Recherche d’emploi') },
  { key: 'placement', name: say('Job placement', 'Placement') },
  { key: 'retention', name: say('Job retention', 'Maintien en emploi') },
]

type Given = {
  name: Bilingual
  level?: 0 | 1 | 2
  total?: boolean
  counts: readonly (readonly [number, number])[]
}

const given: readonly (readonly Given[])[] = [
  [
    {
      name: say('Customer satisfaction', 'Satisfaction de la clientèle'),
      total: true,
      counts: [
        [1836, 1893],
        [399, 415],
        [74, 77],
        [61, 64],
      ],
    },
    {
      name: say('Assisted service participants', 'Participants au service assisté'),
      level: 1,
      counts: [
        [414, 431],
        [399, 415],
        [74, 77],
        [61, 64],
      ],
    },
    { name: say('Placement employers', 'Employeurs de placement'), level: 1, counts: [[41, 42]] },
  ],
  [
    {
      name: say('Employed / career path', 'Emploi ou cheminement de carrière'),
      total: true,
      counts: [
        [412, 674],
        [397, 651],
        [81, 96],
        [66, 88],
      ],
    },
    {
      name: say('1 Employed', '1 En emploi'),
      level: 1,
      counts: [
        [306, 674],
        [295, 651],
        [57, 96],
        [46, 88],
      ],
    },
    {
      name: say('1a Full-time', '1a À temps plein'),
      level: 2,
      counts: [
        [238, 674],
        [229, 651],
        [48, 96],
        [36, 88],
      ],
    },
    {
      name: say('1b Part-time', '1b À temps partiel'),
      level: 2,
      counts: [
        [68, 674],
        [66, 651],
        [9, 96],
        [10, 88],
      ],
    },
    {
      name: say(
        '8 Employed in a professional occupation or trade',
        '8 Employé dans une profession réglementée ou un métier spécialisé',
      ),
      level: 1,
      counts: [
        [11, 674],
        [10, 651],
        [2, 96],
        [2, 88],
      ],
    },
  ],
]

const rowOf = (language: Language, row: Given, key: string): OfficialRow => ({
  key,
  name: row.name[language],
  level: row.level ?? 0,
  total: row.total ?? false,
  blocks: blocks.map((block, at) => {
    const counted = row.counts[at]
    if (!counted) return [null, null, null]
    const [num, den] = counted
    const { number, percent } = write[language]
    return [number(num), number(den), percent(Math.round((100 * num) / den))].map((text) => ({
      text,
      href: `#${block.key}-${key}`,
    }))
  }),
})

const sections = (language: Language): readonly OfficialSection[] =>
  given.map((rows, at) => ({ key: `${at}`, rows: rows.map((row, index) => rowOf(language, row, `${at}-${index}`)) }))

const Shown = ({ language, block, of }: { language: Language; block: string; of?: readonly OfficialSection[] }) => (
  <OfficialTable
    language={language}
    caption={words[block === 'all' ? 'caption' : 'another'][language]}
    blocks={blocks.map(({ key, name }) => ({ key, name: name[language], href: `?block=${key}` }))}
    block={block}
    columns={[
      { head: words.num[language], means: words.numerator[language] },
      { head: words.den[language], means: words.denominator[language], quiet: true },
      { head: '%' },
    ]}
    sections={of ?? sections(language)}
  />
)

export const examples: readonly Example[] = [
  {
    id: 'official-table',
    title: { en: 'The official report', fr: 'Le rapport officiel' },
    states: [
      {
        name: say('All participants', 'Tous les participants'),
        show: (language) => <Shown language={language} block="all" />,
      },
      {
        name: say('Another block on a narrow screen', 'Un autre bloc sur un écran étroit'),
        show: (language) => <Shown language={language} block="retention" />,
      },
    ],
  },
]

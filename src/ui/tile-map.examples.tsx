import type { Bilingual, Language } from '../core/shared/bilingual.ts'
import type { Example } from './example.ts'
import { TileMap } from './tile-map.tsx'
import type { Tile } from './tile-map.tsx'

const say = (en: string, fr: string): Bilingual => ({ en, fr })

const phases = [
  { name: say('Prototype', 'Prototype'), words: say('Proto., Jan 2021', 'Proto., janv. 2021') },
  { name: say('Phase 1', 'Phase 1'), words: say('Ph. 1, Apr 2023', 'Ph. 1, avr. 2023') },
  { name: say('Phase 2', 'Phase 2'), words: say('Ph. 2, Jan 2024', 'Ph. 2, janv. 2024') },
  { name: say('Phase 3', 'Phase 3'), words: say('Ph. 3, Mar 2025', 'Ph. 3, mars 2025') },
] as const

const places: readonly (readonly [string, Tile['row'], Tile['column'], Tile['shade'], number])[] = [
  ['Northwest / Nord-ouest', 1, 2, 3, 0],
  ['Northeast / Nord-est', 1, 4, 3, 1],
  ['Muskoka–Kawarthas', 2, 5, 0, 0],
  ['Kingston–Pembroke', 2, 6, 1, 1],
  ['Ottawa', 2, 7, 2, 0],
  ['Stratford–Bruce Peninsula', 3, 2, 1, 0],
  ['Kitchener–Waterloo–Barrie', 3, 3, 2, 0],
  ['York', 3, 4, 1, 0],
  ['Durham', 3, 5, 2, 0],
  ['London', 4, 2, 2, 2],
  ['Halton', 4, 3, 1, 0],
  ['Peel', 4, 4, 0, 1],
  ['Toronto', 4, 5, 3, 12],
  ['Windsor–Sarnia', 5, 1, 2, 0],
  ['Hamilton–Niagara Peninsula', 5, 3, 0, 0],
]

const Catchments = ({ language }: { language: Language }) => (
  <TileMap
    language={language}
    label={say('Catchments', 'Zones desservies')[language]}
    shades={phases.map(({ name }, at) => ({ shade: at as Tile['shade'], words: name[language] }))}
    tiles={places.map(([name, row, column, shade, open]) => ({
      key: name,
      name,
      href: '#place',
      row,
      column,
      shade,
      words: phases[shade].words[language],
      open,
    }))}
  />
)

export const examples: readonly Example[] = [
  {
    id: 'tile-map',
    title: say('A map of tiles', 'Une carte en tuiles'),
    states: [
      {
        name: say('Fifteen catchments', 'Quinze zones desservies'),
        show: (language) => <Catchments language={language} />,
      },
    ],
  },
]

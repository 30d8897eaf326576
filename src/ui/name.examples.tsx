import type { Example } from './example.ts'
import { Icon, iconNames } from './icon.tsx'
import { Name } from './name.tsx'
import { SessionWatch } from './session-watch.tsx'

const names = [
  'Łucja Przykładowa',
  'Ayşe Örnek',
  'Őrsi Minta',
  'Olenaʼ Vyhadana',
  'Nguyễn Thị Ví-Dụ',
  'Siobhán O’Mock',
  'Marc-André Exemple-Desrosiers',
  'Hana Vzorová',
  'ᐃᓄᒃ ᐆᒃᑑᑎ',
  'ᒥᔑᑕ ᑳᓇᑳ',
]

const idle = { endsAt: 180_000, now: 0, stay: '#session', token: 'example', script: '' }

export const examples: readonly Example[] = [
  {
    id: 'names',
    title: { en: 'Names', fr: 'Noms' },
    states: [
      {
        name: { en: 'As people write them', fr: 'Comme les gens les écrivent' },
        show: () => (
          <ul>
            {names.map((name) => (
              <li key={name}>
                <Name>{name}</Name>
              </li>
            ))}
          </ul>
        ),
      },
      {
        name: { en: 'As a heading', fr: 'Comme titre' },
        show: () => <h4 className="rd-name rd-lead">Nguyễn Thị Ví-Dụ Przykładowa</h4>,
      },
    ],
  },
  {
    id: 'icons',
    title: { en: 'Line drawings', fr: 'Dessins au trait' },
    states: [
      {
        name: { en: 'All of them, with their names', fr: 'Tous, avec leur nom' },
        show: () => (
          <ul className="rd-chips">
            {iconNames.map((name) => (
              <li key={name}>
                <span className="rd-chip" lang="en-CA">
                  <Icon name={name} />
                  {name}
                </span>
              </li>
            ))}
          </ul>
        ),
      },
    ],
  },
  {
    id: 'session',
    title: { en: 'The session is about to end', fr: 'La session va prendre fin' },
    states: [
      {
        name: { en: 'Three minutes before', fr: 'Trois minutes avant' },
        show: (language) => <SessionWatch language={language} idle={idle} left={3} />,
      },
    ],
  },
]

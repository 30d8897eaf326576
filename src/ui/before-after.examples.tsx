import type { Bilingual, Language } from '../core/shared/bilingual.ts'
import { BeforeAfter } from './before-after.tsx'
import type { Shift } from './before-after.tsx'
import type { Example } from './example.ts'

const say = (en: string, fr: string): Bilingual => ({ en, fr })

const words = {
  caption: say(
    'Maple Street Employment Centre (demo), from April 1, 2012, if this is corrected.',
    'Centre d’emploi de la rue des Érables (démo), depuis le 1er avril 2012, si la correction est faite.',
  ),
  employed: say('Employed / career path', 'Emploi / cheminement de carrière'),
  training: say('Training / education', 'Formation / études'),
  supports: say('Participant supports', 'Soutiens aux participants'),
  long: say(
    'Referred out: registered in education toward high school or equivalent',
    'Aiguillage\u00a0: inscription à des études menant au diplôme d’études secondaires ou à l’équivalent',
  ),
}

const share = (num: number, den: number): Shift['before'] => {
  const pctExact = den === 0 ? null : (num * 100) / den
  return { num, den, pct: pctExact === null ? null : Math.round(pctExact), pctExact }
}

const shifts = (language: Language): readonly Shift[] => [
  {
    key: 'employed',
    name: words.employed[language],
    before: share(412, 674),
    after: share(413, 674),
  },
  {
    key: 'training',
    name: words.training[language],
    before: share(97, 674),
    after: share(96, 674),
  },
  {
    key: 'long',
    name: words.long[language],
    before: share(1, 1),
    after: share(0, 0),
  },
  {
    key: 'supports',
    name: words.supports[language],
    before: { count: 310, cents: 12_345_600 },
    after: { count: 309, cents: 12_325_600 },
  },
]

export const examples: readonly Example[] = [
  {
    id: 'before-after',
    title: say('Before and after', 'Avant et après'),
    states: [
      {
        name: say('Some figures change', 'Des chiffres changent'),
        show: (language) => (
          <BeforeAfter language={language} caption={words.caption[language]} shifts={shifts(language)} />
        ),
      },
      {
        name: say('No figure changes', 'Aucun chiffre ne change'),
        show: (language) => <BeforeAfter language={language} caption={words.caption[language]} shifts={[]} />,
      },
    ],
  },
]

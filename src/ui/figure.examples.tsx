import type { Bilingual } from '../core/shared/bilingual.ts'
import { BulletBar } from './charts/bullet-bar.tsx'
import type { Example } from './example.ts'
import { Figure } from './figure.tsx'
import { Tag } from './tag.tsx'
import { Counts, Totals } from './totals.tsx'

const say = (en: string, fr: string): Bilingual => ({ en, fr })

const words = {
  below: say('Below standard', 'Sous la norme'),
  met: say('Standard met', 'Norme atteinte'),
  none: say('No standard', 'Pas de norme'),
  plans: say('412 of 674 plans closed', '412 plans clos sur 674'),
  how: say('How this score is made', 'Comment cette note se calcule'),
  definition: say('Full definition and its source', 'La définition entière et sa source'),
  outOf: say('out of 10', 'sur 10'),
  notPublished: say('not published', 'non publié'),
  bar: say('6.06 of 10, against a standard of 5.53; Ontario 6.23', '6,06 sur 10; la norme est de 5,53; Ontario 6,23'),
  waits: say('What waits for you', 'Ce qui vous attend'),
  review: say('Plan reviews', 'Révisions de plan'),
  late: say('Follow-ups', 'Suivis'),
  proofs: say('Proofs to look at', 'Preuves à examiner'),
}

const figures: Example = {
  id: 'figure',
  title: say('Figures', 'Chiffres'),
  states: [
    {
      name: say('With its base, state and definition', 'Avec sa base, son état et sa définition'),
      show: (language) => (
        <Figure
          value={{ en: '61%', fr: '61\u00a0%' }[language]}
          href="#61"
          base={words.plans[language]}
          tag={
            <Tag state="warn" icon="down">
              {words.below[language]}
            </Tag>
          }
          definition={{ words: words.definition[language], href: '#definition' }}
        />
      ),
    },
    {
      name: say('With a bar', 'Avec une barre'),
      show: (language) => (
        <Figure
          value={{ en: '6.06', fr: '6,06' }[language]}
          unit={words.outOf[language]}
          tag={<Tag state="ok">{words.met[language]}</Tag>}
          definition={{ words: words.how[language], href: '#score' }}
        >
          <BulletBar tall label={words.bar[language]} value={6.06} standard={5.53} peer={6.23} most={10} />
        </Figure>
      ),
    },
    {
      name: say('Not published', 'Non publié'),
      show: (language) => (
        <Figure
          value={words.notPublished[language]}
          known={false}
          tag={<Tag state="plain">{words.none[language]}</Tag>}
        />
      ),
    },
  ],
}

const totals: Example = {
  id: 'totals',
  title: say('Totals', 'Totaux'),
  states: [
    {
      name: say('Totals', 'Totaux'),
      show: (language) => (
        <Totals
          label={words.waits[language]}
          totals={[
            { figure: { en: '1,204', fr: '1\u202f204' }[language], words: words.review[language], href: '#a' },
            { figure: '0', words: words.late[language] },
            { figure: '12', words: words.proofs[language], href: '#c' },
          ]}
        />
      ),
    },
    {
      name: say('Counts of a working page', 'Comptes d’une page de travail'),
      show: (language) => (
        <Counts
          label={words.waits[language]}
          counts={[
            { figure: '5', words: words.review[language], href: '#a' },
            { figure: '3', words: words.late[language], href: '#b' },
            { figure: '12', words: words.proofs[language] },
          ]}
        />
      ),
    },
  ],
}

export const examples: readonly Example[] = [figures, totals]

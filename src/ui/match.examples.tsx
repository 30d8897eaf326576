import type { Bilingual, Language } from '../core/shared/bilingual.ts'
import { ButtonLink, Buttons } from './button.tsx'
import type { Example } from './example.ts'
import { Match } from './match.tsx'
import { Name } from './name.tsx'

const say = (en: string, fr: string): Bilingual => ({ en, fr })

const words = {
  fact: say('Fact', 'Fait'),
  typed: say('You typed', 'Vous avez tapé'),
  onFile: say('On file', 'Au dossier'),
  agreement: say('Agreement', 'Concordance'),
  caption: say('What was typed beside what is on file', 'Ce qui a été tapé, à côté de ce qui est au dossier'),
  likely: say('Very likely the same person', 'Très probablement la même personne'),
  possible: say('Possible', 'Possible'),
  file: say('Number 1000421. Born July 3, 1984.', 'Numéro 1000421. Né le 3 juillet 1984.'),
  elsewhere: say('Number 1000439. Born in 1984. Postal code N6K.', 'Numéro 1000439. Né en 1984. Code postal N6K.'),
  given: say('Given name', 'Prénom'),
  family: say('Family name', 'Nom de famille'),
  birth: say('Birth date', 'Date de naissance'),
  accents: say(
    'Alike: only accents or hyphens differ',
    'Semblable\u00a0: seuls des accents ou des traits d’union diffèrent',
  ),
  swapped: say(
    'Day and month are swapped. Ask which is right.',
    'Le jour et le mois sont inversés. Demandez lequel est juste.',
  ),
  same: say('The same', 'Identique'),
  other: say('Different', 'Différent'),
  open: say('Open the file', 'Ouvrir le dossier'),
}

const heads = (language: Language) => ({
  fact: words.fact[language],
  typed: words.typed[language],
  onFile: words.onFile[language],
  agreement: words.agreement[language],
})

export const examples: readonly Example[] = [
  {
    id: 'match',
    title: say('Someone who may be the person looked for', 'Quelqu’un qui est peut-être la personne cherchée'),
    states: [
      { name: say('Served here', 'Personne servie ici'), show: (language) => <Here language={language} /> },
      {
        name: say('Served elsewhere', 'Personne servie ailleurs'),
        show: (language) => <Elsewhere language={language} />,
      },
    ],
  },
]

const Here = ({ language }: { language: Language }) => (
  <Match
    title={<Name>Marc-André Exemple-Desrosiers</Name>}
    tag={{ state: 'info', words: words.likely[language] }}
    near="strong"
    sub={words.file[language]}
    caption={words.caption[language]}
    heads={heads(language)}
    facts={[
      {
        fact: words.given[language],
        typed: 'Marc Andre',
        onFile: 'Marc-André',
        agrees: 'nearly',
        words: words.accents[language],
      },
      {
        fact: words.birth[language],
        typed: '1984-03-07',
        onFile: '1984-07-03',
        agrees: 'nearly',
        words: words.swapped[language],
      },
    ]}
  >
    <Buttons>
      <ButtonLink kind="secondary" href="#file">
        {words.open[language]}
      </ButtonLink>
    </Buttons>
  </Match>
)

const Elsewhere = ({ language }: { language: Language }) => (
  <Match
    title={<Name>M. E.</Name>}
    tag={{ state: 'plain', words: words.possible[language] }}
    near="weak"
    sub={words.elsewhere[language]}
    caption={words.caption[language]}
    heads={heads(language)}
    facts={[
      { fact: words.family[language], typed: 'Exemple', onFile: 'E•••', agrees: 'yes', words: words.same[language] },
      { fact: words.given[language], typed: 'Marc', onFile: 'M•••', agrees: 'no', words: words.other[language] },
    ]}
  />
)

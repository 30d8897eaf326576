import type { Bilingual } from '../../core/shared/bilingual.ts'
import type { Example } from '../example.ts'
import { BarChart } from './bar-chart.tsx'
import { BulletBar } from './bullet-bar.tsx'
import { Legend } from './legend.tsx'

const say = (en: string, fr: string): Bilingual => ({ en, fr })

const words = {
  reasons: say('Why 262 plans are not counted', 'Pourquoi 262 plans ne sont pas comptés'),
  training: say('In training or education', 'Aux études ou en formation'),
  next: say('Counts in the next measure', 'Compte à la mesure suivante'),
  looking: say('Looking for work', 'À la recherche d’un emploi'),
  unknown: say('Outcome unknown', 'Résultat inconnu'),
  group: say('Employed, by group', 'En emploi, par groupe'),
  all: say('All 674', 'Les 674'),
  works: say('Ontario Works clients, 121', 'Clients d’Ontario au travail, 121'),
  placed: say('Placed, 96', 'Placés, 96'),
  bullet: say('61% against a standard of 69%; Ontario 64%', '61 % pour une norme de 69 %; Ontario 64 %'),
  bulletNone: say('Not known against a standard of 69%', 'Inconnu, pour une norme de 69 %'),
  money: say('Operating: 76% paid, 16% committed', 'Fonctionnement : 76 % payés, 16 % engagés'),
  us: say('this centre', 'ce centre'),
  standard: say('standard', 'norme'),
  ontario: say('Ontario', 'Ontario'),
  empty: say('No plan is closed yet', 'Aucun plan clos'),
}

const bars: Example = {
  id: 'bar-chart',
  title: say('Bars', 'Barres'),
  states: [
    {
      name: say('Counts that open', 'Des comptes qui s’ouvrent'),
      show: (language) => (
        <BarChart
          language={language}
          label={words.reasons[language]}
          bars={[
            {
              key: 'a',
              name: words.training[language],
              sub: words.next[language],
              value: 96,
              href: '#a',
              tone: 'them',
            },
            { key: 'b', name: words.looking[language], value: 71, href: '#b', tone: 'them' },
            { key: 'c', name: words.unknown[language], value: 62, href: '#c', tone: 'them' },
          ]}
        />
      ),
    },
    {
      name: say('Shares against a standard', 'Des parts et une norme'),
      show: (language) => (
        <BarChart
          language={language}
          label={words.group[language]}
          unit="percent"
          most={100}
          standard={{ name: words.standard[language], value: 69 }}
          bars={[
            { key: 'a', name: words.all[language], value: 61.1 },
            { key: 'b', name: words.works[language], value: 48, tone: 'look' },
            { key: 'c', name: words.placed[language], value: 84 },
          ]}
        />
      ),
    },
    {
      name: say('Nothing yet', 'Rien encore'),
      show: (language) => <BarChart language={language} label={words.empty[language]} bars={[]} />,
    },
  ],
}

const bullets: Example = {
  id: 'bullet-bar',
  title: say('A bar against a standard', 'Une barre et sa norme'),
  states: [
    {
      name: say('With the standard and Ontario', 'Avec la norme et l’Ontario'),
      show: (language) => (
        <>
          <Legend
            marks={[
              { mark: 'us', words: words.us[language] },
              { mark: 'standard', words: words.standard[language] },
              { mark: 'peer', words: words.ontario[language] },
            ]}
          />
          <BulletBar label={words.bullet[language]} value={61} standard={69} peer={64} />
        </>
      ),
    },
    {
      name: say('Paid and committed', 'Payé et engagé'),
      show: (language) => <BulletBar label={words.money[language]} value={76} more={16} standard={79} />,
    },
    {
      name: say('Not known', 'Inconnu'),
      show: (language) => <BulletBar label={words.bulletNone[language]} value={null} standard={69} />,
    },
  ],
}

export const examples: readonly Example[] = [bars, bullets]

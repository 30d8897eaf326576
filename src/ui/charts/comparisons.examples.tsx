import type { Bilingual, Language } from '../../core/shared/bilingual.ts'
import { write } from '../../platform/i18n/write.ts'
import type { Example } from '../example.ts'
import { OpenFigure } from '../figure.tsx'
import { FunnelChart } from './funnel-chart.tsx'
import { Legend } from './legend.tsx'
import { Multiple, Multiples, RangeChart } from './range-chart.tsx'

const say = (en: string, fr: string): Bilingual => ({ en, fr })

const words = {
  came: say('What came of it', 'Ce qui en est venu'),
  us: say('this group, with its 95% interval', 'ce groupe, avec son intervalle à 95 %'),
  them: say('everyone else there', 'tous les autres à cet endroit'),
  employed: say('Employed / career path', 'Emploi ou cheminement de carrière'),
  lower: say('Lower by 16 points. Larger than chance.', 'Plus bas de 16 points. Plus que le hasard.'),
  education: say('Training / education', 'Formation ou études'),
  noDifference: say('No clear difference.', 'Pas de différence nette.'),
  wage: say('Hourly wage at exit, median', 'Salaire horaire à la sortie, médiane'),
  blanks: say(
    'Lower. Blanks are left out, never counted as zero.',
    'Plus bas. Les blancs sont écartés, jamais comptés comme zéro.',
  ),
  employedLabel: say(
    '48% of this group, between 39 and 57; 64% of the others, between 60 and 68; standard 69%',
    '48 % de ce groupe, entre 39 et 57; 64 % des autres, entre 60 et 68; norme 69 %',
  ),
  educationLabel: say(
    '18% of this group, between 12 and 26; 13% of the others, between 11 and 16',
    '18 % de ce groupe, entre 12 et 26; 13 % des autres, entre 11 et 16',
  ),
  wageLabel: say(
    '$12.40 an hour for this group, $14.10 for the others',
    '12,40 $ l’heure pour ce groupe, 14,10 $ pour les autres',
  ),
  funnel: say(
    'Share employed at three months against people due, for 40 sites around the network’s 62%. Four lie outside the outer limits.',
    'Part en emploi à trois mois selon le nombre de personnes, pour 40 points de service autour des 62 % du réseau. Quatre sont hors des limites extérieures.',
  ),
  network: say('network', 'réseau'),
  due: say('people due at the checkpoint', 'personnes attendues à ce moment'),
  empty: say('No site yet', 'Aucun point de service'),
}

const Figures = ({ language, share, of }: { language: Language; share: number; of: readonly [number, number] }) => (
  <>
    <OpenFigure href="#share">{write[language].percent(share)}</OpenFigure> {write[language].outOf(...of)}
  </>
)

const Employed = ({ language }: { language: Language }) => (
  <Multiple
    title={words.employed[language]}
    us={<Figures language={language} share={48} of={[58, 121]} />}
    them={<Figures language={language} share={64} of={[354, 553]} />}
    verdict={words.lower[language]}
  >
    <RangeChart
      language={language}
      label={words.employedLabel[language]}
      standard={69}
      ranges={[
        { key: 'us', tone: 'us', value: 48, low: 39, high: 57 },
        { key: 'them', tone: 'them', value: 64, low: 60, high: 68 },
      ]}
    />
  </Multiple>
)

const Education = ({ language }: { language: Language }) => (
  <Multiple
    title={words.education[language]}
    us={<Figures language={language} share={18} of={[22, 121]} />}
    them={<Figures language={language} share={13} of={[74, 553]} />}
    verdict={words.noDifference[language]}
  >
    <RangeChart
      language={language}
      label={words.educationLabel[language]}
      ranges={[
        { key: 'us', tone: 'us', value: 18, low: 12, high: 26 },
        { key: 'them', tone: 'them', value: 13, low: 11, high: 16 },
      ]}
    />
  </Multiple>
)

const Wage = ({ language }: { language: Language }) => (
  <Multiple
    title={words.wage[language]}
    us={write[language].money(1240)}
    them={write[language].money(1410)}
    verdict={words.blanks[language]}
  >
    <RangeChart
      language={language}
      label={words.wageLabel[language]}
      unit="money"
      from={1000}
      to={1800}
      ranges={[
        { key: 'us', tone: 'us', value: 1240, low: 1180, high: 1320 },
        { key: 'them', tone: 'them', value: 1410, low: 1370, high: 1450 },
      ]}
    />
  </Multiple>
)

const Came = ({ language }: { language: Language }) => (
  <>
    <Legend
      marks={[
        { mark: 'us-range', words: words.us[language] },
        { mark: 'them-range', words: words.them[language] },
      ]}
    />
    <Multiples label={words.came[language]}>
      <Employed language={language} />
      <Education language={language} />
      <Wage language={language} />
    </Multiples>
  </>
)

const named: readonly [number, number, string][] = [
  [235, 75, 'Birch Hill (demo)'],
  [620, 69, 'Canal Works (demo)'],
  [402, 52, 'Harbour Row (demo)'],
  [151, 47, 'Prairie Gate (demo)'],
]

const dots = [
  ...Array.from({ length: 36 }, (_, at) => {
    const size = 45 + ((at * 211) % 760)
    return { key: `${at}`, name: `Site ${at}`, size, share: 62 + ((((at * 37) % 21) - 10) * 11) / Math.sqrt(size) }
  }),
  ...named.map(([size, share, name]) => ({ key: name, name, size, share })),
]

export const examples: readonly Example[] = [
  {
    id: 'range-chart',
    title: say('A figure and how sure it is', 'Un chiffre et sa certitude'),
    states: [
      {
        name: say('Several beside each other', 'Plusieurs côte à côte'),
        show: (language) => <Came language={language} />,
      },
      {
        name: say('Nothing yet', 'Rien encore'),
        show: (language) => <RangeChart language={language} label={words.empty[language]} ranges={[]} />,
      },
    ],
  },
  {
    id: 'funnel-chart',
    title: say('Sites against chance', 'Les points de service et le hasard'),
    states: [
      {
        name: say('Four outside the limits', 'Quatre hors des limites'),
        show: (language) => (
          <FunnelChart
            language={language}
            label={words.funnel[language]}
            dots={dots}
            mean={{ name: words.network[language], value: 62 }}
            sizeWords={words.due[language]}
          />
        ),
      },
      {
        name: say('Nothing yet', 'Rien encore'),
        show: (language) => (
          <FunnelChart
            language={language}
            label={words.empty[language]}
            dots={[]}
            mean={{ name: words.network[language], value: 62 }}
            sizeWords={words.due[language]}
          />
        ),
      },
    ],
  },
]

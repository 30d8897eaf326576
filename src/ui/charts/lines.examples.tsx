import type { Bilingual, Language } from '../../core/shared/bilingual.ts'
import { write } from '../../platform/i18n/write.ts'
import type { Example } from '../example.ts'
import { Table } from '../table.tsx'
import { ChartWithTable } from './chart-with-table.tsx'
import { BurnChart, LineChart } from './line-chart.tsx'
import { Sparkline } from './sparkline.tsx'

const say = (en: string, fr: string): Bilingual => ({ en, fr })

const words = {
  standard: say('standard', 'norme'),
  here: say('this year', 'cette année'),
  before: say('last year', 'l’an dernier'),
  share: say(
    'Share employed at exit, April to December: from 55% to 61%, under the standard of 69%; last year 63% in March.',
    'Part en emploi à la sortie, d’avril à décembre : de 55 % à 61 %, sous la norme de 69 %; l’an dernier, 63 % en mars.',
  ),
  spark: say('From 55% in April to 61% in December', 'De 55 % en avril à 61 % en décembre'),
  burn: say(
    'Employer incentives: $111,440 paid by January of $180,000; with commitments $143,200; forecast $163,000.',
    'Incitatifs aux employeurs : 111 440 $ payés en janvier sur 180 000 $; avec les engagements, 143 200 $; prévision de 163 000 $.',
  ),
  allocation: say('Allocation', 'Affectation'),
  paid: say('paid', 'payé'),
  committed: say('with commitments', 'avec les engagements'),
  forecast: say('Forecast', 'Prévision'),
  even: say('even pace', 'rythme égal'),
  stands: say('61% in December: eight points under the standard.', '61 % en décembre : huit points sous la norme.'),
  month: say('Month', 'Mois'),
  empty: say('No plan is closed yet', 'Aucun plan clos'),
}

const months = {
  en: 'Apr May Jun Jul Aug Sep Oct Nov Dec Jan Feb Mar',
  fr: 'avr. mai juin juill. août sept. oct. nov. déc. janv. févr. mars',
}
const monthsOf = (language: Language) => months[language].split(' ')
const now = [55, 57, 56, 58, 60, 59, 61, 62, 61]
const before = [52, 54, 57, 58, 57, 60, 61, 60, 62, 62, 64, 63]
const spent = [4, 11, 19, 26, 36, 48, 60, 74, 90, 111.44].map((thousands) => thousands * 100_000)

const Share = ({ language }: { language: Language }) => (
  <ChartWithTable
    language={language}
    words={words.stands[language]}
    chart={
      <LineChart
        language={language}
        label={words.share[language]}
        unit="percent"
        fit="close"
        steps={monthsOf(language)}
        now={{ name: words.here[language], values: now }}
        before={{ name: words.before[language], values: before }}
        standard={{ name: words.standard[language], value: 69 }}
      />
    }
    table={
      <Table
        caption={words.share[language]}
        dense
        columns={[
          { head: words.month[language] },
          { head: words.here[language], number: true },
          { head: words.before[language], number: true },
        ]}
        rows={monthsOf(language).map((month, at) => ({
          key: month,
          head: month,
          cells: [now[at], before[at]].map((value) => (value === undefined ? '–' : write[language].percent(value))),
        }))}
      />
    }
  />
)

const Burn = ({ language }: { language: Language }) => (
  <BurnChart
    language={language}
    label={words.burn[language]}
    steps={monthsOf(language)}
    allocation={{ name: words.allocation[language], value: 18_000_000 }}
    paid={{ name: words.paid[language], values: spent }}
    evenName={words.even[language]}
    committed={{ name: words.committed[language], value: 14_320_000 }}
    forecast={{ name: words.forecast[language], value: 16_300_000, low: 15_100_000, high: 17_200_000 }}
  />
)

const lines: Example = {
  id: 'line-chart',
  title: say('Lines over time', 'Lignes dans le temps'),
  states: [
    {
      name: say(
        'This year, last year, the standard, and the table',
        'Cette année, l’an dernier, la norme et le tableau',
      ),
      show: (language) => <Share language={language} />,
    },
    {
      name: say('Money against an allocation', 'L’argent et son affectation'),
      show: (language) => <Burn language={language} />,
    },
    {
      name: say('A line of a table', 'Une ligne dans un tableau'),
      show: (language) => <Sparkline label={words.spark[language]} now={now} before={before} />,
    },
    {
      name: say('Nothing yet', 'Rien encore'),
      show: (language) => (
        <LineChart
          language={language}
          label={words.empty[language]}
          steps={monthsOf(language)}
          now={{ name: words.here[language], values: [] }}
        />
      ),
    },
  ],
}

export const examples: readonly Example[] = [lines]

import type { Bilingual } from '../../../core/shared/bilingual.ts'
import { examples as callouts } from '../../../ui/callout.examples.tsx'
import { examples as bars } from '../../../ui/charts/bars.examples.tsx'
import { examples as lines } from '../../../ui/charts/lines.examples.tsx'
import { examples as figures } from '../../../ui/figure.examples.tsx'
import { Block, Head } from '../../../ui/head.tsx'
import { examples as official } from '../../../ui/official-table.examples.tsx'
import { Page } from '../../../ui/page.tsx'
import type { Frame } from '../../../ui/page.tsx'
import { Exports } from '../../../ui/table-tools.tsx'
import type { WholePage } from '../group.ts'
import { part } from './part.ts'
import { signedIn } from './signed-in.ts'

const say = (en: string, fr: string): Bilingual => ({ en, fr })

const words = {
  reports: say('Reports', 'Rapports'),
  title: say('Site performance', 'Rendement du point de service'),
  sub: say('Detailed Service Quality report', 'Rapport détaillé sur la qualité du service'),
  quality: say('Overall service quality', 'Qualité globale du service'),
  stands: say('Why plans are not counted', 'Pourquoi des plans ne sont pas comptés'),
  year: say('Through the year', 'Au fil de l’exercice'),
  table: say('The official table', 'Le tableau officiel'),
  opens: say('Every figure opens the people behind it.', 'Chaque chiffre ouvre les personnes derrière lui.'),
}

const Report = ({ frame }: { frame: Frame }) => {
  const { language } = frame
  return (
    <Page
      frame={signedIn(frame, 'reports')}
      title={words.title[language]}
      crumbs={[{ name: words.reports[language], href: '#reports' }]}
      wide
    >
      <Head
        title={words.title[language]}
        sub={words.sub[language]}
        actions={<Exports language={language} links={{ print: '#print', csv: '#csv', excel: '#excel' }} />}
      />
      {part(callouts, 'statement', language)}
      <div className="rd-grid rd-grid--2">
        <Block title={words.quality[language]}>{part(figures, 'figure', language, 1)}</Block>
        <Block title={words.stands[language]}>{part(bars, 'bar-chart', language)}</Block>
      </div>
      <Block title={words.year[language]}>{part(lines, 'line-chart', language)}</Block>
      <Block title={words.table[language]} aside={words.opens[language]}>
        {part(official, 'official-table', language)}
      </Block>
    </Page>
  )
}

export const reportPage: WholePage = {
  id: 'report',
  title: say('A report', 'Un rapport'),
  says: say(
    'What is counted, the figures, the pictures and the official table, on one wide page.',
    'Ce qui est compté, les chiffres, les images et le tableau officiel, sur une page large.',
  ),
  show: (frame) => <Report frame={frame} />,
}

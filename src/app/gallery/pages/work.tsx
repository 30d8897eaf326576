import type { Bilingual } from '../../../core/shared/bilingual.ts'
import { ButtonLink } from '../../../ui/button.tsx'
import { NextStep } from '../../../ui/callout.tsx'
import { examples as evidence } from '../../../ui/evidence.examples.tsx'
import { examples as facts } from '../../../ui/facts.examples.tsx'
import { Block, Head } from '../../../ui/head.tsx'
import { examples as navigation } from '../../../ui/navigation.examples.tsx'
import { Page } from '../../../ui/page.tsx'
import type { Frame } from '../../../ui/page.tsx'
import { examples as plans } from '../../../ui/plan-bars.examples.tsx'
import { examples as shapes } from '../../../ui/table-shapes.examples.tsx'
import { Tag } from '../../../ui/tag.tsx'
import type { WholePage } from '../group.ts'
import { part } from './part.ts'
import { signedIn } from './signed-in.ts'

const say = (en: string, fr: string): Bilingual => ({ en, fr })

const words = {
  clients: say('Clients', 'Clientèle'),
  active: say('Plan active, day 84', 'Plan actif, jour 84'),
  voice: say('Text first. Shared phone, no voicemail', 'Texto d’abord. Téléphone partagé, pas de messagerie'),
  next: say('Plan review today at 9:30\u00a0am', 'Révision du plan aujourd’hui à 9\u00a0h\u00a030'),
  then: say(
    'Then: the placement at Northern Crust (demo) can start January 21, once finance decides on the incentive.',
    'Ensuite\u00a0: le placement à la Croûte du Nord (démo) peut commencer le 21 janvier, une fois l’incitatif décidé.',
  ),
  start: say('Start the review', 'Commencer la révision'),
  time: say('Plan over time', 'Le plan dans le temps'),
  parts: say('Plan by component', 'Le plan par volet'),
  lately: say('Lately', 'Récemment'),
  why: say('Why the last plan is not counted', 'Pourquoi le dernier plan n’est pas compté'),
  waits: say('What waits', 'Ce qui attend'),
}

const File = ({ frame }: { frame: Frame }) => {
  const { language } = frame
  return (
    <Page
      frame={signedIn(frame, 'clients')}
      title="Amina Testa"
      crumbs={[{ name: words.clients[language], href: '#clients' }]}
    >
      <Head
        title="Amina Testa"
        person
        sub={
          <>
            <Tag state="info">{words.active[language]}</Tag> <Tag state="warn">{words.voice[language]}</Tag>
          </>
        }
      />
      {part(facts, 'facts', language, 1)}
      <Review language={language} />
      {part(navigation, 'tabs', language)}
      <div className="rd-grid rd-grid--side">
        <div>
          <Block title={words.time[language]}>{part(plans, 'plan-bars', language)}</Block>
          <Block title={words.parts[language]}>{part(shapes, 'table-shapes', language)}</Block>
        </div>
        <div>
          <Block title={words.lately[language]}>{part(evidence, 'timeline', language)}</Block>
          <Block title={words.why[language]}>{part(evidence, 'evidence-tree', language)}</Block>
        </div>
      </div>
    </Page>
  )
}

const Review = ({ language }: { language: Frame['language'] }) => (
  <NextStep
    language={language}
    title={words.next[language]}
    action={
      <ButtonLink kind="primary" small href="#review">
        {words.start[language]}
      </ButtonLink>
    }
  >
    <p>{words.then[language]}</p>
  </NextStep>
)

export const workPage: WholePage = {
  id: 'client-file',
  title: say('The file of a person', 'Le dossier d’une personne'),
  says: say(
    'A page of daily work, signed in: what comes next first, then the plan, then what led here.',
    'Une page du travail quotidien, en session\u00a0: d’abord ce qui vient, puis le plan, puis ce qui y a mené.',
  ),
  show: (frame) => <File frame={frame} />,
}

import type { Bilingual } from '../../../core/shared/bilingual.ts'
import { Confirm } from '../../../ui/confirm.tsx'
import { Page } from '../../../ui/page.tsx'
import type { Frame } from '../../../ui/page.tsx'
import { TextField } from '../../../ui/text-field.tsx'
import type { Sending, WholePage } from '../group.ts'
import { signedIn } from './signed-in.ts'

const say = (en: string, fr: string): Bilingual => ({ en, fr })

const words = {
  question: say('End the account of Alex Mockup?', 'Mettre fin au compte d’Alex Mockup\u00a0?'),
  sessions: say('Open sessions end at once.', 'Les sessions ouvertes prennent fin immédiatement.'),
  notes: say('What Alex wrote stays, under the same name.', 'Ce qu’Alex a écrit demeure, sous le même nom.'),
  again: say('A new invitation is needed to come back.', 'Il faudra une nouvelle invitation pour revenir.'),
  reason: say('Reason', 'Motif'),
  reasonHint: say(
    'It stands in the trail. Write nothing about clients.',
    'Il reste au journal. N’écrivez rien sur la clientèle.',
  ),
  end: say('End the account', 'Mettre fin au compte'),
}

type PageProps = { readonly frame: Frame; readonly sending: Sending }

const EndAccount = ({ frame, sending }: PageProps) => {
  const { language } = frame
  const { action, ...carried } = sending
  return (
    <Page frame={signedIn(frame, 'colleagues')} title={words.question[language]} switchForm="end">
      <Confirm
        {...carried}
        id="end"
        action={action}
        language={language}
        question={words.question[language]}
        consequences={[words.sessions[language], words.notes[language], words.again[language]]}
        confirm={words.end[language]}
        danger
        cancel="#colleagues"
      >
        <TextField
          language={language}
          name="reason"
          label={words.reason[language]}
          hint={words.reasonHint[language]}
          value=""
        />
      </Confirm>
    </Page>
  )
}

export const confirmPage: WholePage = {
  id: 'confirm',
  title: say('A question before a deed', 'Une question avant d’agir'),
  says: say(
    'What will happen, in plain words; a verb to do it and a way back.',
    'Ce qui va se passer, en mots simples; un verbe pour le faire et un chemin de retour.',
  ),
  show: (frame, sending) => <EndAccount frame={frame} sending={sending} />,
}

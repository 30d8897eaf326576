import type { Bilingual } from '../../../core/shared/bilingual.ts'
import { Button, Buttons } from '../../../ui/button.tsx'
import { Radios, Select } from '../../../ui/choice-fields.tsx'
import { DateField } from '../../../ui/date-field.tsx'
import { ErrorSummary, Form } from '../../../ui/form.tsx'
import { Head } from '../../../ui/head.tsx'
import { Page } from '../../../ui/page.tsx'
import type { Frame } from '../../../ui/page.tsx'
import { TextField } from '../../../ui/text-field.tsx'
import type { Sending, WholePage } from '../group.ts'
import { signedIn } from './signed-in.ts'

const say = (en: string, fr: string): Bilingual => ({ en, fr })

const words = {
  colleagues: say('Colleagues', 'Collègues'),
  title: say('Invite a colleague', 'Inviter une personne'),
  sub: say(
    'They get a link that works once, for 72 hours.',
    'Elle reçoit un lien qui sert une fois, pendant 72 heures.',
  ),
  family: say('Family name', 'Nom de famille'),
  familyHint: say('As it is written, with every accent.', 'Tel qu’il s’écrit, avec tous ses accents.'),
  email: say('Email address', 'Adresse électronique'),
  emailError: say('The address lacks what comes after the @.', 'Il manque à l’adresse ce qui vient après le @.'),
  role: say('Role', 'Rôle'),
  choose: say('Choose a role', 'Choisissez un rôle'),
  roleError: say('Choose the role that begins the work.', 'Choisissez le rôle avec lequel le travail commence.'),
  counsellor: say('Counsellor', 'Conseillère ou conseiller'),
  manager: say('Site manager', 'Responsable du point de service'),
  ends: say('The role ends on', 'Le rôle prend fin le'),
  endsHint: say(
    'The last day it counts. Leave it empty if no end is set.',
    'Le dernier jour où il compte. Laissez vide s’il n’a pas de fin.',
  ),
  endsError: say(
    'The last day is before the first. Check the year.',
    'Le dernier jour précède le premier. Vérifiez l’année.',
  ),
  language: say('Language of the invitation', 'Langue de l’invitation'),
  english: say('English', 'Anglais'),
  french: say('French', 'Français'),
  invite: say('Invite', 'Inviter'),
}

type PageProps = { readonly frame: Frame; readonly sending: Sending }

const Invite = ({ frame, sending }: PageProps) => {
  const { language } = frame
  const errors = {
    email: words.emailError[language],
    role: words.roleError[language],
    ends: words.endsError[language],
  }
  const crumbs = [{ name: words.colleagues[language], href: '#colleagues' }]
  return (
    <Page frame={signedIn(frame, 'colleagues')} title={words.title[language]} crumbs={crumbs} switchForm="invite" wrong>
      <ErrorSummary language={language} errors={errors} />
      <Head title={words.title[language]} sub={words.sub[language]} />
      <Form id="invite" {...sending}>
        <TextField
          language={language}
          name="family"
          label={words.family[language]}
          hint={words.familyHint[language]}
          value="Źdźbło"
          width={30}
          verbatim
        />
        <TextField
          language={language}
          name="email"
          type="email"
          label={words.email[language]}
          error={errors.email}
          value="lucja@"
        />
        <Role language={language} error={errors.role} />
        <Ends language={language} error={errors.ends} />
        <Buttons>
          <Button kind="primary">{words.invite[language]}</Button>
        </Buttons>
      </Form>
    </Page>
  )
}

const Ends = ({ language, error }: { language: Frame['language']; error: string }) => (
  <DateField
    language={language}
    name="ends"
    label={words.ends[language]}
    hint={words.endsHint[language]}
    error={error}
    wrong={['year']}
    value={{ day: '31', month: '3', year: '2003' }}
  />
)

const Role = ({ language, error }: { language: Frame['language']; error: string }) => (
  <>
    <Select
      language={language}
      name="role"
      label={words.role[language]}
      error={error}
      value=""
      blank={words.choose[language]}
      options={[
        { value: 'counsellor', label: words.counsellor[language] },
        { value: 'manager', label: words.manager[language] },
      ]}
    />
    <Radios
      language={language}
      name="language"
      label={words.language[language]}
      value="fr"
      inLine
      choices={[
        { value: 'en', label: words.english[language] },
        { value: 'fr', label: words.french[language] },
      ]}
    />
  </>
)

export const formPage: WholePage = {
  id: 'form-with-errors',
  title: say('A form with errors', 'Un formulaire avec des erreurs'),
  says: say(
    'What is wrong takes the focus, each sentence leads to its field, and what was typed is still there.',
    'Ce qui ne va pas reçoit le focus, chaque phrase mène à son champ, et ce qui a été saisi est encore là.',
  ),
  show: (frame, sending) => <Invite frame={frame} sending={sending} />,
}

import type { Language } from '../../../core/shared/bilingual.ts'
import { Button } from '../../../ui/button.tsx'
import { Hidden } from '../../../ui/form.tsx'
import { Block } from '../../../ui/head.tsx'
import { Name } from '../../../ui/name.tsx'
import { Cell, Table } from '../../../ui/table.tsx'
import { doorUrl, SIGN_IN } from '../paths.ts'
import { hiddenOf } from '../shared/carried.ts'
import type { Carried } from '../shared/carried.ts'
import type { DemonstrationPerson } from '../shared/setting.ts'
import { messages } from './messages.ts'

type PeopleProps = {
  readonly language: Language
  readonly people: readonly DemonstrationPerson[]
  readonly token: string
  readonly once: string
  readonly carried: Carried
}

/** Made-up people with their passwords, each a press away. */
export const People = ({ language, people, ...form }: PeopleProps) => {
  const says = messages[language]
  return (
    <Block title={says.people}>
      <Table
        caption={says.peopleCaption}
        columns={[{ head: says.person }, { head: says.nameAndPassword }, { head: says.tryIt }]}
        stack
        rows={people.map((person) => ({
          key: person.signInName,
          head: <Name>{person.name}</Name>,
          sub: person.role[language],
          cells: [
            <Cell key="name" sub={<code>{person.password}</code>}>
              <code>{person.signInName}</code>
            </Cell>,
            <As key="as" language={language} person={person} {...form} />,
          ],
        }))}
      />
    </Block>
  )
}

const As = ({
  language,
  person,
  token,
  once,
  carried,
}: Omit<PeopleProps, 'people'> & { person: DemonstrationPerson }) => {
  const says = messages[language]
  const { signInName: name, password } = person
  return (
    <form action={doorUrl(language, SIGN_IN)} method="post">
      <Hidden fields={{ token, once, ...hiddenOf(carried), name, password }} />
      <Button small>
        <span className="rd-nowrap">{says.signInAs}</span>
        <span className="rd-sr"> {says.signInAsName(person.name)}</span>
      </Button>
    </form>
  )
}

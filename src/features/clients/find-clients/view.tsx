import type { Language } from '../../../core/shared/bilingual.ts'
import { write } from '../../../platform/i18n/write.ts'
import { Button, ButtonLink } from '../../../ui/button.tsx'
import { Callout, Empty } from '../../../ui/callout.tsx'
import { Form } from '../../../ui/form.tsx'
import { Head } from '../../../ui/head.tsx'
import { Name } from '../../../ui/name.tsx'
import { Page } from '../../../ui/page.tsx'
import type { Frame } from '../../../ui/page.tsx'
import { Table } from '../../../ui/table.tsx'
import type { Row } from '../../../ui/table.tsx'
import { TextField } from '../../../ui/text-field.tsx'
import { clientsUrl, clientUrl, FIND_CLIENTS, inLanguage, REGISTER } from '../paths.ts'
import { messages } from './messages.ts'
import type { FindModel } from './model.ts'

type Part = { readonly language: Language; readonly model: FindModel }

export const FindView = ({ frame, model }: { frame: Frame; model: FindModel }) => {
  const { language } = frame
  const says = messages[language]
  return (
    <Page
      frame={frame}
      title={says.title}
      crumbs={[{ name: says.clients, href: clientsUrl(language) }]}
      switchForm="find-clients"
    >
      <Head title={says.title} sub={says.sub} />
      <Asked language={language} model={model} />
      {model.sin ? (
        <Callout kind="warn" title={says.sin}>
          <p>{says.sinSays}</p>
        </Callout>
      ) : (
        <Found language={language} model={model} />
      )}
    </Page>
  )
}

const Asked = ({ language, model: { typed, token, once } }: Part) => {
  const says = messages[language]
  return (
    <Form id="find-clients" action={inLanguage(language, FIND_CLIENTS)} token={token} once={once} label={says.title}>
      <TextField
        language={language}
        name="find"
        type="search"
        label={says.find}
        hint={says.findHint}
        value={typed}
        width={30}
        autoComplete="off"
        verbatim
      />
      <Button icon="search">{says.search}</Button>
    </Form>
  )
}

const Found = ({ language, model }: Part) => {
  const says = messages[language]
  const { shown, count, birthShown, sites, mayRegister } = model
  if (shown.length === 0)
    return (
      <Empty
        title={says.none}
        action={mayRegister && <ButtonLink href={inLanguage(language, REGISTER)}>{says.check}</ButtonLink>}
      >
        {says.noneSays}
      </Empty>
    )
  const heads = [
    says.name,
    says.number,
    ...(birthShown ? [says.birth] : []),
    ...(sites.length > 1 ? [says.site] : []),
    says.why,
  ]
  return (
    <section aria-labelledby="found">
      <h2 id="found">{says.found(count)}</h2>
      <Table
        caption={says.caption}
        columns={heads.map((head) => ({ key: head, head }))}
        rows={shown.map((one) => rowOf(language, model, one))}
        dense
        stack
      />
      {count > shown.length && <p>{says.more(count - shown.length)}</p>}
    </section>
  )
}

const rowOf = (
  language: Language,
  { birthShown, sites }: FindModel,
  { person, name, birth }: FindModel['shown'][number],
): Row => {
  const says = messages[language]
  const { number, familyName, givenName, preferredName } = person
  const why = [...(name === null ? [] : [says[name]]), ...(birth ? [says.born] : [])]
  return {
    key: String(number),
    head: (
      <a href={clientUrl(language, number)}>
        <Name>{[familyName, givenName].filter((one) => one !== '').join(', ')}</Name>
      </a>
    ),
    ...(preferredName !== null && { sub: says.goesBy(preferredName) }),
    cells: [
      number,
      ...(birthShown ? [birthOf(language, person)] : []),
      ...(sites.length > 1
        ? [write[language].list(sites.filter(({ id }) => person.sites.includes(id)).map((site) => site.name))]
        : []),
      why.join('. '),
    ],
  }
}

const birthOf = (language: Language, { birthDate, birthSeen }: FindModel['shown'][number]['person']) => {
  const says = messages[language]
  if (!birthSeen) return <span className="rd-mute">{says.notShown}</span>
  return birthDate === null ? <span className="rd-mute">{says.unknown}</span> : write[language].day(birthDate)
}

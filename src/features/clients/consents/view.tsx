import { nameOfCode } from '../../../catalogues/index.ts'
import type { Consent } from '../../../core/clients/consent.ts'
import type { Language } from '../../../core/shared/bilingual.ts'
import { write } from '../../../platform/i18n/write.ts'
import { Button } from '../../../ui/button.tsx'
import { Notice } from '../../../ui/callout.tsx'
import { Form } from '../../../ui/form.tsx'
import { Block, Head } from '../../../ui/head.tsx'
import { Page } from '../../../ui/page.tsx'
import type { Frame } from '../../../ui/page.tsx'
import { Table } from '../../../ui/table.tsx'
import { Tag } from '../../../ui/tag.tsx'
import { clientsUrl, clientUrl, consentsPath, inLanguage } from '../paths.ts'
import { messages } from './messages.ts'
import type { Acknowledged } from './query.ts'

type Purpose = { readonly code: string; readonly name: string; readonly given: readonly Consent[] }

export type ConsentsModel = {
  readonly name: string
  readonly number: number
  readonly purposes: readonly Purpose[]
  readonly notices: readonly Acknowledged[]
  /** Somebody else was quicker. */
  readonly changed: boolean
  readonly token: string
  readonly once: string
}

export const ConsentsView = ({ frame, model }: { frame: Frame; model: ConsentsModel }) => {
  const { language } = frame
  const says = messages[language]
  const { name, number, changed } = model
  return (
    <Page
      frame={frame}
      title={says.title}
      crumbs={[
        { name: says.clients, href: clientsUrl(language) },
        { name, href: clientUrl(language, number) },
      ]}
      wrong={changed}
    >
      {changed && <Notice kind="stop" title={says.changed} />}
      <Head title={name} person sub={says.sub(number)} />
      <Block title={says.title}>
        <Purposes language={language} model={model} />
      </Block>
      <Block title={says.notice}>
        <Notices language={language} notices={model.notices} />
      </Block>
    </Page>
  )
}

const Purposes = ({ language, model }: { language: Language; model: ConsentsModel }) => {
  const says = messages[language]
  return (
    <Form
      id="consents"
      action={inLanguage(language, consentsPath(model.number))}
      token={model.token}
      once={model.once}
      label={says.title}
    >
      <Table
        caption={says.caption}
        columns={[says.purpose, says.state, says.since, says.act].map((head) => ({ key: head, head }))}
        rows={model.purposes.map((purpose) => rowOf(language, purpose))}
        stack
      />
    </Form>
  )
}

const rowOf = (language: Language, { code, name, given }: Purpose) => {
  const says = messages[language]
  const { day } = write[language]
  const standing = given.find(({ withdrawnOn }) => withdrawnOn === null)
  const last = given[0]
  const since = standing?.givenOn ?? last?.withdrawnOn ?? null
  const earlier = given.filter((one) => one.withdrawnOn !== null)
  const spans = earlier.map((one) => says.from(day(one.givenOn), day(one.withdrawnOn ?? one.givenOn)))
  return {
    key: code,
    head: name,
    ...(spans.length > 0 && { sub: write[language].list(spans) }),
    cells: [
      <Tag key="state" state={standing ? 'ok' : 'plain'}>
        {standing ? says.given : last ? says.withdrawn : says.never}
      </Tag>,
      since === null ? '–' : day(since),
      <Button key="act" small name="consent" value={`${standing ? 'withdraw' : 'give'}:${code}`}>
        {standing ? says.withdraw : says.give}
        <span className="rd-sr">{says.of(name)}</span>
      </Button>,
    ],
  }
}

const Notices = ({ language, notices }: { language: Language; notices: readonly Acknowledged[] }) => {
  const says = messages[language]
  if (notices.length === 0) return <p>{says.noticeNone}</p>
  return (
    <Table
      caption={says.noticeCaption}
      columns={[says.noticeSite, says.noticeOn, says.noticeHow].map((head) => ({ key: head, head }))}
      rows={notices.map(({ site, on, how }, at) => ({
        key: String(at),
        head: site,
        cells: [
          on === null ? '–' : write[language].day(on),
          how === null ? '–' : nameOfCode('given-how', how, language),
        ],
      }))}
      stack
    />
  )
}

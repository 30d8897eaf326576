import type { Language } from '../../../core/shared/bilingual.ts'
import { write } from '../../../platform/i18n/write.ts'
import type { ExchangeLine } from '../../../records/exchange/exchange.ts'
import { ButtonLink, Buttons } from '../../../ui/button.tsx'
import { Empty } from '../../../ui/callout.tsx'
import { Head } from '../../../ui/head.tsx'
import { Name } from '../../../ui/name.tsx'
import { Page } from '../../../ui/page.tsx'
import type { Frame } from '../../../ui/page.tsx'
import { Table } from '../../../ui/table.tsx'
import type { Row } from '../../../ui/table.tsx'
import { Pager } from '../../../ui/table-tools.tsx'
import { EXCHANGE, TABLES, TAKE, UPLOAD, exchangePath, inLanguage } from '../paths.ts'
import { messages as shared } from '../shared/messages.ts'
import { StandingTag } from '../shared/standing-tag.tsx'
import { standingOfLine } from '../shared/standing.ts'
import { resourceTitles } from '../shared/words.ts'
import { messages } from './messages.ts'

export type ListModel = {
  /** Counted from 1, of so many lines each. */
  readonly page: number
  readonly pageLines: number
  readonly count: number
  readonly lines: readonly ExchangeLine[]
  readonly mayBringIn: boolean
}

export const ListView = ({ frame, model }: { frame: Frame; model: ListModel }) => {
  const { language } = frame
  const says = messages[language]
  const { title, tables } = shared[language]
  const { count } = model
  const doing = <Doing language={language} mayBringIn={model.mayBringIn} />
  return (
    <Page frame={frame} title={title} wide>
      <Head
        title={title}
        sub={
          <>
            {count > 0 && <>{says.sub(count)} · </>}
            <a href={inLanguage(language, TABLES)}>{tables}</a>
          </>
        }
        actions={count > 0 && doing}
      />
      {count === 0 ? (
        <Empty title={says.none} action={doing}>
          {model.mayBringIn && <p>{says.noneIn}</p>}
          <p>{says.noneOut}</p>
        </Empty>
      ) : (
        <Lines language={language} model={model} />
      )}
    </Page>
  )
}

const Doing = ({ language, mayBringIn }: { language: Language; mayBringIn: boolean }) => {
  const { bringIn, takeOut } = shared[language]
  return (
    <Buttons>
      <ButtonLink kind={mayBringIn ? 'secondary' : 'primary'} href={inLanguage(language, TAKE)}>
        {takeOut}
      </ButtonLink>
      {mayBringIn && (
        <ButtonLink kind="primary" href={inLanguage(language, UPLOAD)}>
          {bringIn}
        </ButtonLink>
      )}
    </Buttons>
  )
}

const Lines = ({ language, model: { page, pageLines, count, lines } }: { language: Language; model: ListModel }) => {
  const says = messages[language]
  const from = (page - 1) * pageLines + 1
  const at = (other: number) => `${inLanguage(language, EXCHANGE)}?page=${other}`
  return (
    <>
      <Table
        caption={says.caption}
        columns={[
          { head: says.what },
          { head: says.by },
          { head: says.when },
          { head: says.state },
          { head: says.rows, number: true },
          { head: says.rejected, number: true },
        ]}
        stack
        rows={lines.map((line) => rowOf(language, line))}
      />
      <Pager
        language={language}
        from={from}
        to={from + lines.length - 1}
        of={count}
        previous={at(page - 1)}
        next={at(page + 1)}
      />
    </>
  )
}

const rowOf = (language: Language, line: ExchangeLine): Row => {
  const says = messages[language]
  const { number, instant } = write[language]
  const { id, kind, rows, rejected } = line
  return {
    key: String(id),
    head: <a href={inLanguage(language, exchangePath(id))}>{shared[language][kind](id)}</a>,
    sub: resourceTitles(language, line.resources),
    cells: [
      <>
        <Name>{line.askedBy}</Name>
        <span className="sub">{line.organisation}</span>
      </>,
      instant(new Date(line.askedAt)),
      <StandingTag key="state" language={language} standing={standingOfLine(line)} />,
      rows === null ? says.notYet : number(rows),
      kind === 'export' ? says.notAsked : rejected === null ? says.notYet : number(rejected),
    ],
  }
}

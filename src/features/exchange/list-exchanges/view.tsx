import type { Sites } from '../../../core/access/viewer.ts'
import type { Language } from '../../../core/shared/bilingual.ts'
import { write } from '../../../platform/i18n/write.ts'
import type { ListedLine } from '../../../records/exchange/exchange.ts'
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
  readonly lines: readonly ListedLine[]
  readonly mayBringIn: boolean
  /** Where the viewer may take records out. */
  readonly reach: Sites
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

const Lines = ({
  language,
  model: { page, pageLines, count, lines, reach },
}: {
  language: Language
  model: ListModel
}) => {
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
        rows={lines.map((line) => rowOf(language, line, reach))}
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

const rowOf = (language: Language, line: ListedLine, reach: Sites): Row => {
  const says = messages[language]
  const { number, instant } = write[language]
  const { id, rejected } = line
  return {
    key: `${line.source} ${id}`,
    head: <What language={language} line={line} />,
    sub: resourceTitles(language, line.resources),
    cells: [
      <Who key="who" language={language} line={line} />,
      instant(new Date(line.askedAt)),
      <StandingTag key="state" language={language} standing={standingOfLine(line, reach)} />,
      <Rows key="rows" language={language} line={line} />,
      isExport(line) ? says.notAsked : rejected === null ? says.notYet : number(rejected),
    ],
  }
}

type Line = { readonly language: Language; readonly line: ListedLine }

const isExport = (line: ListedLine): boolean => line.source === 'pages' && line.kind === 'export'

/** What was brought in on the command line has no page of its own: it is decided on there. */
const What = ({ language, line }: Line) => {
  if (line.source === 'operator') return <>{messages[language].onCommandLine(line.id)}</>
  return <a href={inLanguage(language, exchangePath(line.id))}>{shared[language][line.kind](line.id)}</a>
}

const Who = ({ language, line }: Line) => {
  if (line.source === 'operator') return <>{messages[language].operator}</>
  return (
    <>
      <Name>{line.askedBy}</Name>
      <span className="sub">{line.organisation}</span>
    </>
  )
}

const Rows = ({ language, line: { rows, added, changed } }: Line) => {
  const says = messages[language]
  if (rows === null) return <>{says.notYet}</>
  return (
    <>
      {write[language].number(rows)}
      {added !== null && changed !== null && <span className="sub">{says.newAndChanged(added, changed)}</span>}
    </>
  )
}

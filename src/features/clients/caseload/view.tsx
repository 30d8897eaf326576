import { write } from '../../../platform/i18n/write.ts'
import { ButtonLink } from '../../../ui/button.tsx'
import { Empty } from '../../../ui/callout.tsx'
import { Head } from '../../../ui/head.tsx'
import { Page } from '../../../ui/page.tsx'
import type { Frame } from '../../../ui/page.tsx'
import { Exports, Pager, TableTools } from '../../../ui/table-tools.tsx'
import { EXPORT_CASELOAD, clientsUrl } from '../paths.ts'
import { ClosedTable } from './closed-table.tsx'
import { Filters, urlOf } from './filters.tsx'
import { messages } from './messages.ts'
import type { CaseloadModel } from './model.ts'
import { OpenTable } from './open-table.tsx'
import { PAGE_ROWS, isFiltered, searchOf } from './question.ts'

export const CaseloadView = ({ frame, model }: { frame: Frame; model: CaseloadModel }) => {
  const t = messages[model.language]
  return (
    <Page frame={frame} title={t.title} wide>
      <Head title={t.title} sub={subOf(model)} />
      <Filters model={model} />
      {model.lines.rows.length === 0 ? (
        <Nothing model={model} />
      ) : (
        <>
          <TableTools actions={<Files model={model} />} />
          {model.lines.kind === 'open' ? (
            <OpenTable model={model} rows={model.lines.rows} />
          ) : (
            <ClosedTable model={model} rows={model.lines.rows} />
          )}
          <Pages model={model} />
        </>
      )}
    </Page>
  )
}

type Part = { readonly model: CaseloadModel }

const subOf = ({ language, question: { whose }, counts, counsellors, days }: CaseloadModel): string => {
  const t = messages[language]
  const day = write[language].day(days.today)
  if (whose === 'mine') return t.mineSub(counts.here, day)
  if (whose === 'nobody') return t.nobodySub(counts.here, day)
  const counsellor = counsellors.find(({ code }) => code === whose)
  return counsellor ? t.ofSub(counts.here, counsellor.name, day) : t.allSub(counts.here, day)
}

const Files = ({ model: { language, question } }: Part) => {
  const link = (as: 'csv' | 'xlsx') => `/${language}${EXPORT_CASELOAD}${searchOf(question)}&as=${as}`
  return (
    <Exports language={language} links={{ csv: link('csv'), excel: link('xlsx') }} of={messages[language].ofCaseload} />
  )
}

const Nothing = ({ model: { language, question } }: Part) => {
  const t = messages[language]
  if (isFiltered(question) || question.whose !== 'all') return <Empty title={t.none}>{t.noneSays}</Empty>
  return (
    <Empty title={t.empty} action={<ButtonLink href={clientsUrl(language)}>{t.findClient}</ButtonLink>}>
      <p>{t.emptySays}</p>
    </Empty>
  )
}

const Pages = ({ model: { language, question, lines, counts } }: Part) => {
  const first = (question.page - 1) * PAGE_ROWS
  return (
    <Pager
      language={language}
      from={first + 1}
      to={first + lines.rows.length}
      of={counts.here}
      previous={urlOf(language, question, { page: question.page - 1 })}
      next={urlOf(language, question, { page: question.page + 1 })}
    />
  )
}

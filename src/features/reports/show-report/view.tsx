import { Callout, Empty } from '../../../ui/callout.tsx'
import { ErrorSummary } from '../../../ui/form.tsx'
import { Head } from '../../../ui/head.tsx'
import { Tabs } from '../../../ui/navigation.tsx'
import { Page } from '../../../ui/page.tsx'
import type { Frame } from '../../../ui/page.tsx'
import { Exports } from '../../../ui/table-tools.tsx'
import { write } from '../../../platform/i18n/write.ts'
import { definitionsUrl, figureUrl, reportFileUrl, reportUrl } from '../paths.ts'
import { ofWhom, RestsOn } from '../shared/statement.tsx'
import { CoreTable } from './core-table.tsx'
import { messages } from './messages.ts'
import type { ReportFigures, ReportModel } from './model.ts'
import { QuestionForm } from './question-form.tsx'
import { ScoreBlock } from './score.tsx'
import { StandsOutList } from './stands-out-list.tsx'

export const ReportView = ({ frame, model }: { frame: Frame; model: ReportModel }) => {
  const { language, report, form, figures, tables, refused } = model
  const wrong = Object.keys(form.errors).length > 0
  const title = titleOf(model)
  return (
    <Page frame={frame} title={title} wide wrong={wrong}>
      <Head
        title={title}
        sub={figures?.score ? report.title[language] : undefined}
        actions={figures && <Files language={language} figures={figures} />}
      />
      <ErrorSummary language={language} errors={form.errors} />
      <OtherReports model={model} />
      {refused !== null && (
        <Callout kind="warn" title={messages[language].otherRules}>
          <p>{refused}</p>
        </Callout>
      )}
      {figures && <RestsOn language={language} rests={figures.rests} href={everybodyIn(language, figures)} />}
      <QuestionForm language={language} report={report.id} form={form} />
      {figures && <Figures language={language} figures={figures} tables={tables} />}
    </Page>
  )
}

const titleOf = ({ language, report, figures }: ReportModel): string =>
  figures?.score ? messages[language][`performance_${figures.rests.scope.kind}`] : report.title[language]

const Files = ({ language, figures }: FiguresParts) => (
  <Exports
    language={language}
    links={{
      print: '#print',
      csv: reportFileUrl(language, figures.report, 'csv', figures.address),
      excel: reportFileUrl(language, figures.report, 'xlsx', figures.address),
    }}
  />
)

/** The same question put to another report, and what the words mean. */
const OtherReports = ({ model: { language, report, reports, figures } }: { model: ReportModel }) => (
  <Tabs
    language={language}
    label={messages[language].reports}
    tabs={[
      ...reports.map(({ id, title }) => ({
        name: title[language],
        href: reportUrl(language, id, figures ? { ...figures.address, block: 'all' } : undefined),
        current: id === report.id,
      })),
      { name: messages[language].definitions, href: definitionsUrl(language), current: false },
    ]}
  />
)

type FiguresParts = { readonly language: ReportModel['language']; readonly figures: ReportFigures }

const Figures = ({ language, figures, tables }: FiguresParts & Pick<ReportModel, 'tables'>) => {
  const t = messages[language]
  if (figures.sites === 0) return <Empty title={t.noSites} />
  return (
    <>
      {figures.rests.count === 0 && <Nothing language={language} figures={figures} />}
      {figures.score && (
        <div className="rd-grid rd-grid--2">
          <ScoreBlock language={language} score={figures.score} />
          <StandsOutList language={language} figures={figures} />
        </div>
      )}
      {figures.core.length > 0 && <CoreTable language={language} figures={figures} />}
      <div dangerouslySetInnerHTML={{ __html: tables }} />
      <p className="rd-small rd-mute">{t.mark(figures.mark)}</p>
    </>
  )
}

const everybodyIn = (
  language: ReportModel['language'],
  { opens, report, address }: ReportFigures,
): string | undefined => (opens ? figureUrl(language, report, 'participants', { ...address, block: 'all' }) : undefined)

const Nothing = ({ language, figures: { rests } }: FiguresParts) => (
  <Callout title={messages[language].emptyTitle}>
    <p>
      {messages[language].empty(
        rests.population[language],
        ofWhom(rests, language),
        write[language].days(rests.period),
      )}
    </p>
  </Callout>
)

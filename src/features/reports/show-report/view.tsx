import { Callout, Empty } from '../../../ui/callout.tsx'
import { ErrorSummary } from '../../../ui/form.tsx'
import { Head } from '../../../ui/head.tsx'
import { Tabs } from '../../../ui/navigation.tsx'
import { Page } from '../../../ui/page.tsx'
import type { Frame } from '../../../ui/page.tsx'
import { Exports } from '../../../ui/table-tools.tsx'
import { definitionsUrl, figureUrl, reportFileUrl, reportUrl } from '../paths.ts'
import { RestsOn } from '../shared/statement.tsx'
import { messages } from './messages.ts'
import type { CountedFigures, ReportModel } from './model.ts'
import { QuestionForm } from './question-form.tsx'

export const ReportView = ({ frame, model }: { frame: Frame; model: ReportModel }) => {
  const { language, report, form, figures, refused } = model
  const wrong = Object.keys(form.errors).length > 0
  const title = titleOf(model)
  return (
    <Page frame={frame} title={title} wide wrong={wrong}>
      <Head
        title={title}
        sub={figures?.hasScore ? report.title[language] : undefined}
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
      {figures && <Figures language={language} figures={figures} />}
    </Page>
  )
}

const titleOf = ({ language, report, figures }: ReportModel): string =>
  figures?.hasScore ? messages[language][`performance_${figures.rests.scope.kind}`] : report.title[language]

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

type FiguresParts = { readonly language: ReportModel['language']; readonly figures: CountedFigures }

const Figures = ({ language, figures }: FiguresParts) => {
  const t = messages[language]
  if (figures.sites === 0) return <Empty title={t.noSites} />
  return (
    <>
      <div dangerouslySetInnerHTML={{ __html: figures.drawn }} />
      <p className="rd-small rd-mute">{t.mark(figures.mark)}</p>
    </>
  )
}

const everybodyIn = (
  language: ReportModel['language'],
  { opens, report, address }: CountedFigures,
): string | undefined => (opens ? figureUrl(language, report, 'participants', { ...address, block: 'all' }) : undefined)

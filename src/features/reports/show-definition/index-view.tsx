import type { EffectiveEdition } from '../../../core/programme/programme.ts'
import type { Report } from '../../../core/measures/report.ts'
import type { Bilingual, Language } from '../../../core/shared/bilingual.ts'
import { Block, Head } from '../../../ui/head.tsx'
import { Page } from '../../../ui/page.tsx'
import type { Frame } from '../../../ui/page.tsx'
import { definitionUrl, FIGURES } from '../paths.ts'
import { SCORE } from '../shared/definition.ts'
import { messages } from './messages.ts'

type Parts = { readonly frame: Frame; readonly edition: EffectiveEdition; readonly programme: Bilingual }

/** Every row of every report, with the way to what it means. */
export const DefinitionsView = ({ frame, edition, programme }: Parts) => {
  const { language } = frame
  const t = messages[language]
  return (
    <Page frame={frame} title={t.definitions} crumbs={[{ name: t.results, href: `/${language}${FIGURES}` }]}>
      <Head title={t.definitions} sub={t.indexSub(programme[language], edition.edition.id)} />
      <p>{t.index}</p>
      {edition.reports.map((report) => (
        <Block key={report.id} title={report.title[language]}>
          <p className="rd-small">{report.population[language]}</p>
          {report.score && (
            <p>
              <a href={definitionUrl(language, SCORE)}>{report.score.title[language]}</a>
            </p>
          )}
          <Rows language={language} report={report} />
        </Block>
      ))}
    </Page>
  )
}

/** The rows under the one that sums them up, or under the title of their section. */
const Rows = ({ language, report }: { language: Language; report: Report }) => {
  const heads = [...new Set(report.rows.map(({ code }) => code.split('.')[0] ?? code))]
  const link = (code: string, label: Bilingual) => <a href={definitionUrl(language, code)}>{label[language]}</a>
  return (
    <ul>
      {heads.map((head) => {
        const own = report.rows.find(({ code }) => code === head)
        const title = report.sections.find(({ code }) => code === head)?.title
        const below = report.rows.filter(({ code }) => code.startsWith(`${head}.`))
        return (
          <li key={head}>
            {own ? link(own.code, own.label) : title?.[language]}
            {below.length > 0 && (
              <ul>
                {below.map(({ code, label }) => (
                  <li key={code}>{link(code, label)}</li>
                ))}
              </ul>
            )}
          </li>
        )
      })}
    </ul>
  )
}

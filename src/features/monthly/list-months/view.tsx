import type { Language } from '../../../core/shared/bilingual.ts'
import { Empty } from '../../../ui/callout.tsx'
import { Select } from '../../../ui/choice-fields.tsx'
import { FilterBar } from '../../../ui/filter-bar.tsx'
import { Head } from '../../../ui/head.tsx'
import { Page } from '../../../ui/page.tsx'
import type { Frame } from '../../../ui/page.tsx'
import { Exports, Pager, TableTools } from '../../../ui/table-tools.tsx'
import { MONTHLY, monthsUrl } from '../paths.ts'
import { SumsTotals } from '../shared/sums.tsx'
import { messages } from './messages.ts'
import type { ListModel } from './model.ts'
import { PAGE_SITES, searchOf } from './question.ts'
import { MonthsBySite, MonthsOfOne } from './tables.tsx'

export const MonthsView = ({ frame, model }: { frame: Frame; model: ListModel }) => {
  const { language } = frame
  const says = messages[language]
  const { question, count } = model
  return (
    <Page frame={frame} title={says.title} wide>
      <Head title={says.title} sub={says.sub(count, question.year)} />
      {model.any && <Filters language={language} model={model} />}
      {count === 0 ? (
        <Empty title={model.any ? says.noSite : says.nowhere}>
          <p>{model.any ? says.noSiteSays : says.nowhereSays}</p>
        </Empty>
      ) : (
        <Months language={language} model={model} />
      )}
    </Page>
  )
}

type Part = { readonly language: Language; readonly model: ListModel }

const Months = ({ language, model }: Part) => {
  const says = messages[language]
  const { question, count, sites, totals } = model
  const [only] = sites
  const search = searchOf(question)
  const links = { csv: monthsUrl(language, `/csv${search}`), excel: monthsUrl(language, `/xlsx${search}`) }
  return (
    <>
      {totals === null ? (
        <p>{says.nothing}</p>
      ) : (
        <SumsTotals language={language} label={says.totals(question.year)} sums={totals} />
      )}
      <TableTools actions={<Exports language={language} links={links} of={says.ofMonths} />} />
      {count === 1 && only ? (
        <MonthsOfOne language={language} site={only} year={question.year} />
      ) : (
        <MonthsBySite language={language} model={model} />
      )}
      {count > PAGE_SITES && <Pages language={language} model={model} />}
    </>
  )
}

const Filters = ({ language, model: { question, choices, years } }: Part) => {
  const says = messages[language]
  return (
    <FilterBar
      language={language}
      action={`/${language}${MONTHLY}`}
      label={says.filters}
      clear={question.site === null ? null : monthsUrl(language, searchOf({ ...question, site: null }))}
    >
      <Select
        language={language}
        name="year"
        label={says.year}
        value={question.year}
        options={years.map((year) => ({ value: year, label: year }))}
      />
      {choices.length > 1 && (
        <Select
          language={language}
          name="site"
          label={says.site}
          blank={says.all}
          value={question.site ?? ''}
          options={choices.map(({ code, name }) => ({ value: code, label: name }))}
        />
      )}
    </FilterBar>
  )
}

const Pages = ({ language, model: { question, count, sites } }: Part) => {
  const from = (question.page - 1) * PAGE_SITES + 1
  const at = (page: number) => monthsUrl(language, searchOf(question, { page }))
  return (
    <Pager
      language={language}
      from={from}
      to={from + sites.length - 1}
      of={count}
      previous={at(question.page - 1)}
      next={at(question.page + 1)}
    />
  )
}

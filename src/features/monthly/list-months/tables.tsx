import type { AddedUp } from '../../../core/resource-information/add-up.ts'
import type { Language } from '../../../core/shared/bilingual.ts'
import { write } from '../../../platform/i18n/write.ts'
import { Table } from '../../../ui/table.tsx'
import { monthUrl, monthsUrl } from '../paths.ts'
import { standingSentence, standingWord } from '../shared/standing-messages.ts'
import { StandingTag } from '../shared/standing-tag.tsx'
import { monthsOf } from '../shared/months.ts'
import { sumText } from '../shared/sums.tsx'
import { messages } from './messages.ts'
import type { ListModel, ListedMonth, ListedSite } from './model.ts'
import { searchOf } from './question.ts'

/** Sites down, months across: how each stands. */
export const MonthsBySite = ({ language, model }: { language: Language; model: ListModel }) => {
  const says = messages[language]
  const { question, sites } = model
  const heads = monthsOf(question.year).map((month) => ({ key: month, head: write[language].shortMonth(month) }))
  return (
    <Table
      caption={says.caption(question.year)}
      columns={[{ head: says.site }, ...heads]}
      region={says.region}
      dense
      rows={sites.map((site) => ({
        key: site.code,
        head: <a href={monthsUrl(language, searchOf(question, { site: site.code }))}>{site.name}</a>,
        sub: site.provider,
        cells: site.months.map((listed) => (
          <MonthLink key={listed.month} language={language} site={site} listed={listed} />
        )),
      }))}
    />
  )
}

/** The months of one site, with what was entered. */
export const MonthsOfOne = ({ language, site, year }: { language: Language; site: ListedSite; year: string }) => {
  const says = messages[language]
  const { month: written } = write[language]
  const sums = site.months.find((one) => one.sums !== null)?.sums ?? []
  const shown = sums.filter(({ code }) => !code.endsWith('.answered'))
  return (
    <Table
      caption={says.captionOne(site.name, year)}
      columns={[
        { head: says.month },
        { head: says.standing },
        ...shown.map(({ code, title }) => ({ key: code, head: title[language], number: true })),
      ]}
      stack
      rows={site.months.map((listed) => ({
        key: listed.month,
        head: isOpen(listed) ? (
          <a href={monthUrl(language, site.code, listed.month)}>{written(listed.month)}</a>
        ) : (
          written(listed.month)
        ),
        sub: standingSentence(language, listed.standing),
        cells: [
          <StandingTag key="standing" language={language} standing={listed.standing} />,
          ...shown.map(({ code }) => shownIn(language, listed.sums, code)),
        ],
      }))}
    />
  )
}

const shownIn = (language: Language, sums: readonly AddedUp[] | null, code: string): string => {
  const found = sums?.find((one) => one.code === code)
  return found ? sumText(language, found) : '–'
}

/** Nothing can be entered for a month to come, or when the site was not open. */
const isOpen = ({ standing: { kind } }: ListedMonth): boolean => kind !== 'to-come' && kind !== 'closed'

const MonthLink = ({ language, site, listed }: { language: Language; site: ListedSite; listed: ListedMonth }) => {
  if (!isOpen(listed)) return <Nothing language={language} listed={listed} />
  return (
    <a href={monthUrl(language, site.code, listed.month)} className="rd-q">
      <StandingTag language={language} standing={listed.standing} />
      <span className="rd-sr"> {messages[language].ofCell(write[language].month(listed.month), site.name)}</span>
    </a>
  )
}

/** A dash, and its words for those who do not see it. */
const Nothing = ({ language, listed }: { language: Language; listed: ListedMonth }) => (
  <>
    <span aria-hidden="true">–</span>
    <span className="rd-sr">{standingWord(language, listed.standing)}</span>
  </>
)

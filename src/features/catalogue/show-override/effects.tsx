import { stateOf } from '../../../core/programme/override.ts'
import type { Report } from '../../../core/measures/report.ts'
import type { Language } from '../../../core/shared/bilingual.ts'
import { effective } from '../../../core/programme/programme.ts'
import { write } from '../../../platform/i18n/write.ts'
import { PARTICIPANTS, SCORE } from '../../../records/catalogue/figures-of-year.ts'
import type { Weighed } from '../../../records/catalogue/figures-of-year.ts'
import { Chips } from '../../../ui/filter-bar.tsx'
import { Block } from '../../../ui/head.tsx'
import { Table } from '../../../ui/table.tsx'
import { Pager } from '../../../ui/table-tools.tsx'
import { inLanguage, overridePath } from '../paths.ts'
import { editionNamed } from '../shared/words.ts'
import { messages } from './messages.ts'
import type { Effect } from './query.ts'
import { PAGE_EFFECTS } from './query.ts'
import type { OverrideModel } from './model.ts'

type Part = { readonly language: Language; readonly model: OverrideModel }

/** What differs, as far as the viewer sees the figures: in the province, and site by site. */
export const Effects = ({ language, model }: Part) => {
  const says = messages[language]
  const { override, work, years, year, whole, province } = model
  const weighed = work.find(({ kind, state }) => kind === 'weigh' && state === 'done')
  if (!weighed?.endedAt) return null
  const { instant } = write[language]
  const title = stateOf(override) === 'approved' ? says.changed : says.changes
  return (
    <Block title={title} aside={says.countedAt(instant(new Date(weighed.endedAt)))}>
      {year === null ? (
        <p>{whole ? says.nothing : says.nothingYours}</p>
      ) : (
        <>
          {years.length > 1 && (
            <Chips
              language={language}
              label={says.years}
              chips={years.map((one) => ({
                name: one,
                href: `${inLanguage(language, overridePath(override.id))}?year=${one}`,
                on: one === year,
              }))}
            />
          )}
          {province.length > 0 && (
            <Differing language={language} model={model} caption={says.province(year)} effects={province} />
          )}
          <SiteEffects language={language} model={model} year={year} />
        </>
      )}
    </Block>
  )
}

const SiteEffects = ({ language, model, year }: Part & { readonly year: string }) => {
  const { override, sites, page } = model
  if (sites.count === 0) return null
  const from = (page - 1) * PAGE_EFFECTS + 1
  const at = (to: number) => `${inLanguage(language, overridePath(override.id))}?year=${year}&page=${to}`
  return (
    <>
      <Differing language={language} model={model} caption={messages[language].sites(year)} effects={sites.effects} />
      <Pager
        language={language}
        from={from}
        to={from + sites.effects.length - 1}
        of={sites.count}
        previous={at(page - 1)}
        next={at(page + 1)}
      />
    </>
  )
}

type DifferingProps = Part & { readonly caption: string; readonly effects: readonly Effect[] }

const Differing = ({ language, model, caption, effects }: DifferingProps) => {
  const says = messages[language]
  const bySite = effects.some(({ site }) => site !== null)
  const reports = reportsOf(model)
  const figure = (one: Effect) => labelOf(language, reports, one)
  return (
    <Table
      caption={caption}
      columns={[
        ...(bySite ? [{ head: says.site }] : []),
        { head: says.figure },
        { head: stateOf(model.override) === 'approved' ? says.before : says.now, number: true },
        { head: says.then, number: true },
      ]}
      dense
      stack
      rows={inOrder(reports, effects).map((one) => ({
        key: `${one.site} ${one.report} ${one.code}`,
        head: bySite ? one.site : figure(one),
        cells: [...(bySite ? [figure(one)] : []), text(language, one.before), text(language, one.after)],
      }))}
    />
  )
}

/** With the values as they are by default: titles of rows do not go by settings. */
const reportsOf = ({ override }: OverrideModel): readonly Report[] => {
  const named = editionNamed(override.programme, override.edition)
  return named ? effective(named.edition).reports : []
}

/** As the report has its rows; those of one site stay together. */
const inOrder = (reports: readonly Report[], effects: readonly Effect[]): readonly Effect[] => {
  const sites = [...new Set(effects.map(({ site }) => site))]
  const codes = [PARTICIPANTS, SCORE, ...reports.flatMap(({ rows }) => rows.map(({ code }) => code))]
  const place = ({ site, code }: Effect) => sites.indexOf(site) * codes.length + codes.indexOf(code)
  return [...effects].sort((one, other) => place(one) - place(other))
}

const labelOf = (language: Language, reports: readonly Report[], { report: id, code }: Effect): string => {
  const report = reports.find((one) => one.id === id)
  if (code === PARTICIPANTS) return messages[language].participants
  if (code === SCORE) return report?.score?.title[language] ?? code
  return report?.rows.find((row) => row.code === code)?.label[language] ?? code
}

const text = (language: Language, weighed: Weighed): string => {
  const says = messages[language]
  const { number, percent, outOf } = write[language]
  if ('participants' in weighed) return number(weighed.participants)
  if ('score' in weighed) return weighed.score === null ? says.none : number(weighed.score, 2)
  const { num, den, pct, standard } = weighed
  const share = pct === null || num === null || den === null ? '–' : says.share(percent(pct), outOf(num, den))
  return standard === null ? share : says.against(share, percent(standard))
}

import { write } from '../../../platform/i18n/write.ts'
import { Empty } from '../../../ui/callout.tsx'
import { BarChart } from '../../../ui/charts/bar-chart.tsx'
import { Chips } from '../../../ui/filter-bar.tsx'
import { Block } from '../../../ui/head.tsx'
import { Tabs } from '../../../ui/navigation.tsx'
import type { StandingAsked } from '../../../records/figures/standings.ts'
import { messages as standings } from '../shared/standing-messages.ts'
import { openUrl } from '../shared/figure-url.ts'
import { messages } from './messages.ts'
import type { FigureModel, PeopleModel } from './model.ts'
import { Panel } from './panel.tsx'
import { PersonTable } from './person-table.tsx'

type Parts = { readonly model: FigureModel; readonly shows: PeopleModel }

/** Who is in a figure, who is not, who is left out, and everybody counted: a tab each, with the reasons and the people. */
export const PeopleView = ({ model, shows }: Parts) => {
  const { language } = model
  const list = (
    <>
      <Reasons model={model} shows={shows} />
      <People model={model} shows={shows} />
    </>
  )
  return (
    <>
      <Standings model={model} shows={shows} />
      {shows.selected ? (
        <div className="rd-grid rd-grid--side-l">
          <div>{list}</div>
          <Panel model={model} anchor={shows.anchor} selected={shows.selected} away={awayUrl(model, shows)} />
        </div>
      ) : (
        list
      )}
      {otherBase(model, shows) !== null && (
        <p className="rd-small">{messages[language].otherBase(otherBase(model, shows) ?? '')}</p>
      )}
    </>
  )
}

const urlOf = ({ language, report, code, address }: FigureModel, wish: Parameters<typeof openUrl>[4]) =>
  openUrl(language, report.id, code, address, wish)

const awayUrl = (model: FigureModel, { standing, reason, list }: PeopleModel) =>
  urlOf(model, { standing, reason: reason?.code ?? null, page: list?.page ?? 1 })

const Standings = ({ model, shows }: Parts) => {
  const t = messages[model.language]
  const shown: readonly StandingAsked[] = shows.measured
    ? ['achieved', 'not-achieved', 'excluded', 'all']
    : ['all', 'excluded']
  return (
    <Tabs
      language={model.language}
      label={t.tabs}
      tabs={shown.map((standing) => ({
        name: standings[model.language][standing],
        href: urlOf(model, { standing }),
        current: standing === shows.standing,
        count: shows.counts[standing],
      }))}
    />
  )
}

const Reasons = ({ model, shows }: Parts) => {
  const t = messages[model.language]
  const { standing, reasons, reason } = shows
  if ((standing !== 'not-achieved' && standing !== 'excluded') || reasons.length === 0) return null
  const chips = [
    { name: t.anyReason, href: urlOf(model, { standing }), on: reason === null, count: shows.counts[standing] },
    ...reasons.map(({ code, title, count }) => ({
      name: title[model.language],
      href: urlOf(model, { standing, reason: code }),
      on: code === reason?.code,
      count,
    })),
  ]
  return (
    <Block title={t[`why_${standing}`]} aside={t.plans(shows.counts[standing])}>
      <BarChart
        language={model.language}
        label={t.reasons}
        bars={reasons.map(({ code, title, count }) => ({
          key: code,
          name: title[model.language],
          value: count,
          href: urlOf(model, { standing, reason: code }),
          tone: code === reason?.code ? 'us' : 'them',
        }))}
      />
      {reasons.length > 1 && <Chips language={model.language} label={t.chooseReason} chips={chips} />}
    </Block>
  )
}

const People = ({ model, shows }: Parts) => {
  const t = messages[model.language]
  const { standing, reason, list, asked } = shows
  const title = reason ? reason.title[model.language] : t[`listTitle_${standing}`]
  return (
    <Block title={title} aside={t.plans(asked)}>
      {list === null ? (
        <Empty title={t.unseenTitle}>
          <p>{t.unseen}</p>
        </Empty>
      ) : list.inside === 0 ? (
        <Empty title={t.noneTitle}>
          <p>{asked === 0 ? t.noneAtAll : `${t.noneHere} ${t.outside(list.outside)}.`}</p>
        </Empty>
      ) : (
        <PersonTable model={model} shows={shows} list={list} />
      )}
    </Block>
  )
}

/** The base of a figure, where it is not everybody who is in it or not in it. */
const otherBase = ({ language, cell }: FigureModel, { measured, counts }: PeopleModel): string | null => {
  if (!measured || cell === null || !('den' in cell) || cell.den === null) return null
  return cell.den === counts.all ? null : write[language].number(cell.den)
}

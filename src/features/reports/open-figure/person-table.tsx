import type { Language } from '../../../core/shared/bilingual.ts'
import { write } from '../../../platform/i18n/write.ts'
import { Name } from '../../../ui/name.tsx'
import { Table } from '../../../ui/table.tsx'
import type { Column, Row } from '../../../ui/table.tsx'
import { Pager } from '../../../ui/table-tools.tsx'
import { evidenceValue } from '../shared/evidence-words.ts'
import { openUrl } from '../shared/figure-url.ts'
import { messages } from './messages.ts'
import type { Decided, FigureModel, ListModel, PeopleModel, PersonRow } from './model.ts'

type Parts = { readonly model: FigureModel; readonly shows: PeopleModel; readonly list: ListModel }

/** The people asked for, of the viewer's sites, the latest first; a name opens the reasons beside the list. */
export const PersonTable = ({ model, shows, list }: Parts) => {
  const { language } = model
  const t = messages[language]
  const url = (wish: { readonly page?: number; readonly plan?: number }) =>
    openUrl(language, model.report.id, model.code, model.address, {
      standing: shows.standing,
      reason: shows.reason?.code ?? null,
      page: wish.page ?? list.page,
      plan: wish.plan ?? null,
    })
  return (
    <>
      <Table
        caption={list.past ? `${t.caption} ${t.past}` : t.caption}
        columns={columnsOf(language, shows, list)}
        rows={list.rows.map((row) => rowOf(language, list, row, `${url({ plan: row.plan })}#why`))}
        stack
      />
      <Pager
        language={language}
        label={t.pages}
        from={list.first}
        to={list.first + list.rows.length - 1}
        of={list.inside}
        previous={url({ page: list.page - 1 })}
        next={url({ page: list.page + 1 })}
      />
      {list.outside > 0 && <p className="rd-small">{t.outside(list.outside)}</p>}
    </>
  )
}

const columnsOf = (language: Language, { anchor }: PeopleModel, { severalSites }: ListModel): readonly Column[] => {
  const t = messages[language]
  return [
    { key: 'client', head: t.client },
    { key: 'day', head: anchor === 'planStarted' ? t.started : t.closed },
    ...(severalSites ? [{ key: 'site', head: t.site }] : []),
    { key: 'decided', head: t.decided },
    { key: 'counsellor', head: t.counsellor },
  ]
}

const rowOf = (language: Language, { severalSites }: ListModel, row: PersonRow, href: string): Row => {
  const t = messages[language]
  return {
    key: String(row.plan),
    head: (
      <a href={href}>
        <Name>{row.name}</Name>
      </a>
    ),
    sub: t.planNumber(row.plan),
    selected: row.selected,
    cells: [
      <span key="day" className="rd-nowrap">
        {write[language].day(row.day)}
      </span>,
      ...(severalSites ? [row.site] : []),
      <DecidedWords key="decided" language={language} decided={row.decided} />,
      row.counsellor === null ? (
        <span key="counsellor" className="rd-mute">
          {t.nobody}
        </span>
      ) : (
        <Name key="counsellor">{row.counsellor}</Name>
      ),
    ],
  }
}

/** The reason, then what stands in the records it was read from. */
const DecidedWords = ({ language, decided }: { language: Language; decided: Decided }) => {
  const t = messages[language]
  if (decided.changed) return <span className="rd-mute">{t.changedSince}</span>
  const { reason, standing, shown } = decided
  const first = reason?.[language] ?? (standing === 'achieved' ? t.in : standing === 'not-achieved' ? t.notIn : null)
  return (
    <>
      {first !== null && <strong>{first}</strong>}
      {shown.length > 0 && <span className="sub">{shown.map((one) => evidenceValue(one, language)).join(' · ')}</span>}
    </>
  )
}

import type { Language } from '../../../core/shared/bilingual.ts'
import type { PlainDate } from '../../../core/shared/plain-date.ts'
import { addDays } from '../../../core/shared/plain-date.ts'
import { write } from '../../../platform/i18n/write.ts'
import { Empty } from '../../../ui/callout.tsx'
import { Block, Head } from '../../../ui/head.tsx'
import { Name } from '../../../ui/name.tsx'
import { Page } from '../../../ui/page.tsx'
import type { Frame } from '../../../ui/page.tsx'
import { Exports } from '../../../ui/table-tools.tsx'
import { Table } from '../../../ui/table.tsx'
import { auditUrl, colleagueHistoryPath, exportPath } from '../paths.ts'
import { EntryTable } from '../shared/entry-table.tsx'
import type { ShownEntry } from '../shared/entry.ts'
import { messages as shared } from '../shared/messages.ts'
import type { Colleague } from '../shared/watched.ts'
import { messages } from './messages.ts'
import type { DayOfWork } from './query.ts'

export type ColleagueModel = {
  readonly language: Language
  readonly colleague: Colleague
  readonly days: readonly DayOfWork[]
  readonly until: PlainDate | null
  /** The day whose entries are shown; null: there is none. */
  readonly day: PlainDate | null
  readonly entries: readonly ShownEntry[]
  readonly older: boolean
  readonly before: number | null
}

export const ColleagueView = ({ frame, model }: { frame: Frame; model: ColleagueModel }) => {
  const { language, colleague, days } = model
  const [t, s] = [messages[language], shared[language]]
  const file = auditUrl(language, exportPath(colleagueHistoryPath(colleague.code)))
  return (
    <Page frame={frame} title={t.title(colleague.name)} crumbs={[{ name: s.audit, href: auditUrl(language) }]}>
      <Head
        title={t.title(colleague.name)}
        sub={t.sub}
        actions={<Exports language={language} links={{ csv: file }} />}
      />
      {days.length === 0 ? (
        <Empty title={s.none}>{s.noneSays}</Empty>
      ) : (
        <>
          <Days model={model} />
          {model.day !== null && <Day model={model} day={model.day} />}
        </>
      )}
    </Page>
  )
}

const url = ({ language, colleague }: ColleagueModel, search: Readonly<Record<string, string>>): string =>
  auditUrl(language, colleagueHistoryPath(colleague.code), `?${new URLSearchParams(search).toString()}`)

const Days = ({ model }: { model: ColleagueModel }) => {
  const { language, days, day, until } = model
  const t = messages[language]
  const writes = write[language]
  const last = days.at(-1)
  const kept = until === null ? {} : { until }
  return (
    <Block title={t.days} aside={last && <a href={url(model, { until: addDays(last.day, -1) })}>{t.earlier}</a>}>
      <Table
        caption={t.daysCaption}
        columns={[
          { key: 'day', head: t.day },
          ...[t.looks, t.people, t.changes, t.others].map((head) => ({ key: head, head, number: true })),
        ]}
        rows={days.map((one) => ({
          key: one.day,
          head: <a href={url(model, { day: one.day, ...kept })}>{writes.weekday(one.day)}</a>,
          cells: [one.looks, one.people, one.changes, one.others].map((count) => writes.number(count)),
          selected: one.day === day,
        }))}
        dense
        stack
      />
    </Block>
  )
}

const Day = ({ model, day }: { model: ColleagueModel; day: PlainDate }) => {
  const { language, entries, older, before } = model
  const t = messages[language]
  const last = entries.at(-1)
  const title = t.entriesOf(write[language].day(day))
  return (
    <Block title={title}>
      {entries.length === 0 ? (
        <Empty title={shared[language].none} />
      ) : (
        <EntryTable
          language={language}
          caption={<Name>{model.colleague.name}</Name>}
          entries={entries}
          of="colleague"
        />
      )}
      {before !== null && (
        <p>
          <a href={url(model, { day })}>{t.fromStart}</a>
        </p>
      )}
      {older && last && (
        <p>
          <a href={url(model, { day, before: String(last.id) })}>{t.older}</a>
        </p>
      )}
    </Block>
  )
}

import type { Language } from '../../../core/shared/bilingual.ts'
import { Empty } from '../../../ui/callout.tsx'
import { FilterBar } from '../../../ui/filter-bar.tsx'
import { Head } from '../../../ui/head.tsx'
import { Name } from '../../../ui/name.tsx'
import { Page } from '../../../ui/page.tsx'
import type { Frame } from '../../../ui/page.tsx'
import { Exports, Pager } from '../../../ui/table-tools.tsx'
import { auditUrl, exportPath, recordHistoryPath } from '../paths.ts'
import { EntryTable } from '../shared/entry-table.tsx'
import { shownNatures } from '../shared/entry.ts'
import type { Shown, ShownEntry } from '../shared/entry.ts'
import { messages as shared } from '../shared/messages.ts'
import { messages } from './messages.ts'

export type HistoryModel = {
  readonly language: Language
  readonly number: number
  /** Null: not for this viewer. */
  readonly name: string | null
  readonly shown: Shown
  readonly before: number | null
  readonly entries: readonly ShownEntry[]
  readonly counts: { readonly all: number; readonly newer: number }
}

export const HistoryView = ({ frame, model }: { frame: Frame; model: HistoryModel }) => {
  const { language, number, name, entries } = model
  const [t, s] = [messages[language], shared[language]]
  return (
    <Page frame={frame} title={t.title(number)} crumbs={[{ name: s.audit, href: auditUrl(language) }]}>
      <Head
        title={t.title(number)}
        sub={
          <>
            {name && (
              <>
                <Name>{name}</Name>
                <br />
              </>
            )}
            {t.sub}
          </>
        }
        actions={
          <Exports language={language} links={{ csv: auditUrl(language, exportPath(recordHistoryPath(number))) }} />
        }
      />
      <FilterBar language={language} action={url(model, {})} label={s.show} chips={chipsOf(model)} clear={null} />
      {entries.length === 0 ? (
        <Empty title={s.none}>{s.noneSays}</Empty>
      ) : (
        <>
          <EntryTable language={language} caption={t.caption(number)} entries={entries} of="record" />
          <Pages model={model} />
        </>
      )}
    </Page>
  )
}

const url = ({ language, number, shown }: HistoryModel, change: { shown?: Shown; before?: number }): string => {
  const search = new URLSearchParams({ show: change.shown ?? shown })
  if (change.before !== undefined) search.set('before', String(change.before))
  return auditUrl(language, recordHistoryPath(number), `?${search.toString()}`)
}

const chipsOf = (model: HistoryModel) =>
  shownNatures.map((shown) => ({
    name: shared[model.language][shown],
    href: url(model, { shown }),
    on: model.shown === shown,
  }))

const Pages = ({ model }: { model: HistoryModel }) => {
  const { language, before, entries, counts } = model
  const last = entries.at(-1)
  return (
    <>
      <Pager
        language={language}
        from={counts.newer + 1}
        to={counts.newer + entries.length}
        of={counts.all}
        {...(last && { next: url(model, { before: last.id }) })}
      />
      {before !== null && (
        <p>
          <a href={url(model, {})}>{shared[language].newest}</a>
        </p>
      )}
    </>
  )
}

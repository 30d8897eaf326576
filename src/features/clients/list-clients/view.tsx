import type { Language } from '../../../core/shared/bilingual.ts'
import { ButtonLink } from '../../../ui/button.tsx'
import { Empty } from '../../../ui/callout.tsx'
import { Select } from '../../../ui/choice-fields.tsx'
import { FilterBar } from '../../../ui/filter-bar.tsx'
import { Block, Head } from '../../../ui/head.tsx'
import { Name } from '../../../ui/name.tsx'
import { Queue } from '../../../ui/queue.tsx'
import { Page } from '../../../ui/page.tsx'
import type { Frame } from '../../../ui/page.tsx'
import { Pager } from '../../../ui/table-tools.tsx'
import { clientsUrl, clientUrl, inLanguage, REGISTER } from '../paths.ts'
import { messages } from './messages.ts'
import type { ListModel } from './model.ts'
import { isFiltered, PAGE_ROWS, searchOf } from './question.ts'
import { ClientTable } from './table.tsx'

export const ListView = ({ frame, model }: { frame: Frame; model: ListModel }) => {
  const t = messages[model.language]
  return (
    <Page frame={frame} title={t.title}>
      <Head
        title={t.title}
        sub={subOf(model)}
        actions={
          model.mayRegister && (
            <ButtonLink kind="primary" href={inLanguage(model.language, REGISTER)}>
              {t.register}
            </ButtonLink>
          )
        }
      />
      {model.recent.length + model.waiting.length > 0 && (
        <div className="rd-grid rd-grid--2">
          <Few language={model.language} title={t.recent} clients={model.recent} />
          <Few language={model.language} title={t.waiting} clients={model.waiting} />
        </div>
      )}
      {!model.reasonOnly && <Filters model={model} />}
      {model.rows.length === 0 ? <Nothing model={model} /> : <ClientTable model={model} />}
      {model.rows.length > 0 && <Pages model={model} />}
    </Page>
  )
}

const subOf = ({ language, sites, question, reasonOnly }: ListModel): string => {
  if (reasonOnly) return messages[language].subReason
  const only = sites.length === 1 ? sites[0] : sites.find(({ code }) => code === question.site)
  return only ? messages[language].subSite(only.name) : messages[language].sub
}

const Filters = ({ model: { language, question, sites, shows } }: { model: ListModel }) => {
  const t = messages[language]
  const url = (change: Partial<ListModel['question']>) => clientsUrl(language, searchOf(question, change))
  const { state, mine } = question
  const chips = [
    { name: t.all, href: url({ state: null, mine: false }), on: state === null && !mine },
    ...(shows.ends
      ? [
          { name: t.open, href: url({ state: state === 'open' ? null : 'open' }), on: state === 'open' },
          { name: t.closed, href: url({ state: state === 'closed' ? null : 'closed' }), on: state === 'closed' },
        ]
      : []),
    ...(shows.plans ? [{ name: t.mine, href: url({ mine: !mine }), on: mine }] : []),
  ]
  const keep = { ...(state && { state }), ...(mine && { mine: 'yes' }), sort: question.sort }
  return (
    <FilterBar
      language={language}
      action={clientsUrl(language)}
      label={t.filters}
      chips={chips}
      keep={keep}
      clear={isFiltered(question) ? clientsUrl(language) : null}
    >
      {sites.length > 1 ? (
        <Select
          language={language}
          name="site"
          label={t.site}
          value={question.site ?? ''}
          blank={t.allSites}
          options={sites.map(({ code, name }) => ({ value: code, label: name }))}
        />
      ) : null}
    </FilterBar>
  )
}

type FewProps = { readonly language: Language; readonly title: string; readonly clients: ListModel['recent'] }

const Few = ({ language, title, clients }: FewProps) =>
  clients.length === 0 ? null : (
    <Block title={title}>
      <Queue
        label={title}
        narrow
        none=""
        items={clients.map(({ number, familyName, givenName }) => ({
          key: String(number),
          what: (
            <a href={clientUrl(language, number)}>
              <Name>{[familyName, givenName].filter((one) => one !== '').join(', ')}</Name>
            </a>
          ),
          sub: number,
        }))}
      />
    </Block>
  )

const Nothing = ({ model: { language, question, reasonOnly } }: { model: ListModel }) => {
  const t = messages[language]
  if (reasonOnly) return <Empty title={t.reasonOnly}>{t.reasonOnlySays}</Empty>
  if (isFiltered(question) || question.page > 1) return <Empty title={t.none}>{t.noneSays}</Empty>
  return <Empty title={t.empty}>{t.emptySays}</Empty>
}

const Pages = ({ model: { language, question, rows, count } }: { model: ListModel }) => {
  const first = (question.page - 1) * PAGE_ROWS
  const url = (page: number) => clientsUrl(language, searchOf(question, { page }))
  return (
    <Pager
      language={language}
      from={first + 1}
      to={first + rows.length}
      of={Math.max(count, first + rows.length)}
      previous={url(question.page - 1)}
      next={url(question.page + 1)}
    />
  )
}

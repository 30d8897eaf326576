import { standings } from '../../../core/accounts/colleague.ts'
import type { Language } from '../../../core/shared/bilingual.ts'
import { write } from '../../../platform/i18n/write.ts'
import { ButtonLink } from '../../../ui/button.tsx'
import { Empty } from '../../../ui/callout.tsx'
import { Select } from '../../../ui/choice-fields.tsx'
import { FilterBar } from '../../../ui/filter-bar.tsx'
import { Head } from '../../../ui/head.tsx'
import { Name } from '../../../ui/name.tsx'
import { Page } from '../../../ui/page.tsx'
import type { Frame } from '../../../ui/page.tsx'
import { Table } from '../../../ui/table.tsx'
import type { Column } from '../../../ui/table.tsx'
import { Exports, Pager, TableTools } from '../../../ui/table-tools.tsx'
import { TextField } from '../../../ui/text-field.tsx'
import { COLLEAGUES, EXPORT_COLLEAGUES, INVITE_COLLEAGUE, colleaguePath, inLanguage } from '../paths.ts'
import { messages as shared } from '../shared/messages.ts'
import { StandingTag } from '../shared/standing-tag.tsx'
import { placeName, roleName, roleOptions } from '../shared/words.ts'
import { messages } from './messages.ts'
import type { Listed } from './query.ts'
import { PAGE_ROWS, isFiltered, searchOf } from './question.ts'
import type { Question, Sort } from './question.ts'

export type ListModel = {
  readonly question: Question
  readonly count: number
  readonly rows: readonly Listed[]
  readonly sites: readonly { readonly code: string; readonly name: string }[]
  readonly mayInvite: boolean
}

export const ListView = ({ frame, model }: { frame: Frame; model: ListModel }) => {
  const { language } = frame
  const says = messages[language]
  const { question, count } = model
  const exports = { csv: `${inLanguage(language, EXPORT_COLLEAGUES)}${searchOf(question)}` }
  return (
    <Page frame={frame} title={says.title} wide>
      <Head title={says.title} sub={says.sub(count)} actions={model.mayInvite && <Invite language={language} />} />
      <Filters language={language} model={model} />
      {count === 0 ? (
        <None language={language} model={model} />
      ) : (
        <>
          <TableTools actions={<Exports language={language} links={exports} of={says.ofColleagues} />} />
          <List language={language} model={model} />
          <Pages language={language} model={model} />
        </>
      )}
    </Page>
  )
}

type Part = { readonly language: Language; readonly model: ListModel }

const Invite = ({ language }: { language: Language }) => (
  <ButtonLink kind="primary" icon="plus" href={inLanguage(language, INVITE_COLLEAGUE)}>
    {messages[language].invite}
  </ButtonLink>
)

const None = ({ language, model }: Part) => {
  const says = messages[language]
  const filtered = isFiltered(model.question)
  return (
    <Empty title={filtered ? says.none : says.nobody}>
      <p>{filtered ? says.noneSays : says.nobodySays}</p>
    </Empty>
  )
}

const Filters = ({ language, model: { question, sites } }: Part) => {
  const says = messages[language]
  const { find, site, role, state, sort, descending } = question
  const here = inLanguage(language, COLLEAGUES)
  const states = standings.map((one) => ({ value: one, label: shared[language][one] }))
  const places = sites.map(({ code, name }) => ({ value: code, label: name }))
  const any = { language, blank: says.any }
  return (
    <FilterBar
      language={language}
      action={here}
      label={says.filters}
      keep={{ ...(sort !== 'name' && { sort }), ...(descending && { order: 'down' }) }}
      clear={isFiltered(question) ? here : null}
    >
      <TextField language={language} name="find" type="search" label={says.find} value={find} width={20} verbatim />
      <Select {...any} name="site" label={says.site} value={site ?? ''} options={places} />
      <Select {...any} name="role" label={says.role} value={role ?? ''} options={roleOptions(language)} />
      <Select {...any} name="state" label={says.state} value={state ?? ''} options={states} />
    </FilterBar>
  )
}

const List = ({ language, model: { question, rows } }: Part) => {
  const says = messages[language]
  const column = (head: string, sort: Sort): Column => ({ head, label: head, sort: sortBy(language, question, sort) })
  return (
    <Table
      caption={says.caption}
      columns={[
        column(says.name, 'name'),
        { head: says.roles },
        column(says.state, 'state'),
        column(says.lastIn, 'signed-in'),
      ]}
      stack
      rows={rows.map((one) => ({
        key: one.code,
        head: (
          <a href={inLanguage(language, colleaguePath(one.code))}>
            <Name>{`${one.familyName}, ${one.givenName}`}</Name>
          </a>
        ),
        sub: <span translate="no">{one.signInName ?? one.code}</span>,
        cells: [
          <RolesOf key="roles" language={language} listed={one} />,
          <StandingTag key="state" language={language} standing={one.standing} />,
          one.lastSignedIn === null ? says.never : write[language].instant(new Date(one.lastSignedIn)),
        ],
      }))}
    />
  )
}

const RolesOf = ({ language, listed: { roles } }: { language: Language; listed: Listed }) => {
  const says = messages[language]
  if (roles.length === 0) return <>{says.noRoles}</>
  return (
    <>
      {roles.map((held, at) => (
        <div key={at}>{says.at(roleName(language, held.role), placeName(language, held))}</div>
      ))}
    </>
  )
}

const Pages = ({ language, model: { question, count, rows } }: Part) => {
  const from = (question.page - 1) * PAGE_ROWS + 1
  const at = (page: number) => `${inLanguage(language, COLLEAGUES)}${searchOf(question, { page })}`
  return (
    <Pager
      language={language}
      from={from}
      to={from + rows.length - 1}
      of={count}
      previous={at(question.page - 1)}
      next={at(question.page + 1)}
    />
  )
}

const sortBy = (language: Language, question: Question, sort: Sort) => {
  const isNow = question.sort === sort
  const search = searchOf(question, { sort, descending: isNow && !question.descending })
  const direction = question.descending ? ('descending' as const) : ('ascending' as const)
  return { href: `${inLanguage(language, COLLEAGUES)}${search}`, direction: isNow ? direction : null }
}

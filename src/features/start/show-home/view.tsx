import { write } from '../../../platform/i18n/write.ts'
import { ButtonLink } from '../../../ui/button.tsx'
import { Empty } from '../../../ui/callout.tsx'
import { Block, Head } from '../../../ui/head.tsx'
import { Page } from '../../../ui/page.tsx'
import type { Frame } from '../../../ui/page.tsx'
import { Table } from '../../../ui/table.tsx'
import { messages } from './messages.ts'
import type { HomeModel } from './model.ts'
import { Recent } from './recent.tsx'
import { Waiting, WorkCounts } from './waiting.tsx'

/** Where one begins: what is due and for whom, or else what one may do, and by which roles. */
export const HomeView = ({ frame, model }: { frame: Frame; model: HomeModel }) => {
  const { language } = frame
  const says = messages[language]
  const { work } = model
  const title = work ? write[language].weekday(model.today) : says.title(model.name)
  const sub = work && (work.whose === 'mine' ? says.mine(work.open) : says.sites(work.open))
  return (
    <Page frame={frame} title={title}>
      <Head title={title} person={!work} sub={sub} actions={<Actions frame={frame} model={model} />} />
      {work && <WorkCounts language={language} work={work} />}
      <div className="rd-grid rd-grid--side">
        <div>
          {work && <Waiting language={language} work={work} />}
          {!work && model.recent !== null && <Recent language={language} recent={model.recent} />}
          {!work && model.recent === null && <CanDo frame={frame} model={model} />}
        </div>
        <div>
          {work && model.recent !== null && <Recent language={language} recent={model.recent} />}
          {!work && model.recent !== null && <CanDo frame={frame} model={model} />}
          <Roles frame={frame} model={model} />
        </div>
      </div>
    </Page>
  )
}

type Part = { readonly frame: Frame; readonly model: HomeModel }

const Actions = ({ frame: { language }, model: { main, find } }: Part) => {
  const says = messages[language]
  return (
    <>
      {find !== null && <a href={find}>{says.find}</a>}
      {main !== null && (
        <ButtonLink kind="primary" small href={main.href}>
          {says[main.does]}
        </ButtonLink>
      )}
    </>
  )
}

const CanDo = ({ frame: { language }, model: { sections } }: Part) => {
  const says = messages[language]
  return (
    <Block title={says.doNow}>
      <ul className="rd-tasks">
        {sections.map(({ section, href }) => (
          <li key={section}>
            <h3>
              <a href={href}>{says[section]}</a>
            </h3>
            <p className="rd-small">{says[`${section}Says`]}</p>
          </li>
        ))}
      </ul>
    </Block>
  )
}

const Roles = ({ frame: { language }, model: { roles } }: Part) => {
  const says = messages[language]
  if (roles.length === 0)
    return (
      <Block title={says.roles}>
        <Empty title={says.noRoles}>
          <p>{says.noRolesSays}</p>
        </Empty>
      </Block>
    )
  return (
    <Block title={says.roles}>
      <Table
        caption={says.rolesOf}
        columns={[{ head: says.role }, { head: says.where }, { head: says.until }]}
        rows={roles.map(({ key, role, where, until }) => ({
          key: String(key),
          head: role,
          cells: [where ?? says.province, until ? write[language].day(until) : says.noEnd],
        }))}
      />
    </Block>
  )
}

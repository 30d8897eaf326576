import type { Viewer } from '../../../core/access/viewer.ts'
import type { Language } from '../../../core/shared/bilingual.ts'
import { write } from '../../../platform/i18n/write.ts'
import { Empty } from '../../../ui/callout.tsx'
import { Block, Head } from '../../../ui/head.tsx'
import { Page } from '../../../ui/page.tsx'
import type { Frame } from '../../../ui/page.tsx'
import { Table } from '../../../ui/table.tsx'
import { messages } from './messages.ts'

type Section = 'clients' | 'colleagues' | 'audit' | 'account'

export type HomeModel = {
  readonly name: string
  readonly roles: readonly {
    readonly key: number
    readonly role: string
    readonly where: string | null
    readonly until: Viewer['grants'][number]['to']
  }[]
  readonly sections: readonly { readonly section: Section; readonly href: string }[]
}

/** Where one begins: what one may do, and by which roles. */
export const HomeView = ({ frame, model }: { frame: Frame; model: HomeModel }) => {
  const says = messages[frame.language]
  const title = says.title(model.name)
  return (
    <Page frame={frame} title={title}>
      <Head title={title} person />
      <div className="rd-grid rd-grid--side">
        <Block title={says.doNow}>
          <ul className="rd-tasks">
            {model.sections.map(({ section, href }) => (
              <li key={section}>
                <h3>
                  <a href={href}>{says[section]}</a>
                </h3>
                <p className="rd-small">{says[`${section}Says`]}</p>
              </li>
            ))}
          </ul>
        </Block>
        <Block title={says.roles}>
          {model.roles.length === 0 ? (
            <Empty title={says.noRoles}>
              <p>{says.noRolesSays}</p>
            </Empty>
          ) : (
            <Roles language={frame.language} roles={model.roles} />
          )}
        </Block>
      </div>
    </Page>
  )
}

const Roles = ({ language, roles }: { language: Language; roles: HomeModel['roles'] }) => {
  const says = messages[language]
  return (
    <Table
      caption={says.rolesOf}
      columns={[{ head: says.role }, { head: says.where }, { head: says.until }]}
      rows={roles.map(({ key, role, where, until }) => ({
        key: String(key),
        head: role,
        cells: [where ?? says.province, until ? write[language].day(until) : says.noEnd],
      }))}
    />
  )
}

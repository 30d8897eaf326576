import type { Language } from '../../../core/shared/bilingual.ts'
import { Empty } from '../../../ui/callout.tsx'
import { Block } from '../../../ui/head.tsx'
import { Table } from '../../../ui/table.tsx'
import { Tag } from '../../../ui/tag.tsx'
import type { TagState } from '../../../ui/tag.tsx'
import { endRolePath, inLanguage, limitRolePath } from '../paths.ts'
import { messages as shared } from '../shared/messages.ts'
import { placeName, roleName } from '../shared/words.ts'
import { messages } from './messages.ts'
import type { ColleagueModel, ShownRole } from './model.ts'

const states: Readonly<Record<ShownRole['tense'], TagState>> = {
  present: 'ok',
  future: 'info',
  past: 'plain',
  never: 'plain',
}

/** Every role the person holds, will hold or held. */
export const Roles = ({ language, model }: { language: Language; model: ColleagueModel }) => {
  const says = messages[language]
  const mayChange = model.roles.some((role) => role.mayChange)
  const heads = [says.role, says.where, says.days, says.stands, ...(mayChange ? [says.todo] : [])]
  if (model.roles.length === 0)
    return (
      <Block title={says.roles}>
        <Empty title={says.noRoles} />
      </Block>
    )
  return (
    <Block title={says.roles}>
      <Table
        caption={says.rolesOf(model.name)}
        columns={heads.map((head) => ({ head }))}
        stack
        rows={model.roles.map((role) => ({
          key: role.code,
          head: roleName(language, role.role),
          cells: [
            placeName(language, role),
            daysOf(language, role),
            <Tag key="now" state={states[role.tense]}>
              {role.tense === 'never' ? says.neverHeld : says[role.tense]}
            </Tag>,
            ...(mayChange ? [<Ways key="ways" language={language} code={model.colleague.code} role={role} />] : []),
          ],
        }))}
      />
    </Block>
  )
}

const daysOf = (language: Language, { tense, from, to }: ShownRole): string =>
  tense === 'never' ? messages[language].wasToBegin(from) : shared[language].span(from, to)

const Ways = ({ language, code, role }: { language: Language; code: string; role: ShownRole }) => {
  const says = messages[language]
  if (!role.mayChange) return null
  const of = says.ofRole(roleName(language, role.role), placeName(language, role))
  return (
    <div className="rd-actions">
      <a href={inLanguage(language, limitRolePath(code, role.code))}>
        {says.limit}
        <span className="rd-sr">{` ${of}`}</span>
      </a>
      <a href={inLanguage(language, endRolePath(code, role.code))}>
        {says.end}
        <span className="rd-sr">{` ${of}`}</span>
      </a>
    </div>
  )
}

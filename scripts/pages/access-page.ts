import { codeList } from '../../src/catalogues/index.ts'
import { dataClasses } from '../../src/core/access/data-class.ts'
import type { DataClass } from '../../src/core/access/data-class.ts'
import { roles } from '../../src/core/access/role.ts'
import type { Role } from '../../src/core/access/role.ts'
import { entryOf, limits } from '../../src/core/access/table.ts'
import type { Entry } from '../../src/core/access/table.ts'
import type { Language } from '../../src/core/shared/bilingual.ts'

const classes = Object.keys(dataClasses) as DataClass[]

/** docs/reference/access.md: who may do what, in both languages. */
export const accessPage = (): string =>
  [
    '# Who may do what · Qui peut faire quoi',
    '',
    'Generated from `src/core/access/table.ts`: `npm run generate`. The same table decides which routes a person may open,',
    'the first clause of each query, and the policies of the database. A right counts at the sites of the grant that gives it.',
    '',
    'Produite à partir de `src/core/access/table.ts`. La même table décide des pages qu’une personne peut ouvrir, de la',
    'première condition de chaque requête et des règles de la base de données. Un droit vaut aux points de service visés.',
    '',
    ...tableIn('en'),
    ...tableIn('fr'),
  ].join('\n')

const words = {
  en: { title: 'In English', role: 'Role', read: 'reads', write: 'reads and writes' },
  fr: { title: 'En français', role: 'Rôle', read: 'lit', write: 'lit et écrit' },
} as const

const tableIn = (language: Language): readonly string[] => {
  const t = words[language]
  const names = codeList('role').codes
  return [
    `## ${t.title}`,
    '',
    `| ${[t.role, ...classes.map((one) => dataClasses[one][language])].join(' | ')} |`,
    `| ${['', ...classes].map(() => '---').join(' | ')} |`,
    ...roles.map((role) => {
      const cells = classes.map((one) => cell(entryOf(role, one), language))
      return `| ${[nameOf(names, role, language), ...cells].join(' | ')} |`
    }),
    '',
  ]
}

const nameOf = (names: ReturnType<typeof codeList>['codes'], role: Role, language: Language): string => {
  const found = names.find(({ code }) => code === role)
  if (!found) throw new RangeError(`the code list of roles does not name ${role}`)
  return `${found.label[language]} (\`${role}\`)`
}

const cell = (entry: Entry | null, language: Language): string => {
  if (!entry) return ''
  const may = words[language][entry.may]
  return entry.limit ? `${may}: ${limits[entry.limit][language]}` : may
}

/** db/access.generated.sql: the same table for the policies of the database. */
export const accessRules = (): string => {
  const rows = roles.flatMap((role) =>
    classes.flatMap((one) => {
      const entry = entryOf(role, one)
      return entry ? [`  ('${role}', '${one}', '${entry.may}', ${entry.limit ? `'${entry.limit}'` : 'null'})`] : []
    }),
  )
  return [
    '-- Generated from src/core/access/table.ts: `npm run generate`. Run after every migration.',
    'delete from access_rule;',
    `insert into access_rule (role, data_class, may, limited) values\n${rows.join(',\n')};`,
    '',
  ].join('\n')
}

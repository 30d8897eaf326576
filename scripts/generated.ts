import { codeLists, programmeNamed } from '../src/catalogues/index.ts'
import { dataPackage } from '../src/records/package/descriptor.ts'
import { makeCommonPasswords } from './common-passwords.ts'
import { makeDatabaseTypes } from './database-types.ts'
import { makeKernel } from './kernel.ts'
import { accessPage, accessRules } from './pages/access-page.ts'
import { codeListsPage } from './pages/code-lists-page.ts'
import { columnsPage } from './pages/columns-page.ts'
import { makeCommandLinePage } from './pages/command-line-page.ts'
import { dataPackagePage } from './pages/data-package-page.ts'
import { makeMeasuresPage } from './pages/measures-page.ts'
import { peoplePage } from './pages/people-page.ts'
import { routesPage } from './pages/routes-page.ts'
import { makeReportSchema } from './pages/report-schema.ts'
import { makeStyle } from './style.ts'

const employmentService = programmeNamed('employment-service')

/** A committed file that is made from the code. A new one is one line here. */
export type Generated = { readonly path: string; readonly make: () => string | Promise<string> }

export const generated: readonly Generated[] = [
  { path: 'db/access.generated.sql', make: accessRules },
  { path: 'docs/guide/people.md', make: peoplePage },
  { path: 'docs/reference/access.md', make: accessPage },
  { path: 'docs/reference/data-package.md', make: () => dataPackagePage() },
  { path: 'docs/reference/datapackage.json', make: () => JSON.stringify(dataPackage(codeLists)) },
  { path: 'docs/reference/code-lists.md', make: () => codeListsPage([...codeLists.values()]) },
  { path: 'docs/reference/columns.md', make: columnsPage },
  { path: 'docs/reference/command-line.md', make: makeCommandLinePage },
  {
    path: 'docs/reference/measures-employment-service-2011-12.md',
    make: () => makeMeasuresPage(employmentService, '2011-12'),
  },
  {
    path: 'docs/reference/measures-employment-service-2012-13.md',
    make: () => makeMeasuresPage(employmentService, '2012-13'),
  },
  { path: 'docs/reference/report.schema.json', make: makeReportSchema },
  { path: 'docs/reference/routes.md', make: routesPage },
  { path: 'src/platform/auth/common-passwords.generated.ts', make: makeCommonPasswords },
  { path: 'src/platform/bits/kernel.generated.ts', make: makeKernel },
  { path: 'src/platform/db/database.generated.ts', make: makeDatabaseTypes },
  { path: 'src/ui/style/ontario.generated.css', make: makeStyle },
]

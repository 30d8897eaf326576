import type { Breach } from './breach.ts'

const imports = (from: string) => `import { thing } from '${from}'\n\nexport const same = thing\n`
const importsType = (from: string) => `import type { Thing } from '${from}'\n\nexport type Same = Thing\n`

const closing = 'src/features/cases/close-case'

/** One breach for each rule of .dependency-cruiser.mjs. */
export const importBreaches: readonly Breach[] = [
  { rule: 'core-is-alone', path: 'src/core/reads-a-file.ts', text: imports('node:fs') },
  { rule: 'catalogues-are-data', path: 'src/catalogues/asks-a-clock.ts', text: imports('../platform/clock.ts') },
  {
    rule: 'catalogues-by-the-front-door',
    path: 'src/records/names-a-programme.ts',
    text: importsType('../catalogues/programmes/youth-bridge.ts'),
  },
  { rule: 'ui-knows-no-domain', path: 'src/ui/knows-clients.ts', text: importsType('../core/clients/client.ts') },
  {
    rule: 'platform-knows-no-domain',
    path: 'src/platform/knows-us.ts',
    text: importsType('../core/clients/client.ts'),
  },
  { rule: 'records-look-down-only', path: 'src/records/shows.ts', text: imports('../ui/button.ts') },
  { rule: 'only-records-write', path: `${closing}/writes.ts`, text: imports('../../../platform/db/writer.ts') },
  { rule: 'areas-meet-by-url', path: `${closing}/pays.ts`, text: imports('../../money/pay/query.ts') },
  { rule: 'features-are-siblings', path: `${closing}/borrows.ts`, text: imports('../open-case/query.ts') },
  { rule: 'views-only-show', path: `${closing}/view.tsx`, text: imports('./query.ts') },
  {
    rule: 'public-site-sees-only-published',
    path: 'src/features/public/find-help/reaches.ts',
    text: importsType('../../../core/clients/client.ts'),
  },
  { rule: 'app-is-the-top', path: `${closing}/asks-app.ts`, text: imports('../../../app/config.ts') },
  { rule: 'no-test-code-in-the-product', path: 'src/records/factory.ts', text: imports('../../test/a-life.ts') },
  { rule: 'fiction-knows-no-measure', path: 'src/fiction/counts.ts', text: importsType('../core/measures/measure.ts') },
  { rule: 'fiction-is-for-app', path: `${closing}/invents.ts`, text: imports('../../../fiction/province.ts') },
  { rule: 'the-web-writes-no-files', path: 'src/app/web.ts', text: imports('../records/writing/writes.ts') },
  { rule: 'no-cycles', path: 'src/core/circle/one.ts', text: importsType('./two.ts') },
  { rule: 'no-orphans', path: 'src/core/alone.ts', text: 'export const alone = true\n' },
  { rule: 'dev-tools-stay-in-dev', path: 'src/platform/draws.ts', text: imports('fast-check') },
  { rule: 'packages-are-declared', path: 'src/platform/lends.ts', text: imports('eslint-visitor-keys') },
  { rule: 'imports-resolve', path: 'src/platform/lost.ts', text: imports('./nowhere.ts') },
]

const exportsThing = 'export type Thing = string\n\nexport const thing = 1\n'

/** What the breaches reach for, and imports that are welcome: nothing may be reported here. */
export const welcome: Readonly<Record<string, string>> = {
  'src/app/config.ts': `${imports('../catalogues/index.ts')}\nexport { province } from '../fiction/province.ts'\nexport { thing } from '../platform/db/writer.ts'\n`,
  'src/catalogues/code-lists/all.ts': exportsThing,
  'src/catalogues/index.ts': imports('../core/clients/client.ts').concat(
    "\nexport { thing } from './code-lists/all.ts'\n",
  ),
  'src/catalogues/programmes/youth-bridge.ts': exportsThing,
  'src/core/circle/two.ts': importsType('./one.ts')
    .replaceAll('Thing', 'Same')
    .replace('type Same = Same', 'type Thing = Same'),
  'src/core/clients/client.ts': exportsThing,
  'src/core/clients/client.test.ts': imports('../../platform/db/writer.ts'),
  'src/core/measures/measure.ts': exportsThing,
  'src/features/cases/close-case/query.ts': imports('../shared/columns.ts'),
  'src/features/cases/open-case/query.ts': imports('../../money/paths.ts'),
  'src/features/cases/shared/columns.ts': exportsThing,
  'src/features/money/paths.ts': exportsThing,
  'src/features/money/pay/query.ts': imports('../../../records/save.ts'),
  'src/features/money/pay/view.tsx': importsType('./query.ts'),
  'src/fiction/province.ts': `${imports('../catalogues/code-lists/all.ts')}\nexport const province = same\n`,
  'src/platform/clock.ts': exportsThing,
  'src/platform/db/writer.ts': exportsThing,
  'src/platform/pdf/write-pdf.ts': exportsThing,
  'src/records/writing/writes.ts': imports('../../platform/pdf/write-pdf.ts'),
  'src/records/save.ts': imports('../platform/db/writer.ts'),
  'src/ui/button.ts': exportsThing,
  'test/a-life.ts': imports('../src/app/config.ts'),
}

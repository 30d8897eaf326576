import type { Breach } from './breach.ts'

const lines = (count: number) => Array.from({ length: count }, (_, at) => `export const v${at} = ${at}\n`).join('')

const longFunction = `export const long = (a: number) => {\n${'  a += 1\n'.repeat(40)}  return a\n}\n`

const branches = [1, 2, 3, 4, 5, 6, 7, 8].map((at) => `  if (a === ${at}) return ${at * 2}\n`).join('')

const switching = `type Stage = 'open' | 'closed'

export const name = (stage: Stage) => {
  switch (stage) {
    case 'open':
      return 1
  }
}
`

/** One breach for each rule that eslint.config.mjs switches on in a block of ours, in each of the rule's forms. */
export const styleBreaches: readonly Breach[] = [
  { rule: 'eqeqeq', path: 'src/platform/loose.ts', text: 'export const same = (a: unknown, b: unknown) => a == b\n' },
  { rule: 'no-var', path: 'src/platform/old.ts', text: 'export var old = 1\n' },
  { rule: 'prefer-const', path: 'src/platform/let.ts', text: 'let a = 1\nexport const b = a\n' },
  {
    rule: 'prefer-arrow-callback',
    path: 'src/platform/callback.ts',
    text: 'export const doubled = [1].map(function (one) {\n  return one * 2\n})\n',
  },
  { rule: 'house/file-names-in-kebab-case', path: 'src/platform/camelCase.ts', text: 'export const a = 1\n' },
  {
    rule: 'house/no-default-export',
    path: 'src/platform/default.ts',
    text: 'const a = 1\nexport { a as default }\n',
  },
  { rule: 'house/no-default-export', path: 'src/platform/default-too.ts', text: 'export default 1\n' },
  {
    rule: 'house/arrow-functions',
    path: 'src/platform/declared.ts',
    text: 'export function a() {}\nexport const b = function () {}\n',
    times: 2,
  },
  { rule: 'max-lines', path: 'src/platform/long.ts', text: lines(201) },
  { rule: 'max-lines', path: 'src/catalogues/longer.ts', text: lines(301) },
  { rule: 'max-lines-per-function', path: 'src/platform/long-function.ts', text: longFunction },
  { rule: 'house/no-enum', path: 'src/platform/enum.ts', text: 'export enum Stage {\n  Open,\n}\n' },
  { rule: '@typescript-eslint/no-explicit-any', path: 'src/platform/any.ts', text: 'export const a: any = 1\n' },
  {
    rule: '@typescript-eslint/no-non-null-assertion',
    path: 'src/platform/bang.ts',
    text: 'export const first = (all: readonly string[]) => all[0]!\n',
  },
  {
    rule: '@typescript-eslint/consistent-type-definitions',
    path: 'src/platform/interface.ts',
    text: 'export interface Thing {\n  readonly name: string\n}\n',
  },
  { rule: '@typescript-eslint/no-unused-vars', path: 'src/platform/unused.ts', text: 'const unused = 1\nexport {}\n' },
  { rule: '@typescript-eslint/switch-exhaustiveness-check', path: 'src/platform/switch.ts', text: switching },
  {
    rule: '@typescript-eslint/no-floating-promises',
    path: 'src/platform/floating.ts',
    text: 'export const start = (save: () => Promise<void>) => {\n  save()\n}\n',
  },
  {
    rule: '@typescript-eslint/no-misused-promises',
    path: 'src/platform/misused.ts',
    text: 'export const may = (allowed: () => Promise<boolean>) => (allowed() ? 1 : 2)\n',
  },
  {
    rule: '@typescript-eslint/await-thenable',
    path: 'src/platform/thenable.ts',
    text: 'export const wait = async (n: number) => {\n  await n\n}\n',
  },
  { rule: 'no-console', path: 'src/platform/talks.ts', text: "console.log('hello')\n\nexport {}\n" },
  {
    rule: 'house/environment-in-config-only',
    path: 'src/platform/environment.ts',
    text: "import { env } from 'node:process'\n\nconst { env: again } = process\nexport const all = [env, again, process.env]\n",
    times: 3,
  },
  {
    rule: 'house/no-programme-by-name',
    path: 'src/records/by-name.ts',
    text: `export const a = (id: string) => {
  if (id === 'employment-service') return 1
  switch (id) {
    case 'integrated-employment-services':
      return 2
    default:
      return 3
  }
}
`,
    times: 2,
  },
  {
    rule: 'complexity',
    path: 'src/core/branches.ts',
    text: `export const a = (a: number) => {\n${branches}  return 0\n}\n`,
  },
  { rule: 'no-restricted-globals', path: 'src/core/globals.ts', text: 'export const at = performance.now()\n' },
  {
    rule: 'house/core-asks-no-clock',
    path: 'src/core/clock.ts',
    text: 'export const now = [new Date(), Date(), Date.now()]\n',
    times: 3,
  },
  { rule: 'house/core-throws-no-dice', path: 'src/core/dice.ts', text: 'export const six = Math.random()\n' },
  { rule: 'house/core-is-readonly', path: 'src/core/facts.ts', text: 'export type Facts = { name: string }\n' },
  {
    rule: 'house/no-text-in-a-view',
    path: 'src/features/cases/say/view.tsx',
    text: `export const View = ({ count }: { readonly count: number }) => (
  <p title="Title" aria-label={'Label'}>
    Écrit
    {'text'}
    {\`and \${count}\`}
  </p>
)
`,
    times: 5,
  },
]

/** Near misses: nothing may be reported here. */
export const fine: Readonly<Record<string, string>> = {
  'src/app/config.ts': 'export const all = process.env\n',
  'src/catalogues/long.ts': lines(250),
  'src/catalogues/knows-itself.ts': "export const a = (id: string) => id === 'employment-service'\n",
  'src/core/fine.ts': 'export type Facts = { readonly name: string }\n\nexport function* all() {\n  yield 1\n}\n',
  'src/core/fine.test.ts': 'export const now = new Date()\n',
  'src/features/cases/say/fine.tsx':
    'export const View = ({ t }: { readonly t: string }) => <p className="hint">{t} · 3</p>\n',
  'src/ui/button.examples.tsx': 'export const Example = () => <p>Text</p>\n',
}

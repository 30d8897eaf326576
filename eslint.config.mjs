// The style of STYLE.md, as far as a machine can see it. A rule of ours is a selector and a sentence; every rule switched
// on in a block whose name starts with "rightdoor/" has a planted breach in test/never-rules.test.ts.
import { parser, plugin as typescript, configs } from 'typescript-eslint'

const forbid = (sentence, ...selectors) => ({
  meta: { type: 'problem', schema: [], messages: { forbidden: sentence } },
  create: (context) =>
    Object.fromEntries(selectors.map((one) => [one, (node) => context.report({ node, messageId: 'forbidden' })])),
})

const programmeId = '/^(employment-service|integrated-employment-services)$/'
const labelLike =
  '/^(alt|aria-description|aria-label|aria-placeholder|aria-roledescription|aria-valuetext|hint|label|placeholder|summary|title)$/'

const fileNames = {
  meta: { type: 'problem', schema: [], messages: { forbidden: 'A file is named in lower case, with hyphens.' } },
  create: (context) => ({
    Program: (node) => {
      const name = context.filename.split(/[\\/]/).at(-1)
      if (!/^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z]+)+$/.test(name)) context.report({ node, messageId: 'forbidden' })
    },
  }),
}

const house = {
  rules: {
    'file-names-in-kebab-case': fileNames,
    'no-default-export': forbid(
      'Export by name: a thing is called the same everywhere.',
      'ExportDefaultDeclaration',
      'ExportSpecifier[exported.name="default"]',
    ),
    'no-enum': forbid('Write a union of literals, or an object that satisfies a type.', 'TSEnumDeclaration'),
    'arrow-functions': forbid(
      'Write a const arrow function; a declaration is for a helper that must be hoisted.',
      'VariableDeclarator > FunctionExpression:not([generator=true])',
      'ExportNamedDeclaration > FunctionDeclaration:not([generator=true])',
    ),
    'core-asks-no-clock': forbid(
      'Today is an argument: the same facts give the same answer next year.',
      'NewExpression[callee.name="Date"]',
      'CallExpression[callee.name="Date"]',
      'MemberExpression[object.name="Date"][property.name="now"]',
    ),
    'core-throws-no-dice': forbid(
      'The same facts give the same answer.',
      'MemberExpression[object.name="Math"][property.name="random"]',
    ),
    'core-is-readonly': forbid(
      'A fact is not changed by the rule that reads it.',
      'TSTypeAliasDeclaration > TSTypeLiteral > TSPropertySignature[readonly=false]',
    ),
    'environment-in-config-only': forbid(
      'Only src/app/config.ts reads the environment; others are given what they need.',
      'MemberExpression[object.name="process"][property.name="env"]',
      'VariableDeclarator[init.name="process"] > ObjectPattern > Property[key.name="env"]',
      'ImportDeclaration[source.value=/^(node:)?process$/] > ImportSpecifier[imported.name="env"]',
    ),
    'no-programme-by-name': forbid(
      'Ask the catalogue for what differs; shared code does not know which programme it has.',
      `BinaryExpression[operator=/^[!=]==?$/] > Literal[value=${programmeId}]`,
      `SwitchCase > Literal[value=${programmeId}]`,
    ),
    'no-text-in-a-view': forbid(
      'A sentence belongs in messages.ts, in both languages.',
      'JSXText[value=/\\p{L}/u]',
      'JSXElement > JSXExpressionContainer > Literal[value=/\\p{L}/u]',
      'JSXElement > JSXExpressionContainer > TemplateLiteral > TemplateElement[value.raw=/\\p{L}/u]',
      `JSXAttribute[name.name=${labelLike}] > Literal[value=/\\p{L}/u]`,
      `JSXAttribute[name.name=${labelLike}] > JSXExpressionContainer > Literal[value=/\\p{L}/u]`,
    ),
  },
}

const code = ['**/*.ts', '**/*.tsx']
const tests = ['**/*.test.ts', '**/*.test.tsx', 'test/**']
const configFiles = ['*.config.{ts,mjs}', '.dependency-cruiser.mjs', 'test/global-setup.ts']
/** Lists, not reasoning: as long as what they list. */
const catalogues = ['src/catalogues/**', 'src/core/package/**', 'src/**/{messages,reasons,refusals}.ts']

const outsideCore = [
  'Buffer',
  'clearInterval',
  'clearTimeout',
  'console',
  'crypto',
  'document',
  'fetch',
  'global',
  'globalThis',
  'localStorage',
  'location',
  'navigator',
  'performance',
  'process',
  'queueMicrotask',
  'sessionStorage',
  'setImmediate',
  'setInterval',
  'setTimeout',
  'window',
]

export default [
  { ignores: ['**/node_modules/', 'dist/', 'data/', 'coverage/', '**/*.generated.*', '**/generated/'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  ...configs.recommended.map((one) => ({ ...one, files: one.files ?? [...code, '**/*.mjs'] })),
  {
    name: 'rightdoor/all',
    files: [...code, '**/*.mjs'],
    plugins: { house },
    rules: {
      eqeqeq: 'error',
      'no-var': 'error',
      'prefer-const': 'error',
      'prefer-arrow-callback': 'error',
      'house/file-names-in-kebab-case': 'error',
      'house/no-default-export': 'error',
      'house/arrow-functions': 'error',
    },
  },
  {
    name: 'rightdoor/typescript',
    files: code,
    plugins: { '@typescript-eslint': typescript, house },
    languageOptions: { parser, parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      'max-lines': ['error', 200],
      'house/no-enum': 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/consistent-type-definitions': ['error', 'type'],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { requireDefaultForNonUnion: true, considerDefaultExhaustiveForUnions: true },
      ],
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false } }],
      '@typescript-eslint/await-thenable': 'error',
    },
  },
  {
    name: 'rightdoor/config-files',
    files: configFiles,
    rules: { 'house/no-default-export': 'off', 'house/file-names-in-kebab-case': 'off' },
  },
  { name: 'rightdoor/lists', files: catalogues, rules: { 'max-lines': ['error', 300] } },
  {
    name: 'rightdoor/src',
    files: ['src/**/*.{ts,tsx}'],
    ignores: [...tests, ...catalogues],
    rules: { 'max-lines-per-function': ['error', 40] },
  },
  {
    name: 'rightdoor/quiet',
    files: ['src/**/*.{ts,tsx}'],
    ignores: ['src/app/**', ...tests],
    rules: { 'no-console': 'error' },
  },
  {
    name: 'rightdoor/environment',
    files: ['src/**/*.{ts,tsx}'],
    ignores: ['src/app/config.ts', ...tests],
    rules: { 'house/environment-in-config-only': 'error' },
  },
  {
    name: 'rightdoor/programmes',
    files: [...code, '**/*.mjs'],
    ignores: ['src/catalogues/**', 'eslint.config.mjs'],
    rules: { 'house/no-programme-by-name': 'error' },
  },
  {
    name: 'rightdoor/core',
    files: ['src/core/**/*.ts'],
    ignores: tests,
    rules: {
      complexity: ['error', 8],
      'no-restricted-globals': ['error', ...outsideCore],
      'house/core-asks-no-clock': 'error',
      'house/core-throws-no-dice': 'error',
      'house/core-is-readonly': 'error',
    },
  },
  {
    name: 'rightdoor/views',
    files: ['src/features/**/*.tsx', 'src/ui/**/*.tsx'],
    ignores: [...tests, '**/*.examples.tsx'],
    rules: { 'house/no-text-in-a-view': 'error' },
  },
]

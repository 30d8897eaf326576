// Which way imports may point: app → features → ui | records → platform → catalogues → core. Every rule here has a planted
// breach in test/never-rules.test.ts. Run it with `npm run layers`.

/** A test sits beside what it tests and may reach for anything. */
const tests = '[.]test[.]tsx?$'

const src = (path = '', ...except) => ({ path: `^src/${path}`, pathNot: [tests, ...except] })

const never = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to })

export default {
  forbidden: [
    never(
      'core-is-alone',
      'A rule is a pure function over facts: core reaches for nothing outside core, neither Node nor a package.',
      src('core/'),
      { pathNot: '^src/core/' },
    ),
    never(
      'catalogues-are-data',
      'Policy is written down as data in the types of core; it calls on nothing else.',
      src('catalogues/'),
      { pathNot: '^src/(core|catalogues)/' },
    ),
    never(
      'catalogues-by-the-front-door',
      'Whoever imports one programme or one list knows its name; everyone asks catalogues/index.ts.',
      src('', '^src/(catalogues|fiction)/'),
      { path: '^src/catalogues/.+', pathNot: '^src/catalogues/index[.]ts$' },
    ),
    never('ui-knows-no-domain', 'A component is handed plain values, so that any screen may use it.', src('ui/'), {
      path: '^src/',
      pathNot: '^src/(ui|core/shared|platform/i18n)/',
    }),
    never('platform-knows-no-domain', 'A database, a mail box or a clock serves any domain.', src('platform/'), {
      path: '^src/',
      pathNot: '^src/(platform|core/shared)/',
    }),
    never('records-look-down-only', 'records load and save; what is shown is decided above them.', src('records/'), {
      path: '^src/(features|ui|app|fiction)/',
    }),
    never(
      'only-records-write',
      'What is written in one folder is judged again and put on the trail in one folder.',
      src('', '^src/(records|app|platform/db)/'),
      { path: '^src/platform/db/writer[.]ts$' },
    ),
    never(
      'areas-meet-by-url',
      'One area links to a page of another; it does not run its code.',
      src('features/([^/]+)/'),
      { path: '^src/features/', pathNot: ['^src/features/$1/', '/paths[.]ts$', '^src/features/route[.]ts$'] },
    ),
    never(
      'features-are-siblings',
      'A feature uses its own folder and what its area shares, so that deleting the folder deletes the feature.',
      src('features/([^/]+)/([^/]+)/'),
      { path: '^src/features/$1/([^/]+)/', pathNot: ['^src/features/$1/$2/', '^src/features/$1/shared/'] },
    ),
    never(
      'views-only-show',
      'A view makes markup of its model; it neither asks nor decides. Types are welcome.',
      { path: '/view[.]tsx$' },
      {
        path: ['/(query|form|route)[.]ts$', '^src/(records|platform/(db|http|jobs))/', 'node_modules/kysely/'],
        dependencyTypesNot: ['type-only'],
      },
    ),
    never(
      'public-site-sees-only-published',
      'No path of code leads from the public site to a person, not even a type.',
      src('features/public/'),
      { path: '^src/(core/(cases|clients)|records)/' },
    ),
    never('app-is-the-top', 'One place puts the parts together.', src('', '^src/app/'), { path: '^src/app/' }),
    never(
      'no-test-code-in-the-product',
      'Tests, seeds, benchmarks and scripts use the product, never the other way.',
      src(),
      { path: ['^(test|bench|scripts)/', '^db/seed/', tests] },
    ),
    never(
      'fiction-knows-no-measure',
      'The generator of fictional provinces writes facts. If it knew how they are counted, its agreement with the published figures would prove nothing.',
      src('fiction/'),
      {
        path: '^src/',
        pathNot: '^src/(fiction/|platform/|core/(shared|package|programme)/|catalogues/code-lists/all[.]ts$)',
      },
    ),
    never(
      'fiction-is-for-app',
      'Only the composition root and the tests may ask for a fictional province.',
      src('', '^src/(fiction|app)/'),
      { path: '^src/fiction/' },
    ),
    never(
      'the-web-writes-no-files',
      'Whoever answers pages has them written by the worker: their libraries hold a process up, and are slow to load.',
      { path: '^src/(app/web[.]ts|app/routes/|features/)', pathNot: [tests] },
      { path: '^src/platform/(pdf/write-pdf|csv/workbook)[.]ts$', reachable: true },
    ),
    never('no-cycles', 'Two files that need each other are one file, or three.', {}, { circular: true }),
    never(
      'no-orphans',
      'Code that nobody imports goes. What is run by name lives in src/app, or is an island of a page.',
      { orphan: true, path: '^src/', pathNot: ['^src/app/', '^src/ui/islands/', '[.]d[.]ts$', tests] },
      {},
    ),
    never('dev-tools-stay-in-dev', 'An installation without the development packages must run.', src(), {
      dependencyTypes: ['npm-dev'],
      dependencyTypesNot: ['type-only'],
    }),
    never(
      'packages-are-declared',
      'What is imported can be found, and stands in our own package.json.',
      {},
      { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] },
    ),
    never('imports-resolve', 'An import leads to a file.', {}, { couldNotResolve: true }),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'node', 'default', 'types'] },
  },
}

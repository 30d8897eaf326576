import { benchImport } from './import/bench-import.ts'
import { benchJudge } from './judge/bench-judge.ts'
import { benchPage } from './page/bench-page.ts'
import { benchPageDsq } from './page-dsq/bench-page-dsq.ts'
import { benchReport } from './report/bench-report.ts'
import { benchSearch } from './search/bench-search.ts'
import { benchSignIn } from './sign-in/bench-sign-in.ts'
import { benchStart } from './start/bench-start.ts'

/** A benchmark by name: `npm run bench -- report`. It returns what is printed, one JSON document; progress goes to standard error. */
const benchmarks: Readonly<Record<string, () => Promise<unknown>>> = {
  report: benchReport,
  judge: benchJudge,
  import: () => benchImport(),
  page: benchPage,
  'page-dsq': benchPageDsq,
  search: benchSearch,
  signin: benchSignIn,
  start: benchStart,
}

const [name = ''] = process.argv.slice(2)
const benchmark = benchmarks[name]
if (benchmark === undefined) {
  process.stderr.write(`usage: npm run bench -- NAME, where NAME is one of ${Object.keys(benchmarks).join(', ')}\n`)
  process.exitCode = 2
} else {
  process.stdout.write(`${JSON.stringify(await benchmark(), null, 2)}\n`)
}

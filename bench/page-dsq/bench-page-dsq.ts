import { fork } from 'node:child_process'
import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { rootFolder } from '../../src/platform/root.ts'
import { environment } from '../environment.ts'
import type { Orders } from '../page/serve.ts'
import { provinceDatabase } from '../province.ts'
import { quantile, rounded } from '../times.ts'
import { looksIn, someSteward } from './reader.ts'
import { turningPlan } from './turning-plan.ts'
import type { TurningPlan } from './turning-plan.ts'

const A_SECOND = 10
const SECONDS = 30
const ROUND = 1000 / A_SECOND

const search = '?scope=province&year=2012-13&to=2012-12-31'
const dsq = `/en/figures/dsq${search}`
const drill = `/en/figures/dsq/employed${search}`

/**
 * The report of the province, signed in, over HTTP at ten requests a second: each after a plan’s outcome was corrected,
 * judged again and committed, so that no figure is the one before; then with nothing changed; then the people behind a
 * figure, whose looks are on the trail. No request waits for the one before it.
 */
export const benchPageDsq = async () => {
  const province = await provinceDatabase()
  try {
    const { connection } = province
    const secret = await someSteward(connection)
    const plan = await turningPlan(connection)
    const server = fork(join(rootFolder, 'bin/run.mjs'), ['bench/page/serve.ts'], {
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    })
    try {
      server.send({ connection, variant: 'whole' } satisfies Orders)
      const [port] = (await once(server, 'message')) as [number]
      const ask = asking(`http://127.0.0.1:${port}`, secret)
      for (const path of [dsq, dsq, dsq, drill, drill, drill]) await ask(path)
      const changed = await anew(ask, plan)
      const unchanged = await load(() => ask(dsq))
      const looksBefore = await looksIn(connection)
      const opened = await load(() => ask(drill))
      return {
        benchmark: 'page-dsq',
        requestsASecond: A_SECOND,
        secondsEach: SECONDS,
        environment: environment(),
        target: { changedP95: 60, unchangedP95: 25, firstDrillP95: 60 },
        changed: { page: dsq, ...changed },
        unchanged: { page: dsq, ...summary(unchanged) },
        firstDrill: { page: drill, ...summary(opened), looksOnTheTrail: (await looksIn(connection)) - looksBefore },
      }
    } finally {
      await plan.restore()
      await stop(server)
    }
  } finally {
    await province.stop()
  }
}

type Page = { readonly text: string }
type Asking = (path: string) => Promise<Page>

/** Every answer must be the page with the province’s people in it, or the figure means nothing. */
const asking =
  (origin: string, secret: string): Asking =>
  async (path) => {
    const answer = await fetch(origin + path, { headers: { cookie: `rightdoor=${secret}` } })
    const text = await answer.text()
    if (answer.status !== 200 || !text.includes('134,532'))
      throw new Error(`${path} answered ${answer.status} without the province’s people`)
    return { text }
  }

/** A change is committed before each request, as early as the round begins: the columns have followed by then. */
const anew = async (ask: Asking, plan: TurningPlan) => {
  const figures = new Set<string>()
  let before = ''
  let anewEach = 0
  const pages = await load(async () => {
    const page = await ask(dsq)
    const figure = plan.figureIn(page.text)
    if (figure !== before) anewEach++
    before = figure
    figures.add(figure)
    return page
  }, plan.turn)
  if (figures.size !== 2) throw new Error(`the figure of the plan that turns was ${[...figures].join(' or ')}`)
  return { ...summary(pages), withAnotherFigureThanBefore: anewEach }
}

/** One request every hundred milliseconds, whether the one before has come back or not. */
const load = async (
  request: () => Promise<Page>,
  between: () => Promise<void> = async () => undefined,
): Promise<readonly number[]> => {
  const under: Promise<number>[] = []
  const start = performance.now()
  for (let at = 0; at < SECONDS * A_SECOND; at++) {
    await between()
    const due = start + (at + 1) * ROUND
    await pause(Math.max(0, due - performance.now()))
    const asked = Math.max(due, performance.now())
    under.push(request().then(() => performance.now() - asked))
  }
  return Promise.all(under)
}

const summary = (times: readonly number[]) => ({
  p50: rounded(quantile(times, 0.5)),
  p95: rounded(quantile(times, 0.95)),
  p99: rounded(quantile(times, 0.99)),
  pages: times.length,
})

const stop = async (server: ChildProcess): Promise<void> => {
  const ended = once(server, 'exit')
  server.kill('SIGKILL')
  await ended
}

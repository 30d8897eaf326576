import { spawn } from 'node:child_process'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { rootFolder } from '../src/platform/root.ts'
import { countTests } from './count-tests.ts'
import type { Count } from './count-tests.ts'

/**
 * `npm run check` is what the build server runs (.ci/run): every check in turn, its seconds as it ends, what it said when it
 * failed, and at the end one line that counts tests and steps. Steps may be named to run only those.
 */
type Step = {
  readonly name: string
  /** What to type to run only this step. */
  readonly command: readonly [string, ...string[]]
}

const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm'

const steps: readonly Step[] = [
  { name: 'format', command: [npm, 'run', 'formatted'] },
  { name: 'lint', command: [npm, 'run', 'lint'] },
  { name: 'types', command: [npm, 'run', 'types'] },
  { name: 'layers', command: [npm, 'run', 'layers'] },
  { name: 'unused', command: [npm, 'run', 'unused'] },
  { name: 'generated', command: [npm, 'run', 'generate', '--', '--check'] },
  { name: 'tests', command: [npm, 'test'] },
]

/** Not 1: that is how a check ends that could not even begin. */
const FOUND_FAULTS = 3

const wanted = process.argv.slice(2)
const unknown = wanted.filter((name) => !steps.some((step) => step.name === name))

if (unknown.length > 0) {
  process.stderr.write(
    `no step is called ${unknown.join(', ')}; there are ${steps.map((step) => step.name).join(', ')}\n`,
  )
  process.exitCode = 2
} else {
  const counts: Count[] = []
  for (const step of steps) if (wanted.length === 0 || wanted.includes(step.name)) counts.push(await take(step))
  const sum = (kind: keyof Count) => counts.reduce((total, one) => total + one[kind], 0)
  process.stdout.write(`${sum('passed')} passed, ${sum('failed')} failed\n`)
  if (sum('failed') > 0) process.exitCode = FOUND_FAULTS
}

async function take(step: Step): Promise<Count> {
  const started = performance.now()
  const { count, output } = step.name === 'tests' ? await runTests(step.command) : await runStep(step.command)
  const seconds = ((performance.now() - started) / 1000).toFixed(1).padStart(7)
  const result = count.failed > 0 ? 'FAILED' : 'passed'
  const many = step.name === 'tests' ? `  (${count.passed} passed, ${count.failed} failed)` : ''
  process.stdout.write(`${step.name.padEnd(10)} ${seconds} s  ${result}${many}\n`)
  if (count.failed > 0) process.stdout.write(`${output.trimEnd()}\n  only this step: ${step.command.join(' ')}\n`)
  return count
}

async function runStep(command: readonly [string, ...string[]]) {
  const { code, output } = await run(command)
  return { count: code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 }, output }
}

async function runTests(command: readonly [string, ...string[]]) {
  const folder = await mkdtemp(join(tmpdir(), 'rightdoor-check-'))
  const report = join(folder, 'tests.json')
  try {
    const { code, output } = await run([
      ...command,
      ...['--', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`],
    ])
    const count = countTests(await readFile(report, 'utf8').catch(() => '{}'))
    // Something failed outside every test: a file that does not load, a rejected promise nobody waited for.
    if (code !== 0 && count.failed === 0) return { count: { ...count, failed: 1 }, output }
    return { count, output }
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

function run([program, ...words]: readonly [string, ...string[]]) {
  return new Promise<{ code: number; output: string }>((resolve, reject) => {
    const child = spawn(program, words, { cwd: rootFolder, stdio: ['ignore', 'pipe', 'pipe'] })
    const pieces: Buffer[] = []
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (piece: Buffer) => pieces.push(piece))
    child.on('error', reject)
    child.on('close', (code) => resolve({ code: code ?? 1, output: Buffer.concat(pieces).toString() }))
  })
}

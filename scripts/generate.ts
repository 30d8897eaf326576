import { mkdir, readFile, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { format, getFileInfo, resolveConfig } from 'prettier'
import { rootFolder } from '../src/platform/root.ts'
import { generated } from './generated.ts'
import type { Generated } from './generated.ts'

/**
 * `npm run generate` writes the committed files that are made from the code; with `--check` it writes nothing and fails
 * when one differs, so that the consequence of a change is seen where it is reviewed. Paths may be named to do only those.
 */
const checking = process.argv.includes('--check')
const named = process.argv.slice(2).filter((word) => !word.startsWith('--'))

const stale: string[] = []
for (const file of generated.filter(({ path }) => named.length === 0 || named.includes(path))) await freshen(file)

if (stale.length > 0 && checking) {
  process.stderr.write(`Not fresh (npm run generate writes them):\n${stale.map((path) => `  ${path}\n`).join('')}`)
  process.exitCode = 1
}

async function freshen({ path, make }: Generated) {
  const place = join(rootFolder, path)
  const text = await pretty(place, await make())
  if (text === (await readFile(place, 'utf8').catch(() => undefined))) return
  stale.push(path)
  if (checking) return
  await mkdir(dirname(place), { recursive: true })
  await writeFile(place, text)
  process.stdout.write(`${path}\n`)
}

async function pretty(place: string, text: string) {
  const { ignored, inferredParser } = await getFileInfo(place, { ignorePath: join(rootFolder, '.prettierignore') })
  if (ignored || inferredParser === null) return text
  return format(text, { ...(await resolveConfig(place)), filepath: place })
}

import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import wabt from 'wabt'
import { rootFolder } from '../src/platform/root.ts'

/** src/platform/bits/kernel.generated.ts: the readable kernel.wat, assembled. */
export const makeKernel = async (): Promise<string> => {
  const source = await readFile(join(rootFolder, 'src/platform/bits/kernel.wat'), 'utf8')
  const digest = createHash('sha256').update(source).digest('hex')
  return `${HEAD} ${digest}
export const kernelBase64 =
${lines((await assemble(source)).toString('base64'))}
`
}

const HEAD = `// Generated from src/platform/bits/kernel.wat by scripts/kernel.ts: \`npm run generate\`.
// SHA-256 of that file:`

const assemble = async (source: string): Promise<Buffer> => {
  const tools = await wabt()
  const parsed = tools.parseWat('kernel.wat', source, { simd: true })
  parsed.validate()
  const { buffer } = parsed.toBinary({})
  parsed.destroy()
  return Buffer.from(buffer)
}

const lines = (text: string): string => (text.match(/.{1,100}/g) ?? []).map((line) => `  '${line}'`).join(' +\n')

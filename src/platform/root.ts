import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/**
 * The folder of the installation: the one whose package.json is ours. Found by walking up, because this file runs from
 * `src` under the tests and from `dist` otherwise.
 */
export const rootFolder: string = above(dirname(fileURLToPath(import.meta.url)))

function above(folder: string): string {
  const manifest = join(folder, 'package.json')
  if (existsSync(manifest) && nameIn(manifest) === 'rightdoor') return folder
  const parent = dirname(folder)
  if (parent === folder) throw new Error('no folder above holds the package.json of rightdoor')
  return above(parent)
}

function nameIn(manifest: string): unknown {
  const content: unknown = JSON.parse(readFileSync(manifest, 'utf8'))
  return typeof content === 'object' && content !== null && 'name' in content ? content.name : undefined
}

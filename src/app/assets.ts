import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { build } from 'esbuild'
import { assetsOf } from '../platform/http/assets.ts'
import type { Asset, Assets } from '../platform/http/assets.ts'
import { rootFolder } from '../platform/root.ts'

const STYLE = join(rootFolder, 'src', 'ui', 'style')
const OPEN_SANS = join(rootFolder, 'node_modules', '@fontsource', 'open-sans', 'files')
const RALEWAY = join(rootFolder, 'node_modules', '@ongov', 'ontario-design-system-global-styles', 'dist', 'fonts')

/** In this order: a later one may refine an earlier one. */
const SHEETS = ['ontario.generated', 'base', 'shell', 'forms', 'tables', 'charts']

/** The style sheet, the fonts it names, and the mark. */
export const loadAssets = async (): Promise<Assets> => {
  const fonts = await Promise.all([
    ...['latin', 'latin-ext', 'vietnamese'].flatMap((letters) =>
      ['400', '600', '700'].map((weight) => openSans(letters, weight)),
    ),
    font('raleway-700.woff2', join(RALEWAY, 'raleway-modified-700', 'raleway-modified-700.woff2')),
  ])
  const mark: Asset = { name: 'mark.svg', type: 'image/svg+xml', bytes: await readFile(join(STYLE, 'mark.svg')) }
  const sheets = await Promise.all(SHEETS.map((name) => readFile(join(STYLE, `${name}.css`), 'utf8')))
  const addresses = assetsOf(fonts)
  const css = sheets.join('').replaceAll(/url\('([\w.-]+)'\)/g, (_, name: string) => `url('${addresses.url(name)}')`)
  return assetsOf([
    ...fonts,
    mark,
    await island('session-watch'),
    await island('print-page'),
    await island('follow-progress'),
    { name: 'rightdoor.css', type: 'text/css; charset=utf-8', bytes: Buffer.from(css) },
  ])
}

/** A small script that makes a page nicer; nothing needs it. */
const island = async (name: string): Promise<Asset> => {
  const { outputFiles } = await build({
    entryPoints: [join(rootFolder, 'src', 'ui', 'islands', `${name}.ts`)],
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    write: false,
  })
  return {
    name: `${name}.js`,
    type: 'text/javascript; charset=utf-8',
    bytes: Buffer.from(outputFiles[0]?.contents ?? []),
  }
}

const openSans = (letters: string, weight: string): Promise<Asset> =>
  font(`open-sans-${letters}-${weight}.woff2`, join(OPEN_SANS, `open-sans-${letters}-${weight}-normal.woff2`))

const font = async (name: string, path: string): Promise<Asset> => ({
  name,
  type: 'font/woff2',
  bytes: await readFile(path),
})

// Runs a TypeScript entry: node bin/run.mjs src/app/cli.ts report …
// Node 20 strips no types, so the entry is bundled into dist/ first, and only when one of its sources has changed. The
// entry then runs in this very process: signals, exit codes and standard streams are its own. The packages we run on are
// bundled with it, because one file loads in half the time of the thousand it is made of.
import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join, relative, resolve, sep } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

const root = dirname(dirname(fileURLToPath(import.meta.url)))
const [entry, ...rest] = process.argv.slice(2)

if (entry === undefined) {
  process.stderr.write('usage: node bin/run.mjs ENTRY.ts [argument …]\n')
  process.exit(2)
}

const source = resolve(root, entry)
const stem = join(root, 'dist', relative(root, source).replace(/\.[cm]?tsx?$/, ''))
const ledger = `${stem}.inputs.json`
const bundle = join(dirname(stem), fresh() ?? (await build()))

process.argv = [process.argv[0], source, ...rest]
process.setSourceMapsEnabled(true)
await import(pathToFileURL(bundle).href)

/** The name of the bundle, when every file that went into it is as it was; undefined when it must be made again. */
function fresh() {
  try {
    const { bundle: name, inputs } = JSON.parse(readFileSync(ledger, 'utf8'))
    const same = Object.entries(inputs).every(([path, stamp]) => stampOf(path) === stamp)
    if (same) statSync(join(dirname(stem), name))
    return same ? name : undefined
  } catch {
    return undefined
  }
}

async function build() {
  const startedAt = Date.now()
  const esbuild = await import('esbuild')
  const result = await esbuild
    .build({
      absWorkingDir: root,
      entryPoints: [source],
      outfile: `${stem}.mjs`,
      bundle: true,
      write: false,
      metafile: true,
      platform: 'node',
      format: 'esm',
      target: 'node20',
      external: apart(),
      // React chooses between its builds by it; the one for development is several times slower.
      define: { 'process.env.NODE_ENV': '"production"' },
      minifySyntax: true,
      minifyWhitespace: true,
      // Packages of the older kind ask for others, and for Node's own, by it.
      banner: { js: "import{createRequire as $from}from'node:module';const require=$from(import.meta.url);" },
      jsx: 'automatic',
      sourcemap: 'external',
      sourcesContent: false,
      tsconfigRaw: {},
      legalComments: 'none',
      logLevel: 'error',
    })
    .catch(() => process.exit(1))
  const [map, code] = ['.map', '.mjs'].map((end) => result.outputFiles.find((file) => file.path.endsWith(end)))
  // The name carries the content, and the list of inputs names the bundle: two at once write different files or the
  // same bytes, and the list always belongs to the bundle it names.
  const digest = createHash('sha256').update(code.contents).update(map.contents).digest('hex').slice(0, 12)
  const name = `${stem.slice(dirname(stem).length + 1)}-${digest}.mjs`
  mkdirSync(dirname(stem), { recursive: true })
  place(join(dirname(stem), `${name}.map`), map.contents)
  place(join(dirname(stem), name), `${code.text}//# sourceMappingURL=${name}.map\n`)
  place(ledger, JSON.stringify({ bundle: name, inputs: stamps(Object.keys(result.metafile.inputs), startedAt) }))
  sweep(name)
  await esbuild.stop()
  return name
}

/**
 * What stays out of the bundle: the tools of development; a binary and those that find their own files beside them; what is
 * loaded only when a document is written; and a package that is asked for but not installed.
 */
function apart() {
  const { devDependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  return [...Object.keys(devDependencies), '@node-rs/argon2', 'esbuild', 'pdfkit', 'write-excel-file', 'pg-native']
}

/**
 * A file changed while the bundle was made gets no stamp, so that the next run makes it again. Packages change together,
 * when they are installed.
 */
function stamps(paths, startedAt) {
  const own = paths.filter((path) => !/(^|\/)node_modules\//.test(path))
  const all = [...own, 'bin/run.mjs', 'package.json', 'node_modules/.package-lock.json']
  return Object.fromEntries(
    all.map((path) => [path, statSync(join(root, path)).mtimeMs < startedAt ? stampOf(path) : 'changed meanwhile']),
  )
}

function stampOf(path) {
  const { mtimeMs, size } = statSync(join(root, path))
  return `${mtimeMs} ${size}`
}

function place(path, contents) {
  const unfinished = `${path}.${process.pid}`
  writeFileSync(unfinished, contents)
  renameSync(unfinished, path)
}

/** Earlier bundles of this entry go after an hour: a process that has just chosen one may still be about to read it. */
function sweep(name) {
  const folder = dirname(stem)
  const earlier = new RegExp(`^${stem.slice(folder.length + sep.length)}-[0-9a-f]{12}\\.mjs(\\.map)?$`)
  for (const file of readdirSync(folder)) {
    const old =
      earlier.test(file) && !file.startsWith(name) && Date.now() - statSync(join(folder, file)).mtimeMs > 3_600_000
    if (old) rmSync(join(folder, file), { force: true })
  }
}

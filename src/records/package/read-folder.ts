import { open, readdir, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import * as z from 'zod'
import type { Resource } from '../../core/package/resource.ts'
import { resources } from '../../core/package/resources.ts'
import { done, refuse } from '../../core/shared/result.ts'
import type { Result } from '../../core/shared/result.ts'
import { columnsNeeded, headerRefusal, readHeader } from './header.ts'
import { refusal } from './refusals.ts'
import type { Refusal } from './refusals.ts'

/** A file of the package whose header is right. */
export type PackageFile = {
  readonly resource: Resource
  readonly file: string
  readonly path: string
  readonly bytes: number
  readonly header: readonly string[]
}

export type PackageFolder = {
  readonly name: string
  /** In the order in which rows may refer to earlier ones. */
  readonly files: readonly PackageFile[]
  /** CSV files of the folder that datapackage.json does not name: not read. */
  readonly unlisted: readonly string[]
}

/** Looks at everything that can be told without reading the rows, and answers all refusals at once. */
export const readFolder = async (folder: string): Promise<Result<PackageFolder, readonly Refusal[]>> => {
  const names = await readdir(folder).catch(() => null)
  if (names === null) return refuse([refusal('folder-missing', { folder })])
  if (!names.includes('datapackage.json')) return refuse([refusal('descriptor-missing')])
  const read = Descriptor.safeParse(parseJson(await readFile(join(folder, 'datapackage.json'), 'utf8')))
  if (!read.success) return refuse([refusal('descriptor-unreadable', { what: firstIssue(read.error) })])
  const wrong = read.data.resources.flatMap((described) => descriptorRefusals(described, read.data.resources))
  if (wrong.length > 0) return refuse(wrong)
  const files = await Promise.all(
    resources.flatMap((resource) => {
      const described = read.data.resources.find(({ name }) => name === resource.name)
      return described ? [fileOf(folder, described.path, resource)] : []
    }),
  )
  const refusals = files.flatMap((file) => ('code' in file ? [file] : []))
  if (refusals.length > 0) return refuse(refusals)
  const listed = new Set(read.data.resources.map(({ path }) => path))
  return done({
    name: read.data.name ?? 'package',
    files: files.flatMap((file) => ('code' in file ? [] : [file])),
    unlisted: names.filter((name) => name.toLowerCase().endsWith('.csv') && !listed.has(name)).sort(),
  })
}

const Described = z.looseObject({
  name: z.string(),
  path: z.string(),
  encoding: z.string().optional(),
  dialect: z.looseObject({ delimiter: z.string().optional(), quoteChar: z.string().optional() }).optional(),
  schema: z.looseObject({ fields: z.array(z.looseObject({ name: z.string() })) }),
})
type Described = z.infer<typeof Described>

const Descriptor = z.looseObject({ name: z.string().optional(), resources: z.array(Described).min(1) })

const parseJson = (text: string): unknown => {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''))
  } catch {
    return 'no JSON'
  }
}

const firstIssue = (error: z.ZodError): string => {
  const issue = error.issues[0]
  return issue ? `${issue.path.join('.') || 'JSON'} (${issue.message})` : ''
}

const descriptorRefusals = (described: Described, all: readonly Described[]): Refusal[] => {
  const { name, path } = described
  const resource = resources.find((one) => one.name === name)
  if (!resource) return [refusal('unknown-resource', { name })]
  if (all.find((one) => one.name === name) !== described) return [refusal('resource-twice', { name })]
  if (!/^[\w.-]+$/.test(path) || path.startsWith('.')) return [refusal('path-outside', { name: path })]
  const { delimiter = ',', quoteChar = '"' } = described.dialect ?? {}
  if (delimiter !== ',' || quoteChar !== '"' || !/^utf-?8$/i.test(described.encoding ?? 'utf-8'))
    return [refusal('descriptor-dialect', { name })]
  const named = described.schema.fields.map((field) => field.name)
  const ours = resource.fields.map((field) => field.name)
  const other = [
    ...named.filter((one) => !ours.includes(one)),
    ...columnsNeeded(resource).filter((one) => !named.includes(one)),
  ]
  return other.length > 0 ? [refusal('descriptor-fields', { name, fields: other.join(', ') })] : []
}

const fileOf = async (folder: string, file: string, resource: Resource): Promise<PackageFile | Refusal> => {
  const path = join(folder, file)
  const found = await stat(path).catch(() => null)
  if (!found?.isFile()) return refusal('file-missing', { file })
  const handle = await open(path)
  try {
    const header = await readHeader(handle, file)
    if (!header.ok) return header.refusal
    const wrong = headerRefusal(header.value, file, resource)
    return wrong ?? { resource, file, path, bytes: found.size, header: header.value }
  } finally {
    await handle.close()
  }
}

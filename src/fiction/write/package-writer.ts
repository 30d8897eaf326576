import { mkdir, open, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { resources } from '../../core/package/resources.ts'
import { csvCell } from './csv.ts'
import type { FileHandle } from 'node:fs/promises'
import type { Resource } from '../../core/package/resource.ts'
import type { CsvValue } from './csv.ts'

/** One row by field name. A field left out is empty. */
export type Row = Readonly<Record<string, CsvValue>>

/** A folder of CSV files being written, one for each resource of the data package. */
export type PackageWriter = {
  readonly add: (resource: string, row: Row) => void
  /** Hands what has gathered to the disk. Called often, it keeps memory as it is however large the province. */
  readonly flush: () => Promise<void>
  /** Ends the files and tells how many rows each has. */
  readonly close: () => Promise<Readonly<Record<string, number>>>
}

const CHUNK = 1 << 18

export const openPackage = async (folder: string, descriptor: object): Promise<PackageWriter> => {
  await mkdir(folder, { recursive: true })
  await writeFile(join(folder, 'datapackage.json'), `${JSON.stringify(descriptor, null, 2)}\n`)
  const files = new Map<string, CsvFile>()
  for (const resource of resources)
    files.set(resource.name, openFile(resource, await open(join(folder, `${resource.name}.csv`), 'w')))
  return {
    add: (resource, row) => {
      const file = files.get(resource)
      if (!file) throw new RangeError(`no resource is called ${resource}`)
      file.add(row)
    },
    flush: async () => {
      for (const file of files.values()) await file.flush()
    },
    close: async () => {
      const counts: Record<string, number> = {}
      for (const [name, file] of files) counts[name] = await file.close()
      return counts
    },
  }
}

type CsvFile = {
  readonly add: (row: Row) => void
  readonly flush: () => Promise<void>
  readonly close: () => Promise<number>
}

/** Lines go into bytes at once: text kept waiting would be moved about by the garbage collector. */
const openFile = (resource: Resource, handle: FileHandle): CsvFile => {
  const names = resource.fields.map((field) => field.name)
  const known = new Set(names)
  const full: Buffer[] = []
  let bytes = Buffer.allocUnsafe(CHUNK)
  let used = 0
  let rows = 0
  const append = (line: string) => {
    // One UTF-16 unit takes at most three bytes.
    if (used + line.length * 3 > bytes.length) {
      full.push(bytes.subarray(0, used))
      bytes = Buffer.allocUnsafe(CHUNK)
      used = 0
    }
    used += bytes.write(line, used)
  }
  append(`${names.join(',')}\n`)
  return {
    add: (row) => {
      if (rows === 0) refuseStrangers(resource, row, known)
      append(lineOf(names, row))
      rows++
    },
    flush: async () => {
      for (const chunk of full.splice(0)) await handle.write(chunk)
    },
    close: async () => {
      for (const chunk of [...full, bytes.subarray(0, used)]) await handle.write(chunk)
      await handle.close()
      return rows
    },
  }
}

const lineOf = (names: readonly string[], row: Row): string => {
  let line = ''
  let separator = ''
  for (const name of names) {
    line += separator + csvCell(row[name])
    separator = ','
  }
  return `${line}\n`
}

/** A misspelt field would be left out of the file without a word. */
const refuseStrangers = (resource: Resource, row: Row, known: ReadonlySet<string>): void => {
  const stranger = Object.keys(row).find((name) => !known.has(name))
  if (stranger !== undefined) throw new RangeError(`${resource.name} has no field ${stranger}`)
}

import { createReadStream } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'

export type Cells = Readonly<Record<string, string>>

/** The rows of a written file, one by one. Written apart from the product's own reader, to check on both. */
export async function* readRows(folder: string, resource: string): AsyncGenerator<Cells> {
  const lines = createInterface({
    input: createReadStream(join(folder, `${resource}.csv`), 'utf8'),
    crlfDelay: Infinity,
  })
  let names: string[] | undefined
  for await (const line of lines) {
    const cells = cellsOf(line)
    if (names) yield Object.fromEntries(names.map((name, place) => [name, cells[place] ?? '']))
    else names = cells
  }
}

const cellsOf = (line: string): string[] =>
  line.includes('"')
    ? [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(
        ([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? '',
      )
    : line.split(',')

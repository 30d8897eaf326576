import { createWriteStream } from 'node:fs'
import { pipeline } from 'node:stream/promises'
import type { ClientBase } from 'pg'
import type { Batch } from './batch.ts'
import { rejectColumns, rejectLine } from './report.ts'
import type { RejectLine, StoredReject } from './report.ts'
import { rejectTable } from './staging.ts'

const ROWS_A_FETCH = 2000

/** Writes every reject of a batch to a CSV file, a few at a time. */
export const writeRejects = async (client: ClientBase, batch: Batch, path: string): Promise<void> => {
  await pipeline(() => linesOf(client, batch), createWriteStream(path, { mode: 0o600 }))
}

async function* linesOf(client: ClientBase, batch: Batch): AsyncGenerator<string> {
  yield 'file,line,field,reason,sentence_en,sentence_fr\n'
  await client.query('begin')
  await client.query(
    `declare rejected no scroll cursor for select ${rejectColumns} from ${rejectTable(batch.id)} order by resource, file_line, field`,
  )
  for (;;) {
    const { rows } = await client.query<StoredReject>(`fetch ${ROWS_A_FETCH} from rejected`)
    if (rows.length === 0) break
    yield rows.map((row) => csvLine(rejectLine(batch, row))).join('')
  }
  await client.query('commit')
}

const csvLine = ({ file, line, field, reason, sentence }: RejectLine): string =>
  `${[file, String(line), field ?? '', reason, sentence.en, sentence.fr].map(csvField).join(',')}\n`

const csvField = (text: string): string => (/[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text)

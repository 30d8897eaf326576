import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import type { ClientBase } from 'pg'
import { done, refuse } from '../../core/shared/result.ts'
import type { Result } from '../../core/shared/result.ts'
import { csvScanner } from '../../platform/csv/scan.ts'
import type { CsvRow, FileFault } from '../../platform/csv/scan.ts'
import { copyIn } from '../../platform/db/copy-in.ts'
import type { PackageFile } from './read-folder.ts'
import { refusal } from './refusals.ts'
import type { Refusal } from './refusals.ts'
import { rejectOf } from './rejects.ts'
import type { RejectLog } from './rejects.ts'
import { rowCheck } from './row-check.ts'
import { copyIntoStaging } from './staging.ts'
import { stagedRows } from './staged-rows.ts'

export type Staged = { readonly rows: number; readonly rejected: number; readonly sha256: string }

const PIECE = 256 * 1024

/**
 * Reads one file once, in pieces: rows good by themselves go to staging as the bytes they are, the others to the
 * rejects. The next piece is read only when the database has taken the last, so that memory does not grow with the file.
 */
export const stageFile = async (
  client: ClientBase,
  batch: number,
  file: PackageFile,
  rejects: RejectLog,
  onRead: (rows: number, bytes: number) => void,
): Promise<Result<Staged, Refusal>> => {
  const copy = copyIn(client, copyIntoStaging(batch, file.resource, file.header))
  const reading = readRows(file, rejects)
  const hash = createHash('sha256')
  let fault: FileFault | null = null
  for await (const piece of createReadStream(file.path, { highWaterMark: PIECE }) as AsyncIterable<Buffer>) {
    hash.update(piece)
    fault = reading.push(piece)
    if (fault) break
    await rejects.flush()
    await copy.write(reading.out.take())
    onRead(reading.rows(), piece.length)
  }
  fault ??= reading.finish()
  await rejects.flush()
  if (fault) {
    await copy.giveUp('the file is unreadable')
    return refuse(refusal(fault.code, { file: file.file, line: fault.line, byte: fault.byte }))
  }
  await copy.write(reading.out.take())
  await copy.end()
  return done({ rows: reading.rows(), rejected: reading.rejected(), sha256: hash.digest('hex') })
}

const readRows = (file: PackageFile, rejects: RejectLog) => {
  const scanner = csvScanner()
  const check = rowCheck(file.resource, file.header)
  const reject = rejectOf(file.resource, file.header)
  const out = stagedRows()
  let [rows, rejected, headerSeen] = [0, 0, false]
  const onRow = (row: CsvRow) => {
    if (!headerSeen) {
      headerSeen = true
      return
    }
    rows++
    if (check(row, (reason, column, other) => rejects.add(reject(row, reason, column, other)))) out.add(row)
    else rejected++
  }
  return {
    push: (piece: Buffer) => scanner.push(piece, onRow),
    finish: () => scanner.finish(onRow),
    out,
    rows: () => rows,
    rejected: () => rejected,
  }
}

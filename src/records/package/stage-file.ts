import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { createReadStream } from 'node:fs'
import type { ClientBase } from 'pg'
import { from as copyFrom } from 'pg-copy-streams'
import type { CopyStreamQuery } from 'pg-copy-streams'
import { done, refuse } from '../../core/shared/result.ts'
import type { Result } from '../../core/shared/result.ts'
import { csvScanner } from '../../platform/csv/scan.ts'
import type { CsvRow, FileFault } from '../../platform/csv/scan.ts'
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
  const copy = client.query(copyFrom(copyIntoStaging(batch, file.resource, file.header)))
  const ended = new Promise<Error | null>((resolve) => copy.once('finish', () => resolve(null)).once('error', resolve))
  const reading = readRows(file, rejects)
  const hash = createHash('sha256')
  let fault: FileFault | null = null
  for await (const piece of createReadStream(file.path, { highWaterMark: PIECE }) as AsyncIterable<Buffer>) {
    hash.update(piece)
    fault = reading.push(piece)
    if (fault) break
    await rejects.flush()
    await write(copy, reading.out.take())
    onRead(reading.rows(), piece.length)
  }
  fault ??= reading.finish()
  await rejects.flush()
  if (fault) return giveUp(copy, file, fault)
  await write(copy, reading.out.take())
  copy.end()
  const error = await ended
  if (error) throw error
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

const write = async (copy: CopyStreamQuery, buffers: readonly Buffer[]): Promise<void> => {
  for (const buffer of buffers) if (!copy.write(buffer)) await once(copy, 'drain')
}

/** Tells the database that the file ends in the middle: it forgets what it took of it. */
const giveUp = async (copy: CopyStreamQuery, file: PackageFile, fault: FileFault): Promise<Result<never, Refusal>> => {
  copy.destroy(new Error('the file is unreadable'))
  await once(copy, 'close').catch(() => undefined)
  return refuse(refusal(fault.code, { file: file.file, line: fault.line, byte: fault.byte }))
}

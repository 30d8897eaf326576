import { mkdir } from 'node:fs/promises'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { dropMark, holderOf, noteInMark, takeMark } from '../platform/process-mark.ts'
import { dataFolder } from './local-database.ts'

const MARK = join(dataFolder, 'running.json')

/** The address a start of this clone serves at this moment (empty while it is still starting), or null. */
export const runningAddress = async (): Promise<string | null> => (await holderOf(MARK))?.note ?? null

export const beginRunning = async (): Promise<void> => {
  await mkdir(dataFolder, { recursive: true })
  await takeMark(MARK)
}

export const nowServing = (address: string): Promise<void> => noteInMark(MARK, address)

export const endRunning = (): Promise<void> => dropMark(MARK)

/** Asked before anything is started, so that the answer comes at once. */
export const isPortFree = (host: string, port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const server = createServer()
    server.once('error', (error: NodeJS.ErrnoException) => resolve(error.code !== 'EADDRINUSE'))
    server.listen(port, host, () => server.close(() => resolve(true)))
  })

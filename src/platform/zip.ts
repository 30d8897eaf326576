import { createReadStream, createWriteStream } from 'node:fs'
import { pipeline } from 'node:stream/promises'
import { Zip, ZipDeflate } from 'fflate'

const PIECE = 256 * 1024

/** Puts files into one archive, piece by piece: memory does not grow with them. */
export const zipFiles = async (
  files: readonly { readonly name: string; readonly path: string }[],
  target: string,
): Promise<void> => {
  await pipeline(() => archiveOf(files), createWriteStream(target, { mode: 0o600 }))
}

async function* archiveOf(files: readonly { readonly name: string; readonly path: string }[]): AsyncGenerator<Buffer> {
  let made: Buffer[] = []
  const zip = new Zip((error, piece) => {
    if (error) throw error
    made.push(Buffer.from(piece))
  })
  for (const { name, path } of files) {
    const file = new ZipDeflate(name, { level: 6 })
    zip.add(file)
    for await (const piece of createReadStream(path, { highWaterMark: PIECE }) as AsyncIterable<Buffer>) {
      file.push(piece)
      yield* made
      made = []
    }
    file.push(new Uint8Array(0), true)
  }
  zip.end()
  yield* made
}

import { inflateRawSync } from 'node:zlib'

/** The texts of the files in a zip, by name. A reader of our own tests: it follows local headers with sizes in them. */
export const filesIn = (zip: Uint8Array): ReadonlyMap<string, string> => {
  const bytes = Buffer.from(zip)
  const files = new Map<string, string>()
  for (let at = bytes.indexOf('PK\u0001\u0002'); at !== -1; at = bytes.indexOf('PK\u0001\u0002', at + 4)) {
    const [method, size] = [bytes.readUInt16LE(at + 10), bytes.readUInt32LE(at + 20)]
    const name = bytes.toString('utf8', at + 46, at + 46 + bytes.readUInt16LE(at + 28))
    const local = bytes.readUInt32LE(at + 42)
    const start = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28)
    const held = bytes.subarray(start, start + size)
    files.set(name, (method === 8 ? inflateRawSync(held) : held).toString('utf8'))
  }
  return files
}

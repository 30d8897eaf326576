import { inflateRawSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { workbookOf } from './workbook.ts'

/** The texts of the files in a zip, by name. A reader of our own tests: it follows local headers with sizes in them. */
const filesIn = (zip: Uint8Array): ReadonlyMap<string, string> => {
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

test('text is text and keeps its accents, a number is a number, and what is not known is left empty', async () => {
  const files = filesIn(
    await workbookOf('Saisie: mensuelle / 2012-13', [
      ['Point de service', 'Séances'],
      ['=1+1 “Érables”', 12],
      ['007', null],
    ]),
  )
  const texts = [...files.values()].join('\n')
  expect(texts).toContain('=1+1 “Érables”')
  expect(texts).toContain('007')
  expect(texts).not.toContain('<f>')
  expect(texts).toMatch(/<v>12<\/v>/)
  expect(files.get('xl/workbook.xml')).toContain('Saisie  mensuelle   2012-13')
})

test('what XML cannot hold is left out rather than spoiling the file', async () => {
  const texts = [...filesIn(await workbookOf('x', [['a\u0000b\u000bc\ud800']])).values()].join('\n')
  expect(texts).toContain('<t>abc</t>')
})

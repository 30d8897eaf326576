import { rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { bodyOf, BOUNDARY, cutAt, filesIn, readParts, readSent, refusalOf } from '../../../test/multipart.ts'

describe('a form with files', () => {
  test('gives its fields in their order and its files on the disk, for us alone', async () => {
    const { fields, files, faults, onDisk, folder } = await readParts([
      { name: 'note', content: 'first\r\nsecond' },
      { name: 'files', file: 'clients.csv', content: 'code\nC1\n' },
      { name: 'site', content: 'Ça va' },
      { name: 'files', file: 'plan_items.csv', content: new Uint8Array([0, 255, 13, 10]) },
      { name: 'site', content: '' },
    ])
    expect([...fields]).toEqual([
      ['note', ['first\nsecond']],
      ['site', ['Ça va', '']],
    ])
    expect(files).toEqual([
      { name: 'clients.csv', bytes: 8 },
      { name: 'plan_items.csv', bytes: 4 },
    ])
    expect(onDisk).toEqual({ 'clients.csv': 'code\nC1\n', 'plan_items.csv': '\0\u00ff\r\n' })
    expect(faults).toEqual([])
    expect((await stat(join(folder, 'clients.csv'))).mode & 0o777).toBe(0o600)
  })

  test('may be empty; a field for files that was left empty is none, and an empty file is one', async () => {
    expect(await readParts([])).toMatchObject({ files: [], faults: [], onDisk: {} })
    const { files, faults } = await readParts([
      { name: 'files', file: '', content: '' },
      { name: 'more', file: 'empty.csv', content: '' },
    ])
    expect([files, faults]).toEqual([[{ name: 'empty.csv', bytes: 0 }], []])
  })

  test('keeps only files that have a name of ours, and says which had none', async () => {
    const { files, faults, onDisk } = await readParts([
      { name: 'files', file: 'C:\\Data\\clients.csv', content: 'a' },
      { name: 'files', file: '../../etc/plans.csv', content: 'b' },
      { name: 'files', file: 'Clients.csv', content: 'twice' },
      { name: 'files', file: 'points de service – été.csv', content: 'c' },
      { name: 'files', file: '..', content: 'd' },
      { name: 'files', file: '.bashrc', content: 'e' },
      { name: 'files', file: 'folder/', content: 'f' },
      { name: 'files', file: `${'é'.repeat(100)}.csv`, content: 'g' },
    ])
    expect(files.map(({ name }) => name)).toEqual(['clients.csv', 'plans.csv'])
    expect(onDisk).toEqual({ 'clients.csv': 'a', 'plans.csv': 'b' })
    expect(faults).toEqual([
      { reason: 'same-name', name: 'Clients.csv' },
      { reason: 'file-name', name: 'points de service – été.csv' },
      { reason: 'file-name', name: '..' },
      { reason: 'file-name', name: '.bashrc' },
      { reason: 'file-name', name: 'folder/' },
      { reason: 'file-name', name: 'é'.repeat(80) },
    ])
  })

  test('is the same however its bytes were cut on the way', async () => {
    const content = fc.oneof(
      fc.uint8Array({ maxLength: 300 }),
      // Nearly a boundary, and a boundary that is none.
      fc
        .constantFrom(
          '\r\n',
          '\r',
          '--',
          `\r\n--${BOUNDARY.slice(0, -1)}`,
          `-${BOUNDARY}`,
          `x--${BOUNDARY}`,
          '\r\n\r\n',
        )
        .map(Buffer.from),
    )
    const parts = fc.array(fc.record({ isFile: fc.boolean(), content }), { maxLength: 5 })
    const cuts = fc.array(fc.nat(2000), { maxLength: 12 })
    await fc.assert(
      fc.asyncProperty(parts, cuts, async (wanted, places) => {
        const body = bodyOf(
          wanted.map(({ isFile, content: bytes }, place) =>
            isFile
              ? { name: 'files', file: `file-${place}.csv`, content: bytes }
              : { name: 'text', content: Buffer.from(bytes).toString('hex') },
          ),
        )
        const { folder, answered } = await readSent({ pieces: cutAt(body, places) })
        if (typeof answered === 'string') return expect(answered).toBe('taken')
        const texts = wanted.filter(({ isFile }) => !isFile)
        expect(answered.fields.get('text') ?? []).toEqual(texts.map((one) => Buffer.from(one.content).toString('hex')))
        const kept = wanted.flatMap(({ isFile, content: bytes }, place) =>
          isFile ? [[`file-${place}.csv`, Buffer.from(bytes).toString('latin1')] as const] : [],
        )
        expect(await filesIn(folder)).toEqual(Object.fromEntries(kept))
        expect(answered.files).toEqual(kept.map(([name, text]) => ({ name, bytes: text.length })))
        await rm(folder, { recursive: true })
      }),
      { numRuns: 150 },
    )
  })

  test('that ends too soon, wherever, is none; and never do we wait for the rest', async () => {
    const body = bodyOf([
      { name: 'note', content: 'some words' },
      { name: 'files', file: 'clients.csv', content: 'code\nC1\n' },
      { name: 'files', file: '', content: '' },
      { name: 'files', file: 'bad name.csv', content: 'x' },
    ])
    const whole = body.length - '--\r\n'.length
    for (let end = 0; end < whole; end++)
      expect([end, await refusalOf({ pieces: [body.subarray(0, end)] })]).toEqual([end, 'not-a-form'])
  })

  test('whose bytes are anything at all is taken or refused, and nothing else', async () => {
    const word = fc.constantFrom(
      ...[
        `--${BOUNDARY}`,
        '\r\n',
        '--',
        'Content-Disposition: form-data',
        '; name="a"',
        '; filename="b.csv"',
        ':',
        '"',
      ],
    )
    await fc.assert(
      fc.asyncProperty(fc.array(fc.oneof(word, fc.string({ maxLength: 5 })), { maxLength: 30 }), async (words) => {
        expect(['taken', 'not-a-form']).toContain(await refusalOf({ pieces: words.map((one) => Buffer.from(one)) }))
      }),
      { numRuns: 300 },
    )
  })
})

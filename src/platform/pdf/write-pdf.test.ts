import { expect, test } from 'vitest'
import { readPdf } from '../../../test/pdf-read-back.ts'
import type { PdfBlock } from './blocks.ts'
import { writePdf } from './write-pdf.ts'

const made = '2013-01-14T13:42:00.000Z'

const written = async (blocks: readonly PdfBlock[], title = 'Plan de services') => {
  const { bytes, lacking } = await writePdf(
    {
      title,
      language: 'fr-CA',
      made,
      blocks,
      foot: 'Page {page} de {pages}',
      lacking: 'Lettres manquantes : {letters}',
    },
    { plain: true },
  )
  return { ...readPdf(bytes), lacking }
}

test('a document says its language and title, that it is tagged, and that it keeps the rules of PDF/UA', async () => {
  const { raw } = await written([{ kind: 'heading', level: 1, text: 'Plan' }])
  expect(raw.slice(0, 8)).toBe('%PDF-1.7')
  expect(raw).toMatch(/^\/Marked true$/m)
  expect(raw).toMatch(/\/MarkInfo \d+ 0 R/)
  expect(raw).toContain('/Lang (fr-CA)')
  expect(raw).toMatch(/\/DisplayDocTitle true/)
  expect(raw).toMatch(/\/StructTreeRoot \d+ 0 R/)
  expect(raw).toContain('<pdfuaid:part>1</pdfuaid:part>')
  expect(raw).toContain('(Plan de services)')
})

test('headings, paragraphs and tables are tagged as what they are, with heads that say which way they look', async () => {
  const { tags, raw } = await written([
    { kind: 'heading', level: 1, text: 'Un' },
    { kind: 'heading', level: 2, text: 'Deux' },
    { kind: 'paragraph', text: 'Texte' },
    { kind: 'facts', facts: [['Nom', 'Personne']] },
    { kind: 'table', columns: ['Quoi', 'Quand'], widths: [1, 1], rows: [['Atelier', 'Demain']] },
    { kind: 'signatures', statement: 'Lu et accepté', labels: ['Signature'] },
  ])
  const count = (tag: string) => tags.filter((one) => one === tag).length
  expect(['Document', 'H1', 'H2', 'P', 'Table', 'THead', 'TBody', 'TR', 'TH', 'TD'].map(count)).toEqual([
    ...[1, 1, 1, 3, 2, 1, 2, 3, 4, 2],
  ])
  expect(raw.match(/\/Scope \/Column/g)).toHaveLength(2)
  expect(raw.match(/\/Scope \/Row/g)).toHaveLength(2)
})

test('every letter of names is drawn by a font that has it, and can be copied out again', async () => {
  const names = 'Hélène Łuczak-Ōe, Nguyễn, Иван, «\u00a01\u202f234,50\u00a0$\u00a0»'
  const { pages, lacking } = await written([{ kind: 'paragraph', text: names }])
  expect(pages.join('').replaceAll('\n', '')).toContain(names.replace('\u202f', '\u00a0'))
  expect(lacking).toEqual([])
})

test('a letter the face lacks is seen to be missing, and said', async () => {
  const { pages, lacking } = await written([{ kind: 'paragraph', text: '王 Wang' }])
  expect(lacking).toEqual(['王'])
  expect(pages.join('')).toContain('\ufffd Wang')
  expect(pages.join('')).toContain('Lettres manquantes')
})

test('a long document goes on over pages, each with its foot, and heads of tables are tagged once', async () => {
  const rows = Array.from({ length: 90 }, (_, at) => [`Ligne ${at + 1}`, 'Texte assez long '.repeat(8)])
  const { pages, tags } = await written([{ kind: 'table', columns: ['Quoi', 'Note'], widths: [1, 2], rows }])
  expect(pages.length).toBeGreaterThan(3)
  pages.forEach((text, at) => {
    expect(text).toContain(`Page ${at + 1} de ${pages.length}`)
    expect(text).toContain('Quoi')
  })
  expect(tags.filter((tag) => tag === 'THead')).toHaveLength(1)
  for (const [name] of rows) expect(pages.join('')).toContain(`${name}\n`)
})

import { expect, test } from 'vitest'
import { filesIn } from '../../../test/files-in-zip.ts'
import { workbookOf } from './workbook.ts'

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

test('a day is one a spreadsheet counts with, whatever the machine’s own time', async () => {
  const sheet = filesIn(await workbookOf('x', [['Closed'], [{ day: '2012-12-31' }]])).get('xl/worksheets/sheet1.xml')
  // Days since the end of 1899, as spreadsheets count.
  expect(sheet).toMatch(/<v>41274<\/v>/)
})

test('what XML cannot hold is left out rather than spoiling the file', async () => {
  const texts = [...filesIn(await workbookOf('x', [['a\u0000b\u000bc\ud800']])).values()].join('\n')
  expect(texts).toContain('<t>abc</t>')
})

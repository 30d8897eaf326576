import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { filesIn } from '../../../../test/files-in-zip.ts'
import { figuresWorld } from '../../../../test/figures-world.ts'
import type { FiguresWorld } from '../../../../test/figures-world.ts'
import { reportOf } from '../../../../test/factories/judged-province.ts'
import type { Browser } from '../../../../test/world.ts'

let world: FiguresWorld
let manager: Browser

beforeAll(async () => {
  world = await figuresWorld()
  manager = await world.as({ role: 'site_manager', site: 11 })
})
afterAll(() => world.close())

const search = '?scope=site:S-11&year=2012-13&to=2013-01-14'

describe('a report as CSV', () => {
  const linesIn = async (path: string) => {
    const answer = await manager.get(path)
    expect(answer.status).toBe(200)
    expect(answer.headers.get('Content-Type')).toContain('text/csv')
    const bytes = Buffer.from(await answer.arrayBuffer())
    expect(bytes.subarray(0, 3)).toEqual(Buffer.from('\ufeff'))
    return bytes.toString('utf8').slice(1).trimEnd().split('\r\n')
  }

  test('has one line a row and component, each with what it rests on and the figure of the page', async () => {
    const counted = await reportOf(world.database, { scope: 'site:S-11', to: '2013-01-14' })
    const lines = await linesIn(`/en/figures/dsq/as/csv${search}`)
    expect(lines).toHaveLength(1 + 4 * counted.rows.length)
    expect(lines[0]).toContain(
      'Scope,From,To,As known,Edition,Code,Row,"Standard, %",Component,Numerator,Denominator,%',
    )
    expect(lines.find((line) => line.includes(',employed,') && line.includes(',All participants,'))).toBe(
      'Detailed Service Quality (#11),S-11,2012-04-01,2013-01-14,2013-01-14,employment-service 2012-13,employed,Employed / career path,69,All participants,30,60,50,,,,,',
    )
    expect(lines.find((line) => line.includes('supports.clothing') && line.includes('Job placement'))).toContain(
      ',,,10,1005,100.5,,',
    )
  })

  test('is in the reader’s language, with its accents', async () => {
    const lines = await linesIn(`/fr/figures/dsq/as/csv${search}`)
    expect(lines[0]).toContain('Numérateur,Dénominateur')
    expect(
      lines.some((line) => line.includes('Qualité détaillée des services') && line.includes('Recherche d’emploi')),
    ).toBe(true)
  })

  test('is called by what is in it', async () => {
    const answer = await manager.get(`/en/figures/dsq/as/csv${search}`)
    expect(answer.headers.get('Content-Disposition')).toContain('filename="dsq-site-S-11-2013-01-14.csv"')
  })
})

describe('a report as a workbook', () => {
  test('has the statement, numbers as numbers, and percentages as they are printed', async () => {
    const answer = await manager.get(`/fr/figures/dsq/as/xlsx${search}`)
    expect(answer.headers.get('Content-Type')).toContain('spreadsheetml')
    const files = filesIn(Buffer.from(await answer.arrayBuffer()))
    const all = [...files.values()].join('\n')
    expect(all).toContain('60 plans de services assistés fermés pendant la période')
    expect(all).toContain('Qualité détaillée des services (no 11)')
    expect(all).toContain('formatCode="0%"')
    const sheet = [...files].find(([name]) => name.includes('sheet1'))?.[1] ?? ''
    // Employed: 30 of 60, and half of it as a percentage.
    expect(sheet).toMatch(/<v>30<\/v><\/c><c[^>]*><v>60<\/v><\/c><c[^>]*><v>0\.5<\/v>/)
    expect(sheet).toMatch(/<v>1005<\/v>/)
  })
})

describe('no file is made', () => {
  test.each(['csv', 'xlsx'])('as %s of another site: its page says that there is none', async (kind) => {
    const answer = await manager.get(`/en/figures/dsq/as/${kind}?scope=site:S-13`)
    expect(answer.status).toBe(303)
    expect((await manager.get(answer.headers.get('Location') ?? '')).status).toBe(404)
  })

  test('of what cannot be meant: the page says what is wrong', async () => {
    const answer = await manager.get('/en/figures/dsq/as/csv?year=soon')
    expect((await manager.get(answer.headers.get('Location') ?? '')).status).toBe(422)
  })

  test('of a report there is not, or for who has no aggregates', async () => {
    expect((await manager.get('/en/figures/dqs/as/csv')).status).toBe(404)
    const reception = await world.as({ role: 'reception', site: 11 })
    expect((await reception.get(`/en/figures/dsq/as/xlsx${search}`)).status).toBe(404)
  })
})

import { afterAll, beforeAll, expect, test } from 'vitest'
import { colleaguesWorld } from '../../../../test/colleagues-world.ts'
import type { ColleaguesWorld } from '../../../../test/colleagues-world.ts'
import { csvFile } from '../../../platform/csv/spreadsheet.ts'
import { linesOf } from './lines.ts'
import { questionIn, searchOf } from './question.ts'

let world: ColleaguesWorld
beforeAll(async () => (world = await colleaguesWorld()))
afterAll(() => world.close())

const codesIn = (page: string) => [...page.matchAll(/href="\/en\/colleagues\/([A-Z]\w*)"/g)].map(([, code]) => code)

test('an administrator sees the people of their own provider, and nobody else’s', async () => {
  const [ada, mia] = [await world.as('ADA'), await world.as('MIA')]
  expect(codesIn(await (await ada.get('/en/colleagues')).text())).toEqual(['ADA', 'BEA', 'CY', 'DEE', 'ELI', 'NEW'])
  expect(codesIn(await (await mia.get('/en/colleagues')).text())).toEqual(['MIA', 'NOE'])
})

test.each([
  ['?role=caseworker', ['CY', 'DEE', 'ELI']],
  ['?site=MAPLE', ['ADA', 'BEA', 'CY', 'DEE']],
  ['?site=MAPLE&role=caseworker', ['CY', 'DEE']],
  ['?site=ERABLES', []],
  ['?state=no-account&find=speci', ['BEA', 'CY', 'DEE', 'ELI', 'NEW']],
  ['?state=active', ['ADA']],
  ['?find=ee%20spec', ['DEE']],
  ['?find=%25', []],
  ['?order=down', ['NEW', 'ELI', 'DEE', 'CY', 'BEA', 'ADA']],
  ['?role=ministry_steward&state=nonsense&page=99', ['ADA', 'BEA', 'CY', 'DEE', 'ELI', 'NEW']],
])('%s shows %s', async (search, codes) => {
  await world.migrator.query(`delete from session; delete from form_used; delete from account`)
  const ada = await world.as('ADA')
  expect(codesIn(await (await ada.get(`/en/colleagues${search}`)).text())).toEqual(codes)
})

test('who keeps no accounts is told that there is no such page', async () => {
  const cy = await world.as('CY')
  for (const path of ['', '/export', '/ADA']) expect((await cy.get(`/en/colleagues${path}`)).status).toBe(404)
})

test('a page shows 25, and the next shows the rest', async () => {
  await world.record(`insert into staff (code, organisation_id, family_name, given_name)
    select 'Z' || n, (select id from organisation where code = 'MODELE'), 'Specimen', 'Zoe ' || n from generate_series(10, 39) n`)
  const mia = await world.as('MIA')
  expect(codesIn(await (await mia.get('/en/colleagues')).text())).toHaveLength(25)
  expect(codesIn(await (await mia.get('/en/colleagues?page=2')).text())).toHaveLength(7)
})

test('the export holds the same people, none of another provider, and is on the trail with its ids and columns', async () => {
  const ada = await world.as('ADA')
  const answer = await ada.get('/en/colleagues/export?role=caseworker')
  expect(answer.headers.get('Content-Type')).toContain('text/csv')
  const lines = (await answer.text()).trimEnd().split('\r\n')
  expect(lines.slice(1).map((line) => line.split(',')[0])).toEqual(['CY', 'DEE', 'ELI'])
  const [entry] = await world.rows(
    `select trail.actor, payload.payload from trail join trail_payload payload on payload.trail_id = trail.id
     where kind = 'export-made' order by trail.id desc limit 1`,
  )
  expect(entry).toMatchObject({ actor: 'ADA', payload: { rows: 3, role: 'caseworker' } })
  expect(JSON.stringify(entry?.['payload'])).not.toContain('Specimen')
})

test('a cell of the export is no formula', () => {
  const listed = {
    staffId: 1,
    code: 'K1',
    givenName: '=1+1',
    familyName: '-"x',
    organisation: 'A, B',
    signInName: null,
    standing: 'no-account' as const,
    lastSignedIn: null,
    roles: [],
  }
  expect(csvFile(linesOf('en', [listed])).split('\r\n')[1]).toBe('K1,"\t-""x",\t=1+1,"A, B",,no-account,,')
})

test('an address says the question and nothing more', () => {
  const search = '?find=a+b&site=MAPLE&role=finance&state=ended&sort=state&order=down&page=3'
  expect(searchOf(questionIn(new URLSearchParams(search)), { page: 3 })).toBe(search)
  expect(searchOf(questionIn(new URLSearchParams('role=auditor&page=-1')))).toBe('')
})

test('in French, with nothing found, it says what to do', async () => {
  const ada = await world.as('ADA')
  const page = await (await ada.get('/fr/colleagues?find=personne')).text()
  expect(page).toContain('Aucun collègue ne correspond')
  expect(page).toContain('Effacer les filtres')
})

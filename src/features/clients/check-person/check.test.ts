import { afterAll, beforeAll, expect, test } from 'vitest'
import { form } from '../../../../test/colleagues-world.ts'
import { byName, ERABLES, MAPLE, person } from '../../../../test/registering.ts'
import { hiddenIn, registeringPages, typed } from '../../../../test/registering-pages.ts'
import type { RegisteringPages } from '../../../../test/registering-pages.ts'
import { readable } from '../../../../test/visitor.ts'
import { plainDate } from '../../../core/shared/plain-date.ts'

let here: RegisteringPages

beforeAll(async () => {
  here = await registeringPages()
})

afterAll(() => here.database.drop())

test('of a person served elsewhere the page shows number, initials, year and area, and nothing more', async () => {
  const number = await here.onFile(
    person({
      familyName: 'Cachée-Démo',
      givenName: 'Solange',
      birthDate: plainDate('1977-07-17'),
      phone: '416 555-0142',
    }),
  )
  const page = await (
    await (
      await here.at(ERABLES, 'caseworker')
    ).post('/en/clients/register', typed('Cachee Demo', 'Solange', '1977-07-17'))
  ).text()
  const words = readable(page)
  expect(words).toContain(`Number ${number}. Born in 1977. Postal code begins with N6K.`)
  expect(words).toContain('S. C.')
  expect(words).toContain('Very likely the same person')
  expect(page).not.toContain('Cachée')
  expect(page).not.toMatch(/555-0142|Maple|N6K.?1A1/)
  expect(page).not.toContain(`href="/en/clients/${number}"`)
})

test('a person of one’s own site is shown with the way to the file', async () => {
  const number = await here.onFile(
    person({ familyName: 'Connu', givenName: 'Déjà', birthDate: plainDate('1966-06-06') }),
  )
  const page = await (
    await (await here.at(MAPLE)).post('/fr/clients/register', typed('Connu', 'Deja', '1966-06-06'))
  ).text()
  expect(page).toContain(`href="/fr/clients/${number}"`)
  expect(page).toContain('Déjà Connu')
})

test('a wrong SIN is said, and nobody is looked for', async () => {
  const reception = await here.at(MAPLE)
  const before = await here.rows('select count(*) as n from registration_check')
  for (const [sin, says] of [
    ['55 5001 23', 'nine digits'],
    ['046 454 287', 'not a valid SIN'],
    ['130 692 544', 'made-up'],
  ] as const) {
    const answer = await reception.post('/en/clients/register', typed('A', 'B', '1980-01-01', { sin }))
    expect(answer.status).toBe(422)
    const page = await answer.text()
    expect(readable(page)).toContain(says)
    expect(page).not.toContain(sin)
  }
  expect(await here.rows('select count(*) as n from registration_check')).toEqual(before)
})

test('the thirty-first search within an hour is refused, and what was typed is kept', async () => {
  const reception = await here.at(MAPLE)
  for (let made = 0; made < 30; made++)
    expect((await reception.post('/en/clients/register', typed('Encore', 'Une', '1990-01-01'))).status).toBe(200)
  const answer = await reception.post('/fr/clients/register', typed('Encore', 'Une', '1990-01-01'))
  const page = await answer.text()
  expect(answer.status).toBe(422)
  expect(readable(page)).toContain('30 recherches')
  expect(page).toContain('value="Encore"')
})

test('a check is on the trail with its criteria, and names whom it showed', async () => {
  const number = await here.onFile(
    person({ familyName: 'Trace', givenName: 'Tania', birthDate: plainDate('1991-01-19') }),
  )
  await (await here.at(ERABLES)).post('/en/clients/register', typed('Trace', 'Tania', '1991-01-19'))
  const [entry] = await here.rows(
    `select kind, client_ids, payload from trail join trail_payload on trail_id = id where kind = 'registration-checked' order by id desc limit 1`,
  )
  const [{ id } = {}] = await here.rows('select id from client where number = $1', [number])
  expect(entry).toMatchObject({
    client_ids: [id],
    payload: { purpose: 'walk-in', family: 'Trace', given: 'Tania', birth: '1991-01-19', found: 1 },
  })
  expect(await here.matches(await here.someone(ERABLES), byName('Trace', 'Tania', '1991-01-19'))).toHaveLength(1)
})

test('a SIN typed beside a mistake goes on sealed, and is shown by its last digits', async () => {
  const reception = await here.at(MAPLE)
  const answer = await reception.post('/en/clients/register', form({ sin: '000 000 083' }))
  const page = await answer.text()
  expect(answer.status).toBe(422)
  expect(page).toContain('••• ••• 083')
  expect(page).not.toMatch(/000.?000.?083/)
  const mended = await reception.post('/en/clients/register', form({ ...hiddenIn(page, 'check'), purpose: 'walk-in' }))
  expect(readable(await mended.text())).toContain('Nobody has this number')
})

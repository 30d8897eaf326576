import { afterAll, beforeAll, expect, test } from 'vitest'
import { form } from '../../../../test/colleagues-world.ts'
import { HARBOUR, MAPLE, person } from '../../../../test/registering.ts'
import { hiddenIn, registeringPages, toStepTwo, typed, whole } from '../../../../test/registering-pages.ts'
import type { RegisteringPages } from '../../../../test/registering-pages.ts'
import { readable } from '../../../../test/visitor.ts'

let here: RegisteringPages

beforeAll(async () => {
  here = await registeringPages()
})

afterAll(() => here.database.drop())

test('a walk-in: search, nobody, the person and the notice, and their file', async () => {
  const reception = await here.at(MAPLE)
  expect((await reception.get('/en/clients/register')).status).toBe(200)
  const { found, page, hidden } = await toStepTwo(reception, typed("O'Mock", 'Zoë', '1985-05-07'))
  expect(found).toContain('Nobody like this is on file')
  expect(page).toMatch(/name="family-name"[^>]*value="O&#x27;Mock"/)
  const answer = await reception.post('/en/clients/register/person', {
    ...typed("O'Mock", 'Zoë', '1985-05-07'),
    ...whole,
    carried: hidden['carried'] ?? '',
    'postal-code': 'm5v2t6',
  })
  expect(answer.status).toBe(303)
  const to = answer.headers.get('Location') ?? ''
  expect(to).toMatch(/^\/en\/clients\/\d{7,}$/)
  const [row] = await here.rows(`select family_name, postal_code, language from client where number = $1`, [
    to.split('/').at(-1),
  ])
  expect(row).toEqual({ family_name: "O'Mock", postal_code: 'M5V 2T6', language: 'fr' })
  expect(await (await reception.get(to)).text()).toContain('Zoë')
})

test('step 2 without a search of one’s own begins at step 1', async () => {
  const [one, other] = [await here.at(MAPLE), await here.at(MAPLE)]
  for (const path of ['/en/clients/register/person', '/en/clients/register/again']) {
    expect((await one.get(path)).headers.get('Location')).toBe('/en/clients/register')
    expect((await one.post(path, { ...typed('A', 'B', '1980-01-01'), ...whole })).headers.get('Location')).toBe(
      '/en/clients/register',
    )
  }
  const { hidden } = await toStepTwo(one, typed('Stolen', 'Check', '1980-01-01'))
  const answer = await other.post('/en/clients/register/person', {
    ...typed('Stolen', 'Check', '1980-01-01'),
    ...whole,
    carried: hidden['carried'] ?? '',
  })
  expect(answer.headers.get('Location')).toBe('/en/clients/register')
})

test('what is missing is said at each field, and everything typed is kept', async () => {
  const reception = await here.at(MAPLE)
  const { hidden } = await toStepTwo(reception, typed('Manque', 'Tout', '1980-01-01'))
  const answer = await reception.post('/fr/clients/register/person', {
    ...typed('Manque', '', '1980-02-31'),
    ...{
      carried: hidden['carried'] ?? '',
      'postal-code': 'H2X 1Y4',
      'contact-by': 'email',
      'contact-note': 'après 15 h',
    },
  })
  expect(answer.status).toBe(422)
  const page = await answer.text()
  const words = readable(page)
  for (const said of [
    'Entrez le prénom',
    'Entrez un jour qui existe',
    'Choisissez le français',
    'une autre province',
    'Entrez l’adresse courriel',
    'Choisissez pourquoi',
    'prenne acte|confirmez qu’elle',
  ])
    expect(words).toMatch(new RegExp(said))
  expect(page).toContain('H2X 1Y4')
  expect(page).toContain('après 15 h')
})

test('a SIN goes on sealed, is never written back, and is on file by its last digits', async () => {
  const reception = await here.at(MAPLE)
  const { found, page, hidden } = await toStepTwo(
    reception,
    typed('Discrète', 'Dina', '1988-08-08', { sin: '000 000 075' }),
  )
  const again = await (
    await reception.post('/en/clients/register/person', {
      ...typed('Discrète', 'Dina', '1988-08-08'),
      carried: hidden['carried'] ?? '',
    })
  ).text()
  for (const one of [found, page, again]) expect(one).not.toMatch(/000.?000.?075/)
  expect(page).toContain('••• ••• 075')
  const answer = await reception.post('/en/clients/register/person', {
    ...typed('Discrète', 'Dina', '1988-08-08'),
    ...whole,
    carried: hiddenIn(again, 'register')['carried'] ?? '',
  })
  const to = answer.headers.get('Location') ?? ''
  expect(answer.status).toBe(303)
  const seen = await (await reception.get(`${to}/sin`)).text()
  expect(seen).toContain('••• ••• 075')
  expect(seen).not.toMatch(/000.?000.?075/)
  const refused = await reception.post(`${to}/sin`, form({ deed: 'show', reason: 'why' }))
  expect([refused.status, (await refused.text()).includes('000 000 075')]).toEqual([422, false])
  const shown = await reception.post(`${to}/sin`, form({ deed: 'show', reason: 'A tax slip came back.' }))
  expect(await shown.text()).toContain('000 000 075')
  const kinds = await here.rows(`select kind from trail where kind = 'sin-seen' and subject_table = 'client'`)
  expect(kinds).toHaveLength(1)
})

test('an exact number stops the registration and opens the way to a plan here', async () => {
  const number = await here.onFile(person({ familyName: 'Retour', givenName: 'Rosa' }))
  const counsellor = await here.at(HARBOUR, 'caseworker')
  expect((await counsellor.get(`/en/clients/${number}`)).status).toBe(404)
  const found = await (
    await counsellor.post('/en/clients/register', form({ reference: String(number), purpose: 'referral' }))
  ).text()
  expect(found).not.toContain('register-new')
  const asked = await (await counsellor.post('/en/clients/register/again', hiddenIn(found, 'register-again'))).text()
  const hidden = hiddenIn(asked, 'register-again')
  const refused = await counsellor.post('/en/clients/register/again', form({ ...hidden, only: [], site: 'HARBOUR' }))
  expect(refused.status).toBe(422)
  expect(readable(await refused.text())).toContain('Choose why the person comes.')
  const { only: _, ...kept } = hidden
  const answer = await counsellor.post('/en/clients/register/again', form({ ...kept, ...whole, site: 'HARBOUR' }))
  expect(answer.headers.get('Location')).toBe(`/en/clients/${number}`)
  expect((await counsellor.get(`/en/clients/${number}`)).status).toBe(200)
})

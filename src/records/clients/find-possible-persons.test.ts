import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { byName, ERABLES, MAPLE, once, person, registering } from '../../../test/registering.ts'
import type { Registering } from '../../../test/registering.ts'
import { nameSound, nameWords } from '../../core/clients/name.ts'
import { plainDate } from '../../core/shared/plain-date.ts'
import { registerClient } from './register-client.ts'

let here: Registering

beforeAll(async () => {
  here = await registering()
})

afterAll(() => here.database.drop())

test('the database and we make the same words and sounds of a name', async () => {
  const letters = fc.constantFrom(
    ..."aàâäbcçdeéèêfghijklmnoôœpqrsßtuùvwxyzæøłđðþÉÈÀÇÑñŠžĄİı’'`´ʼ-–‑ .,_;/()ИванΣς王小م",
  )
  const names = fc.sample(fc.string({ unit: letters, maxLength: 14 }), { numRuns: 1500, seed: 11 })
  const rows = await here.rows(
    `select name, name_words(name) as words, array(select name_sound(word) from unnest(name_words(name)) with ordinality one (word, at) order by at) as sounds
     from unnest($1::text[]) name`,
    [names],
  )
  const different = rows.filter(
    ({ name, words, sounds }) =>
      JSON.stringify([words, sounds]) !==
      JSON.stringify([nameWords(String(name)), nameWords(String(name)).map(nameSound)]),
  )
  expect(different).toEqual([])
})

test('a person of another provider is found by name and birth date, and shows initials, year and area only', async () => {
  await here.registered(
    await here.someone(MAPLE),
    person({ familyName: 'Lévesque-Démo', givenName: 'Marc-André', birthDate: plainDate('1979-11-02') }),
  )
  const counsellor = await here.someone(ERABLES, 'caseworker')
  const matches = await here.matches(counsellor, byName('levesque demo', 'Marc Andre', '1979-11-02'))
  expect(matches).toMatchObject([{ likeness: 'very-likely', person: { here: false, area: 'N6K' } }])
  expect(await here.matches(counsellor, byName('Lévesque-Démo', 'Somebody', '1980-01-01'))).toEqual([])
})

test('whoever is born the same day is nobody’s match by that alone', async () => {
  await here.registered(
    await here.someone(MAPLE),
    person({ familyName: 'Sosie', givenName: 'Une', birthDate: plainDate('1990-05-05') }),
  )
  expect(await here.matches(await here.someone(ERABLES), byName('Autre', 'Deux', '1990-05-05'))).toEqual([])
})

test('one typing error in one field of a person is found by the check', async () => {
  const reception = await here.someone(MAPLE)
  const people = [
    ['O’Mock', 'Zoë', '1971-12-03'],
    ['Exemple-Desrosiers', 'Marc-André', '1984-03-07'],
    ['Иванова', 'Мария', '1962-08-30'],
    ['Nguyễn', 'Thị Hương', '1995-01-31'],
    ['Li', 'Bo', '2000-10-10'],
  ] as const
  for (const [familyName, givenName, birth] of people)
    await here.registered(reception, person({ familyName, givenName, birthDate: plainDate(birth) }))
  const edit = (text: string, place: number, kind: number): string => {
    const at = place % text.length
    const [before, letter, after] = [text.slice(0, at), text.charAt(at), text.slice(at + 1)]
    const edits = [before + after, `${before}x${after}`, `${before}x${letter}${after}`]
    return edits[kind % 3] ?? text
  }
  const wrongDay = (day: string, place: number, digit: number): string => {
    const at = [2, 3, 6, 8, 9][place % 5] ?? 9
    return day.slice(0, at) + String(digit) + day.slice(at + 1)
  }
  const cases = fc.sample(fc.tuple(fc.nat(4), fc.nat(2), fc.nat(30), fc.nat(9)), { numRuns: 120, seed: 5 })
  const missed: unknown[] = []
  for (const [who, field, place, kind] of cases) {
    const [family, given, birth] = people[who] ?? people[0]
    const typed = [
      field === 0 ? edit(family, place, kind) : family,
      field === 1 ? edit(given, place, kind) : given,
      field === 2 ? wrongDay(birth, place, kind) : birth,
    ] as const
    if (
      typed[0].trim() === '' ||
      typed[1].trim() === '' ||
      !/^\d{4}-(0[1-9]|1[0-2])-([01]\d|2[0-8])$/.test(typed[2]) ||
      typed[2].endsWith('-00')
    )
      continue
    const matches = await here.matches(await here.someone(ERABLES), byName(...typed))
    if (typeof matches === 'string' || matches[0]?.person.family !== family) missed.push({ typed, matches })
  }
  expect(missed).toEqual([])
}, 60_000)

test('thirty checks an hour, and the thirty-first is refused', async () => {
  const busy = await here.someone(ERABLES)
  for (let made = 0; made < 30; made++)
    expect(await here.matches(busy, byName('Nobody', 'Here', '1999-09-09'))).toEqual([])
  expect(await here.matches(busy, byName('Nobody', 'Here', '1999-09-09'))).toBe('limited')
  expect(await registerClient(once(busy), here.keys, person({ sin: '000 000 067' }))).toEqual({
    ok: false,
    refusal: { reason: 'limited' },
  })
})

test('a role without the right registers nobody and checks nobody', async () => {
  const finance = await here.someone(MAPLE, 'finance')
  expect(await here.matches(finance, byName('Exemple', 'Ada', '1984-03-07'))).toBe('no-site')
  await expect(registerClient(once(finance), here.keys, person())).rejects.toThrow('row-level security')
})

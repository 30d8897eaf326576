import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { exchangeWorld, filesOf, form, numberIn, people } from '../../../test/exchange-world.ts'
import type { ExchangeWorld } from '../../../test/exchange-world.ts'
import { readOn } from '../../../test/monthly-world.ts'
import { newColleague } from '../../../test/viewing.ts'
import type { Browser, Fields } from '../../../test/world.ts'

/** For which sites records are taken out, and who gets the files when a role has ended since. */
let world: ExchangeWorld
const idOf = async (code: string): Promise<number> =>
  Number((await world.rows(`select id from site where code = '${code}'`))[0]?.['id'])

beforeAll(async () => {
  world = await exchangeWorld()
  const admin = await world.as('provider_admin', 'provider')
  const id = await world.handIn(admin, await filesOf(people()))
  await admin.post(`/en/exchange/${id}/apply`, form())
  await world.work()
})
afterAll(() => world.close())

const PURPOSE = 'Yearly look at the closures'
const wanted = (more: Fields = {}) => form({ resources: ['clients', 'plans'], purpose: PURPOSE, ...more })

/** Somebody who manages both sites, and may take out the records of both. */
const managerOfBoth = async () => {
  const [one, other] = [await idOf('S1'), await idOf('S2')]
  const role = 'site_manager' as const
  const { staffId, code } = await newColleague(world.database, 1, [
    { role, site: one },
    { role, site: other },
  ])
  const end = () => world.rows(`update access_grant set ends_on = '2013-01-13' where code = '${code}-1'`)
  return { browser: await world.world.signIn(staffId), code, end }
}

const take = async (who: Browser, more: Fields = {}): Promise<number> => {
  const answer = await who.post('/en/exchange/take', wanted(more))
  if (answer.status !== 303) throw new Error(await readOn(answer))
  return numberIn(answer)
}

const linesOf = async (who: Browser, id: number, file: string) => {
  const answer = await who.get(`/en/exchange/${id}/files/${file}`)
  return answer.status === 200 ? (await answer.text()).trim().split('\n').slice(1) : answer.status
}

describe('a role that ends takes its files with it', () => {
  test('at one of two sites: every file is refused with the reason, the list says so, and the trail knows who asked', async () => {
    const { browser, code, end } = await managerOfBoth()
    const id = await take(browser)
    await world.work()
    expect(await linesOf(browser, id, 'plans')).toHaveLength(6)
    await end()
    for (const file of ['plans', 'clients', 'datapackage', 'package']) {
      const answer = await browser.get(`/fr/exchange/${id}/files/${file}`)
      expect([answer.status, await readOn(answer)]).toEqual([
        410,
        expect.stringContaining('dont vous ne pouvez plus exporter les dossiers'),
      ])
    }
    const attempts =
      await world.rows(`select payload.payload from trail join trail_payload payload on trail_id = trail.id
      where kind = 'outside-attempt' and actor = '${code}'`)
    expect(attempts.map(({ payload }) => payload)).toEqual(
      [1, 2, 3, 4].map(() => ({ table: 'exchange', asked: String(id) })),
    )
    expect(await readOn(await browser.get('/en/exchange'))).toContain('No longer for you')
    const page = await (await browser.get(`/en/exchange/${id}`)).text()
    expect(page).toContain('These files are no longer for you')
    expect(page).not.toContain('/files/')
    // What they take out now is of the site that is left.
    const anew = await take(browser)
    await world.work()
    expect(await linesOf(browser, anew, 'plans')).toHaveLength(3)
  })

  test('before the worker came to it: it is made of what is left', async () => {
    const { browser, end } = await managerOfBoth()
    const id = await take(browser)
    await end()
    await world.work()
    expect(await linesOf(browser, id, 'plans')).toHaveLength(3)
  })

  test('an export that does not say for which sites it was made is given to nobody but the province', async () => {
    const { browser } = await managerOfBoth()
    const id = await take(browser)
    await world.work()
    await world.rows(`update exchange set sites = null where id = ${id}`)
    expect(await linesOf(browser, id, 'plans')).toBe(410)
  })
})

describe('records of chosen sites', () => {
  test('hold the rows of these sites, and the page names them', async () => {
    const { browser } = await managerOfBoth()
    const id = await take(browser, { which: 'chosen', sites: ['S2'] })
    await world.work()
    const plans = await linesOf(browser, id, 'plans')
    expect([plans, await linesOf(browser, id, 'clients')]).toEqual([
      expect.toSatisfy((lines: readonly string[]) => lines.length === 3 && lines.every((line) => line.includes('S2'))),
      expect.toSatisfy((lines: readonly string[]) => lines.length === 3),
    ])
    expect(await readOn(await browser.get(`/en/exchange/${id}`))).toContain('Sites Site S2')
  })

  test('of a site that is left can still be fetched when the role at the other ended', async () => {
    const { browser, end } = await managerOfBoth()
    const id = await take(browser, { which: 'chosen', sites: ['S1'] })
    await world.work()
    await end()
    expect(await linesOf(browser, id, 'plans')).toHaveLength(3)
  })

  test('people are taken out of sites at which one may, though one sees them elsewhere too', async () => {
    const { staffId } = await newColleague(world.database, 1, [
      { role: 'site_manager', site: await idOf('S1') },
      { role: 'caseworker', site: await idOf('S2') },
    ])
    const both = await world.world.signIn(staffId)
    const id = await take(both)
    await world.work()
    expect(await linesOf(both, id, 'plans')).toHaveLength(3)
  })

  test.each([
    [{ which: 'chosen' }, 'none'],
    [{ which: 'chosen', sites: ['S2', 'S9'] }, 'one there is not'],
    [{ which: 'chosen', sites: ['FAR'] }, 'one of somebody else'],
    [{ which: 'chosen', sites: ['1', "S1' or true"] }, 'an id, and a piece of a query'],
  ])('of %j, %s, are refused and nothing is made', async (fields: Fields, _) => {
    await world.rows(`with other as (insert into organisation (code, name, kind) values ('P9', 'Other', 'provider')
      on conflict do nothing returning id) insert into site (code, organisation_id, name) select 'FAR', id, 'Far' from other`)
    const { browser } = await managerOfBoth()
    const before = await world.rows('select from exchange')
    const answer = await browser.post('/en/exchange/take', wanted(fields))
    const page = await answer.text()
    expect([answer.status, page]).toEqual([422, expect.stringContaining('Choose at least one site, or all of them')])
    expect(page).toContain('href="#sites"')
    expect(page).toContain(`value="${PURPOSE}"`)
    expect(page).not.toContain('Far')
    expect(await world.rows('select from exchange')).toHaveLength(before.length)
  })

  test('what is ticked under the other answer is not meant', async () => {
    const { browser } = await managerOfBoth()
    const id = await take(browser, { which: 'all', sites: ['S1'] })
    await world.work()
    expect(await linesOf(browser, id, 'plans')).toHaveLength(6)
  })
})

describe('the choice of sites', () => {
  test('is not asked of whoever has one, is ticked where they are few', async () => {
    const manager = await world.as('site_manager', 'S1')
    expect(await (await manager.get('/en/exchange/take')).text()).not.toContain('name="which"')
    const { browser } = await managerOfBoth()
    const page = await (await browser.get('/en/exchange/take')).text()
    expect(page).toMatch(/name="sites"[^>]*value="S1".*name="sites"[^>]*value="S2"/s)
    expect(page).not.toContain('name="sites-search"')
  })

  test('is looked for where they are many, in as many searches as it takes, and whatever was typed stays', async () => {
    await world.rows(
      `insert into site (code, organisation_id, name) select 'X' || n, 1, 'Harbour ' || n from generate_series(10, 40) n`,
    )
    const editor = await world.as('ministry_editor', 'province')
    const asked = { which: 'chosen', sites: ['S1', 'S9'], resources: ['sites'], only: 'search' }
    const search = async (text: string) => {
      const answer = await editor.post('/en/exchange/take', wanted({ ...asked, 'sites-search': text }))
      expect(answer.status).toBe(200)
      return answer.text()
    }
    const many = await search('harb')
    expect(many.match(/name="sites"/g)).toHaveLength(21)
    expect(many).toMatch(/checked="" value="S1"/)
    expect(many).not.toContain('value="S9"')
    expect(many).toContain('More than 20 were found')
    expect(many).toContain(`value="${PURPOSE}"`)
    expect(many.match(/checked="" value="(sites|clients)"/g)).toHaveLength(1)
    expect(await search('100%')).toContain('Nothing found for “100%”')
    const id = await take(editor, { which: 'chosen', sites: ['S1', 'X10'], resources: ['sites', 'organisations'] })
    await world.work()
    expect(await linesOf(editor, id, 'sites')).toHaveLength(2)
    expect(await linesOf(editor, id, 'organisations')).toHaveLength(1)
    await world.rows(`delete from site where code like 'X%'`)
  })
})

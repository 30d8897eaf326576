import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { exchangeWorld, filesOf, form, numberIn, people, peopleWithOneWrong } from '../../../test/exchange-world.ts'
import type { ExchangeWorld } from '../../../test/exchange-world.ts'
import { readOn } from '../../../test/monthly-world.ts'
import type { Browser } from '../../../test/world.ts'

let world: ExchangeWorld
let admin: Browser

beforeAll(async () => {
  world = await exchangeWorld()
  admin = await world.as('provider_admin', 'provider')
})
afterAll(() => world.close())
beforeEach(async () => {
  await world.rows(`delete from exchange`)
})

const page = async (path: string, who = admin) => readOn(await who.get(`/en/exchange${path}`))
const decide = async (id: number, deed: string, fields = {}, who = admin) => {
  const answer = await who.post(`/en/exchange/${id}/${deed}`, form(fields))
  await world.work()
  return answer
}

describe('files that are brought in', () => {
  test('are checked, seen, applied and taken back, each step said in words', async () => {
    const answer = await admin.upload('/en/exchange/new', form(), await filesOf(people()))
    const id = numberIn(answer)
    expect(answer.headers.get('Location')).toBe(`/en/exchange/${id}`)
    const waiting = await (await admin.get(`/en/exchange/${id}`)).text()
    expect(waiting).toContain('data-follow="checking"')
    expect(waiting).toMatch(/<script type="module" src="[^"]*follow-progress/)
    expect(waiting).toContain('Look again')
    expect(waiting).not.toContain('http-equiv')
    await world.work()
    const checked = await (await admin.get(`/en/exchange/${id}`)).text()
    expect(checked).not.toContain('data-follow')
    const read = await page(`/${id}`)
    expect(read).toContain('What applying would do, file by file')
    expect(read).toContain('Clients clients.csv 6 6 0 0 0')
    expect(read).toContain('In all 30 30 0 0 0')
    expect(await page(`/${id}/apply`)).toContain('30 rows added and 0 changed.')
    expect((await decide(id, 'apply')).headers.get('Location')).toBe(`/en/exchange/${id}`)
    expect(await page(`/${id}`)).toMatch(/The import is in the records .* Take back…/)
    expect(await world.rows('select from plan')).toHaveLength(6)
    await decide(id, 'revert')
    expect(await page(`/${id}`)).toContain('The import was taken back: 30 rows removed, 0 put back as they were')
    expect(await page('')).toMatch(/Import \d+ Clients, .* Taken back 30 30 new, 0 changed 0/)
    expect(await world.rows('select from plan')).toHaveLength(0)
  })

  test('can be discarded, and a form sent a second time changes nothing', async () => {
    const id = await world.handIn(admin, await filesOf(people()))
    const once = form()
    const answers = [
      await admin.post(`/en/exchange/${id}/discard`, once),
      await admin.post(`/en/exchange/${id}/discard`, once),
    ]
    expect(answers.map(({ status }) => status)).toEqual([303, 303])
    await world.work()
    expect(await page(`/${id}`)).toContain('The import was discarded, and nothing was changed')
    const late = await admin.post(`/en/exchange/${id}/apply`, form())
    expect([late.status, await readOn(late)]).toEqual([
      422,
      expect.stringContaining('Where the import stands now: Discarded.'),
    ])
    expect(await page(`/${id}/apply`)).toContain('This cannot be done now')
  })

  test('that nobody decides on are forgotten after a day', async () => {
    const id = await world.handIn(admin, await filesOf(people()))
    await world.forget()
    expect(await page(`/${id}`)).toContain('Nobody decided within a day')
    expect((await admin.get(`/en/exchange/${id}/rejects`)).status).toBe(404)
  })

  test('with nothing new say so', async () => {
    const files = await filesOf(people())
    const first = await world.handIn(admin, files)
    await decide(first, 'apply')
    const second = await world.handIn(admin, files)
    expect(await page(`/${second}`)).toContain('there is nothing to apply')
    await decide(first, 'revert')
  })

  test('that cannot be read are refused with the reason and the next step', async () => {
    const id = await world.handIn(admin, [{ name: 'clients.csv', content: 'number;family_name\n1;X\n' }])
    const read = await page(`/${id}`)
    expect(read).toMatch(/The files were not read clients\.csv separates its columns by/)
    expect(read).toContain('Bring files in again')
  })
})

describe('rejected rows', () => {
  test('are told by file and reason, taken along as a file, and accepted by a box when they are many', async () => {
    const id = await world.handIn(admin, await filesOf(peopleWithOneWrong()))
    const read = await page(`/${id}`)
    expect(read).toContain('1 of 31 rows was rejected, more than 2%')
    expect(read).toMatch(/Clients 1 fault of this kind 8 number “Client reference number” has a wrong check digit/)
    expect(read).not.toContain('Wrong')
    const rejects = await admin.get(`/fr/exchange/${id}/rejects`)
    expect(rejects.headers.get('Content-Disposition')).toContain(`importation-${id}-rangees-rejetees.csv`)
    expect(await rejects.text()).toMatch(/^file,line,field,reason,sentence_en,sentence_fr\n/)
    const refused = await decide(id, 'apply')
    expect([refused.status, await readOn(refused)]).toEqual([422, expect.stringContaining('Tick the box')])
    await decide(id, 'apply', { accept: 'yes' })
    expect(await page(`/${id}`)).toContain('The import is in the records')
    await decide(id, 'revert')
    await world.forget()
    expect((await admin.get(`/en/exchange/${id}/rejects`)).status).toBe(410)
  })

  test('refused by the worker, the rows in the way are listed', async () => {
    const id = await world.handIn(admin, await filesOf(people()))
    await decide(id, 'apply')
    await world.database
      .pool('importer')
      .query(
        `update closure set reason = 'withdrawal', revision = revision + 1 where id = (select min(id) from closure)`,
      )
    await decide(id, 'revert')
    const read = await page(`/${id}`)
    expect(read).toMatch(/The import was not taken back .* 1 of its rows have been changed since/)
    expect(read).toContain('Rows in the way (1 shown)')
    expect(read).toContain('The import is in the records')
    await world.database.pool('importer').query(`update closure set revision = 0`)
    await decide(id, 'revert')
  })
})

test('what failed is said to have changed nothing', async () => {
  const id = await world.handIn(admin, await filesOf(people()))
  await world.rows(`update exchange set wish = 'apply', state = 'failed' where id = ${id}`)
  expect(await page(`/${id}`)).toMatch(/This failed, and nothing was changed .* Apply…/)
})

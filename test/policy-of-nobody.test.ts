import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { roles } from '../src/core/access/role.ts'
import type { Role } from '../src/core/access/role.ts'
import { entryOf } from '../src/core/access/table.ts'
import { figureNames } from '../src/core/resource-information/month-figures.ts'
import { testDatabase } from './database.ts'
import type { TestDatabase } from './database.ts'
import { newColleague, openFor, queryAs } from './viewing.ts'

/** Tables that are about no person and are still written by some only: the second wall, asked past the product. */
let database: TestDatabase

beforeAll(async () => {
  database = await testDatabase()
  await database.pool('importer').query(`
    insert into installation (name, kind, today) values ('Test', 'test', '2013-01-14');
    insert into organisation (code, name, kind) values ('P1', 'One (demo)', 'provider'), ('M', 'Ministry (demo)', 'ministry');
    insert into site (code, organisation_id, name) values ('S1', 1, 'One'), ('S2', 1, 'Two');
    insert into monthly_entry (site_id, month, ${figureNames.join(', ')})
      select id, '2012-04-01', ${figureNames.map(() => 1).join(', ')} from site`)
})
afterAll(() => database.drop())

const tokenOf = async (role: Role, site: number | undefined, provider?: number) => {
  const own = role.startsWith('ministry_') ? 2 : 1
  const { staffId } = await newColleague(database, own, [{ role, site, provider }])
  return { staffId, ...(await openFor(database, staffId)) }
}

/** `refused`: by a policy; `nothing`: no row was there for them. */
const tried = async (token: string, text: string, values: unknown[] = []) => {
  try {
    const { rowCount } = await queryAs(database.pool('writer'), token, text, values)
    return rowCount === 0 ? 'nothing' : 'done'
  } catch (error) {
    return (error as { code?: string }).code === '42501' ? 'refused' : String(error)
  }
}

describe('a monthly entry', () => {
  const add = `insert into monthly_entry (site_id, month, ${figureNames.join(', ')})
    values ($1, $2, ${figureNames.map(() => 1).join(', ')})`

  test.each(roles)('%s of a site adds and changes those of the site where the role may, and no other', async (role) => {
    const { token } = await tokenOf(role, 1)
    const may = entryOf(role, 'monthly')?.may === 'write'
    const month = `20${10 + roles.indexOf(role)}-05-01`
    expect(await tried(token, add, [1, month])).toBe(may ? 'done' : 'refused')
    expect(await tried(token, add, [2, month])).toBe('refused')
    const change = `update monthly_entry set participants = 2 where site_id = $1 and month = '2012-04-01'`
    expect(await tried(token, change, [1])).toBe(may ? 'done' : 'nothing')
    expect(await tried(token, change, [2])).toBe('nothing')
    expect(await tried(token, `delete from monthly_entry where site_id = 1`)).toBe('refused')
  })

  test('has corrections that are added at one’s own site, read there, and never changed', async () => {
    const here = await tokenOf('reception', 1)
    const there = await tokenOf('reception', 2)
    const add = `insert into monthly_correction (entry_id, site_id, staff_id, reason, before)
      values ((select min(id) from monthly_entry), $1, $2, 'A good reason', '{}')`
    expect(await tried(here.token, add, [1, here.staffId])).toBe('done')
    expect(await tried(there.token, add, [1, there.staffId])).toBe('refused')
    const read = `select from monthly_correction`
    expect([await tried(here.token, read), await tried(there.token, read)]).toEqual(['done', 'nothing'])
    expect(await tried(here.token, `update monthly_correction set reason = 'Another'`)).toBe('refused')
  })
})

describe('an override of a setting', () => {
  const propose = `insert into edition_setting (programme, edition, key, value, valid_from, author, reason)
    values ('employment-service', '2012-13', $1, '70', '2012-04-01', 'A', 'A good reason')`

  test.each(roles)('%s of the province proposes one where the role may; %s of a site never', async (role) => {
    const may = entryOf(role, 'editions')?.may === 'write'
    expect(await tried((await tokenOf(role, undefined)).token, propose, [role])).toBe(may ? 'done' : 'refused')
    expect(await tried((await tokenOf(role, 1)).token, propose, [`${role} of a site`])).toBe('refused')
  })

  test('is not approved by whoever proposed it, nor once it was withdrawn', async () => {
    const { token } = await tokenOf('ministry_editor', undefined)
    await tried(token, propose, ['mine'])
    const approve = `update edition_setting set approver = $1, approved_at = now() where key = 'mine'`
    expect(await tried(token, approve, ['A'])).toMatch(/violates check constraint/)
    await tried(token, `update edition_setting set withdrawn_at = now(), withdrawn_by = 'B' where key = 'mine'`)
    expect(await tried(token, approve, ['B'])).toMatch(/violates check constraint/)
  })

  test('has work asked for by whoever decides, and effects only the worker writes', async () => {
    const editor = await tokenOf('ministry_editor', undefined)
    const manager = await tokenOf('site_manager', 1)
    const ask = `insert into setting_work (setting_id, kind) select min(id), 'weigh' from edition_setting`
    expect([await tried(manager.token, ask), await tried(editor.token, ask)]).toEqual(['refused', 'done'])
    const claim = `insert into setting_effect (setting_id, fiscal_year, report, code, before, after)
      select min(id), '2012-13', 'dsq', 'x', '{}', '{}' from edition_setting`
    expect(await tried(editor.token, claim)).toBe('refused')
  })
})

describe('what was handed in and taken out', () => {
  /** An export is of a site, or where it is asked in the province of the whole network. */
  const askOf = (
    sites: string,
  ) => `insert into exchange (kind, staff_id, organisation_id, resources, purpose, wish, wished_by, sites)
    values ($1, $2, 1, '{clients}', case when $1 = 'export' then 'to try the walls' end,
      case when $1 = 'export' then 'export' else 'check' end, $2, case when $1 = 'export' then ${sites}::bigint[] end)`
  const ask = askOf(`'{1}'`)

  test.each(roles)('%s asks for an import or an export where the role may', async (role) => {
    const { token, staffId } = await tokenOf(role, 1)
    const may = entryOf(role, 'exchange')?.may
    expect(await tried(token, ask, ['import', staffId])).toBe(may === 'write' ? 'done' : 'refused')
    expect(await tried(token, ask, ['export', staffId])).toBe(may ? 'done' : 'refused')
  })

  test('an export is of sites at which one may take records out, and of the whole network for the province', async () => {
    const { token, staffId } = await tokenOf('site_manager', 1)
    expect(await tried(token, ask, ['export', staffId])).toBe('done')
    for (const sites of [`'{2}'`, `'{1,2}'`, 'null'])
      expect([sites, await tried(token, askOf(sites), ['export', staffId])]).toEqual([sites, 'refused'])
    const editor = await tokenOf('ministry_editor', undefined)
    expect(await tried(editor.token, askOf('null'), ['export', editor.staffId])).toBe('done')
  })

  test('nobody asks in another’s name, and what somebody took out is theirs alone', async () => {
    const [one, other] = [await tokenOf('site_manager', 1), await tokenOf('site_manager', 1)]
    expect(await tried(one.token, ask, ['export', other.staffId])).toBe('refused')
    expect(await tried(one.token, ask, ['export', one.staffId])).toBe('done')
    const mine = `select from exchange where staff_id = $1`
    expect(await tried(one.token, mine, [one.staffId])).toBe('done')
    expect(await tried(other.token, mine, [one.staffId])).toBe('nothing')
    expect(await tried((await tokenOf('ministry_editor', undefined)).token, mine, [one.staffId])).toBe('nothing')
  })

  test('an import is seen and decided on by those who import for the same provider, and by nobody else', async () => {
    const { token, staffId } = await tokenOf('provider_admin', 1)
    expect(await tried(token, ask, ['import', staffId])).toBe('done')
    const mine = `select from exchange where kind = 'import' and staff_id = $1`
    const decide = `update exchange set wish = 'apply', wished_by = $2 where kind = 'import' and staff_id = $1`
    const colleague = await tokenOf('provider_admin', undefined, 1)
    const others = [await tokenOf('ministry_editor', undefined), await tokenOf('provider_admin', 2)]
    for (const other of others) {
      expect(await tried(other.token, mine, [staffId])).toBe('nothing')
      expect(await tried(other.token, decide, [staffId, other.staffId])).toBe('nothing')
    }
    expect(await tried(colleague.token, mine, [staffId])).toBe('done')
    expect(await tried(colleague.token, decide, [staffId, staffId])).toBe('refused')
    expect(await tried(colleague.token, decide, [staffId, colleague.staffId])).toBe('done')
  })

  test('an import of the province is seen by a colleague of the ministry who imports for it too', async () => {
    const { token, staffId } = await tokenOf('ministry_editor', undefined)
    const add = ask.replace(', 1, ', ', 2, ')
    expect(await tried(token, add, ['import', staffId])).toBe('done')
    const mine = `select from exchange where kind = 'import' and staff_id = $1`
    expect(await tried((await tokenOf('ministry_editor', undefined)).token, mine, [staffId])).toBe('done')
    expect(await tried((await tokenOf('provider_admin', undefined, 1)).token, mine, [staffId])).toBe('nothing')
  })
})

import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { adasSummary, resetAdasSummary, summaryOf } from '../../../../test/plan-forms.ts'
import { plansWorld, sending } from '../../../../test/plans-world.ts'
import type { PlansWorld } from '../../../../test/plans-world.ts'
import { textOf } from '../../../../test/page-text.ts'
import { rebuildVerdicts } from '../../../records/verdicts/rebuild.ts'

let world: PlansWorld
beforeAll(async () => (world = await plansWorld()))
afterAll(() => world.close())
beforeEach(() => resetAdasSummary(world))

const ADA = '/en/plans/50000017/summary'
const recorded = adasSummary
const summary = (number = 50000017) => summaryOf(world, number)

describe('the indicators of need beside the form', () => {
  test('say what is met, not met and not asked, each with its fact', async () => {
    const sam = await world.as('SAM')
    const page = textOf(await (await sam.get(ADA)).text())
    expect(page).toContain('8 of 14 met')
    expect(page).toContain('1B Age over 44')
    expect(page).toContain('Source of income: Ontario Works')
    expect(page).toContain('Not met · 2 Grade 12 or less Highest level of education: Bachelor’s degree')
    expect(page).toContain('Not known · 11 Language skills Language skills: not asked')
    expect(page).toContain('The standard of a site is 25%: on average 3.5 of 14 a client.')
  })

  test('are worked out of what is typed before anything is saved', async () => {
    const sam = await world.as('SAM')
    const before = await summary()
    const answer = await sam.post(ADA, sending({ ...recorded, education: 'grade_9', disabled: 'no', look: 'yes' }))
    const page = textOf(await answer.text())
    expect(answer.status).toBe(200)
    expect(page).toContain('8 of 14 met')
    expect(page).toContain('Highest level of education: Grade 9')
    expect(page).toContain('Not met · 13 Persons with a disability')
    expect(await summary()).toEqual(before)
  })

  test('are those of the verdict, once the plan is closed', async () => {
    const sam = await world.as('SAM')
    const saved = { ...recorded, education: 'grade_11', poor_retention: 'yes', labour_market_change: 'yes', income: '' }
    expect((await sam.post(ADA, sending(saved))).status).toBe(303)
    const page = await (await sam.get(ADA)).text()
    const shown = [...page.matchAll(/<span class="rd-sr">Met<\/span> ([\dAB]+) /g)].map(([, row]) => row?.toLowerCase())
    await world.record(`insert into closure (plan_id, site_id, closed_on, reason)
      select id, site_id, '2013-01-14', 'completion' from plan where number = 50000017`)
    await rebuildVerdicts(world.worker)
    const [judged] = await world.rows(
      `select bits, layout -> '1' -> 'bits' as names from verdict join judged_edition on judged_edition.id = edition_id
       where subject_kind = 1 and known_to = 'infinity' and subject_id = (select id from plan where number = 50000017)`,
    )
    const bits = judged?.['bits'] as Buffer
    const met = (judged?.['names'] as string[]).filter(
      (name, place) => /^suitability\.\w+$/.test(name) && ((bits[place >> 3] ?? 0) >> (place & 7)) & 1,
    )
    expect(met.map((name) => name.split('.')[1])).toEqual(shown)
    expect(shown).toContain('12')
    const closed = await sam.get(ADA)
    expect(textOf(await closed.text())).toContain('The plan is closed, so its summary is not changed any more.')
    const refused = await sam.post(ADA, sending({ ...saved, revision: '1', income: 'ow' }))
    expect([refused.status, (await summary())?.['income']]).toEqual([422, null])
    await world.record(`delete from closure where plan_id = (select id from plan where number = 50000017)`)
  })
})

describe('saving', () => {
  test('changes what was changed, and says from what to what on the trail', async () => {
    const sam = await world.as('SAM')
    const answer = await sam.post(ADA, sending({ ...recorded, education: 'grade_9', credentials: 'professional' }))
    expect(answer.headers.get('Location')).toBe('/en/plans/50000017?done=summary-saved')
    expect(await summary()).toMatchObject({ education: 'grade_9', credentials: 'professional', revision: 1 })
    expect(await world.lastEntry('record-changed')).toMatchObject({
      actor: 'SAM',
      subject_table: 'plan',
      client_ids: [1],
      payload: {
        table: 'client_summary',
        fields: { education: ['bachelor', 'grade_9'], credentials: [null, 'professional'] },
        sensitive: [],
      },
    })
  })

  test('says of how the person identifies that it was changed, and not to what', async () => {
    const sam = await world.as('SAM')
    await sam.post(ADA, sending({ ...recorded, disabled: 'no', newcomer: 'yes' }))
    expect(await summary()).toMatchObject({ disabled: false, newcomer: true })
    expect(await world.lastEntry('record-changed')).toMatchObject({
      payload: { fields: {}, sensitive: ['disabled', 'newcomer'] },
    })
  })

  test('records a first summary, and one without anything in it is none', async () => {
    const eli = await world.as('ELI')
    const blank = Object.fromEntries(Object.keys(recorded).map((name) => [name, '']))
    await eli.post('/en/plans/50000025/summary', sending(blank))
    expect(await summary(50000025)).toBeUndefined()
    await eli.post('/en/plans/50000025/summary', sending({ ...blank, income: 'ei' }))
    expect(await summary(50000025)).toMatchObject({ income: 'ei', disabled: null, revision: 0 })
    expect((await world.lastEntry('record-added'))?.['payload']).toMatchObject({ fields: { income: [null, 'ei'] } })
  })

  test('judges the plan again in the same moment', async () => {
    const sam = await world.as('SAM')
    const before = await world.rows(`select count(*) from verdict`)
    await sam.post(ADA, sending({ ...recorded, newcomer: 'yes' }))
    expect(await world.rows(`select count(*) from verdict`)).not.toEqual(before)
  })

  test('refuses a code of no list, and keeps what was typed', async () => {
    const sam = await world.as('SAM')
    const answer = await sam.post(ADA, sending({ ...recorded, income: 'lottery', education: 'grade_9' }))
    const page = await answer.text()
    expect(answer.status).toBe(422)
    expect(page).toContain('Choose an answer of the list.')
    expect(page).toContain('<option value="grade_9" selected="">')
    expect(await summary()).toMatchObject({ income: 'ow', education: 'bachelor', revision: 0 })
  })

  test('of two who save the same one, the second sees what the first wrote beside their own, and may save again', async () => {
    const [sam, lee] = [await world.as('SAM'), await world.as('LEE')]
    await sam.post(ADA, sending({ ...recorded, education: 'grade_9' }))
    const answer = await lee.post(ADA, sending({ ...recorded, income: 'ei' }))
    const page = await answer.text()
    expect(answer.status).toBe(422)
    expect(textOf(page)).toContain('Somebody saved this summary while you were writing')
    expect(textOf(page)).toContain('Highest level of education Grade 9 Bachelor’s degree')
    expect(textOf(page)).toContain('Source of income Ontario Works Employment Insurance')
    expect(page).toContain('name="revision" value="1"')
    expect(await summary()).toMatchObject({ education: 'grade_9', income: 'ow' })
    await lee.post(ADA, sending({ ...recorded, education: 'grade_9', income: 'ei', revision: '1' }))
    expect(await summary()).toMatchObject({ education: 'grade_9', income: 'ei', revision: 2 })
  })

  test('at the same instant, one of two different ones is saved', async () => {
    const [sam, lee] = [await world.as('SAM'), await world.as('LEE')]
    const answers = await Promise.all([
      sam.post(ADA, sending({ ...recorded, education: 'grade_9' })),
      lee.post(ADA, sending({ ...recorded, education: 'grade_10' })),
    ])
    expect(answers.map(({ status }) => status).sort()).toEqual([303, 422])
    expect(await summary()).toMatchObject({ revision: 1 })
  })
})

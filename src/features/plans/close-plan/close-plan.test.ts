import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { textOf } from '../../../../test/page-text.ts'
import { closingAnswers, closureOf } from '../../../../test/plan-forms.ts'
import { plansWorld, sending } from '../../../../test/plans-world.ts'
import type { PlansWorld } from '../../../../test/plans-world.ts'
import { rebuildVerdicts } from '../../../records/verdicts/rebuild.ts'

let world: PlansWorld
beforeAll(async () => (world = await plansWorld()))
afterAll(() => world.close())
beforeEach(async () => {
  await world.record(`delete from closure where plan_id = (select id from plan where number = 50000017)`)
  await rebuildVerdicts(world.worker)
})

const ADA = '/plans/50000017/close'
const answers = closingAnswers
const shown = { shown: '1a', do: 'close' }
const closure = (number = 50000017) => closureOf(world, number)
const counted = async () => {
  const [row] = await world.rows(
    `select count(*)::int as exits from verdict where subject_kind = 1 and known_to = 'infinity'
     and subject_id = (select id from plan where number = 50000017) and get_bit(bits, 0) = 1`,
  )
  return row?.['exits']
}

describe('before the close', () => {
  test('the page names what would make the exit count wrong, which figures it touches, and where to mend it', async () => {
    const sam = await world.as('SAM')
    const answer = await sam.get(`/en${ADA}`)
    const page = await answer.text()
    expect(answer.status).toBe(200)
    const read = textOf(page)
    expect(read).toContain(
      'Wrong figure “Credentials not recognized” is not recorded. 4 Credentials not recognized Open the client summary',
    )
    expect(read).toContain(
      'Incomplete The referral to “Language services – assessment” of December 5, 2012 has not begun',
    )
    expect(read).toContain('Incomplete “Job search workshop” is still open.')
    expect(read).toContain('Incomplete The placement “Baker’s helper” lacks: Employer satisfaction.')
    expect(read).toContain('Incomplete The client has not accepted the plan.')
    expect(page).toContain('href="/en/plans/50000017/items/2"')
    expect(page).toContain('href="/en/plans/50000017/summary"')
    expect(read).toContain('None of this stops the close.')
    expect(page.indexOf('Wrong figure')).toBeLessThan(page.indexOf('Incomplete'))
  })

  test('what the job on record says is not asked again', async () => {
    const page = await (await (await world.as('SAM')).get(`/fr${ADA}`)).text()
    expect(textOf(page)).toContain('viennent de l’emploi au dossier : Baker’s helper, depuis le 10 décembre 2012')
    expect(page).toMatch(/name="hours_per_week"[^>]*value="12"/)
    expect(page).toMatch(/name="wage"[^>]*value="11"/)
  })

  test('the page is in French from end to end', async () => {
    const read = textOf(await (await (await world.as('SAM')).get(`/fr${ADA}`)).text())
    for (const words of [
      'Fermer le plan',
      'Avant de fermer',
      'Chiffre faussé',
      'La personne travaille-t-elle maintenant ?',
    ])
      expect(read).toContain(words)
    for (const words of ['Close', 'Wrong', 'Incomplete']) expect(read).not.toContain(words)
  })

  test('whoever may not see how the client identifies is not told that it is blank', async () => {
    await world.record(`update client_summary set disabled = null`)
    const [sam, job] = [await world.as('SAM'), await world.as('JOB')]
    const read = async (who: typeof sam) => textOf(await (await who.get(`/en${ADA}`)).text())
    expect(await read(sam)).toContain('disability')
    expect(await read(job)).not.toContain('disability')
    expect(await read(job)).toContain('“Credentials not recognized” is not recorded.')
    await world.record(`update client_summary set disabled = true`)
  })
})

describe('the outcome', () => {
  test('is shown with its rule, what it does to the figures and when follow-ups are due, and nothing is recorded', async () => {
    const sam = await world.as('SAM')
    const answer = await sam.post(`/en${ADA}`, answers({ do: 'show' }))
    const page = await answer.text()
    expect(answer.status).toBe(200)
    const read = textOf(page)
    expect(read).toContain('1a Employed full-time')
    expect(read).toContain('Because: The client is employed 30 hours a week or more.')
    expect(read).toContain('Employed / career path 100.0% 1 of 1 100.0% 2 of 2 +1, base +1')
    expect(read).toContain('After 3 months: on April 11, 2013 (may be made March 28 to May 11, 2013)')
    expect(page).toContain('<input type="hidden" name="shown" value="1a"/>')
    const [button] = page.match(/<button[^>]*value="close"[^>]*>/) ?? []
    expect(button).toContain('form="close"')
    expect(await closure()).toBeUndefined()
  })

  test('stays in sight in the other language', async () => {
    const sam = await world.as('SAM')
    const read = textOf(await (await sam.post(`/fr${ADA}`, { ...answers({ shown: '1a' }), only: 'language' })).text())
    expect(read).toContain('1a En emploi à temps plein')
    expect(read).toContain('Parce que : La personne cliente est en emploi 30 heures par semaine ou plus.')
  })

  test('is not closed with unseen: the form comes back with it, and everything typed', async () => {
    const sam = await world.as('SAM')
    for (const [fields, code] of [
      [{ do: 'close' }, '1a'],
      [{ ...shown, hours_per_week: '12,5' }, '1b'],
    ] as const) {
      const answer = await sam.post(`/en${ADA}`, answers(fields))
      const page = await answer.text()
      expect(answer.status).toBe(422)
      expect(page).toContain(`name="shown" value="${code}"`)
      expect(page).toMatch(/name="wage"[^>]*value="13,00"/)
    }
    expect(await closure()).toBeUndefined()
  })
})

describe('the close', () => {
  test('records the facts and the derived outcome, judges the plan and leaves an entry without a name', async () => {
    const sam = await world.as('SAM')
    expect(await counted()).toBe(0)
    const answer = await sam.post(`/en${ADA}`, answers(shown))
    expect(answer.headers.get('Location')).toBe('/en/plans/50000017?done=plan-closed')
    expect(await closure()).toMatchObject({
      ...{ closed_on: '2013-01-11', reason: 'completion', satisfaction: 5, outcome: '1a', work: 'employed' },
      ...{ hours_per_week: '35.00', job_match: 'any', learning: 'none', otherwise: null, wage_cents: 1300 },
      ...{ wage_per: 'hour', by: 'SAM', recorded_on: null },
    })
    expect(await counted()).toBe(1)
    expect(await world.lastEntry('plan-closed')).toMatchObject({
      actor: 'SAM',
      subject_table: 'plan',
      payload: { table: 'closure', fields: { outcome: [null, '1a'], closed_on: [null, '2013-01-11'] } },
    })
  })

  test('is once: the same form sent twice changes nothing, and the page leads back to the plan', async () => {
    const sam = await world.as('SAM')
    const form = answers(shown)
    await sam.post(`/en${ADA}`, form)
    const again = await sam.post(`/en${ADA}`, form)
    expect(again.headers.get('Location')).toBe('/en/plans/50000017?done=already')
    expect((await sam.get(`/en${ADA}`)).headers.get('Location')).toBe('/en/plans/50000017')
  })

  test('freezes the content: every other change is refused', async () => {
    const sam = await world.as('SAM')
    await sam.post(`/en${ADA}`, answers(shown))
    for (const path of ['summary', 'items/2', 'referrals/1', 'jobs/1', 'placements/1', 'goal', 'accept']) {
      const answer = await sam.post(`/en/plans/50000017/${path}`, sending({ revision: '0' }))
      expect([path, answer.status >= 400]).toEqual([path, true])
    }
    const [changed] = await world.rows(
      `select count(*)::int as entries from trail where kind in ('record-changed', 'plan-accepted') and actor = 'SAM'`,
    )
    expect(changed).toEqual({ entries: 0 })
  })

  test('of a manager and of a job developer counts as much as a counsellor’s', async () => {
    for (const person of ['MIA', 'JOB'] as const) {
      const answer = await (await world.as(person)).post(`/en${ADA}`, answers(shown))
      expect([person, answer.status]).toEqual([person, 303])
      expect(await closure()).toMatchObject({ by: person, outcome: '1a' })
      await world.record(`delete from closure where plan_id = (select id from plan where number = 50000017)`)
    }
  })

  test.each(['PAT', 'KIM', 'ELI', 'NOE', 'AUD'] as const)(
    'is not %s’s: for them there is no such plan',
    async (person) => {
      const browser = await world.as(person)
      expect((await browser.get(`/en${ADA}`)).status).toBe(404)
      expect((await browser.post(`/en${ADA}`, answers(shown))).status).toBe(404)
      expect(await closure()).toBeUndefined()
    },
  )
})

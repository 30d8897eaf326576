import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { textOf } from '../../../../test/page-text.ts'
import { plansWorld, sending } from '../../../../test/plans-world.ts'
import type { PlansWorld } from '../../../../test/plans-world.ts'

let world: PlansWorld
beforeAll(async () => (world = await plansWorld()))
afterAll(() => world.close())

const closure = async (number: number) => {
  const [row] = await world.rows(
    `select closure.* from closure join plan on plan.id = plan_id where plan.number = $1`,
    [number],
  )
  return row
}
/** In how many kinds of report the plan counts. */
const counted = async (number: number) => {
  const [row] = await world.rows(
    `select count(*)::int as n from verdict where known_to = 'infinity' and subject_id = (select id from plan where number = $1)
     and subject_kind in (1, 2) and get_bit(bits, 0) = 1 and get_bit(bits, 1) = 0`,
    [number],
  )
  return row?.['n']
}

describe('a plan that should never have been', () => {
  test.each(['PAT', 'KIM', 'ELI', 'NOE', 'AUD'] as const)('is not %s’s to take out', async (person) => {
    const browser = await world.as(person)
    for (const plan of [50000017, 50000033]) {
      expect((await browser.get(`/en/plans/${plan}/error`)).status).toBe(404)
      const form = sending({ why: 'Opened twice', ...(plan === 50000033 && { revision: '0' }) })
      expect((await browser.post(`/en/plans/${plan}/error`, form)).status).toBe(404)
    }
    expect(await closure(50000017)).toBeUndefined()
  })

  test('is asked about once more, with what follows', async () => {
    const read = textOf(await (await (await world.as('SAM')).get('/en/plans/50000017/error')).text())
    expect(read).toContain('Take plan 50000017 out of every report, for good?')
    expect(read).toContain('This cannot be undone.')
    expect(read).not.toContain('Why should this plan never have been?')
    const french = textOf(await (await (await world.as('SAM')).get('/fr/plans/50000033/error')).text())
    expect(french).toContain('C’est irréversible.')
    expect(french).toContain('Emploi / cheminement de carrière 100 % 1 sur 1 inconnu 0 sur 0 −1, base −1')
    expect(french).toContain('Pourquoi ce plan n’aurait-il jamais dû exister ?')
  })

  test('is closed today and leaves every report, if it was open', async () => {
    expect(await counted(50000017)).toBe(1)
    const answer = await (await world.as('SAM')).post('/en/plans/50000017/error', sending())
    expect(answer.headers.get('Location')).toBe('/en/plans/50000017?done=opened-in-error')
    expect(await closure(50000017)).toMatchObject({ reason: 'opened_in_error', closed_on: '2013-01-14', outcome: null })
    expect(await counted(50000017)).toBe(0)
    expect(await world.lastEntry('plan-closed')).toMatchObject({ actor: 'SAM' })
  })

  test('is corrected to that if it was closed, for a reason, and what was recorded is kept', async () => {
    const mia = await world.as('MIA')
    const tooShort = await mia.post('/en/plans/50000033/error', sending({ why: 'no', revision: '0' }))
    expect(tooShort.status).toBe(422)
    expect(textOf(await tooShort.text())).toContain('Write why, in at least 5 characters.')
    const stale = await mia.post('/en/plans/50000033/error', sending({ why: 'Opened twice', revision: '9' }))
    expect(stale.status).toBe(422)
    expect(textOf(await stale.text())).toContain('Someone corrected this closure while you were reading.')
    expect(await counted(50000033)).toBe(2)
    const answer = await mia.post('/en/plans/50000033/error', sending({ why: 'Opened twice', revision: '0' }))
    expect(answer.headers.get('Location')).toBe('/en/plans/50000033?done=opened-in-error')
    expect(await closure(50000033)).toMatchObject({ reason: 'opened_in_error', closed_on: '2012-09-03', outcome: '1a' })
    expect(await counted(50000033)).toBe(0)
    expect(await world.rows('select reason from closure_correction')).toEqual([{ reason: 'Opened twice' }])
  })

  test('is never changed again', async () => {
    const mia = await world.as('MIA')
    for (const plan of [50000017, 50000033]) {
      const page = await mia.get(`/en/plans/${plan}/error`)
      expect(textOf(await page.text())).toContain('It is closed as opened in error, and that is for good.')
      const form = {
        why: 'It was right after all',
        revision: '1',
        reason: 'completion',
        work: 'none',
        learning: 'none',
      }
      for (const path of ['error', 'closure']) {
        const answer = await mia.post(
          `/en/plans/${plan}/${path}`,
          sending({ ...form, otherwise: 'unknown', satisfaction: 'none', shown: 'unknown', do: 'correct' }),
        )
        expect([path, answer.status]).toEqual([path, 422])
        expect(textOf(await answer.text())).toContain('is closed as opened in error, and that is for good.')
      }
      expect(await closure(plan)).toMatchObject({ reason: 'opened_in_error' })
    }
  })
})

import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { isChosen, textOf } from '../../../../test/page-text.ts'
import { plansWorld, sending } from '../../../../test/plans-world.ts'
import type { PlansWorld } from '../../../../test/plans-world.ts'
import type { Fields } from '../../../../test/world.ts'
import { rebuildVerdicts } from '../../../records/verdicts/rebuild.ts'

let world: PlansWorld
beforeAll(async () => (world = await plansWorld()))
afterAll(() => world.close())
beforeEach(async () => {
  await world.rows(`delete from closure_correction`)
  await recordClosure(`outcome = '1a', work = 'employed', hours_per_week = 35, learning = 'none', job_match = 'any'`)
})

/** Élise’s closure as it came, with these columns. */
const recordClosure = async (columns: string) => {
  await world.record(`update closure set reason = 'completion', satisfaction = 5, outcome = null, work = null,
    hours_per_week = null, job_match = null, learning = null, otherwise = null, wage_cents = null, wage_per = null,
    revision = 0 where plan_id = (select id from plan where number = 50000033)`)
  await world.record(`update closure set ${columns} where plan_id = (select id from plan where number = 50000033)`)
  await rebuildVerdicts(world.worker)
}

const ELISE = '/plans/50000033/closure'
const answers = (more: Fields = {}): Fields =>
  sending({
    ...{ reason: 'completion', work: 'none', learning: 'none', job_match: '', hours_per_week: '', wage: '' },
    ...{ wage_per: '', otherwise: 'unemployed', satisfaction: '5', why: 'The job fell through', revision: '0' },
    ...more,
  })
const shown = { shown: 'unemployed', do: 'correct' }
const closure = async () => {
  const [row] = await world.rows(
    `select closure.* from closure join plan on plan.id = plan_id where plan.number = 50000033`,
  )
  return row
}
const corrections = () =>
  world.rows(`select staff.code as by, reason, before, after from closure_correction
    join staff on staff.id = staff_id order by closure_correction.id`)

describe('the details of a closure', () => {
  test('are shown as they are recorded', async () => {
    const page = await (await (await world.as('SAM')).get(`/en${ELISE}`)).text()
    expect(textOf(page)).toContain('The plan was closed on September 3, 2012.')
    expect(textOf(page)).toContain('Recorded outcome: Employed full-time.')
    expect(isChosen(page, 'work', 'employed')).toBe(true)
    expect(page).toMatch(/name="hours_per_week"[^>]*value="35"/)
  })

  test('say what a correction would do to the figures before it is made', async () => {
    const sam = await world.as('SAM')
    const answer = await sam.post(`/fr${ELISE}`, answers({ do: 'show' }))
    const read = textOf(await answer.text())
    expect(answer.status).toBe(200)
    expect(read).toContain(
      'Sans emploi Parce que : La personne cliente ne travaille pas et n’étudie pas : Sans emploi.',
    )
    expect(read).toContain('Emploi / cheminement de carrière 100 % 1 sur 1 0 % 0 sur 1 −1')
    expect(await corrections()).toEqual([])
  })

  test('are corrected with what stood there before kept, the plan judged again, and an entry without the reason', async () => {
    const mia = await world.as('MIA')
    const answer = await mia.post(`/en${ELISE}`, answers(shown))
    expect(answer.headers.get('Location')).toBe('/en/plans/50000033?done=closure-corrected')
    expect(await closure()).toMatchObject({ outcome: 'unemployed', work: 'none', hours_per_week: null, revision: 1 })
    const [correction] = await corrections()
    expect(correction).toMatchObject({
      by: 'MIA',
      reason: 'The job fell through',
      before: { outcome: '1a', work: 'employed', hours_per_week: 35 },
      after: { outcome: 'unemployed', work: 'none', hours_per_week: null },
    })
    expect(await world.lastEntry('closure-corrected')).toMatchObject({
      actor: 'MIA',
      payload: { table: 'closure', fields: { outcome: ['1a', 'unemployed'], hours_per_week: [35, null] } },
    })
    const page = textOf(await (await mia.get(`/en${ELISE}`)).text())
    expect(page).toContain(
      'Mia Specimen The job fell through Outcome: Employed full-time → Unemployed Work at exit: Employed → Not working',
    )
  })

  test('are corrected in the figure: the report counts one employed less', async () => {
    const employed = async () => {
      const [row] = await world.rows(`select count(*)::int as n from verdict
        join judged_edition on judged_edition.id = edition_id, lateral (
          select ordinality::int - 1 as place from jsonb_array_elements_text(layout -> '1' -> 'bits') with ordinality
          where value = 'employed') one
        where subject_kind = 1 and known_to = 'infinity' and get_bit(bits, place) = 1`)
      return row?.['n']
    }
    expect(await employed()).toBe(1)
    await (await world.as('SAM')).post(`/en${ELISE}`, answers(shown))
    expect(await employed()).toBe(0)
  })
})

describe('a closure from elsewhere with a code alone', () => {
  beforeEach(() => recordClosure(`outcome = '12'`))

  test('is filled in with what the code tells, and says so', async () => {
    const page = await (await (await world.as('SAM')).get(`/en${ELISE}`)).text()
    expect(textOf(page)).toContain('The record came with the outcome alone.')
    expect(isChosen(page, 'work', 'none')).toBe(true)
    expect(page).toContain('<option value="other_education" selected="">')
  })

  test('keeps the code, and knows no more than it did, when only the answer is corrected', async () => {
    const told = { work: 'none', learning: 'other_education', otherwise: '', satisfaction: '1' }
    const answer = await (await world.as('SAM')).post(`/en${ELISE}`, answers({ ...told, shown: '12', do: 'correct' }))
    expect(answer.status).toBe(303)
    expect(await closure()).toMatchObject({ outcome: '12', satisfaction: 1, work: null, learning: null })
  })
})

describe('a correction is refused', () => {
  test.each([
    [{ why: 'oops' }, 'Write why, in at least 5 characters.'],
    [{ reason: 'opened_in_error' }, 'A plan opened in error is closed on a page of its own'],
    [{ work: 'employed', otherwise: '' }, 'Say how the job fits.'],
    [{ otherwise: '' }, 'Say what is so of a client who neither works nor learns.'],
    [{ satisfaction: '' }, 'Choose the client’s answer'],
    [
      { work: 'employed', job_match: 'any', hours_per_week: '35', otherwise: '' },
      'Nothing is different from what is recorded',
    ],
  ] as const)('%o', async (fields, says) => {
    const sam = await world.as('SAM')
    for (const deed of [shown, { do: 'show' }]) {
      const answer = await sam.post(`/en${ELISE}`, answers({ ...deed, ...fields }))
      expect(answer.status).toBe(422)
      expect(textOf(await answer.text())).toContain(says)
    }
    expect(await corrections()).toEqual([])
  })

  test('when its outcome was not seen', async () => {
    const answer = await (await world.as('SAM')).post(`/en${ELISE}`, answers({ shown: '1a', do: 'correct' }))
    expect(answer.status).toBe(422)
    expect(textOf(await answer.text())).toContain('The outcome is not the one you were shown')
    expect(await corrections()).toEqual([])
  })

  test('when somebody else corrected it meanwhile: what is recorded now stands beside what was typed', async () => {
    const [sam, mia] = [await world.as('SAM'), await world.as('MIA')]
    await mia.post(`/en${ELISE}`, answers({ satisfaction: '2', shown: 'unemployed', do: 'correct' }))
    const answer = await sam.post(
      `/en${ELISE}`,
      answers({ reason: 'moved', learning: 'ossd', otherwise: '', shown: '9', do: 'correct' }),
    )
    const page = await answer.text()
    expect(answer.status).toBe(422)
    expect(textOf(page)).toContain('Someone corrected this while you were writing')
    expect(textOf(page)).toContain('Client satisfaction 2 5')
    expect(textOf(page)).toContain('Reason Completion Moved away')
    expect(page).toContain('name="revision" value="1"')
    expect(page).toContain('<option value="ossd" selected="">')
    expect(await corrections()).toHaveLength(1)
  })

  test.each(['PAT', 'KIM', 'ELI', 'NOE', 'AUD'] as const)('to %s, for whom there is no such plan', async (person) => {
    const browser = await world.as(person)
    expect((await browser.get(`/en${ELISE}`)).status).toBe(404)
    expect((await browser.post(`/en${ELISE}`, answers(shown))).status).toBe(404)
    expect(await corrections()).toEqual([])
  })
})

test('an open plan has no closure to correct: the page leads to closing it', async () => {
  const sam = await world.as('SAM')
  expect((await sam.get('/en/plans/50000017/closure')).headers.get('Location')).toBe('/en/plans/50000017/close')
  const answer = await sam.post('/en/plans/50000017/closure', answers(shown))
  expect(answer.headers.get('Location')).toBe('/en/plans/50000017/close')
})

import { setTimeout as pause } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { isChosen, textOf } from '../../../../test/page-text.ts'
import { dayBoxes, plansWorld, sending } from '../../../../test/plans-world.ts'
import type { PlansWorld } from '../../../../test/plans-world.ts'
import type { Fields } from '../../../../test/world.ts'

let world: PlansWorld
beforeAll(async () => (world = await plansWorld()))
afterAll(() => world.close())

const idle: Fields = {
  ...dayBoxes('closed_on', '2013-01-11'),
  ...{ reason: 'completion', work: 'none', learning: 'none', otherwise: 'unemployed', satisfaction: '5' },
  ...{ shown: 'unemployed', do: 'close' },
}
const learning: Fields = { ...idle, learning: 'ossd', otherwise: '', satisfaction: '2', reason: 'moved', shown: '9' }

/** Sends forms about one plan so that all of them wait at its lock before any of them may go on. */
const atOnce = async (...forms: readonly (() => Promise<Response>)[]): Promise<readonly Response[]> => {
  const client = await world.worker.connect()
  try {
    await client.query('begin')
    await client.query(`select pg_advisory_xact_lock(hashtextextended('plan 50000017', 0))`)
    const answers = forms.map((send) => send())
    for (let tries = 0; tries < 500 && (await waiting()) < forms.length; tries++) await pause(10)
    await client.query('commit')
    return await Promise.all(answers)
  } finally {
    client.release()
  }
}

const waiting = async (): Promise<number> => {
  const [row] = await world.rows(
    `select count(*)::int as waiting from pg_locks join pg_stat_activity using (pid)
     where not granted and locktype = 'advisory' and datname = current_database()`,
  )
  return Number(row?.['waiting'])
}

test('two people close a plan at once: one does, the other is told who was first and loses nothing typed', async () => {
  const [sam, mia] = [await world.as('SAM'), await world.as('MIA')]
  const [first, second] = await atOnce(
    () => sam.post('/en/plans/50000017/close', sending(idle)),
    () => mia.post('/fr/plans/50000017/close', sending(learning)),
  )
  if (!first || !second) throw new Error('two forms were sent')
  expect([first.status, second.status].sort()).toEqual([303, 422])
  const [closures] = await world.rows(
    `select count(*)::int as closures, max(staff.code) as by, max(outcome) as outcome from closure
     join plan on plan.id = plan_id join staff on staff.id = closed_by where plan.number = 50000017`,
  )
  const samFirst = first.status === 303
  expect(closures).toEqual({ closures: 1, by: samFirst ? 'SAM' : 'MIA', outcome: samFirst ? 'unemployed' : '9' })
  const page = await (samFirst ? second : first).text()
  const read = textOf(page)
  if (samFirst) {
    expect(read).toContain('Ce plan est déjà fermé')
    expect(read).toMatch(/Sam Specimen l’a fermé le \d+(er)? \S+ \d{4} à/)
    expect(page).toContain('<option value="ossd" selected="">')
    expect(isChosen(page, 'satisfaction', '2')).toBe(true)
  } else {
    expect(read).toContain('This plan is closed already')
    expect(read).toMatch(/Mia Specimen closed it on \w+ \d+, \d{4} at/)
    expect(page).toContain('<option value="unemployed" selected="">')
    expect(isChosen(page, 'satisfaction', '5')).toBe(true)
  }
  expect(page).toContain('value="2013"')
  expect(page).not.toContain('value="close"')
  const entries = await world.rows(`select actor from trail where kind = 'plan-closed'`)
  expect(entries).toEqual([{ actor: samFirst ? 'SAM' : 'MIA' }])
})

test('what was typed is kept in the other language, too, and “show the outcome” says the same', async () => {
  const lee = await world.as('LEE')
  const inFrench = await lee.post('/fr/plans/50000017/close', { ...sending(learning), only: 'language' })
  const page = await inFrench.text()
  expect(textOf(page)).toContain('Ce plan est déjà fermé')
  expect(page).toContain('<option value="ossd" selected="">')
  const shown = await lee.post('/en/plans/50000017/close', sending({ ...learning, do: 'show' }))
  expect(shown.status).toBe(422)
  expect(textOf(await shown.text())).toContain('This plan is closed already')
})

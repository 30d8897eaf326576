import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { adasSummary, resetAdasSummary, summaryOf } from '../../../../test/plan-forms.ts'
import { plansWorld, sending } from '../../../../test/plans-world.ts'
import type { PlansWorld } from '../../../../test/plans-world.ts'
import { textOf } from '../../../../test/page-text.ts'

let world: PlansWorld
beforeAll(async () => (world = await plansWorld()))
afterAll(() => world.close())
beforeEach(() => resetAdasSummary(world))

const ADA = '/en/plans/50000017/summary'
const recorded = adasSummary
const summary = (number = 50000017) => summaryOf(world, number)

describe('who sees and records it', () => {
  test('those who see profiles at the site, or opened the file for a reason', async () => {
    const answers: Record<string, number> = {}
    for (const person of ['SAM', 'JOB', 'MIA', 'PAT', 'KIM', 'ELI', 'NOE', 'AUD'] as const)
      answers[person] = (await (await world.as(person)).get(ADA)).status
    expect(answers).toEqual({ SAM: 200, JOB: 200, MIA: 200, PAT: 404, KIM: 404, ELI: 404, NOE: 404, AUD: 404 })
    await world.open('AUD', 1000009)
    expect(textOf(await (await (await world.as('AUD')).get(ADA)).text())).toContain('Person with a disability')
  })

  test('a job developer sees and saves it without how the person identifies, which stays', async () => {
    const jo = await world.as('JOB')
    const page = textOf(await (await jo.get(ADA)).text())
    expect(page).toContain('How the person identifies is not shown to your role.')
    expect(page).toContain('7 met, of those your role sees')
    expect(page).toContain('2 indicators are not shown to your role.')
    for (const hidden of ['Person with a disability', 'Persons with a disability', 'Aboriginal', 'Newcomer'])
      expect(page).not.toContain(hidden)
    await jo.post(ADA, sending({ ...recorded, disabled: 'no', education: 'grade_9' }))
    expect(await summary()).toMatchObject({ education: 'grade_9', disabled: true })
  })

  test('a site manager reads it and changes nothing', async () => {
    const mia = await world.as('MIA')
    const page = await (await mia.get(ADA)).text()
    expect(textOf(page)).toContain('Your role reads the summary and does not change it.')
    expect(page).not.toContain('<select')
    expect((await mia.post(ADA, sending({ ...recorded, education: 'grade_9' }))).status).toBe(404)
    expect(await summary()).toMatchObject({ education: 'bachelor' })
  })

  test('in French', async () => {
    const sam = await world.as('SAM')
    const page = textOf(await (await sam.get(ADA.replace('/en/', '/fr/'))).text())
    expect(page).toContain('Sommaire du client')
    expect(page).toContain('8 sur 14')
    expect(page).toContain('Source de revenu : Ontario au travail')
    expect((await world.lastEntry('record-seen'))?.['client_ids']).toEqual([1])
  })
})

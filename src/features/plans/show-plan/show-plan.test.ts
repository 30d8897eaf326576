import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { plansWorld } from '../../../../test/plans-world.ts'
import type { PlansPerson, PlansWorld } from '../../../../test/plans-world.ts'
import { textOf } from '../../../../test/page-text.ts'

let world: PlansWorld
beforeAll(async () => (world = await plansWorld()))
afterAll(() => world.close())

const ADA = '/en/plans/50000017'
const seenBy = async (person: PlansPerson, path = ADA) => {
  const answer = await (await world.as(person)).get(path)
  const html = await answer.text()
  return { status: answer.status, html, text: textOf(html) }
}

describe('a counsellor', () => {
  test('sees whose plan it is, where it stands and what comes next', async () => {
    const { text, html } = await seenBy('SAM')
    for (const words of ['Ada Exemple', 'Plan 50000017, Employment Service', 'Maple Street (demo)', 'Sam Specimen'])
      expect(text).toContain(words)
    expect(text).toContain('Open')
    expect(text).toContain('Accepted by the client Not yet')
    expect(text).toContain('Work in a bakery')
    expect(html).toContain('rd-next')
    expect(html).toContain('<title>Plan 50000017')
    expect(html).not.toContain('<title>Ada')
  })

  test('sees the items under their sub-goals, each with the status its days give it', async () => {
    const { text } = await seenBy('SAM')
    expect(text).toContain('Job Search 0 of 1 done')
    expect(text).toMatch(/Career development .*?October 25, 2012 October 29, 2012 Completed Attained/)
    expect(text).toMatch(/Job search workshop .*?November 19, 2012 expected November 1, 2012 .*?In progress –/)
    expect(text).toMatch(/Trial at the bakery Custom plan item .*?expected January 21, 2013 .*?Not started –/)
    expect(text).toMatch(/Attend job interview .*?Cancelled Cancelled/)
    expect(text.indexOf('Client Service Planning')).toBeLessThan(text.indexOf('Job Search 0 of 1'))
  })

  test('sees what each referral counts for, by the measures of the edition', async () => {
    const { text } = await seenBy('SAM')
    expect(text).toMatch(/Child care .*?In progress Referred out: other community resources/)
    expect(text).toMatch(
      /Language services – assessment .*?Not started Referred out: other community .*?once the client is/,
    )
    expect(text).toMatch(/EO – Ontario Job Bank .*?Does not count for service coordination/)
    expect(text).toContain('Counts for “Referred in”.')
  })

  test('sees jobs, placements and money beside its limits', async () => {
    const { text } = await seenBy('SAM')
    expect(text).toMatch(/Baker’s helper Northern Crust \(demo\) .*?12 \$11.00 per hour/)
    expect(text).toMatch(/Work experience, With incentive/)
    expect(text).toMatch(/Supports for the client \$312.40 \$500.00 \$187.60/)
    expect(text).toMatch(/Training incentive for the employer \$3,200.00 \$6,000.00 \$2,800.00/)
  })

  test('sees eligibility with its exception, and the indicators of need', async () => {
    const { text } = await seenBy('SAM')
    expect(text).toContain('Not eligible')
    expect(text).toContain('An exception was made The hours end this month')
    expect(text).toContain('Suitability 8 of 14 met')
    expect(text).toContain('13 Persons with a disability')
  })

  test('is led to everything that can be recorded, and the page leaves a look', async () => {
    const { html } = await seenBy('SAM')
    for (const path of [
      'items/new',
      'items/2',
      'referrals/new',
      'jobs/1',
      'placements/1',
      'summary',
      'accept',
      'close',
    ])
      expect(html).toContain(`href="${ADA}/${path}"`)
    expect(html).not.toContain('payments/new')
    expect(await world.lastEntry('record-seen')).toMatchObject({
      actor: 'SAM',
      place: '/plans/:plan',
      subject_table: 'plan',
      client_ids: [1],
      site_ids: [1],
    })
  })

  test('reads it in French', async () => {
    const { text } = await seenBy('SAM', '/fr/plans/50000017')
    for (const words of ['Le plan par volet', 'Recherche d’emploi 0 sur 1 terminé', 'Une exception a été faite'])
      expect(text).toContain(words)
    expect(text).toContain('8 sur 14')
    expect(text).toMatch(/13,00 \$ par heure/)
  })

  test('reads a closed plan with its outcome and its corrections, and changes nothing of it', async () => {
    await world.rows(
      `insert into closure_correction (plan_id, site_id, staff_id, reason, before, after)
       select plan.id, site_id, staff.id, 'The employer called back', '{"outcome": "unknown", "reason": "completion"}',
         '{"outcome": "1a", "reason": "completion"}' from plan, staff where plan.number = 50000033 and staff.code = 'LEE'`,
    )
    const { text, html } = await seenBy('SAM', '/en/plans/50000033')
    expect(text).toContain('Closed')
    expect(text).toContain('Outcome Employed full-time (1a)')
    expect(text).toContain('Client satisfaction 5 of 5')
    expect(text).toContain('Lee Specimen The employer called back Outcome: Unknown, now Employed full-time')
    expect(text).toContain('Does not count for service coordination.')
    expect(text).toContain('Eligibility on the first day Not recorded.')
    expect(html).not.toContain('/items/new')
    expect(html).toContain('href="/en/plans/50000033/closure"')
  })
})

describe('others see what is for their role, and are told once what is not', () => {
  test('reception sees whose plan it is and nothing of it', async () => {
    const { text, html } = await seenBy('PAT')
    expect(text).toContain('Ada Exemple')
    expect(text).toContain(
      'Not shown to your role: what was found at the start and what is planned, how the person identifies',
    )
    for (const hidden of ['bakery', 'Child care', 'Baker', '$', 'Suitability', 'Ontario Works', 'Eligib', 'Open '])
      expect(text).not.toContain(hidden)
    expect(html).not.toMatch(/plans\/50000017\/\w/)
  })

  test('finance sees the money and adds to it, and neither profile nor job', async () => {
    const { text, html } = await seenBy('KIM')
    expect(text).toContain('$312.40')
    expect(html).toContain(`${ADA}/payments/new`)
    for (const hidden of ['Baker', 'Child care referral', 'Job search workshop', 'Suitability', 'Goal'])
      expect(text).not.toContain(hidden)
  })

  test('a job developer sees neither money nor how the person identifies', async () => {
    const { text } = await seenBy('JOB')
    expect(text).toContain('Baker’s helper')
    expect(text).toContain('7 met, of those your role sees')
    for (const hidden of ['disability', 'Aboriginal', '$312.40', 'Training incentive'])
      expect(text).not.toContain(hidden)
  })

  test('a site manager reads all of it and may close it', async () => {
    const { text, html } = await seenBy('MIA')
    expect(text).toContain('$312.40')
    expect(text).not.toContain('Not shown to your role')
    expect(html).not.toContain('items/new')
    expect(html).toContain(`${ADA}/close`)
  })

  test('nobody of another site or provider learns that there is such a plan', async () => {
    const [eli, noe, nobody] = [await seenBy('ELI'), await seenBy('NOE'), await seenBy('SAM', '/en/plans/50000009')]
    expect([eli.status, noe.status, nobody.status]).toEqual([404, 404, 404])
    expect((await seenBy('SAM', '/en/plans/50000025')).status).toBe(404)
  })

  test('an auditor sees it once the file is open for a reason', async () => {
    expect((await seenBy('AUD')).status).toBe(404)
    await world.open('AUD', 1000009)
    const { status, text, html } = await seenBy('AUD')
    expect(status).toBe(200)
    expect(text).toContain('13 Persons with a disability')
    expect(html).not.toContain('items/new')
  })
})

test('what was just done is said where the address names it, and nothing else is', async () => {
  expect((await seenBy('SAM', `${ADA}?done=plan-opened`)).text).toContain('The plan is open.')
  expect((await seenBy('SAM', `${ADA}?done=anything`)).html).not.toContain('rd-notice')
})

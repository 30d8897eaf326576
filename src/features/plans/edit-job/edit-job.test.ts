import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { textOf } from '../../../../test/page-text.ts'
import { dayBoxes, plansWorld, sending } from '../../../../test/plans-world.ts'
import type { PlansWorld } from '../../../../test/plans-world.ts'

let world: PlansWorld
beforeAll(async () => {
  world = await plansWorld()
  await world.record(`insert into employer (code, name, city) values
    ('MILL1', 'Saint-Éloi Mill (demo)', 'Sudbury'), ('MILL2', 'SAINT ELOI MILL demo', 'Timmins'), ('E41', 'Éclair Café (demo)', null)`)
})
afterAll(() => world.close())

const NEW = '/en/plans/50000017/jobs/new'

const wanted = (more: Readonly<Record<string, string>> = {}, days: Readonly<Record<string, string>> = {}) => ({
  employer: 'BAKERY',
  job_title: 'Baker',
  occupation: '6252',
  hours_per_week: '37,5',
  wage: '15.25',
  wage_per: 'hour',
  ...Object.assign(
    {},
    ...Object.entries({ started_on: '2013-01-07', ...days }).map(([name, day]) => dayBoxes(name, day)),
  ),
  ...more,
})

const jobs = () =>
  world.rows(
    `select employment.*, employer.code, employer.name from employment join plan on plan.id = plan_id
     left join employer on employer.id = employer_id where plan.number = 50000017 order by employment.number`,
  )

const byName = (name: string, more: Readonly<Record<string, string>> = {}) =>
  wanted({ employer: '', 'employer-search': name, ...more })

test.each(['SAM', 'JOB', 'MIA'] as const)('%s records a job with a known employer', async (who) => {
  const browser = await world.as(who)
  expect((await browser.post(NEW, sending(wanted()))).headers.get('Location')).toContain('done=job-saved')
  expect((await jobs()).at(-1)).toMatchObject({
    ...{ code: 'BAKERY', job_title: 'Baker', occupation: '6252', hours_per_week: '37.50', wage_cents: 1525 },
    ...{ wage_per: 'hour', started_on: '2013-01-07', ended_on: null, cancelled: false },
  })
})

describe('the employer', () => {
  test('is looked for by any of its words, without accents or capitals, and the form keeps what was typed', async () => {
    const sam = await world.as('SAM')
    const page = await (await sam.post(NEW, { ...byName('mill saint eloi'), only: 'search' })).text()
    expect(page).toContain('Saint-Éloi Mill (demo)')
    expect(page).toContain('SAINT ELOI MILL demo')
    expect(page).not.toContain('Northern Crust')
    expect(page).toContain('None of these: “mill saint eloi” is a new employer')
    expect(page).toContain('value="37,5"')
  })

  test('of the very name is taken without looking; of two such, one is chosen', async () => {
    const sam = await world.as('SAM')
    expect((await sam.post(NEW, sending(byName('eclair cafe demo')))).status).toBe(303)
    expect((await jobs()).at(-1)).toMatchObject({ code: 'E41' })
    const answer = await sam.post(NEW, sending(byName('Saint Eloi Mill (DEMO)')))
    expect(answer.status).toBe(422)
    const page = textOf(await answer.text())
    expect(page).toContain('Choose the employer among those found, or say that it is a new one')
    expect(page).toContain('An employer of this very name is known already')
  })

  test('nobody is called like is new, with the next code; a name like a known one is asked about first', async () => {
    const sam = await world.as('SAM')
    expect((await sam.post(NEW, sending(byName(' Épicerie  du Lac (démo) ')))).status).toBe(303)
    expect((await jobs()).at(-1)).toMatchObject({ code: 'E42', name: 'Épicerie du Lac (démo)' })
    expect((await sam.post(NEW, sending(byName('Saint-Éloi')))).status).toBe(422)
    expect((await sam.post(NEW, sending(byName('Saint-Éloi', { employer: 'new' })))).status).toBe(303)
    expect((await jobs()).at(-1)).toMatchObject({ code: 'E43', name: 'Saint-Éloi' })
  })

  test('that is new to two people at once becomes one employer', async () => {
    const [sam, lee] = [await world.as('SAM'), await world.as('LEE')]
    const form = () => sending(byName('Two at Once (demo)'))
    const answers = await Promise.all([sam.post(NEW, form()), lee.post(NEW, form())])
    expect(answers.map(({ status }) => status)).toEqual([303, 303])
    expect(await world.rows(`select 1 from employer where name = 'Two at Once (demo)'`)).toHaveLength(1)
  })
})

describe('a job is refused', () => {
  test.each([
    ['without an employer', { employer: '' }, {}, 'Write the name of the employer'],
    ['with an employer there is not', { employer: 'NOBODY' }, {}, 'Write the name of the employer'],
    ['without its first day', {}, { started_on: '' }, 'Fill in “Started on”'],
    ['that starts tomorrow', {}, { started_on: '2013-01-15' }, '“Started on” is in the future'],
    ['that ended before it started', {}, { ended_on: '2013-01-06' }, '“Ended on” is before “Started on”'],
    ['of more hours than a week has', { hours_per_week: '169' }, {}, '“Hours per week” must be from 0 to 168'],
    ['with a wage and nothing it is for', { wage_per: '' }, {}, 'by the hour, week, month or year'],
    ['with an occupation too long to be one', { occupation: '123456' }, {}, 'at most 5 characters'],
  ])('%s', async (_, fields, days, says) => {
    const sam = await world.as('SAM')
    const before = await jobs()
    const answer = await sam.post(NEW, sending(wanted(fields, days)))
    expect(answer.status).toBe(422)
    expect(textOf(await answer.text())).toContain(says)
    expect(await jobs()).toEqual(before)
  })

  test.each(['PAT', 'KIM', 'ELI', 'NOE', 'AUD'] as const)('to %s, who may not', async (who) => {
    const browser = await world.as(who)
    expect((await browser.get(NEW)).status).toBe(404)
    expect((await browser.post(NEW, sending(wanted()))).status).toBe(404)
  })
})

test('an occupation of another shape is shown first, and kept as it was written', async () => {
  const sam = await world.as('SAM')
  const form = wanted({ occupation: '62020' })
  const answer = await sam.post('/fr/plans/50000017/jobs/new', sending(form))
  const page = await answer.text()
  expect(answer.status).toBe(422)
  expect(textOf(page)).toContain('ne ressemble pas à un code de la CNP 2011')
  const seen = /name="seen" value="([^"]*)"/.exec(page)?.[1] ?? ''
  expect((await sam.post(NEW, sending({ ...form, seen }))).status).toBe(303)
  expect((await jobs()).at(-1)).toMatchObject({ occupation: '62020' })
})

test('a job is ended or cancelled on its own page, which shows it as it is', async () => {
  const job = await world.as('JOB')
  const path = '/en/plans/50000017/jobs/1'
  const page = await (await job.get(path)).text()
  expect(page).toContain('Northern Crust (demo)')
  expect(page).toContain('value="11.00"')
  const ended = wanted({ revision: '0', cancelled: 'yes' }, { started_on: '2012-12-10', ended_on: '2013-01-05' })
  expect((await job.post(path, sending(ended))).status).toBe(303)
  expect((await jobs())[0]).toMatchObject({ ended_on: '2013-01-05', cancelled: true, revision: 1 })
  expect((await job.post(path, sending(ended))).status).toBe(422)
})

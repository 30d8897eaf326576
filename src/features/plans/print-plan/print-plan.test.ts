import { afterAll, beforeAll, expect, test } from 'vitest'
import { readPdf } from '../../../../test/pdf-read-back.ts'
import { plansWorld } from '../../../../test/plans-world.ts'
import type { PlansWorld } from '../../../../test/plans-world.ts'
import { plainDate } from '../../../core/shared/plain-date.ts'
import { writePdf } from '../../../platform/pdf/write-pdf.ts'
import type { ClientPlan } from '../shared/client-plan.ts'
import { planDocument } from './document.ts'

let world: PlansWorld
beforeAll(async () => (world = await plansWorld()))
afterAll(() => world.close())

const PATH = '/en/plans/50000017/as/pdf'

test.each(['SAM', 'JOB', 'MIA'] as const)(
  '%s gets the plan as a file in the client’s language, and the look is kept',
  async (who) => {
    const browser = await world.as(who)
    const answer = await browser.get(PATH)
    expect(answer.headers.get('Content-Type')).toBe('application/pdf')
    expect(answer.headers.get('Content-Disposition')).toContain('plan-50000017-fr.pdf')
    const { raw } = readPdf(new Uint8Array(await answer.arrayBuffer()))
    expect(raw).toContain('/Lang (fr-CA)')
    expect(await world.lastEntry('record-seen')).toMatchObject({
      subject_table: 'plan',
      payload: { as: 'pdf', language: 'fr' },
    })
  },
)

test('or in the other language, if it is asked for', async () => {
  const answer = await (await world.as('SAM')).get(`${PATH}?in=en`)
  expect(answer.headers.get('Content-Disposition')).toContain('plan-50000017-en.pdf')
  expect(readPdf(new Uint8Array(await answer.arrayBuffer())).raw).toContain('/Lang (en-CA)')
})

test.each(['PAT', 'KIM', 'ELI', 'NOE', 'AUD'] as const)('%s has no such file', async (who) => {
  expect((await (await world.as(who)).get(PATH)).status).toBe(404)
})

const plan: ClientPlan = {
  language: 'fr',
  name: 'Élise Échantillon-Łuczak',
  clientNumber: 1000041,
  planNumber: 50000033,
  site: 'Rue des Érables (démo)',
  provider: 'Emploi Modèle (démo)',
  counsellor: 'Noé Specimen',
  startedOn: plainDate('2013-01-07'),
  acceptedOn: null,
  goal: 'Un emploi d’ici l’été',
  parts: [
    {
      title: 'Recherche d’emploi',
      steps: [{ key: 'i1', what: 'Atelier', who: 'Moi', when: 'À partir du 14 janvier 2013', state: 'À faire' }],
    },
  ],
}

test('it says who, where, the goal and the steps, with headings, tables and places to sign', async () => {
  const { bytes, lacking } = await writePdf(planDocument(plan, new Date('2013-01-14T13:42:00Z')), { plain: true })
  const { pages, tags } = readPdf(bytes)
  const text = pages.join('\n')
  expect(lacking).toEqual([])
  for (const says of [
    ...[
      'Plan de services\u00a0: Élise Échantillon-',
      '1000041',
      '50000033',
      'Rue des Érables (démo), Emploi Modèle (démo)',
    ],
    ...[
      'Un emploi d’ici l’été',
      'Recherche d’emploi',
      'À partir du 14 janvier',
      'Signature de la personne cliente et date',
    ],
  ])
    expect(text.replaceAll('\n', ' ')).toContain(says)
  expect(tags.filter((tag) => tag === 'H1' || tag === 'H2')).toHaveLength(3)
  expect(tags).toContain('THead')
})

test('a plan without steps says so', async () => {
  const { bytes } = await writePdf(planDocument({ ...plan, parts: [], goal: null }, new Date(0)), { plain: true })
  expect(readPdf(bytes).pages.join(' ')).toContain('Le plan n’a encore aucune étape.')
})

import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { programmes } from '../../../catalogues/index.ts'
import { effective } from '../../../core/programme/programme.ts'
import { figuresWorld } from '../../../../test/figures-world.ts'
import type { FiguresWorld } from '../../../../test/figures-world.ts'
import { textOf } from '../../../../test/page-text.ts'
import type { Browser } from '../../../../test/world.ts'
import { definitionIn } from '../shared/definition.ts'

let world: FiguresWorld
let manager: Browser

beforeAll(async () => {
  world = await figuresWorld()
  manager = await world.as({ role: 'site_manager', site: 11 })
})
afterAll(() => world.close())

const textAt = async (path: string) => {
  const answer = await manager.get(path)
  expect(answer.status, path).toBe(200)
  return answer.text()
}

describe('a definition', () => {
  test('says who is in it, who is left out and when it is achieved, in the words that judge', async () => {
    const text = textOf(await textAt('/en/definitions/satisfaction.assisted'))
    expect(text).toContain('Assisted service participants')
    expect(text).toContain('satisfaction.assisted · Employment Service, edition 2012-13')
    expect(text).toContain('Left out')
    expect(text).toContain('The client gave no answer')
    expect(text).toContain('The answer is 4 or 5')
    expect(text).toContain('Source – read in the source (SQS-SERIES)')
  })

  test('says its standard and how sure it is', async () => {
    expect(textOf(await textAt('/en/definitions/training'))).toContain('10%, remembered, no source')
    expect(textOf(await textAt('/fr/definitions/employed'))).toContain('69 %, déduit (GUIDE-2013)')
  })

  test('of a row that adds up others leads to each of them', async () => {
    const html = await textAt('/en/definitions/coordination')
    expect(html).toContain('href="/en/definitions/coordination.referred_in"')
    expect(html).toContain('href="/en/definitions/coordination.out_community"')
    const suitability = textOf(await textAt('/en/definitions/suitability'))
    expect(suitability).toContain('14 times the number of participants')
  })

  test('of the score says that nobody confirmed it, and what it is made of', async () => {
    const html = await textAt('/en/definitions/score')
    expect(textOf(html)).toContain('No source confirms the formula or the weights')
    expect(textOf(html)).toContain('Service coordination 25%')
    expect(html).toContain('href="/en/definitions/intake"')
  })

  test('is there for every row of every report, and every part of a formula that is a link', () => {
    for (const edition of programmes.flatMap((one) => one.editions).map((one) => effective(one)))
      for (const { code } of edition.reports.flatMap(({ rows }) => rows)) {
        const definition = definitionIn(edition, code)
        expect(definition, code).not.toBeNull()
        for (const term of [...(definition?.terms.num ?? []), ...(definition?.terms.den ?? [])])
          if (term.code !== null) expect(definitionIn(edition, term.code), term.code).not.toBeNull()
      }
  })

  test.each(['nothing', 'employed.', 'constructor', '%3Cscript%3E'])('is not there for %s', async (code) => {
    expect((await manager.get(`/en/definitions/${code}`)).status).toBe(404)
  })
})

describe('all definitions', () => {
  test('are listed by report, each with the way to it', async () => {
    const html = await textAt('/fr/definitions')
    expect(textOf(html)).toContain('Qualité détaillée des services (no 11)')
    expect(textOf(html)).toContain('Profil des participants (no 15B)')
    for (const code of ['score', 'employed', 'employed.1a', 'supports.clothing', 'age.lt20'])
      expect(html).toContain(`href="/fr/definitions/${code}"`)
  })

  test('are for whoever sees figures, and for nobody else', async () => {
    const reception = await world.as({ role: 'reception', site: 11 })
    for (const path of ['/en/definitions', '/en/definitions/employed'])
      expect((await reception.get(path)).status).toBe(404)
  })
})

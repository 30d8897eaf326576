import { expect, test } from 'vitest'
import { sentences } from './sentences.ts'

test('both languages say every sentence, each with its own words', () => {
  const said = sentences({
    en: { title: 'Start', sites: (count: number) => `${count} sites` },
    fr: { title: 'Accueil', sites: (count) => `${count} points de service` },
  })
  expect([said.en.title, said.fr.title, said.fr.sites(2)]).toEqual(['Start', 'Accueil', '2 points de service'])
})

test('a sentence missing in French, left over in French, or with other places does not compile', () => {
  // @ts-expect-error French does not say `sites`
  sentences({ en: { title: 'Start', sites: 'Sites' }, fr: { title: 'Accueil' } })
  // @ts-expect-error English does not say `points`
  sentences({ en: { title: 'Start' }, fr: { title: 'Accueil', points: 'Points' } })
  // @ts-expect-error a place of another type
  sentences({ en: { sites: (count: number) => `${count}` }, fr: { sites: (name: string) => name.trim() } })
  // @ts-expect-error a sentence with a place cannot stand for one without
  sentences({ en: { title: 'Start' }, fr: { title: (name: string) => name } })
  expect(sentences).toBeTypeOf('function')
})

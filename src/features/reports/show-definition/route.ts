import { createElement } from 'react'
import { programmes } from '../../../catalogues/index.ts'
import type { EffectiveEdition } from '../../../core/programme/programme.ts'
import { fiscalYearOf } from '../../../core/shared/fiscal-year.ts'
import { readEditions } from '../../../records/verdicts/editions.ts'
import type { Ask, Route } from '../../route.ts'
import { DEFINITIONS } from '../paths.ts'
import { definitionIn } from '../shared/definition.ts'
import { DefinitionsView } from './index-view.tsx'
import { DefinitionView } from './view.tsx'

/** What a row or measure means today. */
export const showDefinition: Route = {
  path: `${DEFINITIONS}/:measure`,
  title: { en: 'A definition', fr: 'Une définition' },
  needs: 'aggregates:read',
  look: 'none',
  show: async (ask) => {
    const code = ask.params['measure'] ?? ''
    for (const edition of await editionsToday(ask)) {
      const definition = definitionIn(edition, code)
      if (definition) return { kind: 'page', page: createElement(DefinitionView, { frame: ask.frame, definition }) }
    }
    return { kind: 'not-found' }
  },
}

export const listDefinitions: Route = {
  path: DEFINITIONS,
  title: { en: 'Definitions', fr: 'Définitions' },
  needs: 'aggregates:read',
  look: 'none',
  show: async (ask) => {
    const [edition] = await editionsToday(ask)
    const programme = programmes.find(({ id }) => id === edition?.edition.programme)
    if (!edition || !programme) return { kind: 'not-found' }
    const parts = { frame: ask.frame, edition, programme: programme.name }
    return { kind: 'page', page: createElement(DefinitionsView, parts) }
  },
}

/** The editions in force that have a report, with the settings of this installation. */
const editionsToday = async ({ db, today }: Ask): Promise<readonly EffectiveEdition[]> => {
  const editionOf = await readEditions(db)
  return programmes.map(({ id }) => editionOf(id, fiscalYearOf(today))).filter(({ reports }) => reports.length > 0)
}

import { createElement } from 'react'
import type { Answer, Ask, Route } from '../../route.ts'
import { FIGURES } from '../paths.ts'
import { everybody } from '../shared/standing-messages.ts'
import { sayRefusal } from '../shared/refusals.ts'
import { cellOf, figureAsked } from '../shared/figure-asked.ts'
import type { Figure } from '../shared/figure-asked.ts'
import { messages } from './messages.ts'
import type { FigureModel } from './model.ts'
import { titleOf } from '../shared/opened.ts'
import { partsModel } from './parts-model.ts'
import { peopleModel } from './people-model.ts'
import { questionIn } from '../shared/figure-question.ts'
import type { FigureQuestion } from '../shared/figure-question.ts'
import { RefusedView } from './refused-view.tsx'
import { FigureView } from './view.tsx'

/** One figure opened: who is in it, who is not and why, who is left out, and what can still be done. */
export const openFigure: Route = {
  path: `${FIGURES}/:report/:figure`,
  title: { en: messages.en.pageTitle, fr: messages.fr.pageTitle },
  needs: 'aggregates:read',
  look: 'list-seen',
  show: async (ask) => {
    const figure = await figureAsked(ask)
    if (figure.ok) return show(ask, figure.value)
    if (figure.refusal === 'nothing') return notFound(ask)
    const says = sayRefusal(figure.refusal)[ask.language]
    return {
      kind: 'again',
      page: createElement(RefusedView, { frame: ask.frame, report: ask.params['report'] ?? '', says }),
    }
  },
}

const show = async (ask: Ask, figure: Figure): Promise<Answer> => {
  const question = questionIn(ask.query)
  const { opened } = figure
  if (opened.kind === 'parts') {
    const shows = await partsModel(ask, figure, opened.row, opened.block, question.page)
    return page(ask, modelOf(ask, figure, shows), { about: aboutOf(figure, question) })
  }
  const seen = await peopleModel(ask, figure, opened, question)
  if (!seen) return { kind: 'not-found', asked: { table: 'plan', what: String(question.plan) } }
  const { clients, sites } = seen
  return page(ask, modelOf(ask, figure, seen.model), { clients, sites, about: aboutOf(figure, question) })
}

const page = (
  ask: Ask,
  model: FigureModel,
  looked: NonNullable<Extract<Answer, { kind: 'page' }>['looked']>,
): Answer => ({
  kind: 'page',
  page: createElement(FigureView, { frame: ask.frame, model }),
  looked,
})

const modelOf = (ask: Ask, figure: Figure, shows: FigureModel['shows']): FigureModel => {
  const { asked, opened, address, rests } = figure
  const { row } = opened
  const measure = opened.kind === 'people' ? opened.measure : null
  return {
    language: ask.language,
    report: { id: asked.report.id, title: asked.report.title },
    code: ask.params['figure'] ?? '',
    title: titleOf(opened, everybody),
    address: { ...address.address, block: opened.block },
    onlyAll: address.address.block !== opened.block,
    rests,
    cell: row && cellOf(figure, row),
    times: row?.type === 'share' ? row.times : 1,
    standard: row?.type === 'share' ? row.standard : null,
    rule: measure ? measure.achieved.words : null,
    defined: row !== null,
    shows,
  }
}

/** What was asked for, for the trail: codes and no people. */
const aboutOf = (figure: Figure, { standing, reason, page: number }: FigureQuestion) => ({
  report: figure.asked.report.id,
  row: figure.opened.kind === 'people' ? figure.opened.code : figure.opened.row.code,
  scope: figure.address.question.scope,
  year: figure.asked.year,
  block: figure.opened.block,
  standing,
  reason,
  page: number,
})

const notFound = (ask: Ask): Answer => ({
  kind: 'not-found',
  asked: {
    table: 'figures',
    what: `${ask.params['report']} ${ask.params['figure']} ${ask.query.get('scope') ?? ''}`.slice(0, 120),
  },
})

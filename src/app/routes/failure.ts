import { createElement } from 'react'
import { markup } from '../../platform/http/markup.ts'
import { newReference } from '../../platform/http/reference.ts'
import type { Bilingual } from '../../core/shared/bilingual.ts'
import { log } from '../../platform/log.ts'
import { ErrorPage } from '../../ui/error-page.tsx'
import { failures } from './failures.ts'
import { frameOf } from './frame.ts'
import type { Request } from './request.ts'
import type { World } from './world.ts'

export type FailureStatus = keyof typeof failures

/** What could not be done, in the reader's language, with a reference number that finds the line in the log. */
export const fail = (
  world: World,
  request: Request,
  status: FailureStatus,
  more: { readonly says?: Bilingual; readonly ways?: readonly Bilingual[]; readonly error?: unknown } = {},
): Response => {
  const { context, language, route } = request
  const reference = newReference()
  const line = { reference, status, route: route.path, method: context.req.method }
  if (status >= 500) log.error({ ...line, err: more.error }, 'a request failed')
  else log.warn(line, 'a request was refused')
  const { title, says, ways } = failures[status]
  const page = createElement(ErrorPage, {
    frame: frameOf(world, request),
    title: title[language],
    says: (more.says ?? says)[language],
    ways: (more.ways ?? ways).map((way) => way[language]),
    reference,
  })
  context.header('Content-Language', `${language}-CA`)
  return context.html(markup(page), status)
}

import { createElement } from 'react'
import { markup } from '../../platform/http/markup.ts'
import { newReference } from '../../platform/http/reference.ts'
import { holdsNineDigits } from '../../core/clients/sin.ts'
import { urlOf } from '../../platform/http/language.ts'
import { log } from '../../platform/log.ts'
import { ErrorPage } from '../../ui/error-page.tsx'
import { failures } from './failures.ts'
import type { Failure } from './failures.ts'
import { frameOf } from './frame.ts'
import type { Request } from './request.ts'
import type { World } from './world.ts'

export type FailureStatus = keyof typeof failures

/** What could not be done, in the reader's language, with a reference number that finds the line in the log. */
export const fail = (
  world: World,
  request: Request,
  status: FailureStatus,
  more: Partial<Failure> & { readonly error?: unknown } = {},
): Response => {
  const { context, language, route } = request
  const reference = newReference()
  const line = { reference, status, route: route.path, method: context.req.method }
  if (status >= 500) log.error({ ...line, err: more.error }, 'a request failed')
  else log.warn(line, 'a request was refused')
  const { title, says, ways } = failures[status]
  const page = createElement(ErrorPage, {
    frame: { ...frameOf(world, request), ...addressUnsaid(request) },
    title: (more.title ?? title)[language],
    says: (more.says ?? says)[language],
    ways: (more.ways ?? ways).map((way) => way[language]),
    reference,
  })
  context.header('Content-Language', `${language}-CA`)
  return context.html(markup(page), status)
}

/**
 * A SIN typed into an address is not said again by the page that knows of no such thing: its way to the other language
 * leads to the same pattern with nothing in it, which is the same answer.
 */
const addressUnsaid = ({ context, language, route }: Request) => {
  const { pathname, search } = new URL(context.req.url)
  if (!holdsNineDigits(decoded(pathname + search))) return {}
  const path = route.path.replaceAll(/:\w+|[(]none[)]/g, '0')
  return { here: urlOf(language, path), there: urlOf(language === 'en' ? 'fr' : 'en', path) }
}

/** As it is where it cannot be decoded. */
const decoded = (address: string): string => {
  try {
    return decodeURIComponent(address.replaceAll('+', ' '))
  } catch {
    return address
  }
}

import { createElement } from 'react'
import { urlOf } from '../../../platform/http/language.ts'
import { field } from '../../route.ts'
import type { Ask, Typed } from '../../route.ts'
import { addPath, changePath } from '../paths.ts'
import { differencesOf } from './differences.ts'
import type { Found, PartForm, Shown } from './part-form.ts'
import type { Difference, PartModel } from './part-page.tsx'
import { sayWarning } from './refusals.ts'

/** A form of a part as its page: what stands in it, and what it has to say where it comes back. */
export const pageOf = async <Fields, More>(ask: Ask, form: PartForm<Fields, More>, found: Found, shown: Shown) => {
  const { language } = ask
  const { asked, number, standing } = found
  const { plan, client } = asked
  const typed = ask.typed.size > 0 ? ask.typed : standing
  const more = await form.more(ask, asked, typed, number)
  const model: PartModel = {
    language,
    resource: form.resource,
    typed,
    errors: shown.errors ?? {},
    title: form.titles[number === null ? 'add' : 'change'][language],
    plan: plan.number,
    client,
    action: urlOf(
      language,
      number === null ? addPath(plan.number, form.part) : changePath(plan.number, form.part, number),
    ),
    hidden: hiddenOf(ask, found, shown),
    token: ask.token,
    once: ask.once,
    closed: shown.closed ?? plan.closure !== null,
    meanwhile: shown.found ? await differences(ask, form, found, typed, more) : null,
    warnings: (shown.warnings ?? []).map((warning) => sayWarning(language, warning)),
    another: form.another !== undefined && number === null,
  }
  return createElement(form.view, { frame: ask.frame, model, more })
}

/** The revision that was read stays with what is typed, until somebody is told that there is a newer one. */
const hiddenOf = (
  ask: Ask,
  { revision }: Found,
  { found, warnings = [] }: Shown,
): Readonly<Record<string, string>> => ({
  ...(revision !== null && {
    revision: found ? String(revision) : field(ask.typed, 'revision') || String(revision),
  }),
  ...(warnings.length > 0 && { seen: warnings.map(({ warns }) => warns).join(' ') }),
})

const differences = async <Fields, More>(
  ask: Ask,
  { resource, compare }: PartForm<Fields, More>,
  { asked, number, standing }: Found,
  typed: Typed,
  more: More,
): Promise<readonly Difference[]> => [
  ...differencesOf(ask.language, resource, standing, typed),
  ...((await compare?.(ask, asked, number, more)) ?? []),
]

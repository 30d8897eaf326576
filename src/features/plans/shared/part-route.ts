import type { At } from '../../../core/plans/row.ts'
import { actingOf, field } from '../../route.ts'
import type { Answer, Ask, Route, Submission, Typed } from '../../route.ts'
import { addPath, planPath } from '../paths.ts'
import type { Found, PartForm, Shown } from './part-form.ts'
import { pageOf } from './part-model.ts'
import { planForm } from './plan-form.tsx'
import { numberIn, planAsked, planNotFound } from './plan-asked.ts'
import { fieldOf, sayRefusal } from './refusals.ts'
import type { AnyRefusal } from './refusals.ts'

/** The two pages of a part: a new row, and one of a number. `new` stands first, since a number is looked for there too. */
export const partRoutes = <Fields, More>(form: PartForm<Fields, More>): readonly Route[] => [
  routeOf(form, 'add'),
  routeOf(form, 'change'),
]

const routeOf = <Fields, More>(form: PartForm<Fields, More>, which: 'add' | 'change'): Route => ({
  path: `/plans/:plan/${form.part}/${which === 'add' ? 'new' : ':row'}`,
  title: form.titles[which],
  needs: form.permission,
  look: 'record-seen',
  show: async (ask) => {
    const found = await find(ask, form, which)
    if (!found) return planNotFound(ask)
    return planForm(ask, found.asked, form.titles[which], () => pageOf(ask, form, found, {}))
  },
  submit: {
    needs: form.permission,
    entry: which === 'add' ? 'record-added' : 'record-changed',
    run: (ask) => submit(ask, form, which),
  },
})

const find = async <Fields, More>(
  ask: Ask,
  form: PartForm<Fields, More>,
  which: 'add' | 'change',
): Promise<Found | null> => {
  const asked = await planAsked(ask, form.permission)
  if (!asked) return null
  if (which === 'add') return { asked, number: null, revision: null, standing: await form.standing(ask, asked, null) }
  const row = form.rows(asked.plan).find(({ number }) => number === numberIn(ask, 'row'))
  if (!row) return null
  return { asked, ...row, standing: await form.standing(ask, asked, row.number) }
}

const submit = async <Fields, More>(
  ask: Submission,
  form: PartForm<Fields, More>,
  which: 'add' | 'change',
): Promise<Answer> => {
  const found = await find(ask, form, which)
  if (!found) return planNotFound(ask)
  const again = async (shown: Shown): Promise<Answer> => ({
    kind: 'again',
    page: await pageOf(ask, form, shown.found ?? found, shown),
    looked: found.asked.looked,
  })
  const more = await form.more(ask, found.asked, ask.typed, found.number)
  const { value, errors } = form.read(ask.language, ask.typed, more)
  if (value === null) return again({ errors })
  const { plan } = found.asked
  const at: At =
    found.number === null ? 'new' : { number: found.number, revision: Number(field(ask.typed, 'revision')) }
  const changed = await form.record(actingOf(ask), plan.number, ask.today, {
    at,
    fields: value,
    seen: seenIn(ask.typed),
  })
  if (changed === 'already') return { kind: 'go', to: planPath(plan.number, 'already') }
  if (changed.ok) return { kind: 'go', to: next(ask, form, plan.number) }
  return refused(ask, form, which, changed.refusal, again)
}

const refused = async <Fields, More>(
  ask: Ask,
  form: PartForm<Fields, More>,
  which: 'add' | 'change',
  refusal: AnyRefusal,
  again: (shown: Shown) => Promise<Answer>,
): Promise<Answer> => {
  switch (refusal.reason) {
    case 'no-such-plan':
    case 'no-such-row':
      return planNotFound(ask)
    case 'closed':
      return again({ closed: true })
    case 'look-first':
      return again({ warnings: refusal.warnings })
    case 'changed-meanwhile': {
      const found = await find(ask, form, which)
      return found ? again({ found }) : planNotFound(ask)
    }
    case 'cancelled-already':
      throw new Error('only the page that cancels is refused so')
    default:
      return again({ errors: { [fieldOf(refusal)]: sayRefusal(ask.language, form.resource, refusal) } })
  }
}

const next = <Fields, More>(ask: Ask, form: PartForm<Fields, More>, plan: number): string =>
  form.another && field(ask.typed, 'then') === 'another'
    ? addPath(plan, form.part) + form.another(ask.typed)
    : planPath(plan, form.deed)

const seenIn = (typed: Typed): readonly string[] => field(typed, 'seen').split(' ')

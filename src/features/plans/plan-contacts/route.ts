import { createElement } from 'react'
import { practiceOf } from '../../../catalogues/index.ts'
import { contactDays, isPlanned, workStarts } from '../../../core/plans/plan-contacts.ts'
import type { WorkStart } from '../../../core/plans/plan-contacts.ts'
import { parseDate } from '../../../core/shared/plain-date.ts'
import type { PlainDate } from '../../../core/shared/plain-date.ts'
import { recordPlannedContacts } from '../../../records/plans/record-item.ts'
import type { FieldErrors } from '../../../ui/form.tsx'
import { actingOf, field } from '../../route.ts'
import type { Answer, Ask, Route, Submission, Typed } from '../../route.ts'
import { planPath } from '../paths.ts'
import { planForm } from '../shared/plan-form.tsx'
import { planAsked, planNotFound } from '../shared/plan-asked.ts'
import type { PlanAsked } from '../shared/plan-asked.ts'
import { sayRefusal } from '../shared/refusals.ts'
import { messages } from './messages.ts'
import { ContactsView } from './view.tsx'

const title = { en: messages.en.title, fr: messages.fr.title }

/** Three contacts after the start of work, offered with their days. */
export const planTheContacts: Route = {
  path: '/plans/:plan/contacts',
  title,
  needs: 'profile:write',
  look: 'record-seen',
  show: async (ask) => {
    const asked = await planAsked(ask, 'profile:write')
    return asked ? planForm(ask, asked, title, () => pageOf(ask, asked, {})) : planNotFound(ask)
  },
  submit: { needs: 'profile:write', entry: 'record-added', run: (ask) => submit(ask) },
}

const submit = async (ask: Submission): Promise<Answer> => {
  const asked = await planAsked(ask, 'profile:write')
  if (!asked) return planNotFound(ask)
  const { plan, looked } = asked
  const start = startIn(ask.typed, workStarts(plan))
  if (!start) return { kind: 'again', page: pageOf(ask, asked, {}), looked }
  const wanted = { of: start.of, number: start.number, days: daysIn(ask.typed) }
  const changed = await recordPlannedContacts(actingOf(ask), plan.number, ask.today, wanted)
  if (changed === 'already') return { kind: 'go', to: planPath(plan.number, 'already') }
  if (changed.ok) return { kind: 'go', to: planPath(plan.number, 'contacts-planned') }
  switch (changed.refusal.reason) {
    case 'no-such-plan':
    case 'no-such-row':
      return planNotFound(ask)
    case 'closed':
      return { kind: 'again', page: pageOf(ask, asked, {}, true), looked }
    case 'none-chosen':
    case 'planned-already': {
      const errors = { days: sayRefusal(ask.language, 'plan-items', changed.refusal) }
      return { kind: 'again', page: pageOf(ask, asked, errors), looked }
    }
  }
}

/** `employment:2`; the latest start where none is named. */
const startIn = (typed: Typed, starts: readonly WorkStart[]): WorkStart | null => {
  const named = field(typed, 'start')
  return (named === '' ? starts[0] : starts.find((start) => nameOf(start) === named)) ?? null
}

const nameOf = ({ of, number }: WorkStart): string => `${of}:${number}`

const daysIn = (typed: Typed): readonly PlainDate[] =>
  (typed.get('days') ?? []).flatMap((text) => parseDate(text) ?? [])

const pageOf = (ask: Ask, { plan, client }: PlanAsked, errors: FieldErrors, closed = plan.closure !== null) => {
  const rules = practiceOf(plan.programme).contacts
  const starts = workStarts(plan)
  const start = startIn(ask.typed, starts)
  const days = start ? contactDays(start.on, rules) : []
  const typed = daysIn(ask.typed)
  const shown = days.map((day, at) => ({ day, after: rules.days[at] ?? 0, planned: isPlanned(plan, day, rules) }))
  return createElement(ContactsView, {
    frame: ask.frame,
    model: {
      plan: plan.number,
      client,
      closed,
      starts: starts.map((one) => ({ value: nameOf(one), title: one.jobTitle, on: one.on })),
      start: start ? nameOf(start) : '',
      days: shown,
      chosen: ask.typed.has('days')
        ? typed
        : shown.filter(({ day, planned }) => !planned && day >= ask.today).map(({ day }) => day),
      errors,
      token: ask.token,
      once: ask.once,
    },
  })
}

import { createElement } from 'react'
import { codeList } from '../../../catalogues/index.ts'
import { readByClient } from '../../../core/plans/accept-plan.ts'
import type { AcceptRefusal } from '../../../core/plans/refusals.ts'
import { write } from '../../../platform/i18n/write.ts'
import { recordAcceptance } from '../../../records/plans/accept-plan.ts'
import type { FieldErrors } from '../../../ui/form.tsx'
import { actingOf, field } from '../../route.ts'
import type { Answer, Ask, Route, Submission } from '../../route.ts'
import { planPath } from '../paths.ts'
import { clientPlanOf, languageFor } from '../shared/client-plan.ts'
import { planForm } from '../shared/plan-form.tsx'
import { planAsked, planNotFound } from '../shared/plan-asked.ts'
import type { PlanAsked } from '../shared/plan-asked.ts'
import { refusalMessages } from '../shared/refusal-messages.ts'
import { dayIn, dayTyped, typedOf } from '../shared/typed.ts'
import { messages } from './messages.ts'
import { AcceptView } from './view.tsx'

const title = { en: messages.en.title, fr: messages.fr.title }

/** The client accepts the summary of the plan, on screen or on paper. */
export const acceptThePlan: Route = {
  path: '/plans/:plan/accept',
  title,
  needs: 'profile:write',
  look: 'record-seen',
  show: async (ask) => {
    const asked = await planAsked(ask, 'profile:write')
    return asked ? planForm(ask, asked, title, () => pageOf(ask, asked, {})) : planNotFound(ask)
  },
  submit: { needs: 'profile:write', entry: 'plan-accepted', run: (ask) => submit(ask) },
}

type Shown = { readonly errors?: FieldErrors; readonly closed?: boolean; readonly meanwhile?: boolean }

const submit = async (ask: Submission): Promise<Answer> => {
  const asked = await planAsked(ask, 'profile:write')
  if (!asked) return planNotFound(ask)
  const again = async (shown: Shown): Promise<Answer> => ({
    kind: 'again',
    page: await pageOf(ask, asked, shown),
    looked: asked.looked,
  })
  const says = messages[ask.language]
  const acceptedHow = field(ask.typed, 'accepted_how')
  const acceptedOn = dayIn(dayTyped(ask.typed, 'accepted_on'))
  const errors = {
    ...(!codeList('given-how').codes.some(({ code }) => code === acceptedHow) && { accepted_how: says.needsHow }),
    ...(acceptedOn === 'blank' && { accepted_on: says.needsDay }),
    ...(acceptedOn === null && { accepted_on: says.noDay }),
  }
  if (acceptedOn === null || acceptedOn === 'blank' || Object.keys(errors).length > 0) return again({ errors })
  const { number } = asked.plan
  const acceptance = { acceptedOn, acceptedHow, shown: field(ask.typed, 'shown') }
  const changed = await recordAcceptance(actingOf(ask), number, ask.today, acceptance)
  if (changed === 'already') return { kind: 'go', to: planPath(number, 'already') }
  if (changed.ok) return { kind: 'go', to: planPath(number, 'plan-accepted') }
  if (changed.refusal.reason === 'no-such-plan') return planNotFound(ask)
  return again(shownFor(ask, changed.refusal))
}

const shownFor = ({ language }: Ask, refusal: AcceptRefusal): Shown => {
  const says = messages[language]
  switch (refusal.reason) {
    case 'closed':
      return { closed: true }
    case 'changed-meanwhile':
      return { meanwhile: true }
    case 'nothing-to-accept':
      return { errors: { accepted_how: refusalMessages[language]['nothing-to-accept'] } }
    case 'before-plan':
      return { errors: { accepted_on: says.beforePlan(write[language].day(refusal.startedOn)) } }
    case 'in-the-future':
    case 'needs-start':
    case 'out-of-order':
      return { errors: { accepted_on: says.inTheFuture } }
  }
}

const pageOf = async (ask: Ask, asked: PlanAsked, shown: Shown) => {
  const { plan, client } = asked
  const language = languageFor(ask, plan.client.language)
  const typed = ask.typed.size > 0 ? ask.typed : typedOf({}, { accepted_on: ask.today })
  return createElement(AcceptView, {
    frame: ask.frame,
    model: {
      plan: plan.number,
      client,
      read: await clientPlanOf(ask.db, asked, language),
      shown: readByClient(plan),
      how: field(typed, 'accepted_how'),
      on: dayTyped(typed, 'accepted_on'),
      errors: shown.errors ?? {},
      closed: shown.closed ?? plan.closure !== null,
      meanwhile: shown.meanwhile ?? false,
      acceptedOn: plan.acceptedOn,
      token: ask.token,
      once: ask.once,
    },
  })
}

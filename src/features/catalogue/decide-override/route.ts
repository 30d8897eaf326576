import { createElement } from 'react'
import { approve, withdraw } from '../../../core/programme/override.ts'
import type { DecisionRefusal } from '../../../core/programme/override.ts'
import { recordApproval, recordWithdrawal } from '../../../records/catalogue/change-override.ts'
import { findOverride } from '../../../records/catalogue/read-overrides.ts'
import type { RecordedOverride } from '../../../records/catalogue/read-overrides.ts'
import { actingOf, viewerOf } from '../../route.ts'
import type { Answer, Ask, Route, Submission } from '../../route.ts'
import { CATALOGUE, overridePath } from '../paths.ts'
import { messages } from './messages.ts'
import type { Deed } from './model.ts'
import { DecideView } from './view.tsx'

/** A second person approves. What stands in the way is said before anybody confirms. */
export const approveOverride: Route = {
  path: `${CATALOGUE}/overrides/:override/approve`,
  title: { en: messages.en.approveTitle, fr: messages.fr.approveTitle },
  needs: 'editions:write',
  look: 'none',
  show: (ask) => show(ask, 'approve'),
  submit: { needs: 'editions:write', entry: 'setting-approved', run: (ask) => submit(ask, 'approve') },
}

export const withdrawOverride: Route = {
  path: `${CATALOGUE}/overrides/:override/withdraw`,
  title: { en: messages.en.withdrawTitle, fr: messages.fr.withdrawTitle },
  needs: 'editions:write',
  look: 'none',
  show: (ask) => show(ask, 'withdraw'),
  submit: { needs: 'editions:write', entry: 'setting-changed', run: (ask) => submit(ask, 'withdraw') },
}

const show = async (ask: Ask, deed: Deed): Promise<Answer> => {
  const override = await asked(ask)
  if (!override) return { kind: 'not-found' }
  const decided = deed === 'approve' ? approve(override, viewerOf(ask).code) : withdraw(override)
  return { kind: 'page', page: pageOf(ask, deed, override, decided.ok ? null : decided.refusal) }
}

const submit = async (ask: Submission, deed: Deed): Promise<Answer> => {
  const override = await asked(ask)
  if (!override) return { kind: 'not-found' }
  const settled = await (deed === 'approve' ? recordApproval : recordWithdrawal)(actingOf(ask), override.id)
  if (settled === 'already') return { kind: 'go', to: overridePath(override.id) }
  if (settled.ok) return { kind: 'go', to: overridePath(override.id, deed === 'approve' ? 'approved' : 'withdrawn') }
  if (settled.refusal.reason === 'no-such-thing') return { kind: 'not-found' }
  return { kind: 'again', page: pageOf(ask, deed, override, settled.refusal) }
}

const asked = ({ db, params }: Ask): Promise<RecordedOverride | null> | null => {
  const id = Number(params['override'])
  return Number.isSafeInteger(id) ? findOverride(db, id) : null
}

const pageOf = (ask: Ask, deed: Deed, override: RecordedOverride, refusal: DecisionRefusal | null) =>
  createElement(DecideView, {
    frame: ask.frame,
    model: { deed, override, refusal, token: ask.token, once: ask.once },
  })

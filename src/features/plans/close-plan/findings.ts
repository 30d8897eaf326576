import type { Permission } from '../../../core/access/data-class.ts'
import { classOfField } from '../../../core/access/field-class.ts'
import { resourceNamed } from '../../../core/package/resources.ts'
import type { ExitFinding, ExitFlaw } from '../../../core/plans/exit-finding.ts'
import type { PlanFile } from '../../../core/plans/plan-file.ts'
import type { Language } from '../../../core/shared/bilingual.ts'
import { urlOf } from '../../../platform/http/language.ts'
import { write } from '../../../platform/i18n/write.ts'
import { clientPath } from '../../clients/paths.ts'
import { acceptPath, addPath, changePath, planPath, summaryPath } from '../paths.ts'
import { packageField } from '../shared/read-form.ts'
import { codeText } from '../shared/words.ts'
import { findingMessages } from './finding-messages.ts'

/** A finding as the page shows it. */
export type FindingShown = {
  readonly key: string
  readonly wrong: boolean
  readonly says: string
  readonly touches: readonly string[]
  /** Touches all there is. */
  readonly everything: boolean
  readonly mend: { readonly words: string; readonly href: string } | null
}

/** Whose plan it is, and what the viewer may do at its site. */
export type Around = {
  readonly language: Language
  readonly plan: PlanFile
  readonly client: { readonly number: number }
  readonly may: (permission: Permission) => boolean
}

/** The findings in words, without those about what the viewer may not see. */
export const findingsShown = (around: Around, findings: readonly ExitFinding[]): readonly FindingShown[] =>
  findings
    .filter((one) => isSeen(around, one))
    .map((one, at) => ({
      key: `${one.code}-${at}`,
      wrong: one.severity === 'wrong-figure',
      says: sentenceOf(around, one),
      touches: one.measures.map(({ title }) => title[around.language]),
      everything: one.code === 'not-assisted',
      mend: mendOf(around, one),
    }))

/** That a sensitive answer is blank is for those alone who may see the answer. */
const isSeen = ({ may }: Around, flaw: ExitFlaw): boolean => {
  if (flaw.code !== 'blank') return true
  const dataClass = classOfField(resourceNamed(flaw.resource), packageField(flaw.resource, flaw.field))
  return dataClass === null || may(`${dataClass}:read`)
}

const sentenceOf = ({ language, plan }: Around, flaw: ExitFlaw): string => {
  const [says, writes] = [findingMessages[language], write[language]]
  const named = (name: string | null | undefined, number: number) => name ?? says.noName(number)
  switch (flaw.code) {
    case 'blank':
      return says.blank(packageField(flaw.resource, flaw.field).title[language])
    case 'item-not-started':
    case 'item-open':
    case 'item-without-outcome': {
      const item = plan.items.find(({ number }) => number === flaw.number)
      return says[flaw.code](named(item && (item.title ?? codeText(language, 'plan-item', item.kind)), flaw.number))
    }
    case 'referral-not-begun':
    case 'referral-without-outcome':
    case 'referral-without-protocol': {
      const referral = plan.referrals.find(({ number }) => number === flaw.number)
      const to = referral && codeText(language, 'referred-out', referral.category)
      return says[flaw.code](named(to, flaw.number), referral ? writes.day(referral.sentOn) : '')
    }
    case 'placement-blank':
    case 'placement-without-job': {
      const job = named(plan.placements.find(({ number }) => number === flaw.number)?.jobTitle, flaw.number)
      if (flaw.code === 'placement-without-job') return says[flaw.code](job)
      const fields = flaw.fields.map((name) => packageField('placements', name).title[language])
      return says[flaw.code](job, writes.list(fields))
    }
    case 'job-but-not-working': {
      const job = plan.employments.find(({ number }) => number === flaw.number)
      return says[flaw.code](named(job?.jobTitle, flaw.number), job ? writes.day(job.startedOn) : '')
    }
    default:
      return says[flaw.code]
  }
}

type Way = readonly [words: MendWords, path: string, needs: Permission]
type MendWords =
  | 'openItem'
  | 'openReferral'
  | 'openPlacement'
  | 'openJob'
  | 'addItem'
  | 'addJob'
  | 'openSummary'
  | 'openClient'
  | 'openPlan'
  | 'accept'
  | 'answer'

/** Where it can be mended, for whoever may; null: by somebody else. */
const mendOf = (around: Around, flaw: ExitFlaw): FindingShown['mend'] => {
  const { language, may } = around
  const [words, path, needs] = wayOf(around, flaw)
  if (!may(needs)) return null
  return { words: findingMessages[language][words], href: path.startsWith('#') ? path : urlOf(language, path) }
}

const wayOf = ({ plan: { number: plan }, client }: Around, flaw: ExitFlaw): Way => {
  switch (flaw.code) {
    case 'not-assisted':
      return ['addItem', addPath(plan, 'items'), 'profile:write']
    case 'not-accepted':
      return ['accept', acceptPath(plan), 'identity:write']
    case 'no-summary':
      return ['openSummary', summaryPath(plan), 'profile:write']
    case 'blank':
      return wayToBlank(plan, client.number, flaw.resource)
    case 'item-not-started':
    case 'item-open':
    case 'item-without-outcome':
      return ['openItem', changePath(plan, 'items', flaw.number), 'profile:write']
    case 'referral-not-begun':
    case 'referral-without-outcome':
    case 'referral-without-protocol':
      return ['openReferral', changePath(plan, 'referrals', flaw.number), 'profile:write']
    case 'placement-blank':
      return ['openPlacement', changePath(plan, 'placements', flaw.number), 'outcomes:write']
    case 'job-but-not-working':
      return ['openJob', changePath(plan, 'jobs', flaw.number), 'outcomes:write']
    case 'placement-without-job':
    case 'working-without-job':
      return ['addJob', addPath(plan, 'jobs'), 'outcomes:write']
    case 'satisfaction-blank':
      return ['answer', '#satisfaction', 'outcomes:write']
    default:
      return flaw satisfies never
  }
}

const wayToBlank = (plan: number, client: number, resource: string): Way => {
  if (resource === 'client-summaries') return ['openSummary', summaryPath(plan), 'profile:write']
  if (resource === 'clients') return ['openClient', clientPath(client), 'identity:write']
  return ['openPlan', planPath(plan), 'profile:write']
}

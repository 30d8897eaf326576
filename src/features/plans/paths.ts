import type { NextStep } from '../../core/plans/next-step.ts'
import type { Language } from '../../core/shared/bilingual.ts'
import { urlOf } from '../../platform/http/language.ts'

/** What can be added to a plan, as its addresses name it. */
export type PlanPart = 'items' | 'referrals' | 'jobs' | 'placements' | 'payments'

/** What has just been done, said on the plan's page one comes to. */
export const planDeeds = [
  ...(['already', 'item-saved', 'item-cancelled', 'contacts-planned', 'referral-saved', 'job-saved'] as const),
  ...(['placement-saved', 'payment-saved', 'plan-accepted', 'goal-saved'] as const),
  ...(['plan-opened', 'summary-saved'] as const),
  ...(['plan-closed', 'closure-corrected', 'opened-in-error'] as const),
] as const
export type PlanDeed = (typeof planDeeds)[number]

export const openPlanPath = (client: number): string => `/clients/${client}/plans/new`
export const planPath = (plan: number, done?: PlanDeed): string => `/plans/${plan}${done ? `?done=${done}` : ''}`
export const summaryPath = (plan: number): string => `/plans/${plan}/summary`
export const addPath = (plan: number, part: PlanPart): string => `/plans/${plan}/${part}/new`
export const changePath = (plan: number, part: PlanPart, number: number): string => `/plans/${plan}/${part}/${number}`
export const cancelItemPath = (plan: number, number: number): string => `/plans/${plan}/items/${number}/cancel`
export const contactsPath = (plan: number): string => `/plans/${plan}/contacts`
export const goalPath = (plan: number): string => `/plans/${plan}/goal`
export const acceptPath = (plan: number): string => `/plans/${plan}/accept`
/** The plan as a file for the client, in this language. */
export const printPath = (plan: number): string => `/plans/${plan}/as/pdf`
export const closePath = (plan: number): string => `/plans/${plan}/close`
export const closurePath = (plan: number): string => `/plans/${plan}/closure`
export const openedInErrorPath = (plan: number): string => `/plans/${plan}/error`

export const inLanguage = urlOf

export const planUrl = (language: Language, plan: number): string => urlOf(language, planPath(plan))

/** Where the next step of a plan is done, for whoever may do it. */
export const stepPath = (plan: number, { step, about }: Pick<NextStep, 'step' | 'about'>): string => {
  switch (step) {
    case 'summary':
      return summaryPath(plan)
    case 'first-item':
      return addPath(plan, 'items')
    case 'accept':
      return acceptPath(plan)
    case 'start-item':
    case 'record-outcome':
      return about === null ? planPath(plan) : changePath(plan, 'items', about)
    case 'referral-answer':
      return about === null ? planPath(plan) : changePath(plan, 'referrals', about)
    case 'close':
      return closePath(plan)
    case 'keep-in-touch':
    case 'follow-up':
      return planPath(plan)
  }
}

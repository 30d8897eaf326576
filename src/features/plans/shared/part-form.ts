import type { ComponentType } from 'react'
import type { Permission } from '../../../core/access/data-class.ts'
import type { PlanFile } from '../../../core/plans/plan-file.ts'
import type { Warning } from '../../../core/plans/refusals.ts'
import type { At } from '../../../core/plans/row.ts'
import type { Bilingual, Language } from '../../../core/shared/bilingual.ts'
import type { PlainDate } from '../../../core/shared/plain-date.ts'
import type { Acting } from '../../../records/change.ts'
import type { PlanChanged } from '../../../records/plans/change-plan.ts'
import type { FieldErrors } from '../../../ui/form.tsx'
import type { Frame } from '../../../ui/page.tsx'
import type { Ask, Typed } from '../../route.ts'
import type { PlanDeed, PlanPart } from '../paths.ts'
import type { Difference, PartModel } from './part-page.tsx'
import type { PlanAsked } from './plan-asked.ts'
import type { Read } from './read-form.ts'
import type { AnyRefusal } from './refusals.ts'

/** What adding to a plan and changing what was added have in common, told by what each part of a plan is. */
export type PartForm<Fields, More> = {
  readonly part: PlanPart
  /** Of the data package: the fields of the form bear its names. */
  readonly resource: string
  readonly permission: Permission
  readonly titles: { readonly add: Bilingual; readonly change: Bilingual }
  readonly deed: PlanDeed
  /** A row as a form would send it, or what stands in the form of a new one. */
  readonly standing: (ask: Ask, asked: PlanAsked, number: number | null) => Promise<Typed> | Typed
  readonly rows: (plan: PlanFile) => readonly { readonly number: number; readonly revision: number }[]
  /** What the form offers beside its fields. */
  readonly more: (ask: Ask, asked: PlanAsked, typed: Typed, number: number | null) => Promise<More> | More
  readonly read: (language: Language, typed: Typed, more: More) => Read<Fields>
  readonly record: (
    acting: Acting,
    plan: number,
    today: PlainDate,
    command: { readonly at: At; readonly fields: Fields; readonly seen: readonly string[] },
  ) => Promise<PlanChanged<AnyRefusal>>
  readonly view: ComponentType<{ readonly frame: Frame; readonly model: PartModel; readonly more: More }>
  /** What of a row is compared beside its plain fields, where somebody changed it meanwhile. */
  readonly compare?: (
    ask: Ask,
    asked: PlanAsked,
    number: number | null,
    more: More,
  ) => Promise<readonly Difference[]> | readonly Difference[]
  /** Saving may lead to another one: where, with what stays the same. */
  readonly another?: (typed: Typed) => string
}

/** The plan and the row of the address; `standing` is what the form holds before anything is typed. */
export type Found = {
  readonly asked: PlanAsked
  readonly number: number | null
  readonly revision: number | null
  readonly standing: Typed
}

/** What a form that comes back has to say. */
export type Shown = {
  readonly errors?: FieldErrors
  readonly warnings?: readonly Warning[]
  /** The row as it stands now, where somebody changed it meanwhile. */
  readonly found?: Found
  readonly closed?: true
}

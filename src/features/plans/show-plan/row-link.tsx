import { changePath, inLanguage } from '../paths.ts'
import type { PlanPart } from '../paths.ts'
import type { PlanModel } from './model.ts'

type Props = {
  readonly model: PlanModel
  readonly part: PlanPart
  readonly number: number
  readonly may: boolean
  readonly children: string
}

/** The name of a row: the way to change it, for who may. */
export const RowLink = ({ model: { language, plan }, part, number, may, children }: Props) =>
  may ? <a href={inLanguage(language, changePath(plan.number, part, number))}>{children}</a> : <>{children}</>

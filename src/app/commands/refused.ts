import { sayRefusal } from '../../features/reports/shared/refusals.ts'
import type { ReportRefusal } from '../../features/reports/shared/refusals.ts'
import type { Call } from './command.ts'

export const refused = (call: Call, refusal: ReportRefusal): number => {
  call.tell(`${sayRefusal(refusal)[call.language]}\n`)
  return 1
}

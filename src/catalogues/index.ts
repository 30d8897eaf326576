import type { Programme } from '../core/programme/programme.ts'
import { employmentService } from './programmes/employment-service/programme.ts'
import { integratedEmploymentServices } from './programmes/integrated-employment-services/programme.ts'

/** The one door to policy. Shared code asks here and never names a programme. */
export { codeList, codeLists } from './code-lists/all.ts'
export { nameOfCode } from './name-of-code.ts'
export { practiceOf } from './practice.ts'
export { classifications, minimumWages } from './work.ts'
export { printedLaws, printedShapes, printedTables, publishedFigures } from './published/all.ts'

export const programmes: readonly Programme[] = [employmentService, integratedEmploymentServices]

export const programmeNamed = (id: string): Programme => {
  const found = programmes.find((one) => one.id === id)
  if (!found) throw new RangeError(`no programme is called ${id}`)
  return found
}

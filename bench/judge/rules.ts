import { programmeNamed } from '../../src/catalogues/index.ts'
import { editionOn, effective } from '../../src/core/programme/programme.ts'
import type { EffectiveEdition } from '../../src/core/programme/programme.ts'
import { plainDate } from '../../src/core/shared/plain-date.ts'

/** The last day of the generated province. */
export const lastDay = plainDate('2012-12-31')

/** The rules that judge the generated province. */
export const effectiveRules = (): EffectiveEdition =>
  effective(editionOn(programmeNamed('employment-service'), lastDay))

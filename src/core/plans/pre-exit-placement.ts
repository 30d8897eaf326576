import type { PlanFacts } from '../facts/plan.ts'
import type { EffectiveEdition } from '../programme/programme.ts'
import { incomplete } from './exit-finding.ts'
import type { ExitFinding } from './exit-finding.ts'
import type { EmploymentRecord, PlacementRecord, PlanFile } from './plan-file.ts'

/** What the record of a placement still wants: the report of placements asks for all of it. */
export const findingsOfPlacement = (
  { subjects }: EffectiveEdition,
  plan: PlanFile,
  facts: PlanFacts,
  placement: PlacementRecord,
): readonly ExitFinding[] => {
  const { number, category, hoursPerWeek, wageCents, employerSatisfaction } = placement
  const asked = { category, hours_per_week: hoursPerWeek, wage: wageCents, employer_satisfaction: employerSatisfaction }
  const fields = Object.entries(asked).flatMap(([name, value]) => (value === null ? [name] : []))
  const answered = {
    ...facts,
    placements: facts.placements.map((one) => (one.number === number ? { ...one, employerSatisfaction: 5 } : one)),
  }
  const sums = fields.includes('employer_satisfaction')
    ? subjects.planExited.sums.filter((sum) => sum.of(facts) !== sum.of(answered))
    : []
  return [
    ...(fields.length > 0 ? [incomplete({ code: 'placement-blank', number, fields }, sums)] : []),
    ...(plan.employments.some((job) => isJobOf(job, placement))
      ? []
      : [incomplete({ code: 'placement-without-job', number })]),
  ]
}

/** Every placement has an employment record [GUIDE-2013]; that it is one of the same employer and time is our reading. */
const isJobOf = (job: EmploymentRecord, placement: PlacementRecord): boolean =>
  !job.cancelled &&
  (placement.employerId === null || job.employerId === placement.employerId) &&
  (placement.endedOn === null || job.startedOn <= placement.endedOn) &&
  (job.endedOn === null || job.endedOn >= placement.startedOn)

import { dayNumber } from '../../core/shared/plain-date.ts'
import { withCheckDigit } from '../../core/shared/public-number.ts'
import { at } from '../lists.ts'
import { randomOf } from '../random.ts'
import { writeFollowUps, writePayments } from './after.ts'
import { writeEligibility, writeRegistration } from './arrival.ts'
import { writeClient } from './clients.ts'
import { writeItems } from './items.ts'
import { viewerOf } from './plan-view.ts'
import { writeClosure, writePlan, writeSummary } from './plans.ts'
import { writeReferrals } from './referrals.ts'
import { writeEmployments, writePlacements } from './work.ts'
import { workedOn } from './worked-on.ts'
import type { Period } from '../../core/shared/plain-date.ts'
import type { Ledger } from '../money/ledger.ts'
import type { Network } from '../network/sites.ts'
import type { Plans } from '../population/plans.ts'
import type { PackageWriter } from '../write/package-writer.ts'
import type { Employers } from './employers.ts'
import type { PlanView } from './plan-view.ts'
import type { Protocols } from './referrals.ts'
import type { CounsellorsBySite } from '../network/staff.ts'
import type { PlacementDecisions } from './work.ts'
import type { WorkedOn } from './worked-on.ts'

/** Everything decided before the first plan is written. */
export type Decided = {
  readonly writer: PackageWriter
  readonly network: Network
  readonly plans: Plans
  readonly ledger: Ledger
  readonly placements: PlacementDecisions
  readonly counsellors: CounsellorsBySite
  readonly protocols: Protocols
  readonly employers: Employers
  readonly period: Period
  readonly seed: number
  /** Whether people will look at the open plans, see {@link workedOn}. */
  readonly looksAtPlans: boolean
}

/** With their check digit: ten digits for plans, nine for clients. */
const FIRST_PLAN = 500_000_000
const FIRST_CLIENT = 30_000_000

/** Writes all records of one plan, and its client the first time. Called in the order in which plans began. */
export const recordsWriter = (decided: Decided): ((index: number, place: number) => void) => {
  const { network, plans, ledger, period } = decided
  // What is changed of an open plan takes nothing from the stream of the others.
  const [random, nextSteps] = [randomOf(decided.seed, 'records'), randomOf(decided.seed, 'next steps')]
  const [firstDay, lastDay] = [dayNumber(period.from), dayNumber(period.to)]
  const view = viewerOf(plans, network, lastDay)
  const clients = new Float64Array(plans.count)
  const clientOf = (plan: PlanView, place: number): number => {
    const person = at(plans.person, plan.index)
    if (clients[person] === 0) {
      clients[person] = withCheckDigit(FIRST_CLIENT + place * 7)
      writeClient(decided.writer, at(clients, person), plan, at(plans.started, person), random)
      writeRegistration(decided.writer, at(clients, person), plan, plan.started)
    }
    return at(clients, person)
  }
  const counsellorOf = ({ index, siteIndex }: PlanView): string => {
    const here = at(decided.counsellors, siteIndex)
    return at(here, index % here.length)
  }
  return (index, place) => {
    const plan = view(index, withCheckDigit(FIRST_PLAN + place * 3))
    const paid = ledger.of(index)
    const isWorkedOn = decided.looksAtPlans && plan.closed === null
    const { writer, end } = isWorkedOn ? workedOn(decided.writer, plan, lastDay, nextSteps) : asItIs(decided.writer)
    const scene = { writer, plan, employers: decided.employers, random }
    writePlan(writer, plan, clientOf(plan, place), counsellorOf(plan), random)
    writeEligibility(writer, plan)
    writeSummary(writer, plan, random)
    writeItems(writer, plan, paid.length > 0, random)
    writeReferrals(writer, plan, decided.protocols, random)
    writeEmployments(scene)
    writePlacements(scene, ledger.hasIncentive(index), decided.placements)
    writePayments(writer, plan, paid, lastDay, random)
    writeClosure(writer, plan, random)
    writeFollowUps(writer, plan, firstDay, lastDay, random)
    end()
  }
}

const asItIs = (writer: PackageWriter): WorkedOn => ({ writer, end: () => undefined })

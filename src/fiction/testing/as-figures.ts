import type { Recount } from './recount.ts'

type Block = 'all' | 'job_search' | 'job_placement' | 'job_retention'

/** One cell of a report, from the plain counts. Null for a cell this does not know. For tests only. */
export const figureOf = (counts: Recount, report: string, code: string, block: Block, field: string): number | null => {
  const of = (key: string) => counts.get(key) ?? 0
  const participants = of(`${report} participants ${block} participants`)
  const num = numerator(of, report, code, block)
  const den = denominator(of, code, block, participants)
  const money = { count: of(`dsq ${code} ${block} count`), cents: of(`dsq ${code} ${block} cents`) }
  const allocation = of(`allocation ${code === 'operating' ? 'operating' : 'incentives'}`)
  switch (field) {
    case 'participants':
      return participants
    case 'num':
      return num
    case 'den':
      return den
    case 'pct':
      return halfUp(100 * num, code.startsWith('suitability') ? 14 * den : den)
    case 'count':
      return money.count
    case 'dollars':
      return halfUp(money.cents, 100)
    case 'averageCents':
      return halfUp(money.cents, money.count)
    case 'allocationCents':
      return allocation
    case 'pctSpent':
      return halfUp(100 * money.cents, allocation)
    default:
      return null
  }
}

const suitability = ['1a', '1b', '2', '3', '4', '5a', '5b', '6', '7', '8', '9', '10', '11', '12', '13', '14']
const groups = ['assisted', 'ri_sessions', 'placement_employers', 'ri_employers']

const numerator = (of: (key: string) => number, report: string, code: string, block: Block): number => {
  const den = (group: string) => denominator(of, `satisfaction.${group}`, block, 0)
  switch (code) {
    case 'suitability':
      return suitability.reduce((all, row) => all + of(`dsq suitability.${row} ${block} num`), 0)
    case 'employed':
    case 'training':
      return of(`dsq ${code}.all ${block} num`)
    case 'satisfaction':
      return groups.reduce((all, group) => all + of(`dsq satisfaction.${group} ${block} num`), 0)
    case 'response':
      return groups.reduce((all, group) => all + den(group), 0)
    case 'response.participants':
      return den('assisted') + den('ri_sessions')
    case 'response.employers':
      return den('placement_employers') + den('ri_employers')
    default:
      return of(`${report} ${code} ${block} num`)
  }
}

const denominator = (of: (key: string) => number, code: string, block: Block, participants: number): number => {
  const everybody = participants + (block === 'all' ? of('participants base') : 0)
  switch (code) {
    case 'satisfaction':
      return groups.reduce((all, group) => all + denominator(of, `satisfaction.${group}`, block, participants), 0)
    case 'satisfaction.assisted':
      return of(`dsq answers.given ${block} num`)
    case 'satisfaction.ri_sessions':
    case 'satisfaction.placement_employers':
    case 'satisfaction.ri_employers':
      return of(`dsq ${code} ${block} den`)
    case 'response.participants':
      return everybody
    case 'response.employers':
      return of('employers base')
    case 'response':
      return everybody + of('employers base')
    default:
      return participants
  }
}

const halfUp = (dividend: number, divisor: number): number =>
  divisor === 0 ? 0 : Math.floor((2 * dividend + divisor) / (2 * divisor))

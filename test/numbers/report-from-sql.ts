import type { Pool } from 'pg'
import {
  exitConditions,
  exitsSql,
  restSql,
  startConditions,
  startsSql,
  supports,
  toEmployers,
} from './definitions-in-sql.ts'

export type Cell = Readonly<Record<string, number | null>>
/** Cells by row code and block, and the participants by block. */
export type Figures = {
  readonly participants: Readonly<Record<string, number>>
  readonly cells: Readonly<Record<string, Cell>>
}

type Counted = Readonly<Record<string, number>>

const blocks = ['all', 'job_search', 'job_placement', 'job_retention'] as const
type Block = (typeof blocks)[number]

/** The Detailed Service Quality of these sites (a condition on `site`) as the definitions say it. */
export const dsqFromSql = async (pool: Pool, sites: string, from: string, to: string): Promise<Figures> => {
  const exits = await counted(pool, exitsSql(sites), from, to)
  const starts = await counted(pool, startsSql(sites), from, to)
  const { rows } = await pool.query<Readonly<Record<string, string | number | null>>>(restSql(sites), [from, to])
  const rest = (name: string) => Number(rows[0]?.[name] ?? 0)
  const known = (name: string) => (rows[0]?.[name] === null ? null : rest(name))
  const cells: Record<string, Cell> = {}
  for (const block of blocks) {
    const e = exits[block]
    const only = (cell: Cell): Cell => (block === 'all' ? cell : blank(cell))
    const put = (code: string, cell: Cell) => (cells[`${code} ${block}`] = cell)
    const whole = block === 'all'
    const n = (name: string) => e[name] ?? 0
    const people = {
      satisfied: n('satisfied') + (whole ? rest('people_satisfied') : 0),
      answered: n('answered') + (whole ? rest('people_answered') : 0),
    }
    const business = {
      satisfied: n('placements.satisfied') + rest('employers_satisfied'),
      answered: n('placements.answered') + rest('employers_answered'),
      asked: n('placements') + rest('employers'),
    }
    const asked = n('participants') + (whole ? rest('participants') : 0)
    put(
      'satisfaction',
      share(people.satisfied + (whole ? business.satisfied : 0), people.answered + (whole ? business.answered : 0)),
    )
    put('satisfaction.assisted', share(n('satisfied'), n('answered')))
    put('satisfaction.ri_sessions', only(share(rest('people_satisfied'), rest('people_answered'))))
    put('satisfaction.placement_employers', only(share(n('placements.satisfied'), n('placements.answered'))))
    put('satisfaction.ri_employers', only(share(rest('employers_satisfied'), rest('employers_answered'))))
    put('response', only(share(people.answered + business.answered, asked + business.asked)))
    put('response.participants', share(people.answered, asked))
    put('response.employers', only(share(business.answered, business.asked)))
    const ofParticipants = Object.keys(exitConditions).filter(
      (code) => code.includes('.') || code === 'employed' || code === 'training',
    )
    for (const code of ofParticipants)
      put(code, share(n(code), n('participants'), code.startsWith('suitability') ? 14 : 1))
    const sumOf = (section: string) =>
      ofParticipants.filter((code) => code.startsWith(`${section}.`)).reduce((sum, code) => sum + n(code), 0)
    put('coordination', share(sumOf('coordination'), n('participants')))
    put('suitability', share(sumOf('suitability'), n('participants'), 14))
    put('intake', only(share(starts.all['participants'] ?? 0, known('target'))))
    put('ri_sessions', only(share(rest('sessions'), known('sessions_target'))))
    put('operating', { ...money(null, null), allocationCents: whole ? known('operating') : null })
    put('supports', spent(e, supports, whole ? known('supports') : null))
    put('employers', whole ? spent(e, toEmployers, known('incentives')) : money(null, null))
    for (const kind of supports) put(`supports.${kind}`, spent(e, [kind], null))
    for (const kind of toEmployers)
      put(
        `employers.${kind}`,
        whole ? spent(e, [kind], kind === 'incentive' ? known('incentives') : null) : money(null, null),
      )
  }
  return { participants: participantsOf(exits), cells }
}

/** The participant profile of these sites. */
export const profileFromSql = async (pool: Pool, sites: string, from: string, to: string): Promise<Figures> => {
  const starts = await counted(pool, startsSql(sites), from, to)
  const cells: Record<string, Cell> = {}
  for (const block of blocks)
    for (const code of Object.keys(startConditions)) {
      const [section] = code.split('.')
      const known = Object.keys(startConditions)
        .filter((one) => one.startsWith(`${section}.`) && one !== 'age.gt44')
        .reduce((sum, one) => sum + (starts[block][one] ?? 0), 0)
      const base = section === 'group' ? (starts[block]['participants'] ?? 0) : known
      cells[`${code} ${block}`] = share(starts[block][code] ?? 0, base)
    }
  return { participants: participantsOf(starts), cells }
}

const counted = async (pool: Pool, text: string, from: string, to: string) => {
  const { rows } = await pool.query<Counted & { block: Block }>(text, [from, to])
  return Object.fromEntries(rows.map((row) => [row.block, row])) as unknown as Readonly<Record<Block, Counted>>
}

const participantsOf = (rows: Readonly<Record<Block, Counted>>) =>
  Object.fromEntries(blocks.map((block) => [block, rows[block]['participants'] ?? 0]))

const share = (num: number, den: number | null, times = 1): Cell => {
  const base = den === null ? 0 : den * times
  return {
    num,
    den,
    pct: base === 0 ? null : Math.round((num * 100) / base),
    pctExact: base === 0 ? null : (num * 100) / base,
  }
}

const spent = (counts: Counted, kinds: readonly string[], allocationCents: number | null): Cell => {
  const sum = (of: string) => kinds.reduce((total, kind) => total + (counts[`${of}.${kind}`] ?? 0), 0)
  const [count, cents] = [sum('count'), sum('cents')]
  return {
    ...money(count, cents),
    dollars: Math.round(cents / 100),
    averageCents: count === 0 ? null : Math.round(cents / count),
    allocationCents,
    pctSpent: allocationCents ? Math.round((cents * 100) / allocationCents) : null,
  }
}

const money = (count: number | null, cents: number | null): Cell => ({
  count,
  cents,
  dollars: null,
  averageCents: null,
  allocationCents: null,
  pctSpent: null,
})

const blank = (cell: Cell): Cell => Object.fromEntries(Object.keys(cell).map((name) => [name, null]))

import type { Pool } from 'pg'
import { queryAs } from './viewing.ts'

export type Policy = {
  readonly table: string
  readonly name: string
  readonly verb: 'ALL' | 'SELECT' | 'INSERT' | 'UPDATE' | 'DELETE'
  /** What it asks of a row, before and after, as PostgreSQL writes it. */
  readonly asks: string
}

export const allPolicies = async (pool: Pool): Promise<readonly Policy[]> => {
  const { rows } = await pool.query<Policy>(
    `select tablename as table, policyname as name, cmd as verb, concat_ws(' and ', qual, with_check) as asks
     from pg_policies where schemaname = 'public' order by 1, 2`,
  )
  return rows
}

/**
 * The calls of a policy that run for every row: all that do not stand as a sub-select of their own with nothing of the row
 * in it. PostgreSQL writes such a one `( SELECT viewer_sites('name'::text) AS viewer_sites)`.
 */
export const callsPerRow = ({ asks }: Pick<Policy, 'asks'>): readonly string[] => {
  const rest = asks.replaceAll(/\( SELECT (?:cardinality\()?viewer_\w+\((?:'\w+'::text(?:, )?)*\)\)? AS \w+\)/g, 'once')
  return [...rest.matchAll(/\b(?!(?:any|array|select|and|or|not|exists|in)\b)([a-z_]\w*)\(/gi)].map(
    ([, name]) => name ?? '',
  )
}

type Node = {
  readonly 'Node Type': string
  readonly 'Parent Relationship'?: string
  readonly 'Actual Loops'?: number
  readonly Plans?: readonly Node[]
}

/**
 * Where the plan of a statement asks who is looking more than once: a call beside a row, or a sub-select that was run
 * again. The statement runs if `analyze`.
 */
export const askedTooOften = async (
  pool: Pool,
  token: string,
  statement: string,
  { analyze = true } = {},
): Promise<{ readonly faults: readonly string[]; readonly asked: number }> => {
  const { rows } = await queryAs(
    pool,
    token,
    `explain (${analyze ? 'analyze, ' : ''}verbose, format json) ${statement}`,
  )
  const plan = (rows[0] as { 'QUERY PLAN': readonly [{ Plan: Node }] })['QUERY PLAN'][0].Plan
  const nodes = nodesOf(plan, false)
  return {
    asked: nodes.filter(({ once, asks }) => once && asks).length,
    faults: nodes.flatMap(({ node, once, asks }) => {
      if (!asks) return []
      if (!once) return [`${node['Node Type']} calls for every row: ${asks}`]
      return (node['Actual Loops'] ?? 1) > 1 ? [`asked ${node['Actual Loops']} times: ${asks}`] : []
    }),
  }
}

/** Every node with what it says about viewers, and whether it is a sub-select that is run once. */
const nodesOf = (
  node: Node,
  within: boolean,
): readonly { readonly node: Node; readonly once: boolean; readonly asks: string | null }[] => {
  const once = within || node['Parent Relationship'] === 'InitPlan'
  const { Plans: below = [], ...itself } = node
  const asks = /\bviewer_\w+\([^)]*\)/.exec(JSON.stringify(itself))?.[0] ?? null
  return [{ node, once, asks }, ...below.flatMap((one) => nodesOf(one, once))]
}

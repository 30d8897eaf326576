import { openPool } from '../../src/platform/db/pool.ts'
import { environment } from '../environment.ts'
import { provinceDatabase } from '../province.ts'
import { effectiveRules } from './rules.ts'
import { judgeInMemory } from './in-memory.ts'
import { rebuildAll } from './rebuild-all.ts'
import { watchChanges } from './visible.ts'

/**
 * Judging: plans a second on one core from facts in memory, everything again from the database, and how long a change
 * takes from its commit to the report of a running store. The province is left with the figures it had.
 */
export const benchJudge = async (): Promise<unknown> => {
  const province = await provinceDatabase()
  const importer = openPool(province.connection, 'importer', { max: 2 })
  const engine = openPool(province.connection, 'engine', { max: 4 })
  try {
    const { planExited, planStarted, siteMonth } = effectiveRules().subjects
    const rebuilt = await rebuildAll(importer)
    const inMemory = await judgeInMemory(importer)
    const visible = await watchChanges(importer, engine)
    return {
      name: 'judge',
      measures: {
        planExited: planExited.measures.length,
        planStarted: planStarted.measures.length,
        sums: planExited.sums.length + planStarted.sums.length + (siteMonth?.sums.length ?? 0),
      },
      ...inMemory,
      ...rebuilt,
      visible,
      targets: { plansPerSecond: '≥ 50000', rebuildSeconds: '≤ 60', 'visible.p95Ms': '≤ 1000' },
      environment: environment(),
    }
  } finally {
    await importer.end()
    await engine.end()
    await province.stop()
  }
}

import type { FiscalYear } from '../../../core/shared/fiscal-year.ts'
import { done, refuse } from '../../../core/shared/result.ts'
import type { Result } from '../../../core/shared/result.ts'
import type { Bilingual } from '../../../core/shared/bilingual.ts'
import type { Reader } from '../../../platform/db/reader.ts'
import { targetsOf } from '../../../records/figures/targets.ts'
import type { PlansIn } from '../../../records/figures/targets.ts'
import type { ReportRefusal } from './refusals.ts'

/** Whose figures: everything, or the sites of a region, a catchment, a provider, or one site. */
export type ReportScope = {
  readonly kind: 'province' | 'region' | 'catchment' | 'provider' | 'site'
  readonly code: string | null
  /** Null: the province. */
  readonly id: number | null
  readonly name: Bilingual
  /** Null: every site. */
  readonly sites: ReadonlySet<number> | null
}

const province: ReportScope = {
  kind: 'province',
  code: null,
  id: null,
  name: { en: 'Ontario', fr: 'Ontario' },
  sites: null,
}

/** The scope a text names: `province`, `region:CENTRAL`, `catchment:7`, `provider:P-012`, `site:S-0031`. */
export const findScope = async (db: Reader, asked: string): Promise<Result<ReportScope, ReportRefusal>> => {
  if (asked === 'province') return done(province)
  const [kind, code] = [asked.slice(0, asked.indexOf(':')), asked.slice(asked.indexOf(':') + 1)]
  const named = await findNamed(db, kind, code)
  if (!named) return refuse({ reason: 'no-such-scope', asked })
  const sites = await db.selectFrom('site').select('id').where(named.column, '=', named.id).execute()
  return done({ kind: named.kind, code, id: named.id, name: named.name, sites: new Set(sites.map((site) => site.id)) })
}

/** The targets and allocations of a scope's sites for a fiscal year. Nobody set one: null, not zero. */
export const plansOf = (db: Reader, scope: ReportScope, years: readonly FiscalYear[]): Promise<PlansIn> =>
  targetsOf(db, scope.sites, years)

const findNamed = async (db: Reader, kind: string, code: string) => {
  switch (kind) {
    case 'site': {
      const row = await db.selectFrom('site').select(['id', 'name']).where('code', '=', code).executeTakeFirst()
      return row && { kind: 'site' as const, id: row.id, name: same(row.name), column: 'id' as const }
    }
    case 'provider': {
      const row = await db.selectFrom('organisation').select(['id', 'name']).where('code', '=', code).executeTakeFirst()
      return row && { kind: 'provider' as const, id: row.id, name: same(row.name), column: 'organisation_id' as const }
    }
    case 'region': {
      const row = await db.selectFrom('region').selectAll().where('code', '=', code).executeTakeFirst()
      return row && { kind: 'region' as const, id: row.id, name: both(row), column: 'region_id' as const }
    }
    case 'catchment': {
      const row = await db.selectFrom('catchment').selectAll().where('code', '=', code).executeTakeFirst()
      return row && { kind: 'catchment' as const, id: row.id, name: both(row), column: 'catchment_id' as const }
    }
    default:
      return undefined
  }
}

const same = (name: string): Bilingual => ({ en: name, fr: name })
const both = (row: { readonly name_en: string; readonly name_fr: string }): Bilingual => ({
  en: row.name_en,
  fr: row.name_fr,
})

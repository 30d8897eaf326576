/**
 * The two reports written a second time, in SQL over the tables of the records, from the definitions and not from the
 * code: every code value is spelled out again. It shares nothing with src, so that an error would have to be made twice.
 */

/** Of a plan `p` with its client `c`, closure `x` and summary `s`: the condition of each counted row. */
const out = (categories: string) =>
  `exists (select from referral r where r.plan_id = p.id and r.category in (${categories}) and r.started_on is not null
     and r.started_on <= x.closed_on and coalesce(r.outcome, '') <> 'cancelled')`

const outcome = (...codes: string[]) => `x.outcome in (${codes.map((code) => `'${code}'`).join(', ')})`

const age = `extract(year from age(p.started_on, c.birth_date))`

export const exitConditions: Readonly<Record<string, string>> = {
  answered: 'x.satisfaction is not null',
  satisfied: 'x.satisfaction in (4, 5)',
  'coordination.referred_in': `p.referred_in not in ('es_provider', 'no_response')`,
  'coordination.out_school': out(`'ged', 'high_school', 'independent_learning_centre'`),
  'coordination.out_training': out(`'freepayer', 'other_training'`),
  'coordination.out_community': out(
    `'credential_assessment', 'eo_action_centre', 'eo_rrts', 'municipal', 'odsp', 'ow', 'child_care', 'educational_services',
     'financial_planning', 'health', 'housing', 'language_assessment', 'legal', 'newcomer', 'regulatory_bodies'`,
  ),
  employed: outcome('1a', '1b', '2', '3', '4', '5', '6', '7', '8'),
  'employed.1': outcome('1a', '1b'),
  ...Object.fromEntries(
    ['1a', '1b', '2', '3', '4', '5', '6', '7', '8'].map((code) => [`employed.${code}`, outcome(code)]),
  ),
  training: outcome('9', '10', '11', '12', '13', '14', '15', '16', '17', '18', '19'),
  ...Object.fromEntries(Array.from({ length: 11 }, (_, at) => [`training.${at + 9}`, outcome(String(at + 9))])),
  'suitability.1a': `${age} < 20`,
  'suitability.1b': `${age} > 44`,
  'suitability.2': `s.education in ('grade_0_8', 'grade_9', 'grade_10', 'grade_11', 'grade_12')`,
  'suitability.3': `s.education_country = 'outside_canada'`,
  'suitability.4': `s.credentials in ('regulated_trade', 'professional')`,
  'suitability.5a': `s.experience = 'outside_canada'`,
  'suitability.5b': `s.experience = 'none'`,
  'suitability.6': `s.employment_skills = 'needs_development'`,
  'suitability.7': `s.time_out in ('6_to_12_months', 'over_12_months')`,
  'suitability.8': 's.poor_retention',
  'suitability.9': `s.job_search = 'needs_development'`,
  'suitability.10': `s.income in ('ei', 'ow', 'odsp', 'dependant', 'crown_ward', 'none')`,
  'suitability.11': `s.language_skills = 'needs_development'`,
  'suitability.12': 's.labour_market_change',
  'suitability.13': 's.disabled',
  'suitability.14': 's.indigenous',
}

export const startConditions: Readonly<Record<string, string>> = {
  'age.lt20': `${age} < 20`,
  'age.20_24': `${age} between 20 and 24`,
  'age.25_29': `${age} between 25 and 29`,
  'age.30_44': `${age} between 30 and 44`,
  'age.45_54': `${age} between 45 and 54`,
  'age.55plus': `${age} >= 55`,
  'age.gt44': `${age} >= 45`,
  'language.en': `c.language = 'en'`,
  'language.fr': `c.language = 'fr'`,
  'gender.female': `c.gender = 'female'`,
  'gender.male': `c.gender = 'male'`,
  'gender.undisclosed': `c.gender = 'undisclosed'`,
  'group.disabled': 's.disabled',
  'group.aboriginal': 's.indigenous',
  'group.visible_minority': 's.visible_minority',
  'group.newcomer': 's.newcomer',
  'group.deaf': 's.deaf',
  'group.francophone': 's.francophone',
  ...Object.fromEntries(
    ['ei', 'ow', 'odsp', 'dependant', 'crown_ward', 'employed', 'self_employed', 'none', 'other'].map((code) => [
      `income.${code}`,
      `s.income = '${code}'`,
    ]),
  ),
}

export const supports = [
  ...[
    'transportation',
    'clothing',
    'special_equipment',
    'certification',
    'training_cost',
    'child_care',
    'language_assessment',
  ],
  ...['academic_assessment', 'translation', 'accommodation', 'other', 'scholarship_initial', 'scholarship_final'],
]
export const toEmployers = ['incentive', 'signing_initial', 'signing_final']

const moneyColumns = [...supports, ...toEmployers].flatMap((kind) => [
  `(select count(distinct y.plan_id) from payment y join e on e.id = y.plan_id and e.block = b.block where y.kind = '${kind}') as "count.${kind}"`,
  `(select coalesce(sum(y.amount_cents), 0)::bigint from payment y join e on e.id = y.plan_id and e.block = b.block where y.kind = '${kind}') as "cents.${kind}"`,
])

const placementColumns = [
  ['placements', 'true'],
  ['placements.answered', 'l.employer_satisfaction is not null'],
  ['placements.satisfied', 'l.employer_satisfaction >= 4'],
].map(
  ([name, when]) =>
    `(select count(*) from placement l join e on e.id = l.plan_id and e.block = b.block where ${when}) as "${name}"`,
)

/** One row a block with a count for every condition. $1 and $2: the period; `anchor`: the day that must lie in it. */
const counting = (
  anchor: string,
  conditions: Readonly<Record<string, string>>,
  sites: string,
  more: readonly string[],
) => `
  with served as (
    select p.id, exists (select from plan_item i where i.plan_id = p.id and i.sub_goal = 'job_search' and i.actual_start is not null
        and i.outcome is distinct from 'cancelled') as js,
      exists (select from plan_item i where i.plan_id = p.id and i.sub_goal = 'job_placement' and i.actual_start is not null
        and i.outcome is distinct from 'cancelled') as jp,
      exists (select from plan_item i where i.plan_id = p.id and i.sub_goal = 'job_retention' and i.actual_start is not null
        and i.outcome is distinct from 'cancelled') as jr
    from plan p where p.programme = 'employment-service' and p.site_id in (select id from site where ${sites})),
  b(block) as (values ('all'), ('job_search'), ('job_placement'), ('job_retention')),
  e as (
    select b.block, p.id, ${Object.entries(conditions)
      .map(([code, when]) => `(${when}) as "${code}"`)
      .join(',\n')}
    from served join plan p on p.id = served.id join client c on c.id = p.client_id
    left join closure x on x.plan_id = p.id left join client_summary s on s.plan_id = p.id
    join b on (b.block = 'all' and (js or jp or jr)) or (b.block = 'job_search' and js)
      or (b.block = 'job_placement' and jp) or (b.block = 'job_retention' and jr)
    where ${anchor} between $1 and $2 and (x.reason is null or x.reason <> 'opened_in_error'))
  select b.block, (select count(*) from e where e.block = b.block) as participants,
    ${[
      ...Object.keys(conditions).map(
        (code) => `(select count(*) from e where e.block = b.block and e."${code}") as "${code}"`,
      ),
      ...more,
    ].join(',\n')}
  from b`

export const exitsSql = (sites: string): string =>
  counting('x.closed_on', exitConditions, sites, [...moneyColumns, ...placementColumns])

export const startsSql = (sites: string): string => counting('p.started_on', startConditions, sites, [])

/** What is known of all participants together: monthly entries, targets, allocations. */
export const restSql = (sites: string): string => `
  with m as (select * from monthly_entry where site_id in (select id from site where ${sites})
    and (month + interval '1 month' - interval '1 day')::date between $1 and $2)
  select coalesce(sum(participants), 0) as participants, coalesce(sum(employers_served), 0) as employers, coalesce(sum(sessions), 0) as sessions,
    coalesce(sum(participants_4 + participants_5), 0) as people_satisfied,
    coalesce(sum(participants_1 + participants_2 + participants_3 + participants_4 + participants_5), 0) as people_answered,
    coalesce(sum(employers_4 + employers_5), 0) as employers_satisfied,
    coalesce(sum(employers_1 + employers_2 + employers_3 + employers_4 + employers_5), 0) as employers_answered,
    (select sum(count) from target where measure = 'assisted_intake' and fiscal_year = '2012-13' and site_id in (select id from site where ${sites})) as target,
    (select sum(count) from target where measure = 'ri_sessions' and fiscal_year = '2012-13' and site_id in (select id from site where ${sites})) as sessions_target,
    (select sum(amount_cents)::bigint from allocation where line = 'operating' and fiscal_year = '2012-13' and site_id in (select id from site where ${sites})) as operating,
    (select sum(amount_cents)::bigint from allocation where line = 'supports' and fiscal_year = '2012-13' and site_id in (select id from site where ${sites})) as supports,
    (select sum(amount_cents)::bigint from allocation where line = 'incentives' and fiscal_year = '2012-13' and site_id in (select id from site where ${sites})) as incentives
  from m`

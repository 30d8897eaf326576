// Generated from the migrated database by scripts/database-types.ts: `npm run generate`.
import type { Generated, GeneratedAlways } from 'kysely'
import type { PlainDate } from '../../core/shared/plain-date.ts'
import type { Instant } from './value-types.ts'

export type Database = {
  access_grant: {
    id: GeneratedAlways<number>
    code: string
    staff_id: number
    role: string
    site_id: number | null
    organisation_id: number | null
    catchment_id: number | null
    province: boolean
    starts_on: PlainDate
    ends_on: PlainDate | null
    recorded_on: Instant | null
    import_id: number | null
    revision: Generated<number>
  }
  access_rule: {
    role: string
    data_class: string
    may: string
    limited: string | null
  }
  account: {
    id: GeneratedAlways<number>
    staff_id: number
    sign_in_name: string
    state: Generated<string>
    password_hash: string | null
    password_set_at: Instant | null
    code_secret: Buffer | null
    code_last_step: number | null
    code_set_at: Instant | null
    other_issuer: string | null
    other_subject: string | null
    created_at: Generated<Instant>
    ended_at: Instant | null
  }
  alert: {
    id: GeneratedAlways<number>
    kind: string
    staff_id: number | null
    site_ids: Generated<number[]>
    raised_at: Generated<Instant>
    about: Generated<unknown>
    settled_at: Instant | null
    settled_by: number | null
    settled_note: string | null
  }
  allocation: {
    id: GeneratedAlways<number>
    site_id: number
    fiscal_year: string
    line: string
    amount_cents: number
    recorded_on: Instant | null
    import_id: number | null
    revision: Generated<number>
  }
  catchment: {
    id: GeneratedAlways<number>
    code: string
    name_en: string
    name_fr: string
    recorded_on: Instant | null
    import_id: number | null
    revision: Generated<number>
  }
  client: {
    id: GeneratedAlways<number>
    number: number
    family_name: string
    given_name: string
    birth_date: PlainDate | null
    gender: string | null
    language: string | null
    status_in_canada: string | null
    marital_status: string | null
    address: string | null
    city: string | null
    postal_code: string | null
    phone: string | null
    email: string | null
    recorded_on: Instant | null
    import_id: number | null
    revision: Generated<number>
    preferred_name: string | null
    arrived_on: PlainDate | null
    contact_by: string | null
    phone_safe: boolean | null
    email_safe: boolean | null
    contact_note: string | null
  }
  client_sin: {
    client_id: number
    sealed: Buffer
    blind: Buffer
    last_digits: string
    expires_on: PlainDate | null
    recorded_at: Generated<Instant>
  }
  client_site: {
    client_id: number
    site_id: number
  }
  client_summary: {
    id: GeneratedAlways<number>
    plan_id: number
    site_id: number
    education: string | null
    education_country: string | null
    credentials: string | null
    experience: string | null
    employment_skills: string | null
    time_out: string | null
    poor_retention: boolean | null
    job_search: string | null
    income: string | null
    language_skills: string | null
    labour_market_change: boolean | null
    disabled: boolean | null
    indigenous: boolean | null
    visible_minority: boolean | null
    newcomer: boolean | null
    deaf: boolean | null
    francophone: boolean | null
    recorded_on: Instant | null
    import_id: number | null
    revision: Generated<number>
  }
  closure: {
    id: GeneratedAlways<number>
    plan_id: number
    site_id: number
    closed_on: PlainDate
    reason: string
    satisfaction: number | null
    outcome: string | null
    recorded_on: Instant | null
    import_id: number | null
    revision: Generated<number>
    work: string | null
    hours_per_week: string | null
    job_match: string | null
    learning: string | null
    otherwise: string | null
    wage_cents: number | null
    wage_per: string | null
    closed_by: number | null
    closed_at: Instant | null
  }
  closure_correction: {
    id: GeneratedAlways<number>
    plan_id: number
    site_id: number
    corrected_at: Generated<Instant>
    staff_id: number
    reason: string
    before: unknown
    after: unknown
  }
  consent: {
    id: GeneratedAlways<number>
    client_id: number
    purpose: string
    given_on: PlainDate
    withdrawn_on: PlainDate | null
    recorded_on: Instant | null
    import_id: number | null
    revision: Generated<number>
  }
  edition_setting: {
    id: GeneratedAlways<number>
    programme: string
    edition: string
    key: string
    value: unknown
    valid_from: PlainDate
    author: string
    approver: string | null
    reason: string
    created_at: Generated<Instant>
    approved_at: Instant | null
    withdrawn_at: Instant | null
    withdrawn_by: string | null
  }
  eligibility: {
    id: GeneratedAlways<number>
    plan_id: number
    site_id: number
    weekly_hours: string | null
    full_time_study: boolean | null
    in_ontario: boolean | null
    exception_reason: string | null
    recorded_on: Instant | null
    import_id: number | null
    revision: Generated<number>
  }
  employer: {
    id: GeneratedAlways<number>
    code: string
    name: string
    industry: string | null
    city: string | null
    postal_code: string | null
    recorded_on: Instant | null
    import_id: number | null
    revision: Generated<number>
  }
  employment: {
    id: GeneratedAlways<number>
    plan_id: number
    site_id: number
    number: number
    employer_id: number | null
    job_title: string | null
    occupation: string | null
    started_on: PlainDate
    ended_on: PlainDate | null
    hours_per_week: string | null
    wage_cents: number | null
    wage_per: string | null
    cancelled: boolean
    recorded_on: Instant | null
    import_id: number | null
    revision: Generated<number>
  }
  exchange: {
    id: GeneratedAlways<number>
    kind: string
    staff_id: number
    organisation_id: number
    asked_at: Generated<Instant>
    resources: string[]
    purpose: string | null
    folder: string | null
    wish: string
    wished_by: number
    wished_at: Generated<Instant>
    accept_rejects: Generated<boolean>
    state: Generated<string>
    step: unknown | null
    ended_at: Instant | null
    import_id: number | null
    report: unknown | null
    refusals: Generated<unknown>
    sites: number[] | null
    sites_chosen: Generated<boolean>
  }
  follow_up: {
    id: GeneratedAlways<number>
    plan_id: number
    site_id: number
    months: number
    done_on: PlainDate | null
    attempts: number
    outcome: string | null
    recorded_on: Instant | null
    import_id: number | null
    revision: Generated<number>
  }
  form_used: {
    once: string
    account_id: number
    used_at: Generated<Instant>
  }
  glass: {
    id: GeneratedAlways<number>
    staff_id: number
    client_id: number
    reason: string
    broken_at: Generated<Instant>
    until: Instant
    noticed_at: Instant | null
    noticed_by: number | null
    site_ids: Generated<number[]>
  }
  import_batch: {
    id: GeneratedAlways<number>
    started_at: Generated<Instant>
    actor: string
    state: string
    package_name: string
    package_digest: string
    settled_at: Instant | null
    counts: Generated<unknown>
  }
  import_before: {
    import_id: number
    table_name: string
    row_id: number
    revision: number
    before: unknown
  }
  installation: {
    only_one: Generated<boolean>
    name: string
    kind: string
    today: PlainDate | null
    created_at: Generated<Instant>
  }
  invitation: {
    id: GeneratedAlways<number>
    account_id: number
    digest: Buffer
    invited_by: number | null
    created_at: Generated<Instant>
    expires_at: Instant
    used_at: Instant | null
  }
  judged_edition: {
    id: GeneratedAlways<number>
    programme: string
    edition: string
    fingerprint: string
    layout: unknown
    first_used_at: Generated<Instant>
  }
  monthly_correction: {
    id: GeneratedAlways<number>
    entry_id: number
    site_id: number
    corrected_at: Generated<Instant>
    staff_id: number
    reason: string
    before: unknown
  }
  monthly_entry: {
    id: GeneratedAlways<number>
    site_id: number
    month: PlainDate
    participants: number
    sessions: number
    sessions_cancelled: number
    attendees: number
    participants_1: number
    participants_2: number
    participants_3: number
    participants_4: number
    participants_5: number
    employers_served: number
    employers_1: number
    employers_2: number
    employers_3: number
    employers_4: number
    employers_5: number
    recorded_on: Instant | null
    import_id: number | null
    revision: Generated<number>
    entered_on: PlainDate | null
  }
  next_step: {
    plan_id: number
    site_id: number
    client_id: number
    counsellor_id: number | null
    programme: string
    started_on: PlainDate
    accepted_on: PlainDate | null
    last_activity_on: PlainDate
    step: string
    about: number | null
    due_on: PlainDate
  }
  organisation: {
    id: GeneratedAlways<number>
    code: string
    name: string
    kind: string
    recorded_on: Instant | null
    import_id: number | null
    revision: Generated<number>
  }
  payment: {
    id: GeneratedAlways<number>
    plan_id: number
    site_id: number
    number: number
    kind: string
    amount_cents: number
    paid_on: PlainDate
    origin: Generated<string>
    recorded_on: Instant | null
    import_id: number | null
    revision: Generated<number>
  }
  person_key: {
    key: string
    client_id: number
  }
  placement: {
    id: GeneratedAlways<number>
    plan_id: number
    site_id: number
    number: number
    employer_id: number | null
    category: string | null
    with_incentive: boolean
    job_title: string | null
    started_on: PlainDate
    ended_on: PlainDate | null
    hours_per_week: string | null
    wage_cents: number | null
    wage_per: string | null
    employer_satisfaction: number | null
    recorded_on: Instant | null
    import_id: number | null
    revision: Generated<number>
  }
  plan: {
    id: GeneratedAlways<number>
    number: number
    client_id: number
    site_id: number
    programme: string
    referred_in: string | null
    self_initiated: boolean | null
    started_on: PlainDate
    accepted_on: PlainDate | null
    recorded_on: Instant | null
    import_id: number | null
    revision: Generated<number>
    counsellor_id: number | null
    accepted_how: string | null
    goal: string | null
  }
  plan_item: {
    id: GeneratedAlways<number>
    plan_id: number
    site_id: number
    number: number
    sub_goal: string
    kind: string
    expected_start: PlainDate | null
    expected_end: PlainDate | null
    actual_start: PlainDate | null
    actual_end: PlainDate | null
    outcome: string | null
    good_cause: string | null
    recorded_on: Instant | null
    import_id: number | null
    revision: Generated<number>
    title: string | null
    responsible: string | null
    hours: string | null
  }
  protocol: {
    id: GeneratedAlways<number>
    code: string
    site_id: number
    body: string
    category: string
    agreed_on: PlainDate
    ended_on: PlainDate | null
    recorded_on: Instant | null
    import_id: number | null
    revision: Generated<number>
  }
  recovery_code: {
    account_id: number
    digest: Buffer
    used_at: Instant | null
  }
  referral: {
    id: GeneratedAlways<number>
    plan_id: number
    site_id: number
    number: number
    category: string
    protocol_id: number | null
    sent_on: PlainDate
    started_on: PlainDate | null
    ended_on: PlainDate | null
    outcome: string | null
    recorded_on: Instant | null
    import_id: number | null
    revision: Generated<number>
  }
  region: {
    id: GeneratedAlways<number>
    code: string
    name_en: string
    name_fr: string
    recorded_on: Instant | null
    import_id: number | null
    revision: Generated<number>
  }
  registration: {
    id: GeneratedAlways<number>
    client_id: number
    site_id: number
    registered_on: PlainDate
    service_reason: string | null
    notice_on: PlainDate | null
    notice_how: string | null
    recorded_on: Instant | null
    import_id: number | null
    revision: Generated<number>
  }
  registration_check: {
    id: GeneratedAlways<number>
    staff_id: number
    at: Generated<Instant>
    purpose: string
    candidates: number[]
    matched: Generated<number[]>
  }
  request_token: {
    digest: Buffer
    session_id: number | null
    staff_id: number
    made_at: Generated<Instant>
    reach: Generated<unknown>
  }
  schema_migration: {
    name: string
    digest: string
    applied_at: Generated<Instant>
  }
  session: {
    id: GeneratedAlways<number>
    account_id: number
    digest: Buffer
    started_at: Generated<Instant>
    seen_at: Generated<Instant>
    ends_at: Instant
    proved_at: Instant | null
    ended_at: Instant | null
    ended_because: string | null
    address: string | null
  }
  setting_effect: {
    setting_id: number
    fiscal_year: string
    site_id: number | null
    report: string
    code: string
    before: unknown
    after: unknown
  }
  setting_work: {
    id: GeneratedAlways<number>
    setting_id: number
    kind: string
    state: Generated<string>
    done: Generated<number>
    total: number | null
    asked_at: Generated<Instant>
    ended_at: Instant | null
  }
  sign_in_failure: {
    kind: string
    key: Buffer
    failures: Generated<number>
    last_failed_at: Instant | null
    alerted_at: Instant | null
    lately: Generated<Instant[]>
  }
  site: {
    id: GeneratedAlways<number>
    code: string
    organisation_id: number
    region_id: number | null
    catchment_id: number | null
    name: string
    opened_on: PlainDate | null
    closed_on: PlainDate | null
    recorded_on: Instant | null
    import_id: number | null
    revision: Generated<number>
  }
  site_person_key: {
    site_id: number
    key: string
    client_id: number
  }
  staff: {
    id: GeneratedAlways<number>
    code: string
    organisation_id: number
    family_name: string
    given_name: string
    language: string | null
    recorded_on: Instant | null
    import_id: number | null
    revision: Generated<number>
  }
  target: {
    id: GeneratedAlways<number>
    site_id: number
    fiscal_year: string
    measure: string
    count: number
    recorded_on: Instant | null
    import_id: number | null
    revision: Generated<number>
  }
  trail: {
    id: GeneratedAlways<number>
    at: Generated<Instant>
    actor: string
    place: string
    kind: string
    subject_table: string | null
    subject_id: number | null
    payload_digest: Buffer
    xid: Generated<string>
    actor_id: number | null
    site_ids: Generated<number[]>
    client_ids: Generated<number[]>
  }
  trail_client: {
    client_id: number
    trail_id: number
  }
  trail_payload: {
    trail_id: number
    salt: Buffer | null
    payload: unknown | null
  }
  trail_seal: {
    position: number
    trail_id: number
    entry_digest: Buffer
    seal: Buffer
    sealed_at: Instant
  }
  verdict: {
    subject_kind: number
    subject_id: number
    site_id: number
    anchor: PlainDate
    edition_id: number
    bits: Buffer
    sums: number[] | null
    known_from: Instant
    known_to: Generated<Instant>
    dated: Generated<boolean>
  }
  verdict_change: {
    xid: Generated<string>
    subject_kind: number
    subject_id: number
  }
  writing: {
    id: string
    staff_id: number
    asked_at: Generated<Instant>
    until: Instant
    wanted: Buffer
    state: Generated<string>
    written: Buffer | null
  }
}

-- The records of the service. Column names are those of the data package (src/core/package); a field that refers to
-- another resource is `<field>_id`, money is `<field>_cents`. Codes are checked by the catalogue at every door, not
-- here: a code that was valid when it was recorded stays.
--
-- Every record says which import brought it and how often it was changed since, so that an import can be taken back,
-- and when it was recorded elsewhere, so that "as known then" can be told (decisions on import, docs/adr).

create table installation (
  only_one boolean primary key default true check (only_one),
  name text not null,
  kind text not null check (kind in ('demonstration', 'test', 'production')),
  today date,
  created_at timestamptz not null default now()
);
comment on column installation.today is 'The demonstration day: what "today" means for domain dates. Null: the real day.';

create table import_batch (
  id bigint generated always as identity primary key,
  started_at timestamptz not null default clock_timestamp(),
  actor text not null,
  state text not null check (state in ('staged', 'applied', 'reverted', 'abandoned')),
  package_name text not null,
  package_digest text not null,
  settled_at timestamptz,
  counts jsonb not null default '{}'
);
comment on table import_batch is 'One folder of files brought in. Counts per resource: read, rejected, new, changed, same.';

create table import_before (
  import_id bigint not null references import_batch,
  table_name text not null,
  row_id bigint not null,
  revision int not null,
  before jsonb not null,
  primary key (import_id, table_name, row_id)
);
comment on table import_before is 'Rows an import changed, as they were: what a revert puts back. Revision is the one the import made.';

create table region (
  id bigint generated always as identity primary key,
  code text not null unique,
  name_en text not null,
  name_fr text not null,
  recorded_on timestamptz, import_id bigint references import_batch, revision int not null default 0
);

create table catchment (
  id bigint generated always as identity primary key,
  code text not null unique,
  name_en text not null,
  name_fr text not null,
  recorded_on timestamptz, import_id bigint references import_batch, revision int not null default 0
);

create table organisation (
  id bigint generated always as identity primary key,
  code text not null unique,
  name text not null,
  kind text not null,
  recorded_on timestamptz, import_id bigint references import_batch, revision int not null default 0
);

create table site (
  id bigint generated always as identity primary key,
  code text not null unique,
  organisation_id bigint not null references organisation,
  region_id bigint references region,
  catchment_id bigint references catchment,
  name text not null,
  opened_on date,
  closed_on date check (closed_on >= opened_on),
  recorded_on timestamptz, import_id bigint references import_batch, revision int not null default 0
);
create index on site (organisation_id);
create index on site (region_id);
create index on site (catchment_id);

create table staff (
  id bigint generated always as identity primary key,
  code text not null unique,
  organisation_id bigint not null references organisation,
  family_name text not null,
  given_name text not null,
  language text,
  recorded_on timestamptz, import_id bigint references import_batch, revision int not null default 0
);
create index on staff (organisation_id);

create table access_grant (
  id bigint generated always as identity primary key,
  code text not null unique,
  staff_id bigint not null references staff,
  role text not null,
  site_id bigint references site,
  organisation_id bigint references organisation,
  catchment_id bigint references catchment,
  province boolean not null,
  starts_on date not null,
  ends_on date check (ends_on >= starts_on),
  recorded_on timestamptz, import_id bigint references import_batch, revision int not null default 0,
  constraint access_grant_covers_one_thing
    check (num_nonnulls(site_id, organisation_id, catchment_id) + province::int = 1)
);
create index on access_grant (staff_id);
create index on access_grant (site_id);
create index on access_grant (organisation_id);
create index on access_grant (catchment_id);

create table allocation (
  id bigint generated always as identity primary key,
  site_id bigint not null references site,
  fiscal_year text not null check (fiscal_year ~ '^\d{4}-\d{2}$'),
  line text not null,
  amount_cents bigint not null check (amount_cents >= 0),
  recorded_on timestamptz, import_id bigint references import_batch, revision int not null default 0,
  unique (site_id, fiscal_year, line)
);

create table target (
  id bigint generated always as identity primary key,
  site_id bigint not null references site,
  fiscal_year text not null check (fiscal_year ~ '^\d{4}-\d{2}$'),
  measure text not null,
  count int not null check (count >= 0),
  recorded_on timestamptz, import_id bigint references import_batch, revision int not null default 0,
  unique (site_id, fiscal_year, measure)
);

create table monthly_entry (
  id bigint generated always as identity primary key,
  site_id bigint not null references site,
  month date not null check (extract(day from month) = 1),
  participants int not null check (participants >= 0),
  sessions int not null check (sessions >= 0),
  sessions_cancelled int not null check (sessions_cancelled >= 0),
  attendees int not null check (attendees >= 0),
  participants_1 int not null check (participants_1 >= 0),
  participants_2 int not null check (participants_2 >= 0),
  participants_3 int not null check (participants_3 >= 0),
  participants_4 int not null check (participants_4 >= 0),
  participants_5 int not null check (participants_5 >= 0),
  employers_served int not null check (employers_served >= 0),
  employers_1 int not null check (employers_1 >= 0),
  employers_2 int not null check (employers_2 >= 0),
  employers_3 int not null check (employers_3 >= 0),
  employers_4 int not null check (employers_4 >= 0),
  employers_5 int not null check (employers_5 >= 0),
  recorded_on timestamptz, import_id bigint references import_batch, revision int not null default 0,
  unique (site_id, month)
);

create table client (
  id bigint generated always as identity primary key,
  number bigint not null unique,
  family_name text not null,
  given_name text not null,
  birth_date date,
  gender text,
  language text,
  status_in_canada text,
  marital_status text,
  address text,
  city text,
  postal_code text,
  phone text,
  email text,
  recorded_on timestamptz, import_id bigint references import_batch, revision int not null default 0
);

create table consent (
  id bigint generated always as identity primary key,
  client_id bigint not null references client,
  purpose text not null,
  given_on date not null,
  withdrawn_on date check (withdrawn_on >= given_on),
  recorded_on timestamptz, import_id bigint references import_batch, revision int not null default 0,
  unique (client_id, purpose, given_on)
);

create table plan (
  id bigint generated always as identity primary key,
  number bigint not null unique,
  client_id bigint not null references client,
  site_id bigint not null references site,
  programme text not null,
  referred_in text,
  self_initiated boolean,
  started_on date not null,
  accepted_on date check (accepted_on >= started_on),
  recorded_on timestamptz, import_id bigint references import_batch, revision int not null default 0,
  unique (id, site_id)
);
comment on constraint plan_id_site_id_key on plan is 'What belongs to a plan names its site too, and it is the same site.';
create index on plan (client_id);
create index on plan (site_id, started_on);

create table client_summary (
  id bigint generated always as identity primary key,
  plan_id bigint not null unique,
  site_id bigint not null,
  education text,
  education_country text,
  credentials text,
  experience text,
  employment_skills text,
  time_out text,
  poor_retention boolean,
  job_search text,
  income text,
  language_skills text,
  labour_market_change boolean,
  disabled boolean,
  indigenous boolean,
  visible_minority boolean,
  newcomer boolean,
  deaf boolean,
  francophone boolean,
  recorded_on timestamptz, import_id bigint references import_batch, revision int not null default 0,
  foreign key (plan_id, site_id) references plan (id, site_id) on update cascade
);

create table plan_item (
  id bigint generated always as identity primary key,
  plan_id bigint not null,
  site_id bigint not null,
  number int not null check (number > 0),
  sub_goal text not null,
  kind text not null,
  expected_start date,
  expected_end date check (expected_end >= expected_start),
  actual_start date,
  actual_end date check (actual_end >= actual_start),
  outcome text,
  good_cause text,
  recorded_on timestamptz, import_id bigint references import_batch, revision int not null default 0,
  unique (plan_id, number),
  foreign key (plan_id, site_id) references plan (id, site_id) on update cascade
);

create table protocol (
  id bigint generated always as identity primary key,
  code text not null unique,
  site_id bigint not null references site,
  body text not null,
  category text not null,
  agreed_on date not null,
  ended_on date check (ended_on >= agreed_on),
  recorded_on timestamptz, import_id bigint references import_batch, revision int not null default 0
);
create index on protocol (site_id);

create table referral (
  id bigint generated always as identity primary key,
  plan_id bigint not null,
  site_id bigint not null,
  number int not null check (number > 0),
  category text not null,
  protocol_id bigint references protocol,
  sent_on date not null,
  started_on date check (started_on >= sent_on),
  ended_on date check (ended_on >= started_on),
  outcome text,
  recorded_on timestamptz, import_id bigint references import_batch, revision int not null default 0,
  unique (plan_id, number),
  foreign key (plan_id, site_id) references plan (id, site_id) on update cascade
);
create index on referral (protocol_id);

create table employer (
  id bigint generated always as identity primary key,
  code text not null unique,
  name text not null,
  industry text,
  city text,
  postal_code text,
  recorded_on timestamptz, import_id bigint references import_batch, revision int not null default 0
);

create table employment (
  id bigint generated always as identity primary key,
  plan_id bigint not null,
  site_id bigint not null,
  number int not null check (number > 0),
  employer_id bigint references employer,
  job_title text,
  occupation text,
  started_on date not null,
  ended_on date check (ended_on >= started_on),
  hours_per_week numeric(5, 2) check (hours_per_week between 0 and 168),
  wage_cents bigint check (wage_cents >= 0),
  wage_per text,
  cancelled boolean not null,
  recorded_on timestamptz, import_id bigint references import_batch, revision int not null default 0,
  unique (plan_id, number),
  foreign key (plan_id, site_id) references plan (id, site_id) on update cascade
);
create index on employment (employer_id);

create table placement (
  id bigint generated always as identity primary key,
  plan_id bigint not null,
  site_id bigint not null,
  number int not null check (number > 0),
  employer_id bigint references employer,
  category text,
  with_incentive boolean not null,
  job_title text,
  started_on date not null,
  ended_on date check (ended_on >= started_on),
  hours_per_week numeric(5, 2) check (hours_per_week between 0 and 168),
  wage_cents bigint check (wage_cents >= 0),
  wage_per text,
  employer_satisfaction smallint check (employer_satisfaction between 1 and 5),
  recorded_on timestamptz, import_id bigint references import_batch, revision int not null default 0,
  unique (plan_id, number),
  foreign key (plan_id, site_id) references plan (id, site_id) on update cascade
);
create index on placement (employer_id);

create table payment (
  id bigint generated always as identity primary key,
  plan_id bigint not null,
  site_id bigint not null,
  number int not null check (number > 0),
  kind text not null,
  amount_cents bigint not null check (amount_cents > 0),
  paid_on date not null,
  origin text not null default 'imported' check (origin in ('imported', 'here')),
  recorded_on timestamptz, import_id bigint references import_batch, revision int not null default 0,
  unique (plan_id, number),
  foreign key (plan_id, site_id) references plan (id, site_id) on update cascade
);
comment on column payment.origin is 'A payment made elsewhere is recorded as it was, even where it breaks a rule of the edition.';

create table closure (
  id bigint generated always as identity primary key,
  plan_id bigint not null unique,
  site_id bigint not null,
  closed_on date not null,
  reason text not null,
  satisfaction smallint check (satisfaction between 1 and 5),
  outcome text,
  recorded_on timestamptz, import_id bigint references import_batch, revision int not null default 0,
  foreign key (plan_id, site_id) references plan (id, site_id) on update cascade
);

create table follow_up (
  id bigint generated always as identity primary key,
  plan_id bigint not null,
  site_id bigint not null,
  months smallint not null check (months > 0),
  done_on date,
  attempts int not null check (attempts >= 0),
  outcome text,
  recorded_on timestamptz, import_id bigint references import_batch, revision int not null default 0,
  unique (plan_id, months),
  foreign key (plan_id, site_id) references plan (id, site_id) on update cascade
);

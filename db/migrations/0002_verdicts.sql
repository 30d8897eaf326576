-- What the measures said of each subject, and when we knew it. One row per subject and version; the row in force has
-- known_to = 'infinity'. Only records/verdicts writes here; the engine role reads here and sees no name.

create table judged_edition (
  id smallint generated always as identity primary key,
  programme text not null,
  edition text not null,
  fingerprint text not null unique,
  layout jsonb not null,
  first_used_at timestamptz not null default now()
);
comment on table judged_edition is 'The effective editions (edition plus overrides) verdicts were made under. Layout: per subject kind, the name of each bit and sum.';

create table verdict (
  subject_kind smallint not null,
  subject_id bigint not null,
  site_id bigint not null,
  anchor date not null,
  edition_id smallint not null references judged_edition,
  bits bytea not null,
  sums bigint[],
  known_from timestamptz not null,
  known_to timestamptz not null default 'infinity',
  dated boolean not null default false,
  primary key (subject_kind, subject_id, known_from),
  check (known_from < known_to)
);
comment on column verdict.subject_kind is '1 plan exited, 2 plan started, 3 site-month.';
comment on column verdict.bits is 'One bit per name in the layout, least significant bit of the first byte first.';
comment on column verdict.sums is 'Pairs: place in the layout, value. Absent sums are zero.';
comment on column verdict.dated is 'known_from comes from recorded_on of imported rows, not from this database''s own clock.';
create index verdict_in_force on verdict (subject_kind, anchor) where known_to = 'infinity';

create table verdict_change (
  xid xid8 not null default pg_current_xact_id(),
  subject_kind smallint not null,
  subject_id bigint not null
);
comment on table verdict_change is 'Which subjects to read again. Subject 0: all of the kind.';
create index on verdict_change (xid);

create table edition_setting (
  id bigint generated always as identity primary key,
  programme text not null,
  edition text not null,
  key text not null,
  value jsonb not null,
  valid_from date not null check (extract(month from valid_from) = 4 and extract(day from valid_from) = 1),
  author text not null,
  approver text,
  reason text not null,
  created_at timestamptz not null default now(),
  approved_at timestamptz,
  check (approver is null or approver <> author),
  check ((approver is null) = (approved_at is null))
);
comment on table edition_setting is 'Overrides of an edition''s defaults. In force once a second person approved, for whole fiscal years.';
comment on column verdict.site_id is 'No foreign key: what was known then outlives a site that an import brought and its revert took away.';


-- The append-only record of changes and looks. No role may update or delete an entry; the payload lies apart so that
-- disposal can blank it while the entry, which holds its salted digest, stays. Sealing comes with the door.

create table trail (
  id bigint generated always as identity primary key,
  at timestamptz not null default clock_timestamp(),
  actor text not null,
  place text not null,
  kind text not null,
  subject_table text,
  subject_id bigint,
  payload_digest bytea not null
);
create index on trail (subject_table, subject_id);

create table trail_payload (
  trail_id bigint primary key references trail,
  salt bytea not null,
  payload jsonb
);

-- Files that the worker writes for a page that waits for them: a plan on paper, a long list. The row is the order and
-- then the answer; the page that gave it takes it away, and nobody else sees it. Unlogged: what it holds is made again
-- when asked again, names people, and has no business in the log of the database, its archives or a copy of it.

create unlogged table writing (
  id uuid primary key,
  staff_id bigint not null references staff on delete cascade,
  asked_at timestamptz not null default clock_timestamp(),
  until timestamptz not null,
  wanted bytea not null,
  state text not null default 'waiting' check (state in ('waiting', 'written', 'failed')),
  written bytea,
  check ((state = 'written') = (written is not null))
);
comment on table writing is 'Never more than a few rows: each is gone once it was fetched or given up.';
comment on column writing.until is 'How long the page waits. Afterwards nobody writes it any more, and it is erased.';
comment on column writing.wanted is 'The document as plain data, JSON: src/records/writing/document.ts.';
create index writing_waiting on writing (asked_at) where state = 'waiting';

alter table writing enable row level security;
create policy order_and_fetch_own on writing for all
  using (staff_id = (select viewer_staff())) with check (staff_id = (select viewer_staff()));

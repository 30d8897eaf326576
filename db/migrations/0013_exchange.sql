-- What people hand in and take out by the pages. The row is the order to the worker, written with the entry of the trail
-- that says who gave it, and keeps what became of it. The files themselves lie in a folder of the installation for a day.

create table exchange (
  id bigint generated always as identity primary key,
  kind text not null check (kind in ('import', 'export')),
  staff_id bigint not null references staff,
  organisation_id bigint not null references organisation,
  asked_at timestamptz not null default clock_timestamp(),
  resources text[] not null check (cardinality(resources) > 0),
  purpose text check (length(trim(purpose)) >= 10),
  folder text unique check (folder ~ '^[0-9a-f]{32}$'),
  wish text not null check (wish in ('check', 'apply', 'revert', 'discard', 'export')),
  wished_by bigint not null references staff,
  wished_at timestamptz not null default clock_timestamp(),
  accept_rejects boolean not null default false,
  state text not null default 'waiting' check (state in ('waiting', 'under-way', 'done', 'refused', 'failed')),
  step jsonb,
  ended_at timestamptz,
  import_id bigint references import_batch,
  report jsonb,
  refusals jsonb not null default '[]',
  check ((kind = 'export') = (wish = 'export')),
  check ((kind = 'export') = (purpose is not null)),
  check ((ended_at is null) = (state in ('waiting', 'under-way')))
);
comment on column exchange.folder is 'Random name of the folder with its files; null once they are forgotten.';
comment on column exchange.step is 'How far the worker is: src/records/package/progress.ts.';
comment on column exchange.report is 'Of an import what it would do or did, of an export its files: src/records/exchange/exchange.ts.';
create index exchange_waiting on exchange (wished_at) where state in ('waiting', 'under-way');
create index exchange_with_files on exchange (asked_at) where folder is not null;
create index exchange_of_organisation on exchange (organisation_id, id desc);
create index exchange_of_staff on exchange (staff_id, id desc);

create function viewer_has(wanted_class text, wanted_deed text default 'read') returns boolean
stable language sql security definer set search_path = public, pg_temp as $$
  select viewer_is_whole(wanted_class, wanted_deed) or cardinality(viewer_sites(wanted_class, wanted_deed)::bigint[]) > 0
$$;
comment on function viewer_has is 'Whether the viewer may do it anywhere at all.';
revoke all on function viewer_has from public;

create function viewer_imports_of() returns bigint[]
stable language sql security definer set search_path = public, pg_temp as $$
  select viewer_organisations('exchange', 'write')
    || array(select organisation_id from staff where id = viewer_staff() and viewer_is_whole('exchange', 'write'))
$$;
comment on function viewer_imports_of is 'Whose imports the viewer decides on: of the providers a grant names as a whole, and of the own organisation for the province.';
revoke all on function viewer_imports_of from public;

-- What somebody took out is theirs alone: it holds what their rights showed. An import is seen and decided on by those who
-- may import for the same provider, and one of the province by those of the same organisation who may import for it.
alter table exchange enable row level security;
create policy read_own on exchange for select using (
  (staff_id = (select viewer_staff()) and (select viewer_has('exchange')))
  or (kind = 'import' and organisation_id = any ((select viewer_imports_of())::bigint[])));
create policy ask_as_oneself on exchange for insert with check (
  staff_id = (select viewer_staff()) and wished_by = (select viewer_staff()) and (
    (kind = 'import' and (select viewer_has('exchange', 'write')))
    or (kind = 'export' and (select viewer_has('exchange')))));
create policy decide_on_own on exchange for update using (
  kind = 'import' and (
    (staff_id = (select viewer_staff()) and (select viewer_has('exchange', 'write')))
    or organisation_id = any ((select viewer_imports_of())::bigint[]))
) with check (wished_by = (select viewer_staff()));

-- Taking an import back asks what was built on its rows since, in tables that no file fills: a SIN, a correction, an
-- account, a file opened for a reason. Whoever imports reads none of these.
create function referred_elsewhere(of_table text, of_import bigint) returns table (by_table text, row_id bigint)
language plpgsql stable security definer set search_path = public, pg_temp as $$
declare reference record;
begin
  for reference in
    select con.conrelid::regclass::text as by_name, con.confrelid::regclass::text as of_name, here.attname as by_column
    from pg_constraint con
    cross join lateral unnest(con.conkey, con.confkey) as pair (here, there)
    join pg_attribute here on here.attrelid = con.conrelid and here.attnum = pair.here
    join pg_attribute there on there.attrelid = con.confrelid and there.attnum = pair.there and there.attname = 'id'
    where con.contype = 'f' and con.conrelid <> con.confrelid and con.confdeltype = 'a' and con.confrelid = ('public.' || quote_ident(of_table))::regclass
      and not exists (select from pg_attribute own where own.attrelid = con.conrelid and own.attname = 'import_id')
      -- Kept by the database from the rows themselves.
      and con.conrelid <> 'client_site'::regclass
    order by 1, 3
  loop
    return query execute format('select %L::text, row.id from %s row where row.import_id = $1
      and exists (select from %s other where other.%I = row.id)',
      reference.by_name, reference.of_name, reference.by_name, reference.by_column) using of_import;
  end loop;
end $$;
revoke all on function referred_elsewhere from public;

-- For which sites records were taken out. The files stay with whoever took them only as long as they may take out there:
-- the row remembers the sites, and every download asks again. Null is the whole network; an export of before this has no
-- sites and its files are given to nobody but the province, until they are forgotten a day later.

alter table exchange
  add column sites bigint[] check (cardinality(sites) > 0),
  add column sites_chosen boolean not null default false,
  add constraint sites_of_export check (kind = 'export' or (sites is null and not sites_chosen)),
  add constraint chosen_sites check (not sites_chosen or sites is not null);
comment on column exchange.sites is 'Of an export the sites it was asked, then made for; null: the whole network.';
comment on column exchange.sites_chosen is 'Whether they were chosen, or are all at which the person may take records out.';

drop policy ask_as_oneself on exchange;
create policy ask_as_oneself on exchange for insert with check (
  staff_id = (select viewer_staff()) and wished_by = (select viewer_staff()) and (
    (kind = 'import' and (select viewer_has('exchange', 'write')))
    or (kind = 'export' and ((select viewer_is_whole('exchange'))
      or sites <@ (select viewer_sites('exchange'))::bigint[]))));

-- What was brought in without the pages: on the command line, or when the installation was set up. No file of the
-- province is without it, so whoever looks after the whole network sees that it was, and what became of it.
create function imports_past_pages() returns setof import_batch
stable language sql security definer set search_path = public, pg_temp as $$
  select batch.* from import_batch batch
  where (select viewer_is_whole('exchange', 'write'))
    and not exists (select from exchange where exchange.import_id = batch.id)
    and not exists (select from staff where staff.code = batch.actor)
$$;
revoke all on function imports_past_pages from public;
create index exchange_of_import on exchange (import_id) where import_id is not null;

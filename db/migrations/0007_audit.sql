-- Who looked: opening a file for a reason, who watches that, and what is unusual.

-- A file is opened by those whose role may for a reason, at sites their role covers, and by nobody else. Whoever watches
-- those sites sees it; nobody takes notice of their own.

alter table glass add column site_ids bigint[] not null default '{}';
comment on column glass.site_ids is 'Where the client was served when the file was opened: whose managers see the notice. Filled by the database.';
create index glass_at_sites on glass using gin (site_ids);

create function glass_names_its_sites() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  new.site_ids := coalesce((select array_agg(site_id order by site_id) from client_site where client_id = new.client_id), '{}');
  return new;
end $$;
create trigger glass_names_its_sites before insert on glass for each row execute function glass_names_its_sites();

create function viewer_may_open(wanted bigint) returns boolean stable language sql security definer set search_path = public, pg_temp as $$
  select exists (
    select from access_grant held
    join access_rule rule on rule.role = held.role and rule.data_class = 'name' and rule.limited = 'reason'
    where held.staff_id = (select viewer_staff())
      and held.starts_on <= (select service_day()) and (held.ends_on is null or held.ends_on >= (select service_day()))
      and (held.province or exists (
        select from client_site link join site on site.id = link.site_id
        where link.client_id = wanted and
          (site.id = held.site_id or site.organisation_id = held.organisation_id or site.catchment_id = held.catchment_id))))
$$;
comment on function viewer_may_open is 'Whether the viewer holds a role that opens this client’s file for a stated reason.';

create function client_to_open(wanted bigint) returns bigint stable language sql security definer set search_path = public, pg_temp as $$
  select id from client where number = wanted and viewer_may_open(id)
$$;
comment on function client_to_open is 'The client of this number, for those who may open the file for a stated reason; to all others there is none.';

drop policy by_whoever_broke_it on glass;
drop policy seen_by_those_who_watch on glass;
create policy seen_by_whoever_broke_it on glass for select using (staff_id = (select viewer_staff()));
create policy seen_by_those_who_watch on glass for select using (
  (select viewer_is_whole('trail')) or site_ids && (select viewer_sites('trail'))::bigint[]);
create policy broken_by_those_who_may on glass for insert with check (
  staff_id = (select viewer_staff()) and viewer_may_open(client_id) and noticed_at is null);
create policy noticed_by_those_who_watch on glass for update using (
  staff_id <> (select viewer_staff())
  and ((select viewer_is_whole('trail')) or site_ids && (select viewer_sites('trail'))::bigint[]));

-- An alert is raised by whoever comes upon it. Nobody settles one about themselves.

create policy raised_by_all on alert for insert with check (settled_at is null);
drop policy settled_by_those_who_watch on alert;
create policy settled_by_those_who_watch on alert for update using (
  staff_id is distinct from (select viewer_staff())
  and ((select viewer_is_whole('trail')) or site_ids && (select viewer_sites('trail'))::bigint[]));
create index alert_open on alert (raised_at) where settled_at is null;

-- The trail names people by id. Those who may read it are told the number, and nothing else, without seeing the file.

create function audited_client(wanted bigint) returns table (id bigint, site_ids bigint[])
stable language sql security definer set search_path = public, pg_temp as $$
  select client.id, coalesce(array_agg(link.site_id order by link.site_id) filter (where link.site_id is not null), '{}')
  from client
  left join client_site link on link.client_id = client.id
    and ((select viewer_is_whole('trail')) or link.site_id = any ((select viewer_sites('trail'))::bigint[]))
  where client.number = wanted
  group by client.id
  having (select viewer_is_whole('trail')) or count(link.site_id) > 0
$$;
comment on function audited_client is 'The client of this number and the sites of hers the viewer watches; none where the viewer watches none.';

create function audited_numbers(wanted bigint[]) returns table (id bigint, number bigint)
stable language sql security definer set search_path = public, pg_temp as $$
  select client.id, client.number from client
  where client.id = any (wanted) and ((select viewer_is_whole('trail')) or exists (
    select from client_site link
    where link.client_id = client.id and link.site_id = any ((select viewer_sites('trail'))::bigint[])))
$$;

-- Whom somebody asked for and may not see, so that the trail of that record says so. It tells the asker nothing.

create function asked_outside(asked_number bigint) returns table (client_id bigint, site_ids bigint[])
stable language sql security definer set search_path = public, pg_temp as $$
  with found as (
    select id from client where number = asked_number
    union all
    select plan.client_id from plan where plan.number = asked_number
    limit 1)
  select found.id, coalesce((select array_agg(link.site_id order by link.site_id) from client_site link where link.client_id = found.id), '{}')
  from found
$$;

revoke all on function glass_names_its_sites, viewer_may_open, client_to_open, audited_client, audited_numbers, asked_outside from public;

-- What the list of clients is sorted by, and what the worker asks each minute.

create index client_by_name on client (family_name collate "und-x-icu", given_name collate "und-x-icu", id);
create index trail_files_by_time on trail (at) where kind = 'record-seen';

-- The registration authority of a provider: whose people somebody administers, what these have in hand, and handing it on.

-- A role taken back on the day it begins, or before, is in force on no day: its last day is the one before its first.
alter table access_grant
  drop constraint access_grant_check,
  add constraint access_grant_last_day check (ends_on >= starts_on - 1);

create function viewer_organisations(wanted_class text, wanted_deed text default 'read') returns bigint[]
stable language sql security definer set search_path = public, pg_temp as $$
  select coalesce(array_agg(distinct held.organisation_id), '{}')
  from access_grant held
  join access_rule rule on rule.role = held.role and rule.data_class = wanted_class and rule.limited is null
    and (rule.may = 'write' or wanted_deed = 'read')
  where held.organisation_id is not null and held.staff_id = (select viewer_staff())
    and held.starts_on <= (select service_day()) and (held.ends_on is null or held.ends_on >= (select service_day()))
$$;
comment on function viewer_organisations is 'The providers a grant of the viewer names as a whole: a grant for a site is none for its provider.';

-- Who administers accounts sees no plan, only how many there are.
create function caseload_of(wanted_staff bigint) returns table (site_id bigint, site text, site_name text, plans bigint)
stable language sql security definer set search_path = public, pg_temp as $$
  select site.id, site.code, site.name, count(*)
  from plan join site on site.id = plan.site_id
  where plan.counsellor_id = wanted_staff and not exists (select from closure where closure.plan_id = plan.id)
    and exists (select from staff where staff.id = wanted_staff
      and staff.organisation_id = any ((select viewer_organisations('accounts'))::bigint[]))
  group by site.id order by site.name, site.id
$$;
comment on function caseload_of is 'The open plans in somebody’s caseload, by site, for those who administer that person.';

create function move_caseload(from_staff bigint, to_staff bigint, at_site bigint) returns table (plans bigint, clients bigint[])
volatile language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if not exists (select from staff where staff.id = from_staff
      and staff.organisation_id = any ((select viewer_organisations('accounts', 'write'))::bigint[]))
    or not (at_site = any ((select viewer_sites('accounts', 'write'))::bigint[])) then return; end if;
  if to_staff is not null and not exists (
    select from staff
    join access_grant held on held.staff_id = staff.id and held.role = 'caseworker'
      and held.starts_on <= service_day() and (held.ends_on is null or held.ends_on >= service_day())
    join site on site.id = at_site and (site.id = held.site_id or site.organisation_id = held.organisation_id)
    where staff.id = to_staff
      and staff.organisation_id = any ((select viewer_organisations('accounts', 'write'))::bigint[])
      and not exists (select from account where account.staff_id = staff.id and account.state = 'ended')) then return; end if;
  return query
    with moved as (
      update plan set counsellor_id = to_staff, revision = revision + 1
      where counsellor_id = from_staff and site_id = at_site
        and not exists (select from closure where closure.plan_id = plan.id)
      returning plan.client_id)
    select count(*), coalesce(array_agg(distinct moved.client_id), '{}') from moved;
end $$;
comment on function move_caseload is 'Hands the open plans of a site to a counsellor there, or to nobody. It asks by itself whether the viewer may; no row: they may not. Whom it concerned is for the trail alone.';

revoke all on function viewer_organisations, caseload_of, move_caseload from public;

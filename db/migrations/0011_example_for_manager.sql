-- The commands of the start page name a person, and answer only what that person may see: the example is of a site whose
-- manager has an account, where there is one.

create or replace function recent_exit(up_to date) returns table (site text, site_name text, plan bigint, closed_on date)
stable language sql security definer set search_path = public, pg_temp as $$
  with managed as (
    select held.site_id from access_grant held join account on account.staff_id = held.staff_id
    where held.role = 'site_manager' and account.state = 'active')
  select site.code, site.name, plan.number, closure.closed_on
  from closure join plan on plan.id = closure.plan_id join site on site.id = closure.site_id
  where closure.closed_on <= up_to and exists (select from installation where kind in ('demonstration', 'test'))
    and (closure.site_id in (select site_id from managed) or not exists (select from managed where site_id is not null))
  order by closure.closed_on desc, closure.id desc limit 1
$$;

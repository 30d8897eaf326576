-- What a viewer may see is worked out once a request, when it is opened, and looked up by the policies: each of them asked
-- the grants, the rules and the sites anew, at two thirds of a millisecond a call. It is still the database that works it
-- out; nobody but the owner's functions writes a token.

alter table request_token add column reach jsonb not null default '{}';
comment on column request_token.reach is 'By class and deed: the sites as text of an array (`name:read`: {3,4}), `all` where it is the province; `clients`: files opened for a reason.';

create function reach_of(wanted_staff bigint) returns jsonb stable language sql security definer set search_path = public, pg_temp as $$
  with held as (
    select grant_.role, grant_.province, grant_.site_id, grant_.organisation_id, grant_.catchment_id
    from access_grant grant_, service_day() as today
    where grant_.staff_id = wanted_staff and grant_.starts_on <= today and (grant_.ends_on is null or grant_.ends_on >= today)
  ), allowed as (
    select rule.data_class || ':' || deed as key, rule.limited, held.*
    from held join access_rule rule on rule.role = held.role
    cross join (values ('read'), ('write')) one (deed)
    where rule.may = 'write' or deed = 'read'
  ), sites as (
    select key, array_agg(distinct site.id)::text as held
    from allowed join site on site.id = allowed.site_id or site.organisation_id = allowed.organisation_id
      or site.catchment_id = allowed.catchment_id
    where allowed.limited is null group by key
  )
  select coalesce((select jsonb_object_agg(key, held) from sites), '{}')
    || coalesce((select jsonb_object_agg(key || ':all', true) from (select distinct key from allowed where province and limited is null) one), '{}')
    -- A file stays open no longer than the role by which it was opened.
    || case when exists (select from allowed where limited = 'reason') then jsonb_build_object('clients',
        (select coalesce(array_agg(client_id), '{}')::text from glass where staff_id = wanted_staff and until > now())) else '{}' end
$$;

create or replace function viewer_staff() returns bigint stable language sql security definer set search_path = public, pg_temp as $$
  select staff_id from request_token
  where digest = sha256(convert_to(current_setting('app.request', true), 'UTF8')) and made_at > now() - interval '1 hour'
$$;

create or replace function viewer_sites(wanted_class text, wanted_deed text default 'read') returns bigint[]
stable language sql security definer set search_path = public, pg_temp as $$
  select coalesce((
    select (reach ->> (wanted_class || ':' || wanted_deed))::bigint[] from request_token
    where digest = sha256(convert_to(current_setting('app.request', true), 'UTF8')) and made_at > now() - interval '1 hour'), '{}')
$$;

create or replace function viewer_is_whole(wanted_class text, wanted_deed text default 'read') returns boolean
stable language sql security definer set search_path = public, pg_temp as $$
  select exists (
    select from request_token
    where digest = sha256(convert_to(current_setting('app.request', true), 'UTF8')) and made_at > now() - interval '1 hour'
      and reach ? (wanted_class || ':' || wanted_deed || ':all'))
$$;

create or replace function viewer_clients() returns bigint[] stable language sql security definer set search_path = public, pg_temp as $$
  select coalesce((
    select (reach ->> 'clients')::bigint[] from request_token
    where digest = sha256(convert_to(current_setting('app.request', true), 'UTF8')) and made_at > now() - interval '1 hour'), '{}')
$$;

create or replace function viewer_of(wanted_staff bigint) returns jsonb stable language sql security definer set search_path = public, pg_temp as $$
  select jsonb_build_object(
    'staffId', staff.id, 'code', staff.code, 'accountId', account.id, 'name', staff.given_name || ' ' || staff.family_name,
    'organisationId', staff.organisation_id,
    'opened', (select coalesce(jsonb_agg(client_id), '[]') from glass
      where glass.staff_id = staff.id and until > now() and exists (
        select from access_grant held join access_rule rule on rule.role = held.role and rule.limited = 'reason', service_day() as today
        where held.staff_id = staff.id and held.starts_on <= today and (held.ends_on is null or held.ends_on >= today))),
    'grants', (
      select coalesce(jsonb_agg(jsonb_build_object(
        'id', held.id, 'role', held.role, 'from', held.starts_on, 'to', held.ends_on,
        'reach', case
          when held.province then jsonb_build_object('kind', 'province')
          when held.site_id is not null then jsonb_build_object('kind', 'site', 'id', held.site_id, 'name',
            (select name from site where id = held.site_id))
          when held.organisation_id is not null then jsonb_build_object('kind', 'provider', 'id', held.organisation_id, 'name',
            (select name from organisation where id = held.organisation_id))
          else jsonb_build_object('kind', 'catchment', 'id', held.catchment_id, 'name',
            (select name_en from catchment where id = held.catchment_id)) end,
        'sites', case when held.province then to_jsonb('all'::text) else (
          select coalesce(jsonb_agg(site.id order by site.id), '[]') from site
          where site.id = held.site_id or site.organisation_id = held.organisation_id or site.catchment_id = held.catchment_id) end)
        order by held.id), '[]')
      from access_grant held, service_day() as today
      where held.staff_id = staff.id and held.starts_on <= today and (held.ends_on is null or held.ends_on >= today)))
  from staff left join account on account.staff_id = staff.id
  where staff.id = wanted_staff
$$;

create or replace function open_request(session_digest bytea, token_digest bytea, idle_minutes int) returns jsonb
language plpgsql security definer set search_path = public, pg_temp as $$
declare
  found_session record;
  why text;
begin
  select session.*, account.staff_id, account.state as account_state into found_session
  from session join account on account.id = session.account_id
  where session.digest = session_digest;
  if not found then return null; end if;
  why := case
    when found_session.ended_because is not null then found_session.ended_because
    when found_session.account_state = 'ended' then 'account-ended'
    when found_session.ends_at <= now() then 'over'
    when found_session.seen_at <= now() - make_interval(mins => idle_minutes) then 'idle' end;
  if why is not null then
    update session set ended_at = now(), ended_because = why where id = found_session.id and ended_at is null;
    return jsonb_build_object('ended', why, 'staffId', found_session.staff_id);
  end if;
  -- Not at every page: a minute is near enough for an idle time of many.
  if found_session.seen_at < now() - interval '1 minute' then
    update session set seen_at = now() where id = found_session.id;
  end if;
  if found_session.proved_at is not null then
    insert into request_token (digest, session_id, staff_id, reach)
    values (token_digest, found_session.id, found_session.staff_id, reach_of(found_session.staff_id));
  end if;
  return jsonb_build_object(
    'session', jsonb_build_object('id', found_session.id, 'proved', found_session.proved_at is not null,
      'endsAt', extract(epoch from least(found_session.ends_at, now() + make_interval(mins => idle_minutes))) * 1000),
    'viewer', viewer_of(found_session.staff_id));
end $$;

create or replace function open_request_as(wanted_staff bigint, token_digest bytea) returns jsonb
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if not exists (select from account where staff_id = wanted_staff and state = 'active') then return null; end if;
  insert into request_token (digest, staff_id, reach) values (token_digest, wanted_staff, reach_of(wanted_staff));
  return viewer_of(wanted_staff);
end $$;

-- A plan is given to somebody of one's own sites, or to somebody new whom no site serves yet: naming a stranger's number
-- in a plan would open their file. Registering somebody whom another site serves goes by a door of its own.

create function may_get_plan(wanted_client bigint) returns boolean stable language sql security definer set search_path = public, pg_temp as $$
  select not exists (select from client_site where client_id = wanted_client)
    or exists (select from client_site where client_id = wanted_client
      and site_id = any ((select viewer_sites('identity', 'write'))::bigint[]))
$$;

drop policy add_at_own_sites on plan;
create policy add_at_own_sites on plan for insert with check (
  (site_id = any ((select viewer_sites('identity', 'write'))::bigint[]) or (select viewer_is_whole('identity', 'write')))
  and may_get_plan(client_id));
drop policy change_at_own_sites on plan;
create policy change_at_own_sites on plan for update using (
  site_id = any ((select viewer_sites('identity', 'write'))::bigint[]) or (select viewer_is_whole('identity', 'write'))
) with check (
  (site_id = any ((select viewer_sites('identity', 'write'))::bigint[]) or (select viewer_is_whole('identity', 'write')))
  and may_get_plan(client_id));

-- Whom an entry is about is seen by those who may see the entry.

drop policy seen_by_those_who_watch on trail_client;
create policy seen_with_its_entry on trail_client for select using (
  (select viewer_is_whole('trail')) or exists (select from trail where trail.id = trail_client.trail_id));

-- A role may end before its first day: it was taken back and is never in force. Records from elsewhere may say so too.

alter table access_grant drop constraint access_grant_last_day;

-- The door: accounts, sessions, what a viewer may see, and policies that refuse the rest. The policies are the second
-- wall: the first is the clause of each query. They stop a forgotten clause, not a stolen login (docs/adr, the door).

alter table plan add column counsellor_id bigint references staff;
comment on column plan.counsellor_id is 'Whose caseload the plan is in; null: nobody’s.';
create index on plan (counsellor_id) where counsellor_id is not null;

-- Accounts. One person of the staff has at most one.

create table account (
  id bigint generated always as identity primary key,
  staff_id bigint not null unique references staff,
  sign_in_name text not null unique check (sign_in_name = lower(sign_in_name) and sign_in_name <> ''),
  state text not null default 'invited' check (state in ('invited', 'active', 'ended')),
  password_hash text,
  password_set_at timestamptz,
  code_secret bytea,
  code_last_step bigint,
  code_set_at timestamptz,
  other_issuer text,
  other_subject text,
  created_at timestamptz not null default clock_timestamp(),
  ended_at timestamptz,
  check ((state = 'ended') = (ended_at is not null)),
  check ((other_issuer is null) = (other_subject is null)),
  unique (other_issuer, other_subject)
);
comment on column account.code_secret is 'The secret of the one-time codes, sealed with the installation’s key; the account is its associated data.';
comment on column account.code_last_step is 'The last step of 30 seconds whose code was used: a code works once.';

create table recovery_code (
  account_id bigint not null references account,
  digest bytea not null,
  used_at timestamptz,
  primary key (account_id, digest)
);

create table invitation (
  id bigint generated always as identity primary key,
  account_id bigint not null references account,
  digest bytea not null unique,
  invited_by bigint references staff,
  created_at timestamptz not null default clock_timestamp(),
  expires_at timestamptz not null,
  used_at timestamptz
);
create index on invitation (account_id);

create table session (
  id bigint generated always as identity primary key,
  account_id bigint not null references account,
  digest bytea not null unique,
  started_at timestamptz not null default clock_timestamp(),
  seen_at timestamptz not null default clock_timestamp(),
  ends_at timestamptz not null,
  proved_at timestamptz,
  ended_at timestamptz,
  ended_because text check (ended_because in ('signed-out', 'idle', 'over', 'password-changed', 'roles-changed', 'account-ended', 'replaced')),
  address text,
  check ((ended_at is null) = (ended_because is null))
);
create index on session (account_id) where ended_at is null;
comment on column session.proved_at is 'When both steps of signing in were taken. Null: only the password was right so far.';

create table sign_in_failure (
  kind text not null check (kind in ('account', 'address')),
  key bytea not null,
  failures int not null check (failures > 0),
  first_failed_at timestamptz not null,
  last_failed_at timestamptz not null,
  alerted_at timestamptz,
  primary key (kind, key)
);
comment on column sign_in_failure.key is 'A digest of the name that was tried, or of the address: names that are no account leave none here.';

create unlogged table request_token (
  digest bytea primary key,
  session_id bigint,
  staff_id bigint not null,
  made_at timestamptz not null default clock_timestamp()
);
comment on table request_token is 'Who asks, for the length of one request. A random token, its digest here: a viewer cannot be forged from SQL.';

create table form_used (
  once uuid primary key,
  account_id bigint not null references account,
  used_at timestamptz not null default clock_timestamp()
);
comment on table form_used is 'Each form carries a one-time id: sent twice, it changes something once.';

create table glass (
  id bigint generated always as identity primary key,
  staff_id bigint not null references staff,
  client_id bigint not null references client,
  reason text not null check (length(trim(reason)) >= 10),
  broken_at timestamptz not null default clock_timestamp(),
  until timestamptz not null,
  noticed_at timestamptz,
  noticed_by bigint references staff,
  check (until > broken_at)
);
comment on table glass is 'A file opened by an auditor for a stated reason, until when, and who took notice of it.';
create index on glass (staff_id, until);
create index on glass (client_id);
create index glass_unnoticed on glass (broken_at) where noticed_at is null;

create table alert (
  id bigint generated always as identity primary key,
  kind text not null check (kind in ('sign-in-failures', 'unusual-reading', 'large-export', 'many-checks')),
  staff_id bigint references staff,
  site_ids bigint[] not null default '{}',
  raised_at timestamptz not null default clock_timestamp(),
  about jsonb not null default '{}',
  settled_at timestamptz,
  settled_by bigint references staff,
  settled_note text
);
create index on alert (raised_at desc);
create index on alert (staff_id, kind, raised_at);

-- Which clients are served where: derived from plans, kept by the database so that every way in keeps it.

create table client_site (
  client_id bigint not null references client on delete cascade,
  site_id bigint not null references site,
  primary key (client_id, site_id)
);
create index on client_site (site_id, client_id);

insert into client_site select distinct client_id, site_id from plan;

create function link_client_site() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if tg_op in ('DELETE', 'UPDATE') then
    delete from client_site link using (select distinct client_id, site_id from before_change) gone
    where link.client_id = gone.client_id and link.site_id = gone.site_id
      and not exists (select from plan where plan.client_id = link.client_id and plan.site_id = link.site_id);
  end if;
  if tg_op in ('INSERT', 'UPDATE') then
    insert into client_site select distinct client_id, site_id from after_change on conflict do nothing;
  end if;
  return null;
end $$;
create trigger plan_links_insert after insert on plan referencing new table as after_change for each statement execute function link_client_site();
create trigger plan_links_update after update on plan referencing old table as before_change new table as after_change for each statement execute function link_client_site();
create trigger plan_links_delete after delete on plan referencing old table as before_change for each statement execute function link_client_site();

-- What a role may do with a kind of data: a copy of src/core/access/table.ts, filled by db/access.generated.sql.

create table access_rule (
  role text not null,
  data_class text not null,
  may text not null check (may in ('read', 'write')),
  limited text,
  primary key (role, data_class)
);

-- Who asks, and what they may see. The sub-select around each call in a policy makes it run once a statement.

create function service_day() returns date stable language sql security definer set search_path = public, pg_temp as $$
  select coalesce((select today from installation), (now() at time zone 'America/Toronto')::date)
$$;

create function viewer_staff() returns bigint stable language sql security definer set search_path = public, pg_temp as $$
  select staff_id from request_token
  where digest = sha256(convert_to(current_setting('app.request', true), 'UTF8')) and made_at > now() - interval '1 hour'
$$;

create function viewer_sites(wanted_class text, wanted_deed text default 'read') returns bigint[]
stable language sql security definer set search_path = public, pg_temp as $$
  select coalesce(array_agg(distinct site.id), '{}')
  from access_grant held
  join access_rule rule on rule.role = held.role and rule.data_class = wanted_class and rule.limited is null
    and (rule.may = 'write' or wanted_deed = 'read')
  join site on site.id = held.site_id or site.organisation_id = held.organisation_id or site.catchment_id = held.catchment_id
  where held.staff_id = (select viewer_staff())
    and held.starts_on <= (select service_day()) and (held.ends_on is null or held.ends_on >= (select service_day()))
$$;

create function viewer_is_whole(wanted_class text, wanted_deed text default 'read') returns boolean
stable language sql security definer set search_path = public, pg_temp as $$
  select exists (
    select from access_grant held
    join access_rule rule on rule.role = held.role and rule.data_class = wanted_class and rule.limited is null
      and (rule.may = 'write' or wanted_deed = 'read')
    where held.province and held.staff_id = (select viewer_staff())
      and held.starts_on <= (select service_day()) and (held.ends_on is null or held.ends_on >= (select service_day())))
$$;

create function viewer_clients() returns bigint[] stable language sql security definer set search_path = public, pg_temp as $$
  select coalesce(array_agg(client_id), '{}') from glass where staff_id = (select viewer_staff()) and until > now()
$$;

-- The policies. What a table holds decides which kind of data one must be allowed.

do $$
declare
  held record;
  mine text;
  opened text;
begin
  for held in select * from (values
    ('plan', 'name', 'identity', 'client_id'), ('client_summary', 'profile', 'profile', null),
    ('plan_item', 'profile', 'profile', null), ('referral', 'profile', 'profile', null),
    ('employment', 'outcomes', 'outcomes', null), ('placement', 'outcomes', 'outcomes', null),
    ('closure', 'outcomes', 'outcomes', null), ('follow_up', 'outcomes', 'outcomes', null),
    ('payment', 'money', 'money', null)) as one (name, to_read, to_write, client)
  loop
    execute format('alter table %I enable row level security', held.name);
    opened := case when held.client is null
      then 'plan_id = any (array(select plan.id from plan where plan.client_id = any ((select viewer_clients())::bigint[])))'
      else 'client_id = any ((select viewer_clients())::bigint[])' end;
    execute format(
      'create policy read_at_own_sites on %I for select using (
         site_id = any ((select viewer_sites(%L))::bigint[]) or (select viewer_is_whole(%L)) or %s)',
      held.name, held.to_read, held.to_read, opened);
    mine := format(
      'site_id = any ((select viewer_sites(%L, ''write''))::bigint[]) or (select viewer_is_whole(%L, ''write''))',
      held.to_write, held.to_write);
    execute format('create policy add_at_own_sites on %I for insert with check (%s)', held.name, mine);
    execute format('create policy change_at_own_sites on %I for update using (%s) with check (%s)', held.name, mine, mine);
  end loop;
end $$;

alter table client enable row level security;
create policy read_at_own_sites on client for select using (
  exists (select from client_site link where link.client_id = client.id
    and link.site_id = any ((select viewer_sites('name'))::bigint[]))
  or (select viewer_is_whole('name')) or id = any ((select viewer_clients())::bigint[]));
create policy add_by_those_who_register on client for insert with check (
  (select cardinality(viewer_sites('identity', 'write'))) > 0 or (select viewer_is_whole('identity', 'write')));
create policy change_at_own_sites on client for update using (
  exists (select from client_site link where link.client_id = client.id
    and link.site_id = any ((select viewer_sites('identity', 'write'))::bigint[]))
  or (select viewer_is_whole('identity', 'write')));

alter table consent enable row level security;
create policy read_at_own_sites on consent for select using (
  exists (select from client_site link where link.client_id = consent.client_id
    and link.site_id = any ((select viewer_sites('identity'))::bigint[]))
  or (select viewer_is_whole('identity')) or client_id = any ((select viewer_clients())::bigint[]));
create policy change_at_own_sites on consent for all using (
  exists (select from client_site link where link.client_id = consent.client_id
    and link.site_id = any ((select viewer_sites('identity', 'write'))::bigint[]))
  or (select viewer_is_whole('identity', 'write')));

alter table client_site enable row level security;
create policy read_at_own_sites on client_site for select using (
  site_id = any ((select viewer_sites('name'))::bigint[]) or (select viewer_is_whole('name'))
  or client_id = any ((select viewer_clients())::bigint[]));

alter table glass enable row level security;
create policy by_whoever_broke_it on glass for all using (staff_id = (select viewer_staff()));
create policy seen_by_those_who_watch on glass for select using ((select viewer_is_whole('trail')));

alter table alert enable row level security;
create policy seen_by_those_who_watch on alert for select using (
  (select viewer_is_whole('trail')) or site_ids && (select viewer_sites('trail'))::bigint[]);
create policy settled_by_those_who_watch on alert for update using (
  (select viewer_is_whole('trail')) or site_ids && (select viewer_sites('trail'))::bigint[]);

-- The doorkeeper's questions: who is this session, and who is that with which grants today.

create function viewer_of(wanted_staff bigint) returns jsonb stable language sql security definer set search_path = public, pg_temp as $$
  select jsonb_build_object(
    'staffId', staff.id, 'code', staff.code, 'accountId', account.id, 'name', staff.given_name || ' ' || staff.family_name,
    'organisationId', staff.organisation_id,
    'opened', (select coalesce(jsonb_agg(client_id), '[]') from glass where glass.staff_id = staff.id and until > now()),
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
      from access_grant held
      where held.staff_id = staff.id
        and held.starts_on <= (select service_day()) and (held.ends_on is null or held.ends_on >= (select service_day()))))
  from staff left join account on account.staff_id = staff.id
  where staff.id = wanted_staff
$$;

create function open_request(session_digest bytea, token_digest bytea, idle_minutes int) returns jsonb
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
  insert into request_token (digest, session_id, staff_id)
    select token_digest, found_session.id, found_session.staff_id where found_session.proved_at is not null;
  return jsonb_build_object(
    'session', jsonb_build_object('id', found_session.id, 'proved', found_session.proved_at is not null,
      'endsAt', extract(epoch from least(found_session.ends_at, now() + make_interval(mins => idle_minutes))) * 1000),
    'viewer', viewer_of(found_session.staff_id));
end $$;

create function open_request_as(wanted_staff bigint, token_digest bytea) returns jsonb
language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if not exists (select from account where staff_id = wanted_staff and state = 'active') then return null; end if;
  insert into request_token (digest, staff_id) values (token_digest, wanted_staff);
  return viewer_of(wanted_staff);
end $$;
comment on function open_request_as is 'For the command line, whose caller already holds the database: acts as a named person, with that person’s grants.';

-- What this installation holds, in figures: for the page that says what is running.

create function holdings() returns table (providers bigint, sites bigint, clients bigint, open bigint, closed bigint)
stable language sql security definer set search_path = public, pg_temp as $$
  select (select count(*) from organisation where kind = 'provider'), (select count(*) from site),
    (select count(*) from client), (select count(*) from plan) - (select count(*) from closure), (select count(*) from closure)
$$;

create function plans_by_year() returns table (year int, started bigint, closed bigint)
stable language sql security definer set search_path = public, pg_temp as $$
  select year, sum(started)::bigint, sum(closed)::bigint from (
    select extract(year from started_on - interval '3 months')::int as year, 1 as started, 0 as closed from plan
    union all
    select extract(year from closed_on - interval '3 months')::int, 0, 1 from closure) event
  group by year order by year desc limit 5
$$;
comment on function plans_by_year is 'By the calendar year in which the fiscal year began: April 1 [REF-ES].';

create function recent_exit(up_to date) returns table (site text, site_name text, plan bigint, closed_on date)
stable language sql security definer set search_path = public, pg_temp as $$
  select site.code, site.name, plan.number, closure.closed_on
  from closure join plan on plan.id = closure.plan_id join site on site.id = closure.site_id
  where closure.closed_on <= up_to and exists (select from installation where kind in ('demonstration', 'test'))
  order by closure.closed_on desc, closure.id desc limit 1
$$;
comment on function recent_exit is 'A plan to try the commands with, where nobody is real.';

create function invitation_of(invitation_digest bytea) returns jsonb
stable language sql security definer set search_path = public, pg_temp as $$
  select jsonb_build_object('invitationId', invitation.id, 'accountId', account.id, 'staffId', staff.id, 'signInName', account.sign_in_name,
    'familyName', staff.family_name, 'givenName', staff.given_name,
    'seesClients', exists (select from access_grant held join access_rule rule on rule.role = held.role and rule.data_class = 'name'
      where held.staff_id = staff.id))
  from invitation join account on account.id = invitation.account_id join staff on staff.id = account.staff_id
  where invitation.digest = invitation_digest and invitation.used_at is null and invitation.expires_at > now()
    and account.state <> 'ended'
$$;
comment on function invitation_of is 'Whom a one-time link invites; nothing when it was used, is over or was never ours.';

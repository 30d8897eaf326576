-- A client's way: registered at a site, told why the information is collected, found again, planned with, and closed with
-- facts from which the official outcome is derived.

-- People.

alter table client
  add column preferred_name text,
  add column arrived_on date,
  add column contact_by text,
  add column phone_safe boolean,
  add column email_safe boolean,
  add column contact_note text;
comment on column client.contact_note is 'What must be minded when this person is contacted, in their words. Shown wherever contact is shown.';
comment on column client.phone_safe is 'Null: not asked. False: nothing goes to the telephone.';

create table registration (
  id bigint generated always as identity primary key,
  client_id bigint not null references client,
  site_id bigint not null references site,
  registered_on date not null,
  service_reason text,
  notice_on date,
  notice_how text,
  recorded_on timestamptz, import_id bigint references import_batch, revision int not null default 0,
  unique (client_id, site_id, registered_on)
);
comment on table registration is 'A person came to a site and was told why information is collected (acknowledged, not consented to).';
create index on registration (site_id, registered_on);

create table client_sin (
  client_id bigint primary key references client,
  sealed bytea not null,
  blind bytea not null unique,
  last_digits text not null check (last_digits ~ '^\d{3}$'),
  expires_on date,
  recorded_at timestamptz not null default clock_timestamp()
);
comment on table client_sin is 'Sealed with the installation’s key, the person as associated data; equality by a keyed digest. Nothing else holds a SIN.';

-- A person is served where a plan is, and where they were registered.

create or replace function link_client_site() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if tg_op in ('INSERT', 'UPDATE') then
    insert into client_site select distinct client_id, site_id from after_change on conflict do nothing;
  end if;
  if tg_op in ('DELETE', 'UPDATE') then
    delete from client_site link using (select distinct client_id, site_id from before_change) gone
    where link.client_id = gone.client_id and link.site_id = gone.site_id
      and not exists (select from plan where plan.client_id = link.client_id and plan.site_id = link.site_id)
      and not exists (select from registration held where held.client_id = link.client_id and held.site_id = link.site_id);
  end if;
  return null;
end $$;
create trigger registration_links_insert after insert on registration referencing new table as after_change for each statement execute function link_client_site();
create trigger registration_links_update after update on registration referencing old table as before_change new table as after_change for each statement execute function link_client_site();
create trigger registration_links_delete after delete on registration referencing old table as before_change for each statement execute function link_client_site();

-- Names as keys, read by equality: a policy keeps an index on a name from being used, and similarity misses too many.

create function name_words(name text) returns text[] immutable parallel safe language plpgsql as $$
declare
  plain text := lower(coalesce(name, ''));
begin
  -- Most names are plain letters; the others are taken apart, by a collation that knows every letter.
  if plain ~ '[^ -~]' then
    plain := translate(replace(replace(replace(replace(
      regexp_replace(normalize(lower(normalize(plain, NFD) collate "und-x-icu"), NFD), '[\u0300-\u036f’‘ʼ´]', '', 'g'),
      'æ', 'ae'), 'œ', 'oe'), 'ß', 'ss'), 'þ', 'th'), 'øłđðı–‐‑' || chr(160) || chr(8239), 'olddi---  ');
  end if;
  return array_remove(string_to_array(translate(plain, E'-_,;/()\t\n\r''`.', '          '), ' '), '');
end $$;
comment on function name_words is 'Lower case, no accents, apostrophes or hyphens; in the order written.';

create function name_sound(word text) returns text immutable parallel safe language plpgsql as $$
declare
  said text := translate(replace(replace(replace(replace(replace(word, 'ph', 'f'), 'ce', 'se'), 'ci', 'si'), 'cy', 'si'), 'ck', 'k'), 'cqzwyj', 'kksvii');
begin
  return translate(left(said, 1), 'eiou', 'aaaa') || regexp_replace(translate(substr(said, 2), 'aeiouh', ''), '(.)\1+', '\1', 'g');
end $$;
comment on function name_sound is 'A rough key of how a name is said in English and French: what is written differently and said alike is one (assumption).';

create function search_keys(family text, given text, preferred text, birth date) returns text[] immutable parallel safe language plpgsql as $$
declare
  families text[] := name_words(family);
  givens text[] := name_words(given);
  words text[] := families || givens;
  word text;
  keys text[] := case when birth is null then '{}' else array['b:' || birth] end;
begin
  if preferred is not null then words := words || name_words(preferred); end if;
  if cardinality(families) > 1 then words := words || array_to_string(families, ''); end if;
  if cardinality(givens) > 1 then words := words || array_to_string(givens, ''); end if;
  foreach word in array words loop
    keys := keys || ('w:' || word) || ('s:' || name_sound(word));
    if length(word) >= 4 then keys := keys || ('p:' || left(word, 4)); end if;
  end loop;
  return keys;
end $$;
comment on function search_keys is 'The keys under which a person is found by those who serve them: each word, its sound, its first four letters, the day of birth.';

create function check_keys(family text, given text, birth date) returns text[] immutable parallel safe language plpgsql as $$
declare
  named text := array_to_string(array(select unnest(name_words(family) || name_words(given)) order by 1), ' ');
begin
  if birth is null then return array['n:' || named]; end if;
  return array['b:' || birth, 'y:' || named || to_char(birth, ' YYYY'), 'd:' || named || to_char(birth, ' MM-DD')];
end $$;
comment on function check_keys is 'The keys under which a registration check finds a person of another provider: name or birth date may hold one error, not both.';

create table person_key (
  key text collate "C" not null,
  client_id bigint not null,
  primary key (key, client_id)
);
comment on table person_key is 'For the registration check, over the whole province; read by equality inside find_possible_persons() alone.';

create table site_person_key (
  site_id bigint not null,
  key text collate "C" not null,
  client_id bigint not null,
  primary key (site_id, key, client_id)
);
comment on table site_person_key is 'For the search of one’s own clients; read by equality inside find_own_clients() alone.';

create function keep_person_keys() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if tg_op = 'UPDATE' then
    if not exists (select from before_change one join after_change other using (id)
      where (one.family_name, one.given_name, one.preferred_name, one.birth_date)
        is distinct from (other.family_name, other.given_name, other.preferred_name, other.birth_date)) then
      return null;
    end if;
  end if;
  if tg_op in ('DELETE', 'UPDATE') then
    delete from person_key held using before_change gone, lateral unnest(check_keys(gone.family_name, gone.given_name, gone.birth_date)) as asked (key)
    where held.key = asked.key collate "C" and held.client_id = gone.id;
    delete from site_person_key held using before_change gone, client_site link,
      lateral unnest(search_keys(gone.family_name, gone.given_name, gone.preferred_name, gone.birth_date)) as asked (key)
    where link.client_id = gone.id and held.site_id = link.site_id and held.key = asked.key collate "C" and held.client_id = gone.id;
  end if;
  if tg_op in ('INSERT', 'UPDATE') then
    insert into person_key select key, one.id from after_change one, lateral unnest(check_keys(one.family_name, one.given_name, one.birth_date)) key
    order by 1, 2 on conflict do nothing;
    insert into site_person_key select link.site_id, key, one.id from after_change one join client_site link on link.client_id = one.id,
      lateral unnest(search_keys(one.family_name, one.given_name, one.preferred_name, one.birth_date)) key
    order by 1, 2, 3 on conflict do nothing;
  end if;
  return null;
end $$;
create trigger person_keys_insert after insert on client referencing new table as after_change for each statement execute function keep_person_keys();
create trigger person_keys_update after update on client referencing old table as before_change new table as after_change for each statement execute function keep_person_keys();
create trigger person_keys_delete after delete on client referencing old table as before_change for each statement execute function keep_person_keys();

create function keep_site_person_keys() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if tg_op = 'DELETE' then
    delete from site_person_key held using before_change gone where held.site_id = gone.site_id and held.client_id = gone.client_id
      and held.key in (select unnest(search_keys(family_name, given_name, preferred_name, birth_date)) from client where id = gone.client_id);
  else
    insert into site_person_key select link.site_id, key, link.client_id from after_change link join client one on one.id = link.client_id,
      lateral unnest(search_keys(one.family_name, one.given_name, one.preferred_name, one.birth_date)) key
    order by 1, 2, 3 on conflict do nothing;
  end if;
  return null;
end $$;
create trigger site_person_keys_insert after insert on client_site referencing new table as after_change for each statement execute function keep_site_person_keys();
create trigger site_person_keys_delete after delete on client_site referencing old table as before_change for each statement execute function keep_site_person_keys();

insert into person_key select key, one.id from client one, lateral unnest(check_keys(one.family_name, one.given_name, one.birth_date)) key order by 1, 2;
insert into site_person_key select link.site_id, key, one.id from client one join client_site link on link.client_id = one.id,
  lateral unnest(search_keys(one.family_name, one.given_name, one.preferred_name, one.birth_date)) key order by 1, 2, 3;

-- The search of one's own clients. At most three thousand candidates; how near each is, is worked out in our code.

create function find_own_clients(wanted text, births date[], most int default 3000)
returns table (client_id bigint, number bigint, family_name text, given_name text, preferred_name text, birth_date date, nearness int)
stable language sql security definer set search_path = public, pg_temp as $$
  with word as (select word, place from unnest(name_words(wanted)) with ordinality as one (word, place)),
  asked as (
    select 'w:' || word as key, place, 4 as worth from word
    union all select 's:' || name_sound(word), place, 2 from word
    union all select 'p:' || left(word, 4), place, 1 from word where length(word) >= 4
    union all select 'b:' || birth, 0, 6 from unnest(births) birth
  ),
  hit as (
    select held.client_id, asked.place, max(asked.worth) as worth
    from asked join site_person_key held on held.key = asked.key collate "C"
      and held.site_id = any ((select viewer_sites('name'))::bigint[])
    where asked.place > 0 or held.site_id = any ((select viewer_sites('identity'))::bigint[])
    group by held.client_id, asked.place
  ),
  near as (
    select hit.client_id, sum(worth)::int as nearness from hit group by hit.client_id
    -- Every word has to be there, or the day of birth and one word, or the day of birth alone where nothing else was asked.
    having count(*) filter (where place > 0) = (select count(*) from word)
      or (bool_or(place = 0) and (count(*) filter (where place > 0) > 0 or (select count(*) from word) = 0))
    order by 2 desc, 1 limit least(most, 3000)
  )
  select near.client_id, client.number, client.family_name, client.given_name, client.preferred_name,
    case when (select viewer_sites('name') <@ viewer_sites('identity')) or exists (
      select from client_site link where link.client_id = near.client_id
        and link.site_id = any ((select viewer_sites('identity'))::bigint[])) then client.birth_date end,
    near.nearness
  from near join client on client.id = near.client_id
$$;

-- The registration check: the only path across providers. What it found is kept for an hour, so that the person who
-- asked may register whom they found; an id in a request opens nothing.

create table registration_check (
  id bigint generated always as identity primary key,
  staff_id bigint not null references staff,
  at timestamptz not null default clock_timestamp(),
  purpose text not null,
  candidates bigint[] not null,
  matched bigint[] not null default '{}'
);
create index on registration_check (staff_id, at);
create index on registration_check (at);

create function find_possible_persons(purpose text, family text, given text, birth date, wanted_number bigint, wanted_blind bytea, an_hour int)
returns jsonb language plpgsql security definer set search_path = public, pg_temp as $$
declare
  asker bigint := viewer_staff();
  mine bigint[] := viewer_sites('identity', 'write');
  found bigint[];
  made bigint;
  -- Day and month in the other order, where that is a day.
  swapped date := case when extract(day from birth) <= 12 then make_date(extract(year from birth)::int, extract(day from birth)::int, extract(month from birth)::int) end;
begin
  if asker is null or cardinality(mine) = 0 then return null; end if;
  perform pg_advisory_xact_lock(hashtext('registration check'), asker::int);
  if (select count(*) from registration_check where staff_id = asker and at > now() - interval '1 hour') >= an_hour then
    return jsonb_build_object('limited', true);
  end if;
  if wanted_number is null and wanted_blind is null and (family is null or given is null or birth is null) then
    raise exception 'a registration check needs a name and a birth date, a number or a SIN' using errcode = 'check_violation';
  end if;
  select array_agg(distinct id) into found from (
    select id from client where number = wanted_number
    union all select client_id from client_sin where blind = wanted_blind
    union all (select distinct held.client_id from (
        select unnest(check_keys(family, given, day)) as key from unnest(array[birth, swapped, null]) day) asked
      join person_key held on held.key = asked.key collate "C" where birth is not null limit 3000)) one;
  insert into registration_check (staff_id, purpose, candidates) values (asker, find_possible_persons.purpose, coalesce(found, '{}')) returning id into made;
  return jsonb_build_object('check', made, 'candidates', (
    select coalesce(jsonb_agg(jsonb_build_object('id', client.id, 'number', client.number, 'family', family_name, 'given', given_name,
      'birth', birth_date, 'area', left(postal_code, 3),
      'exact', case when client.number = wanted_number then 'number' when exists (
        select from client_sin where client_id = client.id and blind = wanted_blind) then 'sin' end,
      'here', exists (select from client_site where client_id = client.id and site_id = any (mine)))), '[]')
    from client where client.id = any (found)));
end $$;

create function keep_matches(wanted_check bigint, wanted bigint[]) returns void language sql security definer set search_path = public, pg_temp as $$
  update registration_check set matched = array(select unnest(wanted) intersect select unnest(candidates))
  where id = wanted_check and staff_id = viewer_staff() and at > now() - interval '1 hour'
$$;

create function was_matched(wanted_client bigint) returns boolean stable language sql security definer set search_path = public, pg_temp as $$
  select exists (select from registration_check where staff_id = viewer_staff() and at > now() - interval '1 hour' and wanted_client = any (matched))
$$;
comment on function was_matched is 'Whether the viewer found this person by a registration check within the hour.';

-- The id of a person the viewer found within the hour, by the public number.
create function matched_client(wanted_number bigint) returns bigint stable language sql security definer set search_path = public, pg_temp as $$
  select id from client where number = wanted_number and was_matched(id)
$$;

create function sealed_sin(wanted_client bigint) returns bytea stable language sql security definer set search_path = public, pg_temp as $$
  select sealed from client_sin where client_id = wanted_client
    and exists (select from client_site link where link.client_id = wanted_client
      and link.site_id = any ((select viewer_sites('identity', 'write'))::bigint[]))
$$;
comment on function sealed_sin is 'For whoever may change who the person is, at a site that serves them.';

create function next_base(of_what text) returns bigint stable language sql security definer set search_path = public, pg_temp as $$
  select case of_what when 'client' then (select coalesce(max(number), 1000000) / 10 + 1 from client)
    when 'plan' then (select coalesce(max(number), 50000000) / 10 + 1 from plan) end
$$;
comment on function next_base is 'The next public number without its check digit; asked while holding a lock.';

create index trail_files_by_actor on trail (actor_id, id) where kind = 'record-seen' and subject_table = 'client';

create function my_recent_clients(most int) returns table (client_id bigint, at timestamptz) stable language sql security definer set search_path = public, pg_temp as $$
  select subject_id, max(trail.at) from (
    select subject_id, at from trail where actor_id = viewer_staff() and subject_table = 'client' and kind = 'record-seen'
    order by id desc limit 300) trail
  group by subject_id order by 2 desc limit least(most, 50)
$$;

-- Plans.

alter table plan
  add column accepted_how text,
  add column goal text;

create table eligibility (
  id bigint generated always as identity primary key,
  plan_id bigint not null unique,
  site_id bigint not null,
  weekly_hours numeric(5, 2) check (weekly_hours between 0 and 168),
  full_time_study boolean,
  in_ontario boolean,
  exception_reason text,
  recorded_on timestamptz, import_id bigint references import_batch, revision int not null default 0,
  foreign key (plan_id, site_id) references plan (id, site_id) on update cascade
);
comment on table eligibility is 'What was found when the plan was opened. A reason: the rule said no, and somebody decided otherwise.';
create index eligibility_exception on eligibility (site_id) where exception_reason is not null;

-- One live plan per client, programme and provider: another site of the same provider may hold it, which the policies
-- hide from somebody who works at one site only. Asked for a site where the viewer may open plans and the person is known.
create function live_plans_at_provider(wanted_client bigint, wanted_site bigint)
returns table (number bigint, programme text, site_id bigint, site_name text)
stable language sql security definer set search_path = public, pg_temp as $$
  select plan.number, plan.programme, site.id, site.name
  from plan join site on site.id = plan.site_id
  where plan.client_id = wanted_client
    and site.organisation_id = (select organisation_id from site asked where asked.id = wanted_site)
    and not exists (select from closure where closure.plan_id = plan.id)
    and wanted_site = any ((select viewer_sites('profile', 'write'))::bigint[])
    and exists (select from client_site link where link.client_id = wanted_client and link.site_id = wanted_site)
  order by plan.number
$$;
comment on function live_plans_at_provider is 'The open plans of a person at every site of the provider of one’s own site.';

alter table plan_item
  add column title text,
  add column responsible text,
  add column hours numeric(6, 2) check (hours > 0);

alter table closure
  add column work text,
  add column hours_per_week numeric(5, 2) check (hours_per_week between 0 and 168),
  add column job_match text,
  add column learning text,
  add column otherwise text,
  add column wage_cents bigint check (wage_cents >= 0),
  add column wage_per text,
  add column closed_by bigint references staff,
  add column closed_at timestamptz;
comment on column closure.closed_by is 'Who closed it here, for a second person who closes it at once; null: recorded elsewhere.';
comment on column closure.outcome is 'The official code. Derived from the facts beside it where they were recorded; from elsewhere it may come alone.';

create table closure_correction (
  id bigint generated always as identity primary key,
  plan_id bigint not null,
  site_id bigint not null,
  corrected_at timestamptz not null default clock_timestamp(),
  staff_id bigint not null references staff,
  reason text not null check (length(trim(reason)) >= 5),
  before jsonb not null,
  after jsonb not null,
  foreign key (plan_id, site_id) references plan (id, site_id) on update cascade
);
create index on closure_correction (plan_id, corrected_at);

alter table plan add constraint plan_accepted_how check (accepted_how is null or accepted_on is not null);

-- What is due next on each open plan, for lists. Worked out by src/core/plans/next-step.ts whenever facts of the plan
-- change (src/records/plans/keep-next-steps.ts, as the judge); the database only keeps it. Days, never "overdue": what
-- moves with the calendar is a stored day compared with the as-of day. A closed plan has no row.

create table next_step (
  plan_id bigint primary key,
  site_id bigint not null,
  client_id bigint not null,
  counsellor_id bigint,
  programme text not null,
  started_on date not null,
  accepted_on date,
  last_activity_on date not null,
  step text not null,
  about int,
  due_on date not null,
  foreign key (plan_id, site_id) references plan (id, site_id) on update cascade on delete cascade
);
comment on table next_step is 'Open plans with what is due next on them: derived, like verdicts, from the facts of the plan.';
comment on column next_step.about is 'The number of the item or referral the step is about; null: the plan as a whole.';
create index on next_step (site_id, due_on);
create index on next_step (counsellor_id, due_on);
create index on closure (site_id, closed_on);

-- A caseload that is handed over changes no fact a plan is judged by.
create function hand_over_next_step() returns trigger language plpgsql security definer set search_path = public, pg_temp as $$
begin
  update next_step held set counsellor_id = plan.counsellor_id from after_change plan
  where held.plan_id = plan.id and held.counsellor_id is distinct from plan.counsellor_id;
  return null;
end $$;
create trigger plan_hands_over after update on plan referencing new table as after_change for each statement execute function hand_over_next_step();

-- Employers are found by the beginning of their name, and by any word of it; two of one key are called the same.
create function employer_key(name text) returns text immutable parallel safe language sql as $$
  select array_to_string(public.name_words(name), ' ')
$$;
comment on function employer_key is 'The name without capitals, accents and punctuation. The schema is named, since an index is built without a search path.';
create index employer_key on employer (employer_key(name) text_pattern_ops);
create index employer_words on employer using gin (name_words(name));

-- Resource and information.

alter table monthly_entry add column entered_on date;
comment on column monthly_entry.entered_on is 'The day it was first entered here; null where it came from elsewhere.';

create table monthly_correction (
  id bigint generated always as identity primary key,
  entry_id bigint not null references monthly_entry,
  site_id bigint not null references site,
  corrected_at timestamptz not null default clock_timestamp(),
  staff_id bigint not null references staff,
  reason text not null check (length(trim(reason)) >= 5),
  before jsonb not null
);
create index on monthly_correction (entry_id, corrected_at);

-- Policies, as in 0005 and 0010.

do $$
declare
  held record;
  mine text;
  opened text := 'plan_id = any (array(select plan.id from plan where plan.client_id = any ((select viewer_clients())::bigint[])))';
begin
  for held in select * from (values ('eligibility', 'profile'), ('closure_correction', 'outcomes')) as one (name, class) loop
    execute format('alter table %I enable row level security', held.name);
    execute format('create policy read_at_own_sites on %I for select using (
      site_id = any ((select viewer_sites(%L))::bigint[]) or (select viewer_is_whole(%L)) or %s)', held.name, held.class, held.class, opened);
    mine := format('site_id = any ((select viewer_sites(%L, ''write''))::bigint[]) or (select viewer_is_whole(%L, ''write''))', held.class, held.class);
    execute format('create policy add_at_own_sites on %I for insert with check (%s)', held.name, mine);
    if held.name <> 'closure_correction' then
      execute format('create policy change_at_own_sites on %I for update using (%s) with check (%s)', held.name, mine, mine);
    end if;
  end loop;
end $$;

create or replace function may_get_plan(wanted_client bigint) returns boolean stable language sql security definer set search_path = public, pg_temp as $$
  select not exists (select from client_site where client_id = wanted_client)
    or exists (select from client_site where client_id = wanted_client
      and site_id = any ((select viewer_sites('identity', 'write'))::bigint[]))
$$;

alter table next_step enable row level security;
create policy read_at_own_sites on next_step for select using (
  site_id = any ((select viewer_sites('profile'))::bigint[]) or (select viewer_is_whole('profile'))
  or client_id = any ((select viewer_clients())::bigint[]));

alter table registration enable row level security;
create policy read_at_own_sites on registration for select using (
  site_id = any ((select viewer_sites('name'))::bigint[]) or (select viewer_is_whole('name')) or client_id = any ((select viewer_clients())::bigint[]));
create policy add_at_own_sites on registration for insert with check (
  (site_id = any ((select viewer_sites('identity', 'write'))::bigint[]) or (select viewer_is_whole('identity', 'write')))
  and (may_get_plan(client_id) or was_matched(client_id)));
create policy change_at_own_sites on registration for update using (
  site_id = any ((select viewer_sites('identity', 'write'))::bigint[]) or (select viewer_is_whole('identity', 'write'))
) with check (
  (site_id = any ((select viewer_sites('identity', 'write'))::bigint[]) or (select viewer_is_whole('identity', 'write')))
  and may_get_plan(client_id));

alter table client_sin enable row level security;
create policy read_at_own_sites on client_sin for select using (
  exists (select from client_site link where link.client_id = client_sin.client_id
    and link.site_id = any ((select viewer_sites('identity'))::bigint[]))
  or (select viewer_is_whole('identity')) or client_id = any ((select viewer_clients())::bigint[]));
create policy add_at_own_sites on client_sin for insert with check (
  exists (select from client_site link where link.client_id = client_sin.client_id
    and link.site_id = any ((select viewer_sites('identity', 'write'))::bigint[])));
create policy change_at_own_sites on client_sin for update using (
  exists (select from client_site link where link.client_id = client_sin.client_id
    and link.site_id = any ((select viewer_sites('identity', 'write'))::bigint[])));

alter table monthly_entry enable row level security;
create policy read_at_own_sites on monthly_entry for select using (
  site_id = any ((select viewer_sites('monthly'))::bigint[]) or (select viewer_is_whole('monthly')));
create policy add_at_own_sites on monthly_entry for insert with check (
  site_id = any ((select viewer_sites('monthly', 'write'))::bigint[]) or (select viewer_is_whole('monthly', 'write')));
create policy change_at_own_sites on monthly_entry for update using (
  site_id = any ((select viewer_sites('monthly', 'write'))::bigint[]) or (select viewer_is_whole('monthly', 'write')));
alter table monthly_correction enable row level security;
create policy read_at_own_sites on monthly_correction for select using (
  site_id = any ((select viewer_sites('monthly'))::bigint[]) or (select viewer_is_whole('monthly')));
create policy add_at_own_sites on monthly_correction for insert with check (
  site_id = any ((select viewer_sites('monthly', 'write'))::bigint[]) or (select viewer_is_whole('monthly', 'write')));

-- Overrides of an edition's defaults: proposed, weighed, approved by a second person or withdrawn.

alter table edition_setting
  add column withdrawn_at timestamptz,
  add column withdrawn_by text,
  add check ((withdrawn_at is null) = (withdrawn_by is null)),
  add check (withdrawn_at is null or approver is null),
  add check (length(trim(reason)) >= 5);
create unique index edition_setting_open on edition_setting (programme, edition, key, valid_from)
  where approver is null and withdrawn_at is null;

alter table edition_setting enable row level security;
create policy read_all on edition_setting for select using (true);
create policy propose_in_province on edition_setting for insert with check ((select viewer_is_whole('editions', 'write')));
create policy decide_in_province on edition_setting for update using ((select viewer_is_whole('editions', 'write')))
  with check ((select viewer_is_whole('editions', 'write')));

-- What the worker is asked to do about an override: to work out what it would change, and to judge again once it is approved.
-- The row is the order, written with the change that gives it; what it says of progress is seen by all.
create table setting_work (
  id bigint generated always as identity primary key,
  setting_id bigint not null references edition_setting,
  kind text not null check (kind in ('weigh', 'judge')),
  state text not null default 'waiting' check (state in ('waiting', 'under-way', 'done', 'failed')),
  done int not null default 0 check (done >= 0),
  total int check (total >= done),
  asked_at timestamptz not null default clock_timestamp(),
  ended_at timestamptz,
  unique (setting_id, kind)
);
create index setting_work_waiting on setting_work (asked_at) where state in ('waiting', 'under-way');
comment on column setting_work.done is 'Subjects judged of the total; null: not yet counted.';

-- What differs, by fiscal year, site (null: the province) and row of a report; a row that stays as it is is left out.
create table setting_effect (
  setting_id bigint not null references edition_setting,
  fiscal_year text not null,
  site_id bigint references site,
  report text not null,
  code text not null,
  before jsonb not null,
  after jsonb not null
);
create unique index setting_effect_row on setting_effect (setting_id, fiscal_year, coalesce(site_id, 0), report, code);

alter table setting_work enable row level security;
create policy read_all on setting_work for select using (true);
create policy ask_in_province on setting_work for insert with check ((select viewer_is_whole('editions', 'write')));
create policy ask_again_in_province on setting_work for update using ((select viewer_is_whole('editions', 'write')))
  with check ((select viewer_is_whole('editions', 'write')));

-- The trail has one way in, write_trail(), and is sealed in a chain: seal n = SHA-256 of seal n-1, of the digest of entry
-- n and of the moment it was sealed. src/records/trail writes, seals, verifies and reads.

alter table trail
  add column xid xid8 not null default pg_current_xact_id(),
  add column actor_id bigint,
  add column site_ids bigint[] not null default '{}',
  add column client_ids bigint[] not null default '{}';
create index trail_in_order on trail (xid, id);
create index on trail (actor_id, id);
comment on column trail.xid is 'The transaction that wrote the entry. Entries are sealed by (xid, id) once every transaction before has ended, so that none is lost.';
comment on column trail.actor_id is 'The colleague; null for the words operator and system. No foreign key: the trail outlives a colleague whom a revert took away.';
comment on column trail.client_ids is 'Whom the entry is about or who was shown, in order, each once. Sealed with the entry; trail_client is its index.';

-- Blanking takes the salt as well: with it, a short payload could be guessed from its digest.
alter table trail_payload
  alter column salt drop not null,
  add constraint trail_payload_is_whole_or_blank check ((salt is null) = (payload is null));

create table trail_client (
  client_id bigint not null,
  trail_id bigint not null,
  primary key (client_id, trail_id)
);
comment on table trail_client is 'Which entries are about a person. No foreign keys, for speed and because an entry outlives the row it is about; rightdoor verify trail compares it with trail.client_ids.';

create table trail_seal (
  position bigint primary key,
  trail_id bigint not null unique,
  entry_digest bytea not null,
  seal bytea not null,
  sealed_at timestamptz not null
);

-- The one way to write. Its owner may write and the caller need not: whoever notes looks can read none.
create function write_trail(
  actor text, actor_id bigint, place text, kind text, subject_table text, subject_id bigint,
  site_ids bigint[], client_ids bigint[], payload_digest bytea, salt bytea, payload jsonb
) returns bigint
language plpgsql volatile security definer set search_path = public, pg_temp as $$
declare
  entry bigint;
begin
  if salt is null or payload is null then raise not_null_violation using message = 'an entry is not born blank'; end if;
  insert into trail (actor, actor_id, place, kind, subject_table, subject_id, site_ids, client_ids, payload_digest)
  values (actor, actor_id, place, kind, subject_table, subject_id, site_ids, client_ids, payload_digest)
  returning id into entry;
  insert into trail_payload (trail_id, salt, payload) values (entry, salt, payload);
  if client_ids <> '{}' then
    insert into trail_client (client_id, trail_id) select one, entry from unnest(client_ids) one;
  end if;
  return entry;
end $$;

-- Disposal: the payload goes, the entry stays and the chain still holds. It is itself an entry, which names the reason.
create function blank_payload(entry bigint, reason text, actor text, actor_id bigint, place text) returns bigint
language plpgsql volatile security definer set search_path = public, pg_temp as $$
declare
  drawn bytea := uuid_send(gen_random_uuid());
  told text := '{"reason":' || to_json(reason)::text || '}';
begin
  update trail_payload set payload = null, salt = null where trail_id = entry and payload is not null;
  if not found then return null; end if;
  return write_trail(actor, actor_id, place, 'payload-blanked', 'trail', entry, '{}', '{}',
    sha256(drawn || convert_to(told, 'UTF8')), drawn, told::jsonb);
end $$;

revoke all on function write_trail, blank_payload from public;

-- Nobody changes what was written, the owner of the tables included.
create function refuse_to_change_the_trail() returns trigger language plpgsql as $$
begin
  raise insufficient_privilege using message = format('%s is only added to', tg_table_name);
end $$;

create function refuse_all_but_blanking() returns trigger language plpgsql as $$
begin
  if new.trail_id = old.trail_id and new.payload is null and new.salt is null then return new; end if;
  raise insufficient_privilege using message = 'a payload can only be blanked';
end $$;

create trigger only_added_to before update or delete or truncate on trail
  for each statement execute function refuse_to_change_the_trail();
create trigger only_added_to before update or delete or truncate on trail_seal
  for each statement execute function refuse_to_change_the_trail();
create trigger only_added_to before update or delete or truncate on trail_client
  for each statement execute function refuse_to_change_the_trail();
create trigger only_added_to before delete or truncate on trail_payload
  for each statement execute function refuse_to_change_the_trail();
create trigger only_blanked before update on trail_payload
  for each row execute function refuse_all_but_blanking();

-- Who may do what. Run whole after every migration: all rights are taken back and given again, so that this page is
-- the truth. A role is written with a colon before it; its real name carries the installation's prefix.
--
--   migrator       owns the schema; only migrations are run as it
--   writer         saves what people record, entry in the trail included; deletes nothing that was recorded
--   reader         answers questions; writes nothing
--   importer       brings files in and takes them back; its staging tables are its own; past row-level security
--   worker         jobs: judges again, verifies; past row-level security
--   judge          what a change makes of the verdicts: the facts of plans without names, whoever changes them; a writer
--                  becomes it for the end of a transaction (docs/adr, judged in the change); past row-level security
--   engine         counts: verdicts and the network, in which no person has a name; past row-level security
--   doorkeeper     accounts, sessions, failed tries and looks, nothing else
--   public_reader  what is published, when something is; until then nothing

revoke all on schema public from public;
revoke all on all tables in schema public from public, :writer, :reader, :importer, :worker, :judge, :engine, :doorkeeper, :public_reader;
revoke all on all sequences in schema public from public, :writer, :reader, :importer, :worker, :judge, :engine, :doorkeeper, :public_reader;
revoke all on all functions in schema public from public, :writer, :reader, :importer, :worker, :judge, :engine, :doorkeeper, :public_reader;

grant usage on schema public to :writer, :reader, :importer, :worker, :judge, :engine, :doorkeeper;

-- reader: everything but the payloads of the trail, which only an auditor's door will open.
grant select on all tables in schema public to :reader;
revoke all on trail_payload, schema_migration, import_before from :reader;
revoke all on person_key, site_person_key, registration_check from :reader;
revoke all on client_sin, writing from :reader;
grant select (client_id, last_digits, expires_on, recorded_at) on client_sin to :reader;
grant execute on function find_own_clients(text, date[], int), my_recent_clients(int), matched_client(bigint),
  name_words(text), name_sound(text), employer_key(text), live_plans_at_provider(bigint, bigint) to :reader;
revoke all on account, invitation, session, recovery_code, sign_in_failure, request_token, form_used from :reader;
grant select (id, staff_id, sign_in_name, state, password_set_at, code_set_at, other_issuer, created_at, ended_at) on account to :reader;
grant select (id, account_id, invited_by, created_at, expires_at, used_at) on invitation to :reader;
grant select (id, account_id, started_at, seen_at, ended_at, ended_because, proved_at) on session to :reader;
grant execute on function service_day(), viewer_staff(), viewer_sites(text, text), viewer_is_whole(text, text), viewer_clients(),
  holdings(), plans_by_year(), recent_exit(date),
  client_to_open(bigint), audited_client(bigint), audited_numbers(bigint[]) to :reader;
grant execute on function viewer_organisations(text, text), viewer_has(text, text), viewer_imports_of(), imports_past_pages(),
  caseload_of(bigint) to :reader;

-- engine
grant select on verdict, verdict_change, judged_edition, site, organisation, region, catchment to :engine;

-- writer: adds and corrects. What was recorded is never deleted by it; a verdict is closed, not removed.
grant select, insert, update on all tables in schema public to :writer;
grant usage on all sequences in schema public to :writer;
revoke all on schema_migration, trail, trail_payload, trail_client, trail_seal, verdict_change, import_batch, import_before from :writer;
revoke insert, update on verdict, judged_edition, next_step, setting_effect from :writer;
revoke all on person_key, site_person_key, registration_check from :writer;
revoke update on closure_correction, monthly_correction from :writer;
revoke select on client_sin from :writer;
grant select (client_id, blind, last_digits, expires_on, recorded_at) on client_sin to :writer;
grant execute on function find_possible_persons(text, text, text, date, bigint, bytea, int), keep_matches(bigint, bigint[]),
  was_matched(bigint), matched_client(bigint), next_base(text), sealed_sin(bigint), name_words(text), employer_key(text),
  live_plans_at_provider(bigint, bigint) to :writer;
-- An entry is written by write_trail() alone.
grant select on trail to :writer;
revoke all on account, invitation, session, recovery_code, sign_in_failure, request_token, form_used, access_rule, client_site, alert, glass from :writer;
grant select (id, staff_id, sign_in_name, state, created_at, ended_at), insert (staff_id, sign_in_name), update (sign_in_name, state, ended_at) on account to :writer;
grant select (id, account_id, expires_at, used_at), insert (account_id, digest, invited_by, expires_at), update (expires_at) on invitation to :writer;
grant select (id, account_id, ended_at), update (ended_at, ended_because) on session to :writer;
grant select, insert on form_used, glass to :writer;
-- What a page ordered and takes away again was never recorded.
revoke update on writing from :writer;
grant delete on writing to :writer;
grant update (noticed_at, noticed_by) on glass to :writer;
grant select, insert, update on alert to :writer;
grant select on access_rule, client_site to :writer;
grant execute on function service_day(), viewer_staff(), viewer_sites(text, text), viewer_is_whole(text, text), viewer_clients(),
  viewer_may_open(bigint), may_get_plan(bigint) to :writer;
grant execute on function viewer_organisations(text, text), viewer_has(text, text), viewer_imports_of(), caseload_of(bigint), move_caseload(bigint, bigint, bigint) to :writer;

-- importer: may also delete, since taking an import back removes the rows it brought.
grant select, insert, update, delete on all tables in schema public to :importer;
grant usage, select, update on all sequences in schema public to :importer;
revoke all on schema_migration, trail, trail_payload, trail_client, trail_seal, edition_setting from :importer;
grant select on trail, trail_payload to :importer;
revoke all on account, invitation, session, recovery_code, sign_in_failure, request_token, form_used, access_rule, glass, alert from :importer;
grant select on edition_setting to :importer;
grant execute on function referred_elsewhere(text, bigint) to :importer;
revoke all on registration_check, closure_correction, monthly_correction, setting_work, setting_effect, client_sin, exchange,
  writing from :importer;
grant select (id, import_id), update (import_id) on exchange to :importer;
-- An index asks them when a row is added.
grant execute on function name_words(text), employer_key(text) to :importer;
create schema if not exists staging;
grant usage, create on schema staging to :importer;

-- worker: reads everything, writes verdicts and what it did.
grant select on all tables in schema public to :worker;
revoke all on schema_migration from :worker;
revoke all on account, invitation, session, recovery_code, sign_in_failure, request_token from :worker;
grant select (digest, made_at), delete on request_token to :worker;
grant delete on form_used, registration_check to :worker;
revoke all on person_key, site_person_key, client_sin from :worker;
grant select, insert on alert to :worker;
grant execute on function service_day(), open_request_as(bigint, bytea) to :worker;
grant insert, update, delete on verdict, verdict_change, next_step to :worker;
grant insert on judged_edition, trail_seal to :worker;
grant update on edition_setting, setting_work, exchange to :worker;
grant update, delete on writing to :worker;
grant insert, delete on setting_effect to :worker;
grant usage on all sequences in schema public to :worker;

-- judge
grant select on plan, client_summary, plan_item, referral, placement, payment, closure, monthly_entry, edition_setting,
  judged_edition, verdict to :judge;
grant select on employment to :judge;
grant select (id, birth_date, gender, language) on client to :judge;
grant select, insert, update, delete on next_step to :judge;
grant insert, update on verdict to :judge;
grant insert on verdict_change, judged_edition to :judge;
grant usage on all sequences in schema public to :judge;

-- doorkeeper: it learns who a session is by a function, and cannot read the staff, the grants or a client.
grant select, insert, update on account, session, sign_in_failure, invitation to :doorkeeper;
grant select, insert, update, delete on recovery_code to :doorkeeper;
grant delete on sign_in_failure, request_token to :doorkeeper;
grant select (digest) on request_token to :doorkeeper;
grant insert on alert to :doorkeeper;
grant usage on all sequences in schema public to :doorkeeper;
grant execute on function service_day(), open_request(bytea, bytea, int), invitation_of(bytea), asked_outside(bigint) to :doorkeeper;

-- The trail: one way to write it, for all who write; disposal is a job.
revoke all on function write_trail, blank_payload from public, :writer, :importer, :worker, :doorkeeper;
grant execute on function write_trail to :writer, :importer, :worker, :doorkeeper;
grant execute on function blank_payload to :worker;

-- Who may do what. Run whole after every migration: all rights are taken back and given again, so that this page is
-- the truth. A role is written with a colon before it; its real name carries the installation's prefix.
--
--   migrator       owns the schema; only migrations are run as it
--   writer         saves what people record, entry in the trail included; deletes nothing that was recorded
--   reader         answers questions; writes nothing
--   importer       brings files in and takes them back; its staging tables are its own; past row-level security
--   worker         jobs: judges again, verifies; past row-level security
--   engine         counts: verdicts and the network, in which no person has a name; past row-level security
--   doorkeeper     accounts, sessions and looks, when they come; until then it may add to the trail
--   public_reader  what is published, when something is; until then nothing

revoke all on schema public from public;
revoke all on all tables in schema public from public, :writer, :reader, :importer, :worker, :engine, :doorkeeper, :public_reader;
revoke all on all sequences in schema public from public, :writer, :reader, :importer, :worker, :engine, :doorkeeper, :public_reader;

grant usage on schema public to :writer, :reader, :importer, :worker, :engine, :doorkeeper;

-- reader: everything but the payloads of the trail, which only an auditor's door will open.
grant select on all tables in schema public to :reader;
revoke all on trail_payload, schema_migration, import_before from :reader;

-- engine
grant select on verdict, verdict_change, judged_edition, site, organisation, region, catchment to :engine;

-- writer: adds and corrects. What was recorded is never deleted by it; a verdict is closed, not removed.
grant select, insert, update on all tables in schema public to :writer;
grant usage on all sequences in schema public to :writer;
revoke all on schema_migration, trail, trail_payload, verdict_change, import_batch, import_before from :writer;
grant select, insert on trail, trail_payload, verdict_change to :writer;

-- importer: may also delete, since taking an import back removes the rows it brought.
grant select, insert, update, delete on all tables in schema public to :importer;
grant usage, select, update on all sequences in schema public to :importer;
revoke all on schema_migration, trail, trail_payload, edition_setting from :importer;
grant select, insert on trail, trail_payload to :importer;
grant select on edition_setting to :importer;
create schema if not exists staging;
grant usage, create on schema staging to :importer;

-- worker: reads everything, writes verdicts and what it did.
grant select on all tables in schema public to :worker;
revoke all on schema_migration, trail_payload from :worker;
grant insert, update, delete on verdict, verdict_change to :worker;
grant select, insert on judged_edition, trail, trail_payload to :worker;
grant update on edition_setting to :worker;
grant usage on all sequences in schema public to :worker;

-- doorkeeper
grant insert on trail, trail_payload to :doorkeeper;

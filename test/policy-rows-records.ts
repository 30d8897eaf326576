import type { TestDatabase } from './database.ts'
import { newColleague } from './viewing.ts'

/** One row of every table at each of three sites, and a client with a plan at the first and the third. */
export const recordRows = async (database: TestDatabase): Promise<void> => {
  await database.pool('importer').query(`
    insert into installation (name, kind, today) values ('Test', 'test', '2013-01-14');
    insert into organisation (code, name, kind) values ('P1', 'One (demo)', 'provider'), ('P2', 'Two (demo)', 'provider');
    insert into site (code, organisation_id, name) values ('S1', 1, 'One'), ('S2', 1, 'Two'), ('S3', 2, 'Three');
    insert into client (number, family_name, given_name) select 100000 + n, 'Specimen', 'Robin' from generate_series(1, 4) n;
    insert into consent (client_id, purpose, given_on) select id, 'sharing', '2012-01-01' from client;
    insert into plan (number, client_id, site_id, programme, started_on) values
      (2000001, 1, 1, 'employment-service', '2012-05-01'), (2000002, 2, 2, 'employment-service', '2012-05-01'),
      (2000003, 3, 3, 'employment-service', '2012-05-01'), (2000004, 4, 1, 'employment-service', '2012-05-01'),
      (2000005, 4, 3, 'employment-service', '2012-05-01');
    insert into registration (client_id, site_id, registered_on) select client_id, site_id, started_on from plan;
    insert into eligibility (plan_id, site_id) select id, site_id from plan;
    insert into next_step (plan_id, site_id, client_id, programme, started_on, last_activity_on, step, due_on)
    select id, site_id, client_id, programme, started_on, started_on, 'x', started_on from plan;
    insert into client_summary (plan_id, site_id) select id, site_id from plan;
    insert into plan_item (plan_id, site_id, number, sub_goal, kind) select id, site_id, 1, 'job-search', 'x' from plan;
    insert into referral (plan_id, site_id, number, category, sent_on) select id, site_id, 1, 'x', '2012-05-02' from plan;
    insert into employment (plan_id, site_id, number, started_on, cancelled) select id, site_id, 1, '2012-06-01', false from plan;
    insert into placement (plan_id, site_id, number, with_incentive, started_on) select id, site_id, 1, true, '2012-06-01' from plan;
    insert into payment (plan_id, site_id, number, kind, amount_cents, paid_on) select id, site_id, 1, 'x', 100, '2012-06-01' from plan;
    insert into closure (plan_id, site_id, closed_on, reason) select id, site_id, '2012-09-01', 'x' from plan;
    insert into follow_up (plan_id, site_id, months, attempts) select id, site_id, 3, 1 from plan`)
  const { staffId: author } = await newColleague(database, 1, [])
  await database
    .pool('migrator')
    .query(
      `insert into client_sin (client_id, sealed, blind, last_digits) select id, '\\x00', int8send(id), '123' from client`,
    )
  await database.pool('migrator').query(
    `insert into closure_correction (plan_id, site_id, staff_id, reason, before, after)
     select id, site_id, $1, 'a reason', '{}', '{}' from plan`,
    [author],
  )
}

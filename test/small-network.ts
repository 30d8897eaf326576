import { openPool } from '../src/platform/db/pool.ts'
import type { Connection } from '../src/platform/db/connection.ts'

/**
 * Two providers with three sites, some hundred clients and their plans around January 2013: enough for a page to have
 * something to say. Everything is made up.
 */
export const recordSmallNetwork = async (connection: Connection): Promise<void> => {
  const pool = openPool(connection, 'importer', { max: 1 })
  await pool.query(`
    insert into installation (name, kind, today) values ('Test', 'demonstration', '2013-01-14');
    insert into region (code, name_en, name_fr) values ('N', 'Northern', 'Nord');
    insert into organisation (code, name, kind) values
      ('EXEMPLE', 'Exemple Community Services (demo)', 'provider'), ('MODELE', 'Emploi Modèle (démo)', 'provider'),
      ('MINISTRY', 'Ministry (demo)', 'ministry');
    insert into site (code, organisation_id, region_id, name)
      select code, (select id from organisation where organisation.code = provider), (select id from region), name
      from (values ('MAPLE', 'EXEMPLE', 'Maple Street Employment Centre (demo)'),
        ('HARBOUR', 'EXEMPLE', 'Harbour Row (demo)'),
        ('ERABLES', 'MODELE', 'Centre d’emploi de la rue des Érables (démo)')) one (code, provider, name);
    insert into client (number, family_name, given_name) select 100000 + n, 'Specimen', 'Person ' || n from generate_series(1, 1240) n;
    insert into plan (number, client_id, site_id, programme, started_on)
      select 2000000 + row_number() over (order by client.id), client.id,
        (select min(id) from site) + client.id % 3, 'employment-service', date '2010-04-05' + (client.id % 1000)::int
      from client;
    insert into closure (plan_id, site_id, closed_on, reason)
      select id, site_id, started_on + 90, 'goals_attained' from plan where started_on < date '2012-10-01' and id % 7 > 0`)
  await pool.end()
}

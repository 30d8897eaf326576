import { existsSync } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { Pool } from 'pg'
import { randomOf } from '../../src/fiction/random.ts'
import type { Random } from '../../src/fiction/random.ts'
import { withCheckDigit } from '../../src/core/shared/public-number.ts'
import type { Connection } from '../../src/platform/db/connection.ts'
import { openPool } from '../../src/platform/db/pool.ts'
import { prepareDatabase } from '../../src/platform/db/prepare-database.ts'
import { startPostgres } from '../../src/platform/postgres/start-postgres.ts'
import { benchFolder, digestOf, removeOthers } from '../province.ts'
import type { Province } from '../province.ts'
import { familyNames, givenNames, zipf } from './names.ts'

export const SEED = 4
export const SITES = 400
const CHUNK = 25_000
/** The busiest site then serves about two and a half times as many as one in the middle. */
const SITE_HEAD = 100

/**
 * A province of so many people registered at some four hundred sites, each at one and a few at two, in a PostgreSQL of its
 * own. Made once and kept between runs under data/bench; made again when what it is made by has changed.
 */
export const peopleDatabase = async (people: number): Promise<Province> => {
  const stamp = await digestOf('bench/search', 'db', 'src/fiction')
  const folder = join(benchFolder, `people-${people}-${stamp}`)
  const made = existsSync(join(folder, 'loaded'))
  if (!made) await removeOthers(`people-${people}-`)
  const server = await startPostgres({ folder: join(folder, 'cluster'), durability: 'full' })
  if (!made) {
    await fill(server.connection, people)
    await mkdir(join(folder, 'loaded'))
  }
  return { connection: server.connection, stop: server.stop }
}

const fill = async (connection: Connection, people: number): Promise<void> => {
  await prepareDatabase(connection)
  const pool = openPool(connection, 'importer', { max: 1 })
  try {
    await pool.query(NETWORK, [SITES])
    const random = randomOf(SEED, 'people')
    const draw = {
      family: zipf(random, familyNames),
      given: zipf(random, givenNames),
      site: zipf(random, siteIds, SITE_HEAD),
    }
    for (let first = 0; first < people; first += CHUNK) {
      await addChunk(pool, random, draw, first, Math.min(CHUNK, people - first))
      say(`${Math.min(first + CHUNK, people)} people of ${people}`)
    }
  } finally {
    await pool.end()
  }
  const owner = openPool(connection, 'migrator', { max: 1 })
  await owner.query('vacuum analyze')
  await owner.end()
}

const siteIds = Array.from({ length: SITES }, (_, at) => at + 1)

type Draws = { readonly family: () => string; readonly given: () => string; readonly site: () => number }

const addChunk = async (pool: Pool, random: Random, draw: Draws, first: number, size: number): Promise<void> => {
  const rows = Array.from({ length: size }, (_, at) => ({
    number: withCheckDigit(100_000 + first + at),
    family: draw.family(),
    given: draw.given(),
    birth: day(random),
    sites: random.chance(0.03) ? [draw.site(), draw.site()] : [draw.site()],
  }))
  const column = <Value>(of: (row: (typeof rows)[number]) => Value) => rows.map(of)
  await pool.query(
    `insert into client (number, family_name, given_name, birth_date)
     select * from unnest($1::bigint[], $2::text[], $3::text[], $4::date[])`,
    [column((row) => row.number), column((row) => row.family), column((row) => row.given), column((row) => row.birth)],
  )
  await pool.query(
    `insert into registration (client_id, site_id, registered_on)
     select distinct client.id, one.site, date '2012-04-01' from unnest($1::bigint[], $2::bigint[]) one (number, site)
     join client on client.number = one.number`,
    [rows.flatMap(({ number, sites }) => sites.map(() => number)), rows.flatMap(({ sites }) => sites)],
  )
}

/** From 1943 on, until a person would be sixteen. */
const day = (random: Random): string =>
  new Date(Date.UTC(1943, 0, 1) + random.below(54 * 365) * 86_400_000).toISOString().slice(0, 10)

const NETWORK = `
  with network as (
    insert into organisation (code, name, kind) select 'P' || n, 'Provider ' || n || ' (demo)', 'provider' from generate_series(1, 100) n
    returning id)
  insert into site (code, organisation_id, name)
    select 'S' || n, (select min(id) from network) + n % 100, 'Site ' || n || ' (demo)' from generate_series(1, $1::int) n`

const say = (line: string): void => void process.stderr.write(`${line}\n`)

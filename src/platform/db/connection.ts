/** How to reach the database. A host that begins with `/` is the folder of a unix socket. */
export type Connection = {
  readonly host: string
  readonly port: number
  readonly user: string
  readonly password?: string
  readonly database: string
  /** Roles belong to the whole server: the names of this installation's begin with this. */
  readonly prefix: string
  /** `unverified` is what PostgreSQL calls sslmode=require: encrypted, and nobody checks who answers. */
  readonly tls?: 'unverified' | 'verified'
}

/** Reads `postgres://user:password@host:port/database?sslmode=…&host=/socket/folder`. Throws a sentence to show. */
export const parseConnection = (url: string): Connection => {
  const parsed = URL.canParse(url) ? new URL(url) : null
  if (!parsed || !/^postgres(ql)?:$/.test(parsed.protocol))
    throw new Error('it must look like postgres://user:password@host:5432/database')
  const database = decodeURIComponent(parsed.pathname.slice(1))
  if (database === '') throw new Error('it names no database (the part after the last slash)')
  const tls = tlsOf(parsed.searchParams.get('sslmode') ?? 'prefer')
  return {
    host: parsed.searchParams.get('host') ?? decodeURIComponent(parsed.hostname || 'localhost').replace(/^\[|\]$/g, ''),
    port: Number(parsed.port || 5432),
    user: decodeURIComponent(parsed.username) || 'postgres',
    ...(parsed.password && { password: decodeURIComponent(parsed.password) }),
    database,
    prefix: `${database}_`,
    ...(tls && { tls }),
  }
}

/** What the driver wants to hear. */
export const driverOptions = (connection: Connection) => ({
  host: connection.host,
  port: connection.port,
  user: connection.user,
  password: connection.password,
  database: connection.database,
  ssl: connection.tls ? { rejectUnauthorized: connection.tls === 'verified' } : false,
})

const tlsOf = (mode: string): Connection['tls'] => {
  if (mode === 'require') return 'unverified'
  if (mode === 'verify-ca' || mode === 'verify-full') return 'verified'
  if (mode === 'disable' || mode === 'allow' || mode === 'prefer') return undefined
  throw new Error(`sslmode=${mode} is none of disable, prefer, require, verify-ca, verify-full`)
}

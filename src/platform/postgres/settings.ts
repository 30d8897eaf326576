/** `full`: what is committed survives a power cut. `test`: fast, and lost with the machine. */
export type Durability = 'full' | 'test'

/** Fit for two cores and 24 GiB, and harmless on a laptop. No network: the socket is the only door. */
export const settingsFor = (durability: Durability, socket: string): readonly string[] =>
  Object.entries({ ...always, unix_socket_directories: socket, ...(durability === 'test' ? careless : {}) }).flatMap(
    ([name, value]) => ['-c', `${name}=${value}`],
  )

const always = {
  listen_addresses: '',
  unix_socket_permissions: '0700',
  max_connections: '50',
  shared_buffers: '256MB',
  work_mem: '32MB',
  maintenance_work_mem: '256MB',
  max_wal_size: '4GB',
  checkpoint_timeout: '15min',
  wal_compression: 'on',
  random_page_cost: '1.1',
  jit: 'off',
  timezone: 'UTC',
  log_timezone: 'UTC',
  log_min_messages: 'warning',
}

const careless = {
  max_connections: '120',
  fsync: 'off',
  synchronous_commit: 'off',
  full_page_writes: 'off',
  wal_level: 'minimal',
  max_wal_senders: '0',
}

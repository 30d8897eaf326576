import { spawnSync } from 'node:child_process'
import { chown, readFile } from 'node:fs/promises'

/** The account of the operating system that PostgreSQL runs as, when it is not ours. */
export type Account = { readonly uid: number; readonly gid: number; readonly name: string }

/** Null: as ourselves. PostgreSQL refuses to run as root, so root lends it `rightdoor` or, failing that, `nobody`. */
export const serverAccount = async (): Promise<Account | null> => {
  if (process.getuid?.() !== 0) return null
  const accounts = (await readFile('/etc/passwd', 'utf8')).split('\n').map((line) => line.split(':'))
  for (const wanted of ['rightdoor', 'nobody']) {
    const found = accounts.find(([name]) => name === wanted)
    if (found) return { name: wanted, uid: Number(found[2]), gid: Number(found[3]) }
  }
  throw new Error('PostgreSQL does not run as root, and there is neither a user rightdoor nor a user nobody')
}

/** Programs of PostgreSQL are started from `/`: our own folder may be closed to their account. */
export const asAccount = (account: Account | null): { cwd: string; uid?: number; gid?: number } =>
  account ? { cwd: '/', uid: account.uid, gid: account.gid } : { cwd: '/' }

export const giveTo = async (account: Account | null, path: string): Promise<void> => {
  if (account) await chown(path, account.uid, account.gid)
}

/** Whether the account can go through this folder, asked of the operating system and not worked out from modes. */
export const canEnter = (account: Account | null, folder: string): boolean =>
  spawnSync('/bin/sh', ['-c', 'cd "$0"', folder], { ...asAccount(account), stdio: 'ignore' }).status === 0

import { readdir, readFile } from 'node:fs/promises'

/** Watches how much memory PostgreSQL holds, memory shared by its processes counted once. Null where /proc is not. */
export const watchPostgres = (postmaster: number): { readonly stop: () => Promise<number | null> } => {
  let peak = 0
  let looking = Promise.resolve()
  const look = async () => {
    let sum = 0
    for (const pid of [postmaster, ...(await childrenOf(postmaster))]) sum += await shareOf(pid)
    peak = Math.max(peak, sum)
  }
  const timer = setInterval(() => {
    looking = looking.then(look)
  }, 250)
  return {
    stop: async () => {
      clearInterval(timer)
      await looking
      return peak === 0 ? null : Math.round(peak / 1024)
    },
  }
}

const childrenOf = async (parent: number): Promise<readonly number[]> => {
  const pids = (await readdir('/proc').catch(() => [])).map(Number).filter((pid) => pid > 0)
  const parents = await Promise.all(pids.map(async (pid) => ({ pid, parent: await parentOf(pid) })))
  return parents.filter((one) => one.parent === parent).map(({ pid }) => pid)
}

const parentOf = async (pid: number): Promise<number> => {
  const stat = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '')
  return Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1] ?? 0)
}

/** Its proportional share, in KiB. */
const shareOf = async (pid: number): Promise<number> => {
  const rollup = await readFile(`/proc/${pid}/smaps_rollup`, 'utf8').catch(() => '')
  return Number(/^Pss:\s+(\d+)/m.exec(rollup)?.[1] ?? 0)
}

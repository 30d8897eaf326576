import { readFileSync } from 'node:fs'

/**
 * The most memory this process ever held, in MiB. The system's own count (`maxRSS`) begins with what the parent held when
 * it started this process, so it is only asked where /proc is not.
 */
export const peakMiB = (): number => {
  const kibibytes = Number(/^VmHWM:\s+(\d+)/m.exec(statusOfSelf())?.[1] ?? process.resourceUsage().maxRSS)
  return Math.round(kibibytes / 1024)
}

const statusOfSelf = (): string => {
  try {
    return readFileSync('/proc/self/status', 'utf8')
  } catch {
    return ''
  }
}

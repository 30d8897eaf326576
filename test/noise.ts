import { afterAll, afterEach, beforeEach } from 'vitest'
import { log } from '../src/platform/log.ts'

/**
 * Unexpected console output fails the test: a warning nobody reads is a fault nobody mends. A test that expects output
 * replaces the method for its own duration (`vi.spyOn(console, 'warn').mockReturnValue()`).
 */
const methods = ['debug', 'error', 'info', 'log', 'trace', 'warn'] as const

const heard: string[] = []

// A request that is refused is a line in the log, and tests refuse many.
log.level = 'error'

for (const method of methods) {
  console[method] = (...words: readonly unknown[]) => {
    heard.push(`console.${method}: ${words.map(String).join(' ')}`)
  }
}

beforeEach(complain)
afterEach(complain)
afterAll(complain)

function complain() {
  if (heard.length === 0) return
  const said = heard.splice(0).join('\n')
  throw new Error(`unexpected console output:\n${said}`)
}

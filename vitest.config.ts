import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['src/**/*.test.{ts,tsx}', 'test/**/*.test.{ts,tsx}', 'db/**/*.test.ts'],
    globalSetup: ['test/global-setup.ts'],
    setupFiles: ['test/noise.ts'],
    pool: 'threads',
    isolate: false,
    // PostgreSQL and the browser work beside the tests, which wait for them.
    maxWorkers: '100%',
    testTimeout: 60_000,
    hookTimeout: 120_000,
    restoreMocks: true,
  },
})

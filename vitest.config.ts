import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    testTimeout: 20_000,
    pool: 'threads',
    // By default one processor is left free, which on a small machine is half of it.
    maxWorkers: '100%',
  },
})

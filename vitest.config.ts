import { defineConfig } from 'vitest/config'

/** Tests that put a module of Node in place of another: what they change must not outlive them. */
const ALONE = ['tests/platform/short-write.test.ts', 'tests/platform/node-host.test.ts']

export default defineConfig({
  test: {
    testTimeout: 20_000,
    pool: 'threads',
    // By default one processor is left free, which on a small machine is half of it.
    maxWorkers: '100%',
    projects: [
      // Modules are loaded once for all files of a worker: no test may rely on what another one left behind.
      {
        extends: true,
        test: { name: 'shared', include: ['tests/**/*.test.ts'], exclude: ALONE, isolate: false },
      },
      { extends: true, test: { name: 'alone', include: ALONE } },
    ],
  },
})

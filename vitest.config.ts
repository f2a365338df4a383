import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

// Some tests start a program, which takes a while on a busy machine.
const timeouts = { testTimeout: 120_000, hookTimeout: 120_000 };

/** Those that mostly wait, and measure no time. */
const waiting = ['two-servers', 'kills', 'smtp-faults', 'fuzzed-bodies', 'full-disk'].map(
  (name) => `tests/resilience/${name}.test.ts`,
);

const resilience = {
  globalSetup: ['tests/support/stores/shared-postgres.ts'],
  fileParallelism: false,
  ...timeouts,
};

export default defineConfig({
  resolve: { alias: { '@/': fileURLToPath(new URL('./', import.meta.url)) } },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['tests/unit/**/*.test.{ts,tsx}', 'tests/content/**/*.test.ts'],
          globalSetup: ['tests/support/stores/shared-postgres.ts'],
          setupFiles: ['tests/unit/fail-on-console-error.ts'],
          // A worker imports what its files share once.
          isolate: false,
          // Vitest leaves one core to itself, although it only waits.
          maxWorkers: '100%',
          ...timeouts,
        },
      },
      {
        extends: true,
        // Reads a build of another clinic's site, which `npm test` makes first.
        test: { name: 'other-clinic', include: ['tests/other-clinic/**/*.test.ts'], ...timeouts },
      },
      {
        extends: true,
        // Serves what `npm test` has built, by our server and by others.
        test: { name: 'hosts', include: ['tests/hosts/**/*.test.ts'], ...timeouts },
      },
      {
        extends: true,
        // Firefox and WebKit on what `npm test` has built.
        test: {
          name: 'engines',
          include: ['tests/engines/**/*.test.ts'],
          // Each has a file, and mostly waits.
          maxWorkers: 2,
          expect: { poll: { timeout: 10_000 } },
          ...timeouts,
        },
      },
      {
        extends: true,
        // Breaks the built server in every way that it should survive, one way at a time.
        test: {
          name: 'resilience',
          include: ['tests/resilience/**/*.test.ts'],
          exclude: waiting,
          ...resilience,
        },
      },
      {
        extends: true,
        // `npm test` runs these beside other tests.
        test: { name: 'resilience-waiting', include: waiting, ...resilience },
      },
    ],
  },
});

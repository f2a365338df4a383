import { defineConfig } from 'vitest/config';

export default defineConfig({
  resolve: { alias: { '@/': new URL('./', import.meta.url).pathname } },
  test: {
    include: ['tests/unit/**/*.test.ts', 'tests/content/**/*.test.ts'],
    setupFiles: ['tests/unit/fail-on-console-error.ts'],
    // Some tests start a program; on a busy machine that takes a while.
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});

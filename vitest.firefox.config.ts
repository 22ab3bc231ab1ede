import {defineConfig} from 'vitest/config';

// Firefox is slower to start than anything else here; the tests end as soon as they have seen what they wait for.
const START_MS = 120_000;

/** The Firefox build, driven for real. */
export default defineConfig({
  test: {
    include: ['tests/browser/**/*.firefox.ts'],
    fileParallelism: false,
    testTimeout: START_MS,
    hookTimeout: START_MS,
  },
});

import {defineConfig} from '@playwright/test';

// Bounds for a slow machine; tests wait for what a person would see, so they end as soon as it is there.
const TEST_MS = 60_000;
const EXPECT_MS = 10_000;

export default defineConfig({
  testDir: 'tests/browser',
  testMatch: '*.spec.ts',
  timeout: TEST_MS,
  expect: {timeout: EXPECT_MS},
  fullyParallel: true,
  workers: 2,
  // Something is awry for all of them then; the first ones say what.
  maxFailures: 12,
  forbidOnly: Boolean(process.env.CI),
  outputDir: 'test-results',
  reporter: [
    ['list'],
    ...(process.env.SOFTSTART_REPORT ? [['json', {outputFile: process.env.SOFTSTART_REPORT}] as const] : []),
  ],
});

import {defineConfig} from 'vitest/config';
import {WxtVitest} from 'wxt/testing/vitest-plugin';

export default defineConfig({
  plugins: [WxtVitest()],
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    // The browser's own suites have their own runners.
    exclude: ['tests/browser/**', 'tests/messengers/**'],
  },
});

// npm test: installs what is missing and runs every check. The last line is the total over all of them.
// Plain JavaScript: this runs before anything is installed.
import {mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {ensureChromium, ensureFirefox, howToGetChromium} from './find-browser.mjs';
import {ensureDependencies, prepare, runBin} from './install.mjs';

const reports = mkdtempSync(join(tmpdir(), 'softstart-reports-'));
const total = {passed: 0, failed: 0};
const skipped = [];
const began = Date.now();

const seconds = since => `${((Date.now() - since) / 1000).toFixed(1)} s`;

/** One step that passes or fails as a whole. */
const check = async (name, step) => {
  const start = Date.now();
  console.log(`\n== ${name}`);
  const passed = (await step()) === 0;
  total[passed ? 'passed' : 'failed']++;
  console.log(`== ${name}: ${passed ? 'passed' : 'failed'} (${seconds(start)})`);
  return passed;
};

/** One test runner that writes a JSON report. One that reports nothing, or ends badly without a failed test, counts as failed. */
const suite = async (name, step, count) => {
  const start = Date.now();
  console.log(`\n== ${name}`);
  const file = join(reports, `${name.replaceAll(/\W+/g, '-')}.json`);
  const code = await step(file);
  let counts = {passed: 0, failed: 0, skipped: 0};
  try {
    counts = count(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    // Counted below: nothing reported.
  }
  if (counts.failed === 0 && (code !== 0 || counts.passed === 0)) counts.failed = 1;
  total.passed += counts.passed;
  total.failed += counts.failed;
  if (counts.skipped) skipped.push(`${name}: ${counts.skipped} skipped by themselves`);
  console.log(`== ${name}: ${counts.passed} passed, ${counts.failed} failed (${seconds(start)})`);
};

const vitestCounts = report => ({
  passed: report.numPassedTests,
  // A file that can't be loaded has no tests that failed.
  failed: Math.max(report.numFailedTests, report.numFailedTestSuites > 0 ? 1 : 0),
  skipped: report.numPendingTests + report.numTodoTests,
});

const playwrightCounts = ({stats, errors}) => ({
  // One that passed at the second try has failed once: that is a test to look at.
  passed: stats.expected,
  failed: stats.unexpected + stats.flaky + (errors.length > 0 ? 1 : 0),
  skipped: stats.skipped,
});

await ensureDependencies();
await check('types WXT generates', prepare);
// Biome has a command of its own for each platform, found by its bin script.
await check('lint', () => runBin('@biomejs/biome/bin/biome', ['check', '.']));
await check('types', () => runBin('typescript/bin/tsc', ['--noEmit']));
await check('types of the engine, which knows no browser', () =>
  runBin('typescript/bin/tsc', ['--noEmit', '-p', 'src/engine']),
);
// Before the unit tests, since some of them look at what was built.
const built = await check('build for Chrome', () => runBin('wxt/bin/wxt.mjs', ['build']));
const builtFirefox = await check('build for Firefox', () => runBin('wxt/bin/wxt.mjs', ['build', '-b', 'firefox']));

await suite(
  'unit tests',
  file => runBin('vitest/vitest.mjs', ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${file}`]),
  vitestCounts,
);

const chromium = built && (await ensureChromium());
if (chromium) {
  await suite(
    'Chromium',
    file => runBin('@playwright/test/cli.js', ['test'], {env: {SOFTSTART_CHROMIUM: chromium, SOFTSTART_REPORT: file}}),
    playwrightCounts,
  );
} else if (built) {
  // The larger half of the product runs in a browser: without one it is not tested, and that is no pass.
  total.failed++;
  console.log(`\n== Chromium: ${howToGetChromium}`);
}

const firefox = builtFirefox && (await ensureFirefox());
if (firefox) {
  await suite(
    'Firefox',
    file =>
      runBin(
        'vitest/vitest.mjs',
        [
          'run',
          '--config',
          'vitest.firefox.config.ts',
          '--reporter=default',
          '--reporter=json',
          `--outputFile.json=${file}`,
        ],
        {
          env: {SOFTSTART_FIREFOX: firefox},
        },
      ),
    vitestCounts,
  );
} else if (builtFirefox) {
  skipped.push('Firefox: not installed, and it could not be installed here (Debian as root can)');
}

rmSync(reports, {recursive: true, force: true});
for (const line of skipped) console.log(`Skipped: ${line}`);
console.log(`\nEverything took ${seconds(began)}.`);
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 ? 0 : 1;

// Finds a browser that lets an unpacked extension be loaded from the command line, or gets one.
// Branded Chrome is not looked for: since 137 it ignores --load-extension.
import {spawnSync} from 'node:child_process';
import {accessSync, constants, existsSync, readFileSync, realpathSync} from 'node:fs';
import {delimiter, join} from 'node:path';
import {run, runBin} from './install.mjs';

const DOWNLOAD_MS = 5 * 60_000;
const VERSION_MS = 20_000;

const isRoot = process.getuid?.() === 0;

/** Whether a window can be opened here. */
export const hasDisplay = process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

const onPath = name =>
  (process.env.PATH ?? '')
    .split(delimiter)
    .filter(Boolean)
    .map(folder => join(folder, name))
    .find(file => {
      try {
        accessSync(file, constants.X_OK);
        return true;
      } catch {
        return false;
      }
    });

// A browser that lacks a library is there but does not run: asking for its version tells.
const runs = file => file && spawnSync(file, ['--version'], {timeout: VERSION_MS, stdio: 'ignore'}).status === 0;

// A snap may not read hidden folders, and the build is in one (.output).
const isSnap = file => realpathSync(file).includes('/snap');

const firstThatRuns = files => files.find(file => file && existsSync(file) && runs(file) && !isSnap(file));

const installedChromium = () => {
  const chosen = process.env.SOFTSTART_CHROMIUM;
  if (chosen) return firstThatRuns([chosen]);
  return firstThatRuns([
    onPath('chromium'),
    onPath('chromium-browser'),
    process.platform === 'darwin' && '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ]);
};

const playwrightChromium = async () => {
  const {chromium} = await import('@playwright/test');
  const file = chromium.executablePath();
  // On Windows `--version` opens a window instead of answering.
  if (!existsSync(file)) return;
  return process.platform === 'win32' || runs(file) ? file : undefined;
};

const isDebian = () => {
  try {
    return /^ID=debian$/m.test(readFileSync('/etc/os-release', 'utf8'));
  } catch {
    return false;
  }
};

const aptInstall = async name => {
  if (!isRoot || !isDebian()) return false;
  console.error(`Installing Debian's ${name} …`);
  // RUNLEVEL=1 keeps packages from starting services.
  const options = {toStderr: true, env: {RUNLEVEL: '1', DEBIAN_FRONTEND: 'noninteractive'}};
  await run('apt-get', ['update', '-qq'], options);
  return (await run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', name], options)) === 0;
};

/**
 * The path of a Chromium that loads unpacked extensions: an installed one, else Playwright's own, else Debian's package
 * when root. `undefined` when there is none to be had; `howToGetChromium` then says what a person can do.
 * @returns {Promise<string | undefined>}
 */
export const ensureChromium = async () => {
  const found = installedChromium() ?? (await playwrightChromium());
  if (found) return found;
  console.error('No Chromium here yet; trying to download Playwright’s own …');
  await runBin('@playwright/test/cli.js', ['install', 'chromium'], {toStderr: true, timeoutMs: DOWNLOAD_MS});
  const downloaded = await playwrightChromium();
  if (downloaded) return downloaded;
  return (await aptInstall('chromium')) ? installedChromium() : undefined;
};

export const howToGetChromium =
  'No browser found that loads an unpacked extension: please install Chromium (Debian: apt install chromium; ' +
  'elsewhere: npx playwright install --with-deps chromium), or name one in SOFTSTART_CHROMIUM, and run this again.';

const installedFirefox = () =>
  firstThatRuns([
    process.env.SOFTSTART_FIREFOX,
    onPath('firefox-esr'),
    onPath('firefox'),
    process.platform === 'darwin' && '/Applications/Firefox.app/Contents/MacOS/firefox',
  ]);

/** The path of a Firefox (an installed one, else Debian's package when root), `undefined` when there is none to be had. */
export const ensureFirefox = async () =>
  installedFirefox() ?? ((await aptInstall('firefox-esr')) ? installedFirefox() : undefined);

// Runs before anything is installed: plain JavaScript, Node's own modules only.
import {spawn} from 'node:child_process';
import {createHash} from 'node:crypto';
import {existsSync, readFileSync, statSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';

/** The project's folder. */
export const root = join(import.meta.dirname, '..');

const lock = join(root, 'package-lock.json');
// Inside node_modules, so that they go when the folder goes: ours says for which lock file, npm's when.
const stamp = join(root, 'node_modules', '.softstart-lock');
const installed = join(root, 'node_modules', '.package-lock.json');

/**
 * Runs a program to its end and passes its output through. Resolves to the exit code, never rejects: a program that
 * is missing or was ended by a signal counts as 1.
 * @param {string} command
 * @param {string[]} args
 * @param {{toStderr?: boolean, env?: Record<string, string>, timeoutMs?: number}} [options] `toStderr` keeps stdout clean for data.
 * @returns {Promise<number>}
 */
export const run = (command, args, {toStderr = false, env = {}, timeoutMs} = {}) =>
  new Promise(resolve => {
    const child = spawn(command, args, {
      cwd: root,
      env: {...process.env, ...env},
      stdio: ['ignore', toStderr ? 2 : 'inherit', 'inherit'],
      timeout: timeoutMs,
    });
    child.on('error', () => resolve(1));
    child.on('close', code => resolve(code ?? 1));
  });

/**
 * Runs a package's own command with this Node, without npx and its start-up time.
 * @param {string} bin path inside node_modules
 * @param {string[]} args
 * @param {Parameters<typeof run>[2]} [options]
 */
export const runBin = (bin, args, options) =>
  run(process.execPath, [join(root, 'node_modules', bin), ...args], options);

/** Says which Node is needed when this one is too old for the packages. */
const checkNode = () => {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  console.error(`Softstart needs Node 20.19 or newer; this is ${process.versions.node}. See https://nodejs.org`);
  process.exit(1);
};

/**
 * Installs the packages when they are missing or the lock file has changed since, then WXT's generated types.
 * No package's own script runs (`--ignore-scripts`). Everything printed goes to stderr.
 */
export const ensureDependencies = async () => {
  checkNode();
  const wanted = createHash('sha256').update(readFileSync(lock)).digest('hex');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;
  // Somebody may have run `npm ci` by hand.
  const upToDate = existsSync(installed) && statSync(installed).mtimeMs >= statSync(lock).mtimeMs;
  if ((!upToDate && (await install()) !== 0) || (await prepare()) !== 0) {
    console.error('The packages could not be installed. The lines above say why; a network connection is needed once.');
    process.exit(1);
  }
  writeFileSync(stamp, wanted);
};

const install = () => {
  console.error('Installing packages …');
  // npm names itself when it started us, which also works where `npm` is a .cmd file.
  const npm = process.env.npm_execpath;
  const args = ['ci', '--ignore-scripts', '--no-audit', '--no-fund'];
  // Node 20 is named too old by some packages that run on it; those warnings help nobody here.
  const quiet = {toStderr: true, env: {npm_config_loglevel: 'error'}};
  return npm?.endsWith('js') ? run(process.execPath, [npm, ...args], quiet) : run('npm', args, quiet);
};

/** Writes `.wxt/`, which tsconfig.json builds on. Needs no network. */
export const prepare = () => runBin('wxt/bin/wxt.mjs', ['prepare'], {toStderr: true});

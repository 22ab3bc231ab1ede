// npm start: installs what is missing, builds the extension and opens a browser with it on the demo messenger.
// Without a display it goes round once by itself, says what it saw and leaves a picture.
// Plain JavaScript: this runs before anything is installed.
import {join} from 'node:path';
import {ensureChromium, hasDisplay, howToGetChromium} from './find-browser.mjs';
import {ensureDependencies, root, run, runBin} from './install.mjs';

await ensureDependencies();

const browser = await ensureChromium();
if (!browser) {
  console.error(howToGetChromium);
  process.exit(1);
}

console.log('Building the extension …');
if ((await runBin('wxt/bin/wxt.mjs', ['build'], {toStderr: true})) !== 0) process.exit(1);

const tour = [join(root, 'tools/run.mjs'), join(root, 'tools/tour.ts'), browser, hasDisplay ? 'window' : 'headless'];
process.exitCode = await run(process.execPath, tour);

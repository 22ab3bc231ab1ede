// npm run build, npm run build:firefox: installs what is missing, then builds into .output/.
import {ensureDependencies, runBin} from './install.mjs';

await ensureDependencies();
process.exitCode = await runBin('wxt/bin/wxt.mjs', ['build', ...process.argv.slice(2)]);

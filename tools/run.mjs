// node tools/run.mjs TOOL.ts [args …]: runs a TypeScript tool, installing the packages first if need be.
// Only the tool writes to stdout, so `npm run --silent check -- --json < drafts.jsonl` stays clean.
import {spawn} from 'node:child_process';
import {join} from 'node:path';
import {ensureDependencies, root} from './install.mjs';

await ensureDependencies();
const child = spawn(
  process.execPath,
  // The tools' own tsconfig: it does not hang on files that a build generates.
  [
    join(root, 'node_modules/tsx/dist/cli.mjs'),
    '--tsconfig',
    join(root, 'tools/tsconfig.json'),
    ...process.argv.slice(2),
  ],
  {stdio: 'inherit'},
);
child.on('close', code => process.exit(code ?? 1));

import {readdirSync, readFileSync} from 'node:fs';
import {basename, join} from 'node:path';
import {parse} from 'yaml';
import type {CompiledRules} from '../src/engine/compiled.ts';

const root = join(import.meta.dirname, '..', 'rules', 'en');

/** The rules of `rules/en/`, compiled. */
export const loadRules = (): CompiledRules => ({rules: []});

/** The guide of `rules/en/guide/`: one key a file, named after it. */
export const loadGuide = (): Record<string, unknown> => {
  const folder = join(root, 'guide');
  return Object.fromEntries(
    readdirSync(folder)
      .filter(file => file.endsWith('.yaml'))
      .sort()
      .map(file => [basename(file, '.yaml'), parse(readFileSync(join(folder, file), 'utf8'))]),
  );
};

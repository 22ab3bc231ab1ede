import {cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterAll, beforeAll, describe, expect, test} from 'vitest';
import {readRules, rulesFolder} from '../../tools/load-rules.ts';

const FILE = 'absolute/you-never.yaml';
let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'rules-'));
  cpSync(rulesFolder, folder, {recursive: true});
});
afterAll(() => rmSync(folder, {recursive: true}));

/** What the build says when one rule file is changed so. */
const complaint = (change: (source: string) => string): string => {
  const path = join(folder, FILE);
  const source = readFileSync(path, 'utf8');
  writeFileSync(path, change(source));
  try {
    readRules(folder);
    return '';
  } catch (error) {
    return (error as Error).message;
  } finally {
    writeFileSync(path, source);
  }
};

test('the rules as they are have nothing to complain of', () => {
  expect(complaint(source => source)).toBe('');
});

describe('a broken rule file is named with field and remedy', () => {
  test.each([
    [
      'an unknown field',
      (source: string) => `${source}\ncolour: red\n`,
      /you-never\.yaml: colour: is not a field here; use title/,
    ],
    [
      'a missing why',
      (source: string) => source.replace(/^why:/m, '# why:'),
      /you-never\.yaml: why: is missing: write one line/,
    ],
    [
      'an unknown need',
      (source: string) => source.replace(/^need: .*$/m, 'need: chocolate'),
      /need: "chocolate" is not known: use one of contact/,
    ],
    [
      'an unknown set',
      (source: string) => source.replace(/^sure:\n/m, 'sure:\n  - you @chocolate\n'),
      /word set @chocolate, which is not in/,
    ],
    [
      'nothing that is always there',
      (source: string) => source.replace(/^sure:\n/m, 'sure:\n  - ^ ..3 $\n'),
      /no word that is always there/,
    ],
    [
      'a pattern written twice',
      (source: string) => source.replace(/^sure:\n/m, 'sure:\n  - you chocolate\n  - you chocolate\n'),
      /stands twice: leave one out/,
    ],
    [
      'an unmarked example',
      (source: string) => source.replace(/^ {2}flag:\n/m, '  flag:\n    - You never listen.\n'),
      /examples\.flag: mark the words in square brackets/,
    ],
    ['broken YAML', () => 'title: "open', /you-never\.yaml: YAML: cannot be read/],
  ])('%s', (_name, change, message) => {
    expect(complaint(change)).toMatch(message);
  });
});

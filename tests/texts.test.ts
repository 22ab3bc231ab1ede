import {readdirSync, readFileSync} from 'node:fs';
import {join, relative} from 'node:path';
import {describe, expect, test} from 'vitest';
import {parse} from 'yaml';
import {createLinter} from '../src/engine/lint.ts';
import {loadRules} from '../tools/load-rules.ts';

const root = join(import.meta.dirname, '..');
const read = (file: string) => readFileSync(join(root, file), 'utf8');
const files = (folder: string, ending: RegExp): string[] =>
  readdirSync(join(root, folder), {recursive: true, withFileTypes: true})
    .filter(entry => entry.isFile() && ending.test(entry.name))
    .map(entry => relative(root, join(entry.parentPath, entry.name)));

/** One text that a person may read, and where it stands. */
type Text = {file: string; words: string};

/** Every string of a data file, apart from those under the keys that hold somebody else's words. */
const strings = (value: unknown, quoted: readonly string[] = []): string[] => {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap(item => strings(item, quoted));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) => (quoted.includes(key) ? [] : strings(item, quoted)));
};

const locales: Text[] = files('public/_locales', /\.json$/).flatMap(file =>
  Object.values(JSON.parse(read(file)) as Record<string, {message: string}>).map(({message}) => ({
    file,
    words: message,
  })),
);

// `before` is what somebody might have written; it is there to be seen.
const guide: Text[] = files('rules/en/guide', /\.yaml$/).flatMap(file =>
  strings(parse(read(file)), ['before', 'id']).map(words => ({file, words})),
);

// Titles of rules name the wording itself.
const reasons: Text[] = files('rules/en', /\.yaml$/)
  .map(file => ({file, rule: parse(read(file)) as {why?: unknown}}))
  .filter(({rule}) => typeof rule?.why === 'string')
  .map(({file, rule}) => ({file, words: rule.why as string}));

const sentences: Text[] = files('rules/en/alternatives', /\.yaml$/).flatMap(file =>
  strings(parse(read(file)), ['when', 'if', 'needs']).map(words => ({file, words})),
);

const FIRST_WORDS = 'You never listen to me. Can you call me tonight?';

/** Texts in our own code: what stands between tags, and literals of several words that begin like a sentence. */
const interfaceTexts: Text[] = [
  ...files('src', /\.tsx?$/).filter(file => !file.startsWith('src/engine/')),
  ...files('entrypoints', /\.(tsx?|html)$/),
].flatMap(file => {
  const code = read(file).replace(/\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/.*$/gm, '');
  const between = [...code.matchAll(/>\s*([A-Z][^<>{}=;]*\s[^<>{}=;]*?)\s*</g)].map(([, words]) => words!);
  const literals = [...code.matchAll(/((?:example|name): )?(['"`])([A-Z][^'"`\n]*?\s[^'"`\n]*?)\2/g)]
    // Examples of a kind of wording are there to be seen, as are the first words to try.
    .filter(([, example, , words]) => !example && words !== FIRST_WORDS)
    .map(([, , , words]) => words!);
  return [...between, ...literals].map(words => ({file, words: words.replace(/\s+/g, ' ')}));
});

const ours = {locales, guide, reasons, sentences, interface: interfaceTexts};

// The person did nothing of the kind. What stands in quotation marks is somebody else's wording.
const unused =
  /\b(warn(ing|ings|s|ed)?|errors?|violat\w*|issues?|wrong(ly)?|bad|fix(es|ed|ing)?|correct(s|ed|ion|ly)?|toxic\w*|should|must|abusive|offensive|inappropriate|problematic)\b/i;
const withoutQuotes = (words: string) => words.replace(/“[^”]*”|‘[^’]*’(?!\w)/g, '“…”');

describe.each(Object.entries(ours))('our %s', (_, texts) => {
  test('were found', () => {
    expect(texts.length).toBeGreaterThan(1);
  });

  test('use none of the words we do not use', () => {
    // Alternatives are said by the writer, who may say “I might be reading this wrong” of themself.
    const not = texts === sentences ? /\b(should|must|toxic)\b/i : unused;
    const found = texts.filter(({words}) => not.test(withoutQuotes(words)));
    expect(found).toEqual([]);
  });

  test('have no exclamation marks', () => {
    const found = texts.filter(({words}) => withoutQuotes(words).includes('!'));
    expect(found).toEqual([]);
  });
});

describe('said by us, our own words raise no hint', () => {
  const lint = createLinter(loadRules());
  test.each([
    ['guide', guide],
    ['reasons', reasons],
    ['locales', locales],
    ['interface', interfaceTexts],
  ] as const)('%s', (_, texts) => {
    const hinted = texts.flatMap(({file, words}) =>
      lint(withoutQuotes(words)).map(({span, rule}) => ({
        file,
        rule,
        words: withoutQuotes(words).slice(span.start, span.end),
      })),
    );
    expect(hinted).toEqual([]);
  });
});

import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {basename, dirname, join} from 'node:path';
import {parse} from 'yaml';
import {frames} from '../src/engine/clause.ts';
import type {
  CompiledEvidence,
  CompiledGuard,
  CompiledRule,
  CompiledRules,
  CompiledTemplate,
} from '../src/engine/compiled.ts';
import {slotNames, unknownSlots} from '../src/engine/fill.ts';
import {categories, needs, sensitivities, severities, strategies} from '../src/engine/hint.ts';
import {createLexicon, createSets, parsePattern} from '../src/engine/pattern.ts';

/** A rule file as people write it: the compiled parts and the examples that hold them to their word. */
export type RuleSource = CompiledRule & {
  file: string;
  examples: {flag: string[]; pass: string[]};
  alternatives: CompiledTemplate[];
};

export type RuleSources = {
  rules: RuleSource[];
  guards: (CompiledGuard & {file: string; examples: string[]})[];
  compiled: CompiledRules;
};

export const rulesFolder = process.env.SOFTSTART_RULES ?? join(import.meta.dirname, '..', 'rules', 'en');

/** A rule file that does not hold to the schema: says file, field and remedy. */
export class RuleFileError extends Error {
  constructor(file: string, field: string, remedy: string) {
    super(`${file}: ${field}: ${remedy}`);
    this.name = 'RuleFileError';
  }
}

type Fields = Record<string, unknown>;

const yamlFiles = (folder: string): string[] =>
  existsSync(folder)
    ? readdirSync(folder, {recursive: true, encoding: 'utf8'})
        .filter(file => file.endsWith('.yaml'))
        .sort()
        .map(file => join(folder, file))
    : [];

/** Reads fields of one file with asserts that say what to do. */
const fileReader = (path: string, allowed: readonly string[]) => {
  const file = path.slice(path.indexOf('rules'));
  let fields: Fields;
  try {
    fields = (parse(readFileSync(path, 'utf8')) ?? {}) as Fields;
  } catch (error) {
    throw new RuleFileError(
      file,
      'YAML',
      `cannot be read (${(error as Error).message.split('\n')[0]}); put quotes round a line that holds : # or [ at its start`,
    );
  }
  if (typeof fields !== 'object' || Array.isArray(fields))
    throw new RuleFileError(file, 'top level', 'write fields such as "title: …"');
  for (const field of Object.keys(fields)) {
    if (!allowed.includes(field))
      throw new RuleFileError(file, field, `is not a field here; use ${allowed.join(', ')}`);
  }
  const text = (field: string): string => {
    const value = fields[field];
    if (typeof value !== 'string' || value.trim() === '')
      throw new RuleFileError(file, field, 'is missing: write one line of text');
    return value.trim().replaceAll(/\s+/g, ' ');
  };
  const oneOf = <T extends string>(field: string, values: readonly T[]): T => {
    const value = values.find(item => item === fields[field]);
    if (value === undefined)
      throw new RuleFileError(file, field, `"${String(fields[field])}" is not known: use one of ${values.join(', ')}`);
    return value;
  };
  const list = (field: string, source: Fields = fields): string[] => {
    const value = source[field] ?? [];
    if (!Array.isArray(value) || !value.every(item => typeof item === 'string')) {
      throw new RuleFileError(
        file,
        field,
        'write a list of text lines, each after "- "; put quotes round a line that YAML reads otherwise',
      );
    }
    return value as string[];
  };
  return {file, fields, text, oneOf, list};
};

const readTemplates = (file: string, value: unknown): CompiledTemplate[] => {
  if (value === undefined) return [];
  if (typeof value !== 'object' || value === null)
    throw new RuleFileError(file, 'alternatives', 'write a strategy and under it a list of sentences');
  return Object.entries(value).flatMap(([name, texts]) => {
    const strategy = strategies.find(item => item === name);
    if (!strategy)
      throw new RuleFileError(file, `alternatives.${name}`, `is no strategy: use one of ${strategies.join(', ')}`);
    if (!Array.isArray(texts) || !texts.every(item => typeof item === 'string'))
      throw new RuleFileError(file, `alternatives.${name}`, 'write a list of sentences');
    for (const text of texts as string[]) {
      const [slot] = unknownSlots(text);
      if (slot)
        throw new RuleFileError(
          file,
          `alternatives.${name}`,
          `"${slot}" is no slot: use one of ${slotNames.map(one => `{${one}}`).join(', ')}, with ? before } where it may stay empty`,
        );
    }
    return texts.map(text => ({strategy, text: text as string}));
  });
};

const readWeights = (folder: string): Map<string, number> => {
  const path = join(folder, 'weights.tsv');
  if (!existsSync(path)) return new Map();
  return new Map(
    readFileSync(path, 'utf8')
      .split('\n')
      .filter(line => line.includes('\t') && !line.startsWith('#'))
      .map(line => {
        const [weight = '', name = ''] = line.split('\t');
        return [name, Number(weight)] as const;
      }),
  );
};

/** Reads and checks the whole folder. @throws RuleFileError that names file, field and remedy. */
export const readRules = (folder = rulesFolder): RuleSources => {
  const weights = readWeights(folder);
  const used = new Set<string>();
  const weight = (name: string): number => {
    used.add(name);
    return weights.get(name) ?? 0;
  };

  const sets: Record<string, string> = {};
  for (const path of yamlFiles(join(folder, 'words'))) {
    const {text} = fileReader(path, ['about', 'words']);
    text('about');
    sets[basename(path, '.yaml')] = text('words');
  }
  const spellingPath = join(folder, 'spelling.yaml');
  const spelling = fileReader(spellingPath, ['spellings', 'ambiguous', 'openers', 'closers']);
  const textSpeak = Object.fromEntries(
    Object.entries((spelling.fields.spellings ?? {}) as Fields).map(([from, to]) => [from, String(to)]),
  );
  const ambiguous = ((spelling.fields.ambiguous ?? []) as CompiledRules['ambiguous']).map(entry => {
    for (const field of ['from', 'to', 'before'] as const) {
      if (typeof entry[field] !== 'string')
        throw new RuleFileError(
          'rules/en/spelling.yaml',
          `ambiguous.${field}`,
          `is missing after "${String(entry.from)}": write words`,
        );
    }
    return entry;
  });

  const lexicon = createLexicon();
  const wordSets = createSets(sets);
  const checkPatterns = (file: string, field: string, patterns: string[]) => {
    const seen = new Set<string>();
    for (const pattern of patterns) {
      if (seen.has(pattern)) throw new RuleFileError(file, field, `"${pattern}" stands twice: leave one out`);
      seen.add(pattern);
      try {
        parsePattern(pattern, wordSets, lexicon);
      } catch (error) {
        throw new RuleFileError(file, field, (error as Error).message);
      }
    }
  };

  const rules: RuleSource[] = [];
  const ids = new Set<string>();
  for (const category of categories) {
    for (const path of yamlFiles(join(folder, category))) {
      const reader = fileReader(path, [
        'title',
        'why',
        'source',
        'need',
        'severity',
        'sure',
        'find',
        'skip',
        'examples',
        'alternatives',
      ]);
      const {file} = reader;
      const id = basename(path, '.yaml');
      if (ids.has(id))
        throw new RuleFileError(file, 'file name', `the id "${id}" is taken by another rule: choose another name`);
      ids.add(id);
      const find = reader.list('find');
      const sure = reader.list('sure');
      const skip = reader.list('skip');
      if (find.length + sure.length === 0)
        throw new RuleFileError(file, 'find', 'write at least one pattern under find or sure');
      checkPatterns(file, 'find', find);
      checkPatterns(file, 'sure', sure);
      checkPatterns(file, 'skip', skip);
      const examples = (reader.fields.examples ?? {}) as Fields;
      const flag = reader.list('flag', examples);
      const pass = reader.list('pass', examples);
      if (flag.length < 2)
        throw new RuleFileError(
          file,
          'examples.flag',
          'write at least two sentences that earn this hint, the words marked [so]',
        );
      if (pass.length < 2)
        throw new RuleFileError(file, 'examples.pass', 'write at least two look-alikes that stay without a hint');
      for (const example of flag) {
        if (!/\[[^\]]+\]/.test(example))
          throw new RuleFileError(file, 'examples.flag', `mark the words in square brackets: "${example}"`);
      }
      rules.push({
        id,
        file,
        category,
        find,
        sure,
        skip,
        title: reader.text('title'),
        message: reader.text('why'),
        need: reader.oneOf('need', needs),
        severity: reader.oneOf('severity', severities),
        weights: find.map(pattern => weight(`find ${id}: ${pattern}`)),
        examples: {flag, pass},
        alternatives: readTemplates(file, reader.fields.alternatives),
      });
    }
  }

  const evidence: CompiledEvidence[] = yamlFiles(join(folder, 'evidence')).map(path => {
    const reader = fileReader(path, ['about', 'find']);
    reader.text('about');
    const id = basename(path, '.yaml');
    const find = reader.list('find');
    checkPatterns(reader.file, 'find', find);
    return {
      id,
      find,
      weights: find.map(pattern => weight(`evidence ${id}: ${pattern}`)),
      near: find.map(pattern => weight(`near-evidence ${id}: ${pattern}`)),
    };
  });

  const guards = yamlFiles(join(folder, 'guards')).map(path => {
    const reader = fileReader(path, ['about', 'scope', 'find', 'examples']);
    reader.text('about');
    const find = reader.list('find');
    checkPatterns(reader.file, 'find', find);
    return {
      id: basename(path, '.yaml'),
      file: reader.file,
      scope: reader.oneOf('scope', ['draft', 'sentence'] as const),
      find,
      examples: reader.list('examples'),
    };
  });

  const needTemplates: Record<string, CompiledTemplate[]> = {};
  const instead: Record<string, string> = {};
  for (const path of yamlFiles(join(folder, 'alternatives'))) {
    const name = basename(path, '.yaml');
    if (name === 'instead') {
      const {file, fields} = fileReader(path, ['about', 'deeds']);
      for (const [deed, wish] of Object.entries((fields.deeds ?? {}) as Fields)) {
        if (typeof wish !== 'string')
          throw new RuleFileError(
            file,
            `deeds.${deed}`,
            'write what to wish for in its place, beginning with a verb: "let me finish"',
          );
        instead[deed] = wish;
      }
      continue;
    }
    const reader = fileReader(path, ['about', ...strategies]);
    if (![...needs, ...categories, ...frames].some(one => one === name)) {
      throw new RuleFileError(
        reader.file,
        'file name',
        `"${name}" is no need, category or frame: use one of ${[...needs, ...categories, ...frames].join(', ')}`,
      );
    }
    const {about: _, ...templates} = reader.fields;
    needTemplates[name] = readTemplates(reader.file, templates);
  }

  const other: Record<string, number> = {};
  const thresholds = Object.fromEntries(
    sensitivities.map(name => [name, weights.get(`threshold ${name}`) ?? 0]),
  ) as CompiledRules['thresholds'];
  for (const [name, value] of weights) {
    if (!used.has(name) && /^(bias|sure|sign |set |near-set |word |pair )/.test(`${name} `)) other[name] = value;
  }
  const compiled: CompiledRules = {
    sets,
    textSpeak,
    ambiguous,
    openers: String(spelling.fields.openers ?? ''),
    closers: String(spelling.fields.closers ?? ''),
    rules: rules.map(({file: _, examples: __, alternatives: ___, ...rule}) => rule),
    evidence,
    guards: guards.map(({file: _, examples: __, ...guard}) => guard),
    weights: other,
    thresholds,
    sureFloor: weights.get('threshold sure') ?? 0,
    alternatives: {
      needs: needTemplates,
      instead,
      rules: Object.fromEntries(
        rules.filter(rule => rule.alternatives.length > 0).map(rule => [rule.id, rule.alternatives]),
      ),
    },
  };
  return {rules, guards, compiled};
};

/** The rules of `rules/en/`, compiled: what the extension, the commands and the tests all use. */
export const loadRules = (): CompiledRules => readRules().compiled;

/** The guide of `rules/en/guide/`: one key a file, named after it. */
export const loadGuide = (): Record<string, unknown> =>
  Object.fromEntries(
    yamlFiles(join(rulesFolder, 'guide')).map(path => [basename(path, '.yaml'), parse(readFileSync(path, 'utf8'))]),
  );

/** Every file that `loadRules` and `loadGuide` read, for a build that watches them. */
export const ruleFiles = (): string[] => [
  ...yamlFiles(rulesFolder),
  join(dirname(join(rulesFolder, 'x')), 'weights.tsv'),
];

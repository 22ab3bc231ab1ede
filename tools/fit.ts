import {existsSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {countsBesideSure, createEvidence, type Kind, kinds, signs} from '../src/engine/evidence.ts';
import {createSpeller, tokenize} from '../src/engine/tokens.ts';
import {readCorpus} from './corpus.ts';
import {loadGuide, readRules, rulesFolder} from './load-rules.ts';
import {type Example, fitLogistic} from './regression.ts';

// Fits the weights of rules/en/weights.tsv on a folder of corpora: npm run fit -- FOLDER
// Deterministic: the same rules and corpora give the same table. Thresholds come from scores of rows that the scoring
// fit has not seen (five folds, whole authors held out).

const FOLDS = 5;
/** What a sure match adds; the fit knows it, so that warmth and play can learn to outweigh it. */
const SURE = 6;
const MIN_COUNT: Record<Kind, number> = {
  find: 1,
  evidence: 2,
  'near-evidence': 4,
  sign: 1,
  set: 3,
  'near-set': 8,
  word: 8,
  pair: 8,
};
const PENALTY: Record<Kind, number> = {
  find: 1.5,
  evidence: 1.5,
  'near-evidence': 4,
  sign: 1,
  set: 2,
  'near-set': 4,
  word: 3,
  pair: 3,
};
/** Words and pairs that decide least are left out of the table. */
const SMALLEST: Partial<Record<Kind, number>> = {word: 0.1, pair: 0.2, 'near-evidence': 0.1, 'near-set': 0.05};
const WORDS_MAX = 1500;
const PAIRS_MAX = 1800;
/** What a sentence with a sure match has to reach at every sensitivity. */
const SURE_FLOOR = 1.8;
/**
 * False alarms per 1,000 everyday messages that each sensitivity may raise on unseen rows beside those of sure matches.
 * Rows that nobody judged count as false alarms; read, about half of them deserve their hint.
 */
const ALARMS = {strong: 0.05, balanced: 0.7, everything: 6.4};

type FitRow = {
  text: string;
  flag: boolean;
  everyday: boolean;
  spans: {start: number; end: number}[];
  weight: number;
  fold: number;
  world: 'written' | 'real' | 'hard' | 'everyday' | 'example';
};

const hash = (text: string): number => {
  let value = 2166136261;
  for (let at = 0; at < text.length; at++) value = Math.imul(value ^ text.charCodeAt(at), 16777619);
  return value >>> 0;
};

const readRows = (folder: string): FitRow[] => {
  const rows: FitRow[] = [];
  const judged = new Set<string>();
  const corpora = [
    ['written-messages', 'written', 1],
    ['dev-messages', 'written', 1],
    ['real-messages', 'real', 1.5],
    ['real-hard-messages', 'hard', 1.5],
  ] as const;
  const authors = new Map<string, number>();
  for (const [name, world, weight] of corpora) {
    const path = join(folder, `${name}.jsonl`);
    if (!existsSync(path)) continue;
    for (const row of readCorpus(path)) {
      const everyday = row.kind?.startsWith('everyday-dev:') === true;
      if (everyday) judged.add(row.kind!.slice('everyday-dev:'.length));
      const group = world === 'written' ? (row.author ?? name) : undefined;
      if (group !== undefined && !authors.has(group)) authors.set(group, authors.size);
      const fold = (group === undefined ? hash(row.text.slice(0, 40)) : authors.get(group)!) % FOLDS;
      rows.push({
        text: row.text,
        flag: row.flag === true,
        everyday,
        spans: row.spans,
        weight: weight * (row.borderline ? 0.3 : 1),
        fold,
        world,
      });
    }
  }
  const everyday = join(folder, 'everyday-dev.jsonl');
  if (existsSync(everyday)) {
    for (const {id, text} of readCorpus(everyday)) {
      if (!judged.has(id))
        rows.push({
          text,
          flag: false,
          everyday: true,
          spans: [],
          weight: 1,
          fold: hash(text.slice(0, 40)) % FOLDS,
          world: 'everyday',
        });
    }
  }
  return rows;
};

const sources = readRules();
const {compiled} = sources;
const folder = process.argv[2] ?? join(import.meta.dirname, '..', '..', 'shared', 'corpora');
const rows = readRows(folder);
if (rows.length === 0) {
  console.error(`${folder} holds no corpora: name a folder with written-messages.jsonl and its neighbours.`);
  process.exit(1);
}
for (const rule of sources.rules) {
  for (const example of rule.examples.flag) {
    const start = example.indexOf('[');
    const end = example.indexOf(']') - 1;
    rows.push({
      text: example.replaceAll(/[[\]]/g, ''),
      flag: true,
      everyday: false,
      spans: [{start, end}],
      weight: 4,
      fold: -1,
      world: 'example',
    });
  }
  for (const text of rule.examples.pass)
    rows.push({text, flag: false, everyday: false, spans: [], weight: 4, fold: -1, world: 'example'});
}
for (const guard of sources.guards)
  for (const text of guard.examples)
    rows.push({text, flag: false, everyday: false, spans: [], weight: 2, fold: -1, world: 'example'});

// Our own texts are fair wording too. What stands under `before` or between quotation marks is somebody else's.
const ownTexts = (value: unknown): string[] => {
  if (typeof value === 'string') return [value.replaceAll(/“[^”]*”|‘[^’]*’/g, '')];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, item]) => (key === 'before' ? [] : ownTexts(item)));
};
for (const text of [...ownTexts(loadGuide()), ...ownTexts(sources.rules.map(({message}) => message))]) {
  rows.push({text, flag: false, everyday: false, spans: [], weight: 2, fold: -1, world: 'example'});
}

const counts = new Map<string, number>();
const spell = createSpeller(compiled.textSpeak, () => false);
for (const {text} of rows) {
  for (const word of new Set(tokenize(text, spell).flatMap(({tokens}) => tokens.map(token => token.word)))) {
    counts.set(word, (counts.get(word) ?? 0) + 1);
  }
}
const words = [...counts]
  .filter(([word, count]) => count >= MIN_COUNT.word && !/[\s\t]/.test(word))
  .map(([word]) => word);
const evidence = createEvidence(compiled, words);
const wordOf: string[] = [];
for (const word of words) wordOf[evidence.lexicon.lookup(word)] = word;

const columnOf = new Map<string, number>();
const columns: {kind: Kind; key: number; count: number}[] = [];
type SentenceRow = {row: FitRow; number: number; on: number[]; positive: boolean; eligible: boolean; sure: boolean};
const sentences: SentenceRow[] = [];
rows.forEach((row, number) => {
  const readings = evidence.read(row.text);
  readings.forEach((reading, at) => {
    const on: number[] = [];
    const sure = reading.finds.some(match => evidence.owners[match.pattern]!.kind === 'sure');
    evidence.emit(readings, at, (kind, key) => {
      if (sure && !countsBesideSure(kind)) return;
      if (kind === 'find' && evidence.owners[key]!.kind === 'sure') return;
      if (kind === 'word' && wordOf[key] === undefined) return;
      if (kind === 'pair' && (wordOf[Math.floor(key / 65536)] === undefined || wordOf[key % 65536] === undefined))
        return;
      const name = `${kind} ${key}`;
      let column = columnOf.get(name);
      if (column === undefined) {
        column = columns.length;
        columnOf.set(name, column);
        columns.push({kind, key, count: 0});
      }
      columns[column]!.count++;
      on.push(column);
    });
    const {sentence} = reading.line;
    const touched = row.spans.some(span => span.start < sentence.end && sentence.start < span.end);
    sentences.push({
      row,
      number,
      on,
      positive: row.flag && (row.spans.length === 0 || touched),
      eligible: !reading.silenced && reading.finds.length > 0,
      sure,
    });
  });
});

const fit = (training: readonly SentenceRow[], allowed: (column: number) => boolean) => {
  const examples = training.map(
    ({on, positive, row, sure}): Example => ({
      columns: Int32Array.from(on.filter(allowed)),
      positive,
      weight: row.weight,
      offset: sure ? SURE : 0,
    }),
  );
  return fitLogistic(examples, {
    columns: columns.length,
    penalty: Float64Array.from(columns, ({kind}) => PENALTY[kind]),
    epochs: 20,
  });
};

/** Two fits: the first shows which words matter, the second weighs those alone. */
const fitPruned = (training: readonly SentenceRow[]) => {
  const enough = (column: number) => columns[column]!.count >= MIN_COUNT[columns[column]!.kind];
  const first = fit(training, enough);
  const worth = (column: number) => Math.abs(first.weights[column]!) * Math.sqrt(columns[column]!.count);
  const kept = new Set<number>();
  for (const kind of kinds) {
    const max = kind === 'word' ? WORDS_MAX : kind === 'pair' ? PAIRS_MAX : Number.POSITIVE_INFINITY;
    const candidates = columns.flatMap((column, index) =>
      column.kind === kind && enough(index) && Math.abs(first.weights[index]!) >= (SMALLEST[kind] ?? 0) ? [index] : [],
    );
    for (const column of candidates.sort((a, b) => worth(b) - worth(a) || a - b).slice(0, max)) kept.add(column);
  }
  return {...fit(training, column => kept.has(column)), kept};
};

const scores = (model: {bias: number; weights: Float64Array}, {on, sure}: SentenceRow): number =>
  on.reduce((sum, column) => sum + model.weights[column]!, model.bias) + (sure ? SURE : 0);

// Scores of unseen rows, for the thresholds.
const best = new Float64Array(rows.length).fill(Number.NEGATIVE_INFINITY);
const surely = new Uint8Array(rows.length);
for (let fold = 0; fold < FOLDS; fold++) {
  const model = fitPruned(sentences.filter(({row}) => row.fold !== fold));
  for (const sentence of sentences) {
    if (sentence.row.fold !== fold || !sentence.eligible) continue;
    const score = scores(model, sentence);
    if (sentence.sure && score >= SURE_FLOOR) surely[sentence.number] = 1;
    best[sentence.number] = Math.max(best[sentence.number]!, score);
  }
}
// Everyday rows that somebody judged count by that judgement (borderline ones as no alarm), the others as false alarms.
const everydayTotal = rows.filter(({everyday}) => everyday).length;
const alarms = rows
  .flatMap(({everyday, flag, weight}, number) =>
    everyday && !flag && weight >= 1 && surely[number] === 0 ? [best[number]!] : [],
  )
  .sort((a, b) => b - a);
const thresholdFor = (perThousand: number): number =>
  (alarms[Math.floor((perThousand * everydayTotal) / 1000)] ?? 0) + 0.001;
const thresholds = Object.fromEntries(Object.entries(ALARMS).map(([name, rate]) => [name, thresholdFor(rate)]));

const sureAlarms = rows.filter(
  ({everyday, flag, weight}, number) => everyday && !flag && weight >= 1 && surely[number] === 1,
).length;

const share = (part: number, whole: number): string => (whole === 0 ? '–' : (part / whole).toFixed(3));
const figures = (threshold: number, world: FitRow['world']): string => {
  let hit = 0;
  let wrongly = 0;
  let missed = 0;
  rows.forEach((row, number) => {
    if (row.world !== world || row.weight < 1) return;
    const hinted = surely[number] === 1 || best[number]! >= threshold;
    if (hinted && row.flag) hit++;
    else if (hinted) wrongly++;
    else if (row.flag) missed++;
  });
  return `P ${share(hit, hit + wrongly)} R ${share(hit, hit + missed)}`;
};
console.log('On rows that the fit behind the score had not seen:');
for (const threshold of [-1, -0.5, 0, 0.5, 1, 1.5, 2, 3]) {
  const rate = (1000 * (sureAlarms + alarms.filter(score => score >= threshold).length)) / everydayTotal;
  console.log(
    `  at ${String(threshold).padStart(4)}  written ${figures(threshold, 'written')}  real ${figures(threshold, 'real')}  hard ${figures(threshold, 'hard')}  false alarms ${rate.toFixed(1)} per 1,000 everyday`,
  );
}
for (const [name, threshold] of Object.entries(thresholds)) {
  console.log(
    `  ${name} ${threshold.toFixed(2)}  written ${figures(threshold, 'written')}  real ${figures(threshold, 'real')}  hard ${figures(threshold, 'hard')}`,
  );
}

const model = fitPruned(sentences);
const nameOf = ({kind, key}: {kind: Kind; key: number}): string => {
  const owner = evidence.owners[key];
  switch (kind) {
    case 'find': {
      if (owner?.kind !== 'find') throw new Error('Only find patterns have weights.');
      const rule = compiled.rules[owner.rule]!;
      return `find ${rule.id}: ${rule.find[owner.index]}`;
    }
    case 'evidence':
    case 'near-evidence': {
      if (owner?.kind !== 'evidence') throw new Error('Only evidence patterns have weights here.');
      const list = compiled.evidence[owner.list]!;
      return `${kind} ${list.id}: ${list.find[owner.index]}`;
    }
    case 'sign':
      return `sign ${signs[key]}`;
    case 'set':
    case 'near-set':
      return `${kind} ${evidence.setNames[key]}`;
    case 'word':
      return `word ${wordOf[key]}`;
    case 'pair':
      return `pair ${wordOf[Math.floor(key / 65536)]} ${wordOf[key % 65536]}`;
  }
};
const table = [...model.kept]
  .map(column => ({name: nameOf(columns[column]!), weight: model.weights[column]!}))
  .filter(({weight}) => Math.abs(weight) >= 0.005)
  .sort((a, b) => (a.name < b.name ? -1 : 1));
const lines = [
  '# Written by `npm run fit`: how much each piece of evidence speaks for (+) or against (−) a hint.',
  `${model.bias.toFixed(2)}\tbias`,
  `${SURE.toFixed(2)}\tsure`,
  `${SURE_FLOOR.toFixed(2)}\tthreshold sure`,
  ...Object.entries(thresholds).map(([name, threshold]) => `${threshold.toFixed(2)}\tthreshold ${name}`),
  ...table.map(({name, weight}) => `${weight.toFixed(2)}\t${name}`),
];
writeFileSync(join(rulesFolder, 'weights.tsv'), `${lines.join('\n')}\n`);
console.log(`${table.length} weights written to rules/en/weights.tsv`);

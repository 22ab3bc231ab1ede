import {clauseAround} from './clause-span.ts';
import type {CompiledRules} from './compiled.ts';
import {countsBesideSure, createEvidence, type Kind, pairKey, type Reading, signs} from './evidence.ts';
import type {Hint, Linter, LintOptions, Evidence as Reason, Sensitivity} from './hint.ts';
import type {Match} from './pattern.ts';

/** A draft longer than this is not linted: nobody reads a hint in a book, and typing must stay light. */
export const DRAFT_MAX = 100_000;

/** A hint together with what made it, strongest first. */
export type Explained = Hint & {score: number; reasons: Reason[]};

export type ExplainedLinter = (text: string, options?: LintOptions) => Explained[];

type Weights = {
  bias: number;
  sure: number;
  pattern: Float64Array;
  near: Float64Array;
  sign: Float64Array;
  set: Float64Array;
  nearSet: Float64Array;
  word: Float64Array;
  pair: Map<number, number>;
};

const readWeights = (compiled: CompiledRules, evidence: ReturnType<typeof createEvidence>): Weights => {
  const {owners, lexicon, setNames} = evidence;
  const weights: Weights = {
    bias: compiled.weights.bias ?? 0,
    sure: compiled.weights.sure ?? 0,
    pattern: new Float64Array(owners.length),
    near: new Float64Array(owners.length),
    sign: Float64Array.from(signs, name => compiled.weights[`sign ${name}`] ?? 0),
    set: Float64Array.from(setNames, name => compiled.weights[`set ${name}`] ?? 0),
    nearSet: Float64Array.from(setNames, name => compiled.weights[`near-set ${name}`] ?? 0),
    word: new Float64Array(lexicon.size() + 1),
    pair: new Map(),
  };
  owners.forEach((owner, pattern) => {
    if (owner.kind === 'find') weights.pattern[pattern] = compiled.rules[owner.rule]!.weights[owner.index] ?? 0;
    else if (owner.kind === 'evidence') {
      weights.pattern[pattern] = compiled.evidence[owner.list]!.weights[owner.index] ?? 0;
      weights.near[pattern] = compiled.evidence[owner.list]!.near[owner.index] ?? 0;
    }
  });
  for (const [name, weight] of Object.entries(compiled.weights)) {
    const [kind, first = '', second = ''] = name.split(' ');
    if (kind === 'word') weights.word[lexicon.lookup(first)] = weight;
    else if (kind === 'pair') weights.pair.set(pairKey(lexicon.lookup(first), lexicon.lookup(second)), weight);
  }
  return weights;
};

/** The words that the weights table names, so that they get a number. */
const weightedWords = (compiled: CompiledRules): string[] =>
  Object.keys(compiled.weights).flatMap(name => (/^(word|pair) /.test(name) ? name.split(' ').slice(1) : []));

/** The linter with and without reasons: they cost more than the hints, and only `check --explain` asks for them. */
const build = (compiled: CompiledRules) => {
  const evidence = createEvidence(compiled, weightedWords(compiled));
  const {owners} = evidence;
  const weights = readWeights(compiled, evidence);

  const weigh = (kind: Kind, key: number): number => {
    switch (kind) {
      case 'find':
      case 'evidence':
        return weights.pattern[key]!;
      case 'near-evidence':
        return weights.near[key]!;
      case 'sign':
        return weights.sign[key]!;
      case 'set':
        return weights.set[key]!;
      case 'near-set':
        return weights.nearSet[key]!;
      case 'word':
        return weights.word[key] ?? 0;
      case 'pair':
        return weights.pair.get(key) ?? 0;
    }
  };
  const name = (kind: Kind, key: number): string => {
    const owner = owners[key];
    switch (kind) {
      case 'find':
      case 'evidence':
      case 'near-evidence': {
        if (owner?.kind === 'find')
          return `${compiled.rules[owner.rule]!.id}: ${compiled.rules[owner.rule]!.find[owner.index]}`;
        if (owner?.kind === 'sure')
          return `${compiled.rules[owner.rule]!.id}: ${compiled.rules[owner.rule]!.sure[owner.index]} (sure)`;
        return owner?.kind === 'evidence'
          ? `${kind} ${compiled.evidence[owner.list]!.id}: ${compiled.evidence[owner.list]!.find[owner.index]}`
          : kind;
      }
      case 'sign':
        return `sign ${signs[key]}`;
      case 'set':
      case 'near-set':
        return `${kind} @${evidence.setNames[key]}`;
      case 'word':
        return `word ${evidence.lexicon.word(key)}`;
      case 'pair':
        return `pair ${evidence.lexicon.word(Math.floor(key / 65536))} ${evidence.lexicon.word(key % 65536)}`;
    }
  };

  const isSure = ({finds}: Reading): boolean => finds.some(match => owners[match.pattern]!.kind === 'sure');

  /** How much a match counts in the choice of what the hint is about. */
  const say = (match: Match): number => {
    const owner = owners[match.pattern]!;
    return owner.kind === 'sure' ? weights.sure : weights.pattern[match.pattern]!;
  };

  const choose = (finds: readonly Match[]): Match | undefined => {
    const byCategory = new Map<string, number>();
    for (const match of finds) {
      const {category} = compiled.rules[(owners[match.pattern] as {rule: number}).rule]!;
      byCategory.set(category, (byCategory.get(category) ?? 0) + Math.max(0, say(match)));
    }
    let best: Match | undefined;
    let most = 0;
    for (const match of finds) {
      const {category} = compiled.rules[(owners[match.pattern] as {rule: number}).rule]!;
      const worth = say(match) > 0 ? say(match) + (byCategory.get(category) ?? 0) : 0;
      if (worth > most) {
        best = match;
        most = worth;
      }
    }
    return best;
  };

  /** The chosen match together with the other finds that touch it. */
  const widen = (best: Match, finds: readonly Match[]): {start: number; end: number} => {
    let {start, end} = best;
    for (const match of finds) {
      if (say(match) <= 0 || match.start > end + 1 || match.end < start - 1) continue;
      start = Math.min(start, match.start);
      end = Math.max(end, match.end);
    }
    return {start, end};
  };

  const hintFor = (reading: Reading): Hint | undefined => {
    const best = choose(reading.finds);
    if (!best) return;
    const rule = compiled.rules[(owners[best.pattern] as {rule: number}).rule]!;
    const {start, end} = clauseAround(reading.line, widen(best, reading.finds));
    const tokens = reading.line.sentence.tokens.slice(start, end);
    return {
      span: {start: tokens[0]!.start, end: tokens.at(-1)!.end},
      rule: rule.id,
      category: rule.category,
      severity: rule.severity,
      need: rule.need,
      message: rule.message,
      words: tokens.map(({word}) => word).join(' '),
    };
  };

  const reasonsFor = (readings: readonly Reading[], at: number): Reason[] => {
    const reasons: Reason[] = [];
    const sure = isSure(readings[at]!);
    evidence.emit(readings, at, (kind, key) => {
      if (sure && !countsBesideSure(kind) && owners[key]?.kind !== 'sure') return;
      const weight = kind === 'find' && owners[key]!.kind === 'sure' ? weights.sure : weigh(kind, key);
      if (weight !== 0) reasons.push({name: name(kind, key), weight});
    });
    return reasons.sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight));
  };

  return <T extends Hint>(
    text: string,
    sensitivity: Sensitivity,
    finish: (hint: Hint, score: number, reasons: () => Reason[]) => T,
  ): T[] => {
    if (text.length > DRAFT_MAX) return [];
    const threshold = compiled.thresholds[sensitivity];
    const readings = evidence.read(text);
    const hints: T[] = [];
    let score = 0;
    let sure = false;
    const add = (kind: Kind, key: number) => {
      if (!sure || countsBesideSure(kind)) score += weigh(kind, key);
    };
    for (let at = 0; at < readings.length; at++) {
      const reading = readings[at]!;
      if (reading.silenced || reading.finds.length === 0) continue;
      sure = isSure(reading);
      score = weights.bias + (sure ? weights.sure : 0);
      evidence.emit(readings, at, add);
      if (score < (sure ? Math.min(threshold, compiled.sureFloor) : threshold)) continue;
      const hint = hintFor(reading);
      if (hint) hints.push(finish(hint, score, () => reasonsFor(readings, at)));
    }
    return hints;
  };
};

/** Like `createLinter`, and every hint says which evidence made it (`check --explain`). */
export const createExplainedLinter = (compiled: CompiledRules): ExplainedLinter => {
  const lint = build(compiled);
  return (text, {sensitivity = 'balanced'} = {}) =>
    lint(text, sensitivity, (hint, score, reasons): Explained => ({...hint, score, reasons: reasons()}));
};

/** Compiles the rules; the linter it returns is pure and linear in the length of the draft. */
export const createLinter = (compiled: CompiledRules): Linter => {
  const lint = build(compiled);
  return (text, {sensitivity = 'balanced'} = {}) => lint(text, sensitivity, hint => hint);
};

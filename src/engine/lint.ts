import {clauseAround} from './clause-span.ts';
import type {CompiledRules} from './compiled.ts';
import {createEvidence, kinds, pairKey, type Reading, signs} from './evidence.ts';
import type {Evidence as Reason, Hint, Linter, LintOptions} from './hint.ts';
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

/** Like `createLinter`, and every hint says which evidence made it (`check --explain`). */
export const createExplainedLinter = (compiled: CompiledRules): ExplainedLinter => {
  const evidence = createEvidence(compiled, weightedWords(compiled));
  const {owners} = evidence;
  const weights = readWeights(compiled, evidence);

  const weigh = (kind: (typeof kinds)[number], key: number): number => {
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
  const name = (kind: (typeof kinds)[number], key: number): string => {
    const owner = owners[key];
    switch (kind) {
      case 'find':
      case 'evidence':
      case 'near-evidence': {
        if (owner?.kind === 'find') return `${compiled.rules[owner.rule]!.id}: ${compiled.rules[owner.rule]!.find[owner.index]}`;
        if (owner?.kind === 'sure') return `${compiled.rules[owner.rule]!.id}: ${compiled.rules[owner.rule]!.sure[owner.index]} (sure)`;
        return owner?.kind === 'evidence' ? `${kind} ${compiled.evidence[owner.list]!.id}: ${compiled.evidence[owner.list]!.find[owner.index]}` : kind;
      }
      case 'sign':
        return `sign ${signs[key]}`;
      case 'set':
      case 'near-set':
        return `${kind} @${evidence.setNames[key]}`;
      default:
        return `${kind} ${key}`;
    }
  };

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

  return (text, {sensitivity = 'balanced'} = {}) => {
    if (text.length > DRAFT_MAX) return [];
    const threshold = compiled.thresholds[sensitivity];
    const readings = evidence.read(text);
    const hints: Explained[] = [];
    readings.forEach((reading, at) => {
      if (reading.silenced || reading.finds.length === 0) return;
      let score = weights.bias;
      if (reading.finds.some(match => owners[match.pattern]!.kind === 'sure')) score += weights.sure;
      evidence.emit(readings, at, (kind, key) => {
        score += weigh(kind, key);
      });
      if (score < threshold) return;
      const hint = hintFor(reading);
      if (!hint) return;
      const reasons: Reason[] = [];
      evidence.emit(readings, at, (kind, key) => {
        const weight = kind === 'find' && owners[key]!.kind === 'sure' ? weights.sure : weigh(kind, key);
        if (weight !== 0) reasons.push({name: name(kind, key), weight});
      });
      hints.push({...hint, score, reasons: reasons.sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight))});
    });
    return hints;
  };
};

/** Compiles the rules; the linter it returns is pure and linear in the length of the draft. */
export const createLinter = (compiled: CompiledRules): Linter => {
  const explain = createExplainedLinter(compiled);
  return (text, options) => explain(text, options).map(({score: _, reasons: __, ...hint}) => hint);
};

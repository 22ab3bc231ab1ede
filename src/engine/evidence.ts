import type {CompiledGuard, CompiledRule, CompiledRules} from './compiled.ts';
import {createMatcher} from './matcher.ts';
import {
  createLexicon,
  createSets,
  ING,
  type Lexicon,
  type Line,
  type Match,
  parsePattern,
  shapeOf,
  type WordsCache,
} from './pattern.ts';
import {createSpeller, type Sentence, type Token, tokenize} from './tokens.ts';

/** What a pattern belongs to. */
export type Owner =
  | {kind: 'find' | 'sure' | 'skip'; rule: number; index: number}
  | {kind: 'evidence'; list: number; index: number}
  | {kind: 'guard'; guard: CompiledGuard};

/** One sentence, read: what matched in it after skips and quotes have taken theirs away. */
export type Reading = {line: Line; finds: Match[]; evidence: Match[]; silenced: boolean};

/** The kinds of evidence beside patterns; a weight's name in the table is the kind and the key. */
export const kinds = ['find', 'evidence', 'near-evidence', 'sign', 'set', 'near-set', 'word', 'pair'] as const;
export type Kind = (typeof kinds)[number];

/**
 * What still counts beside a sure match: the words of the match speak for themselves, and only what surrounds them
 * (warmth, play, reports, the shape of the draft) can outweigh it.
 */
export const countsBesideSure = (kind: Kind): boolean => kind !== 'find' && kind !== 'word' && kind !== 'pair';

/** Called once for each piece of evidence in a sentence. `key` is a number within its kind. */
export type Emit = (kind: Kind, key: number) => void;

export const signs = [
  'question',
  'questions',
  'exclamation',
  'exclamations',
  'trailing',
  'stop',
  'caps',
  'all-caps',
  'length-1-2',
  'length-3-4',
  'length-5-7',
  'length-8-12',
  'length-13-20',
  'length-21+',
  'first',
  'last',
  'only',
  'lines-3+',
  'draft-12+',
  'draft-30+',
  'you',
  'you-first',
  'you-2+',
  'i',
  'third-person',
  'no-person',
  'you-and-i',
  'rules-1',
  'rules-2',
  'rules-3+',
  'categories-2+',
  'near-rules-1',
  'near-rules-2+',
  'quote',
  'laugh',
  'warm',
  'cold',
  'sad',
  'near-laugh',
  'near-warm',
  'near-cold',
  'near-sad',
  'near-question',
] as const;
const sign = Object.fromEntries(signs.map((name, index) => [name, index])) as Record<(typeof signs)[number], number>;

const LAUGH = /[😂🤣😆😹😜😝😛😁]|[x:;=8]-?[dp]/iu;
const WARM = /[❤♥💕💖💗💙💚💛💜🧡🥰😍😘🤗😊☺😻💞🥳🎉🙏👍]|<3|[:;=]-?\)|:-?\*|\^_?\^/u;
const COLD = /[🙄🙃👏😒😤😠😡🤬🖕💀🤡😑😐🤦🤷]|[:;=]-?[|/\\]/u;
const SAD = /[😢😭😞😔☹🥺💔]|:'\(|[:;=]-?\(/u;

/** How many sentences on either side count as neighbours; a bound, so that long drafts stay linear. */
const NEAR = 4;

export type Evidence = {
  lexicon: Lexicon;
  owners: readonly Owner[];
  setNames: readonly string[];
  read(text: string): Reading[];
  emit(readings: readonly Reading[], at: number, emit: Emit): void;
};

/** Key of two neighbouring words; the lexicon stays far below 65,536. */
export const pairKey = (first: number, second: number): number => first * 65536 + second;

const overlap = (a: Match, b: Match): boolean => a.start < b.end && b.start < a.end;

/** Compiles the rules once; `read` then finds everything in a draft that speaks for or against a hint. */
export const createEvidence = (compiled: CompiledRules, words: Iterable<string> = []): Evidence => {
  const lexicon = createLexicon();
  const sets = createSets(compiled.sets);
  const owners: Owner[] = [];
  const cache: WordsCache = new Map();
  const patterns: ReturnType<typeof parsePattern>[] = [];
  const add = (sources: readonly string[], owner: (index: number) => Owner) =>
    sources.forEach((source, index) => {
      patterns.push(parsePattern(source, sets, lexicon, cache));
      owners.push(owner(index));
    });
  compiled.rules.forEach((rule: CompiledRule, number) => {
    add(rule.find, index => ({kind: 'find', rule: number, index}));
    add(rule.sure, index => ({kind: 'sure', rule: number, index}));
    add(rule.skip, index => ({kind: 'skip', rule: number, index}));
  });
  compiled.evidence.forEach(({find}, list) => {
    add(find, index => ({kind: 'evidence', list, index}));
  });
  for (const guard of compiled.guards) add(guard.find, () => ({kind: 'guard', guard}));

  const setNames = Object.keys(compiled.sets);
  const setsOf: number[][] = [];
  setNames.forEach((name, number) => {
    for (const word of sets.words(name) ?? []) {
      const id = lexicon.id(word);
      setsOf[id] ??= [];
      setsOf[id].push(number);
    }
  });
  const ambiguous = new Map(
    compiled.ambiguous.map(({from, to, before, else: otherwise}) => {
      const next = before.split(/[\s|]+/);
      return [
        from,
        {
          to: to.split(' '),
          otherwise: otherwise?.split(' '),
          ing: next.includes('@ING'),
          before: new Set(next.flatMap(word => (word.startsWith('@') ? (sets.words(word.slice(1)) ?? []) : [word]))),
        },
      ];
    }),
  );
  for (const word of words) lexicon.id(word);
  const spell = createSpeller(compiled.textSpeak, word => lexicon.lookup(word) !== 0);
  const you = new Set(['you', 'your', 'yourself', 'yours'].map(lexicon.id));
  const i = new Set(['i', 'me', 'my', 'myself'].map(lexicon.id));
  const others = new Set(['he', 'she', 'they', 'him', 'her', 'them', 'his', 'their'].map(lexicon.id));
  const matcher = createMatcher(patterns, lexicon, compiled.openers, compiled.closers);

  // "ur so mean": the same spelling stands for two things; the next word tells which.
  const settle = (sentence: Sentence): void => {
    const {tokens} = sentence;
    if (!tokens.some(({word}) => ambiguous.has(word))) return;
    sentence.tokens = tokens.flatMap((token, at) => {
      const other = ambiguous.get(token.word);
      if (!other) return [token];
      const next = tokens[at + 1]?.word ?? '';
      const words = other.before.has(next) || (other.ing && (shapeOf(next) & ING) !== 0) ? other.to : other.otherwise;
      return words
        ? words.map((word, index): Token => ({...token, word, clause: token.clause && index === 0}))
        : [token];
    });
  };

  const read = (text: string): Reading[] => {
    const readings: Reading[] = [];
    let silenced = false;
    for (const sentence of tokenize(text, spell)) {
      settle(sentence);
      const line = matcher.line(sentence);
      const reading: Reading = {line, finds: [], evidence: [], silenced: false};
      const skips: Match[] = [];
      for (const match of matcher.matches(line)) {
        const owner = owners[match.pattern]!;
        if (owner.kind === 'guard') {
          if (owner.guard.scope === 'draft') silenced = true;
          else reading.silenced = true;
        } else if (owner.kind === 'skip') skips.push(match);
        else if (owner.kind === 'evidence') reading.evidence.push(match);
        else if (!sentence.tokens[match.start]!.quoted) reading.finds.push(match);
      }
      if (skips.length > 0) {
        reading.finds = reading.finds.filter(match => {
          const owner = owners[match.pattern]!;
          return !skips.some(skip => {
            const by = owners[skip.pattern]!;
            return 'rule' in by && 'rule' in owner && by.rule === owner.rule && overlap(skip, match);
          });
        });
      }
      readings.push(reading);
    }
    if (silenced) for (const reading of readings) reading.silenced = true;
    return readings;
  };

  const categoryOf = (match: Match): string | undefined => {
    const owner = owners[match.pattern]!;
    return 'rule' in owner ? compiled.rules[owner.rule]?.category : undefined;
  };

  const emitMood = (signsSeen: readonly string[], emit: Emit, near: boolean): void => {
    if (signsSeen.length === 0) return;
    const all = signsSeen.join(' ');
    if (LAUGH.test(all)) emit('sign', near ? sign['near-laugh'] : sign.laugh);
    if (WARM.test(all)) emit('sign', near ? sign['near-warm'] : sign.warm);
    if (COLD.test(all)) emit('sign', near ? sign['near-cold'] : sign.cold);
    if (SAD.test(all)) emit('sign', near ? sign['near-sad'] : sign.sad);
  };

  const emit = (readings: readonly Reading[], at: number, out: Emit): void => {
    const {line, finds, evidence} = readings[at]!;
    const {sentence, ids, length} = line;
    const seen = new Set<number>();
    for (const match of finds) {
      if (seen.has(match.pattern)) continue;
      seen.add(match.pattern);
      out('find', match.pattern);
    }
    for (const match of evidence) {
      if (seen.has(match.pattern)) continue;
      seen.add(match.pattern);
      out('evidence', match.pattern);
    }
    const rules = new Set(finds.map(match => (owners[match.pattern] as {rule: number}).rule)).size;
    if (rules > 0) out('sign', rules === 1 ? sign['rules-1'] : rules === 2 ? sign['rules-2'] : sign['rules-3+']);
    if (rules > 1 && new Set(finds.map(categoryOf)).size > 1) out('sign', sign['categories-2+']);

    // Shape of the sentence and its place in the draft.
    if (sentence.question) out('sign', sign.question);
    if (sentence.exclamations > 0) out('sign', sentence.exclamations > 1 ? sign.exclamations : sign.exclamation);
    if (sentence.trailing) out('sign', sign.trailing);
    if (sentence.stop) out('sign', sign.stop);
    out(
      'sign',
      length < 3
        ? sign['length-1-2']
        : length < 5
          ? sign['length-3-4']
          : length < 8
            ? sign['length-5-7']
            : length < 13
              ? sign['length-8-12']
              : length < 21
                ? sign['length-13-20']
                : sign['length-21+'],
    );
    if (readings.length === 1) out('sign', sign.only);
    else {
      if (at === 0) out('sign', sign.first);
      if (at === readings.length - 1) out('sign', sign.last);
      if (readings.length > 2) out('sign', sign['lines-3+']);
    }
    let caps = 0;
    let second = 0;
    let first = 0;
    let third = 0;
    let quoted = false;
    const setSeen = new Set<number>();
    for (let token = 0; token < length; token++) {
      const id = ids[token]!;
      if (sentence.tokens[token]!.caps) caps++;
      if (sentence.tokens[token]!.quoted) quoted = true;
      if (id === 0) continue;
      if (you.has(id)) second++;
      else if (i.has(id)) first++;
      else if (others.has(id)) third++;
      for (const set of setsOf[id] ?? []) setSeen.add(set);
    }
    const wordSeen = new Set<number>();
    for (let token = 0; token < length; token++) {
      const id = ids[token]!;
      if (id === 0) continue;
      if (!wordSeen.has(id)) {
        wordSeen.add(id);
        out('word', id);
      }
      const next = ids[token + 1] ?? 0;
      if (next !== 0) {
        const key = pairKey(id, next);
        if (!wordSeen.has(key)) {
          wordSeen.add(key);
          out('pair', key);
        }
      }
    }
    for (const set of setSeen) out('set', set);
    if (caps > 0 && caps * 3 >= length)
      out('sign', caps * 3 >= length * 2 && length > 1 ? sign['all-caps'] : sign.caps);
    if (quoted) out('sign', sign.quote);
    if (second > 0) out('sign', sign.you);
    if (second > 1) out('sign', sign['you-2+']);
    if (second > 0 && first > 0) out('sign', sign['you-and-i']);
    if (length > line.start && you.has(ids[line.start]!)) out('sign', sign['you-first']);
    if (first > 0) out('sign', sign.i);
    if (third > second) out('sign', sign['third-person']);
    if (second + first + third === 0) out('sign', sign['no-person']);
    emitMood(sentence.signs, out, false);

    // A little of the neighbours.
    let draft = length;
    let nearRules = 0;
    let nearQuestion = false;
    const nearSigns: string[] = [];
    const nearSets = new Set<number>();
    const nearSeen = new Set<number>();
    for (let other = Math.max(0, at - NEAR); other <= at + NEAR && other < readings.length; other++) {
      if (other === at) continue;
      const near = readings[other]!;
      draft += near.line.length;
      if (near.finds.length > 0) nearRules++;
      nearQuestion ||= near.line.sentence.question;
      nearSigns.push(...near.line.sentence.signs);
      for (const match of near.evidence) nearSeen.add(match.pattern);
      for (const id of near.line.ids) if (id !== 0) for (const set of setsOf[id] ?? []) nearSets.add(set);
    }
    for (const pattern of nearSeen) out('near-evidence', pattern);
    for (const set of nearSets) out('near-set', set);
    if (nearRules > 0) out('sign', nearRules === 1 ? sign['near-rules-1'] : sign['near-rules-2+']);
    if (nearQuestion) out('sign', sign['near-question']);
    if (draft > 11) out('sign', draft > 29 ? sign['draft-30+'] : sign['draft-12+']);
    emitMood(nearSigns, out, true);
  };

  return {lexicon, owners, setNames, read, emit};
};

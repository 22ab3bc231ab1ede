import {isIrregularPast, type VerbForm, verbForms} from './morphology.ts';
import type {Sentence} from './tokens.ts';

/** Every word that a pattern or a word set names gets a number; a word that none names is 0. */
export type Lexicon = {
  id(word: string): number;
  lookup(word: string): number;
  word(id: number): string;
  size(): number;
};

export const createLexicon = (): Lexicon => {
  const ids = new Map<string, number>();
  return {
    id: word => {
      const known = ids.get(word);
      if (known !== undefined) return known;
      ids.set(word, ids.size + 1);
      return ids.size;
    },
    lookup: word => ids.get(word) ?? 0,
    word: id => [...ids.keys()][id - 1] ?? '',
    size: () => ids.size,
  };
};

// Shapes: what can be told of a word that no set names.
export const PAST = 1;
export const ING = 2;
export const NUMBER = 4;
export const ANY = 8;
export const ADVERB = 16;

/** The shape bits of a normalised word. */
export const shapeOf = (word: string): number => {
  let shape = ANY;
  if ((word.length > 3 && word.endsWith('ed')) || isIrregularPast(word)) shape |= PAST;
  if (word.length > 4 && word.endsWith('ing')) shape |= ING;
  if (word.length > 4 && word.endsWith('ly')) shape |= ADVERB;
  const first = word.charCodeAt(0);
  if (first >= 48 && first <= 57) shape |= NUMBER;
  return shape;
};

const SHAPES: Record<string, number> = {'@PAST': PAST, '@ING': ING, '@NUMBER': NUMBER, '@ADVERB': ADVERB, _: ANY};

/** What a word may be: a set of lexicon numbers and shape bits. Built while patterns are read, packed by `pack`. */
export type Words = {
  ids: readonly number[];
  shape: number;
  /** A large set as bits, a word of 32 for 32 lexicon numbers; small ones are compared one by one. */
  bits: Uint32Array | undefined;
};
export type Element =
  | {kind: 'word'; words: Words; min: number; max: number}
  | {kind: 'gap'; max: number}
  | {kind: 'not'; words: Words}
  | {kind: 'start' | 'clause' | 'end' | 'question' | 'open' | 'close'};

export type Pattern = {
  elements: Element[];
  /** The element whose words are looked up in the index, and how many tokens can stand before it. */
  anchor: number;
  before: {min: number; max: number};
};

/** Up to here comparing beats the memory that bits take. */
const COMPARE_MAX = 12;

/** A run of a repeated word is bounded: no draft can make matching slow. */
const REPEAT_MAX = 4;

// Rough frequency of the commonest words in messages, per hundred tokens: the index goes by the rarest element.
const COMMON: Record<string, number> = Object.fromEntries(
  (
    'i:40 you:35 to:28 the:28 not:24 a:22 is:24 do:20 it:18 and:17 are:16 me:14 my:12 that:11 of:11 have:11 in:11 for:10 ' +
    'just:9 so:9 your:9 be:9 on:9 am:9 what:8 will:8 this:7 but:7 with:7 at:6 like:6 can:7 if:6 was:6 all:6 get:6 up:5 go:5 ' +
    'would:5 know:5 no:5 we:6 now:5 out:4 how:4 good:4 one:4 when:4 about:4 he:4 they:4 time:3 think:3 want:3 got:3 did:4 ' +
    'as:3 she:3 there:3 from:3 or:3 need:3 going:4 come:3 see:3 too:3 really:2 why:3 who:2 an:2 back:2 even:2 never:1 always:1'
  )
    .split(' ')
    .map(entry => entry.split(':') as [string, string])
    .map(([word, frequency]) => [word, Number(frequency)]),
);
const RARE = 0.03;

export type Sets = {
  /** The words of a set in one verb form; `undefined` when there is no such set. */
  words(name: string, form?: VerbForm): readonly string[] | undefined;
};

export const createSets = (source: Record<string, string>): Sets => {
  const cache = new Map<string, readonly string[]>();
  const lists = new Map(Object.entries(source).map(([name, words]) => [name, words.split(/\s+/).filter(Boolean)]));
  return {
    words: (name, form) => {
      const key = `${name}.${form ?? ''}`;
      const cached = cache.get(key);
      if (cached) return cached;
      const list = lists.get(name);
      if (!list) return;
      const words = form === undefined ? list : [...new Set(list.flatMap(base => verbForms(base, form)))];
      cache.set(key, words);
      return words;
    },
  };
};

const FORMS: Record<string, VerbForm> = {base: 'base', s: 's', ing: 'ing', ed: 'ed', any: 'any'};

/** Words already read, by how they are written: patterns name the same sets again and again. */
export type WordsCache = Map<string, {words: Words; cost: number}>;

/**
 * Reads one pattern (its marks are explained in `rules/README.md`).
 * @throws Error that says what is not understood and what to write instead.
 */
export const parsePattern = (source: string, sets: Sets, lexicon: Lexicon, cache: WordsCache = new Map()): Pattern => {
  const elements: Element[] = [];
  const costs: number[] = [];
  const add = (element: Element, cost = Number.POSITIVE_INFINITY) => {
    elements.push(element);
    costs.push(cost);
  };
  const readWords = (alternatives: string): {words: Words; cost: number} => {
    const known = cache.get(alternatives);
    if (known) return known;
    const ids: number[] = [];
    let shape = 0;
    let cost = 0;
    const addWord = (word: string) => {
      ids.push(lexicon.id(word));
      cost += COMMON[word] ?? RARE;
    };
    for (const alternative of alternatives.split('|')) {
      if (alternative === '')
        throw new Error(`"${source}" has an empty alternative: write words between the bars, as in now|today`);
      const shaped = SHAPES[alternative];
      if (shaped !== undefined) {
        shape |= shaped;
        cost += shaped === ANY ? 1000 : 8;
        continue;
      }
      const dot = alternative.lastIndexOf('.');
      const form = dot > 0 ? FORMS[alternative.slice(dot + 1)] : undefined;
      const name = form === undefined ? alternative : alternative.slice(0, dot);
      if (name.startsWith('@')) {
        const list = sets.words(name.slice(1), form);
        if (!list)
          throw new Error(
            `"${source}" names the word set ${name}, which is not in rules/en/words: add it or use another`,
          );
        for (const word of list) addWord(word);
      } else if (form !== undefined) for (const word of verbForms(name, form)) addWord(word);
      else addWord(name);
    }
    const words: Words = {ids: ids.length > COMPARE_MAX ? [...new Set(ids)] : ids, shape, bits: undefined};
    cache.set(alternatives, {words, cost});
    return {words, cost};
  };

  for (const mark of source.trim().split(/\s+/)) {
    if (mark === '^') add({kind: 'start'});
    else if (mark === '^,') add({kind: 'clause'});
    else if (mark === '$') add({kind: 'end'});
    else if (mark === '?') add({kind: 'question'});
    else if (mark === '[') add({kind: 'open'});
    else if (mark === ']') add({kind: 'close'});
    else if (/^\.\.\d+$/.test(mark)) add({kind: 'gap', max: Math.min(12, Number(mark.slice(2)))});
    else if (mark.startsWith('!') && mark.length > 1) add({kind: 'not', words: readWords(mark.slice(1)).words});
    else {
      const repeat = mark.length > 1 && mark.endsWith('*');
      const optional = mark.length > 1 && mark.endsWith('?');
      const {words, cost} = readWords(repeat || optional ? mark.slice(0, -1) : mark);
      add(
        {kind: 'word', words, min: repeat || optional ? 0 : 1, max: repeat ? REPEAT_MAX : 1},
        repeat || optional ? undefined : cost,
      );
    }
  }
  let anchor = 0;
  for (let index = 1; index < costs.length; index++) if (costs[index]! < costs[anchor]!) anchor = index;
  if (costs[anchor] === Number.POSITIVE_INFINITY)
    throw new Error(`"${source}" has no word that is always there: add one that is neither optional nor a gap`);
  const before = {min: 0, max: 0};
  for (const element of elements.slice(0, anchor)) {
    if (element.kind === 'word') {
      before.min += element.min;
      before.max += element.max;
    } else if (element.kind === 'gap') before.max += element.max;
  }
  return {elements, anchor, before};
};

/** A sentence as the matcher reads it: numbers for words, and where its parts begin and end for patterns. */
export type Line = {
  sentence: Sentence;
  ids: Int32Array;
  shapes: Uint8Array;
  length: number;
  /** Tokens before this one are only openers ("so", "honestly"): a pattern's `^` holds up to here. */
  start: number;
  /** Tokens from here on are only closers ("please", "babe"): a pattern's `$` holds from here. */
  end: number;
};

/** Where a pattern matched, in tokens, end exclusive. */
export type Match = {pattern: number; start: number; end: number};

/** Turns the sets of all patterns into bits; call once when the lexicon is complete. */
export const packWords = (patterns: readonly Pattern[], lexicon: Lexicon): void => {
  for (const {elements} of patterns) {
    for (const element of elements) {
      if (element.kind !== 'word' && element.kind !== 'not') continue;
      const {words} = element;
      if (words.bits || words.ids.length <= COMPARE_MAX) continue;
      words.bits = new Uint32Array((lexicon.size() >> 5) + 1);
      for (const id of words.ids) words.bits[id >> 5]! |= 1 << (id & 31);
    }
  }
};

const holds = (words: Words, line: Line, at: number): boolean => {
  const id = line.ids[at]!;
  if (words.bits ? (words.bits[id >> 5]! >>> (id & 31)) & 1 : words.ids.includes(id)) return true;
  return (line.shapes[at]! & words.shape) !== 0;
};

// Where `[` and `]` stood in the match just made. Written by `step`, read by `matchAt`: no allocation a try.
let opened = -1;
let closed = -1;

const step = (elements: readonly Element[], index: number, line: Line, at: number): number => {
  const element = elements[index];
  if (element === undefined) return at;
  switch (element.kind) {
    case 'word': {
      let taken = 0;
      while (taken < element.max && at + taken < line.length && holds(element.words, line, at + taken)) taken++;
      for (; taken >= element.min; taken--) {
        const end = step(elements, index + 1, line, at + taken);
        if (end >= 0) return end;
      }
      return -1;
    }
    case 'gap':
      for (let skipped = 0; skipped <= element.max && at + skipped <= line.length; skipped++) {
        const end = step(elements, index + 1, line, at + skipped);
        if (end >= 0) return end;
      }
      return -1;
    case 'not':
      return at < line.length && holds(element.words, line, at) ? -1 : step(elements, index + 1, line, at);
    case 'start':
      return at <= line.start ? step(elements, index + 1, line, at) : -1;
    case 'clause':
      return at <= line.start || line.sentence.tokens[at]?.clause ? step(elements, index + 1, line, at) : -1;
    case 'end':
      return at >= line.end ? step(elements, index + 1, line, at) : -1;
    case 'question':
      return line.sentence.question ? step(elements, index + 1, line, at) : -1;
    case 'open': {
      const end = step(elements, index + 1, line, at);
      if (end >= 0) opened = at;
      return end;
    }
    case 'close': {
      const end = step(elements, index + 1, line, at);
      if (end >= 0) closed = at;
      return end;
    }
  }
};

/**
 * The match of a pattern at token `from`, cut to `[ … ]` where the pattern has them; `undefined` if it does not match
 * there. Bounded: every gap and repetition is.
 */
export const matchAt = ({elements}: Pattern, line: Line, from: number): {start: number; end: number} | undefined => {
  opened = closed = -1;
  const end = step(elements, 0, line, from);
  if (end < 0) return;
  return {start: opened < 0 ? from : opened, end: closed < 0 ? end : closed};
};

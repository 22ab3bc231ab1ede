import {
  type Element,
  type Lexicon,
  type Line,
  type Match,
  matchAt,
  type Pattern,
  packWords,
  shapeOf,
} from './pattern.ts';
import type {Sentence} from './tokens.ts';

export type Matcher = {
  line(sentence: Sentence): Line;
  /** All matches in one sentence, each pattern at most `MATCHES_MAX` times. */
  matches(line: Line): Match[];
};

const MATCHES_MAX = 4;
const NONE: readonly number[] = [];

/**
 * Finds many patterns at once: each is filed under the words of its rarest element, so that a token asks only the
 * patterns that need it. Time is linear in the tokens, whatever they are.
 */
export const createMatcher = (
  patterns: readonly Pattern[],
  lexicon: Lexicon,
  openers: string,
  closers: string,
): Matcher => {
  const soft = (words: string) =>
    new Set(
      words
        .split(/\s+/)
        .filter(Boolean)
        .map(word => lexicon.id(word)),
    );
  const openerIds = soft(openers);
  const closerIds = soft(closers);
  packWords(patterns, lexicon);
  const byWord: number[][] = [];
  const byShape: [shape: number, pattern: number][] = [];
  patterns.forEach((pattern, number) => {
    const {words} = pattern.elements[pattern.anchor] as Extract<Element, {kind: 'word'}>;
    for (const id of words.ids) {
      byWord[id] ??= [];
      byWord[id].push(number);
    }
    if (words.shape !== 0) byShape.push([words.shape, number]);
  });
  // A dense table is faster than a sparse array with holes.
  const index: (readonly number[])[] = Array.from({length: lexicon.size() + 1}, (_, id) => byWord[id] ?? NONE);
  const shapeOfId = new Uint8Array(lexicon.size() + 1);
  const lastTried = new Int32Array(patterns.length);
  const found = new Uint8Array(patterns.length);

  return {
    line: sentence => {
      const {tokens} = sentence;
      const ids = new Int32Array(tokens.length);
      const shapes = new Uint8Array(tokens.length);
      for (let at = 0; at < tokens.length; at++) {
        ids[at] = lexicon.lookup(tokens[at]!.word);
        // The shape of a known word is looked up, not spelled out again.
        const id = ids[at]!;
        shapes[at] = shapeOfId[id] || shapeOf(tokens[at]!.word);
        if (id !== 0) shapeOfId[id] = shapes[at]!;
      }
      let start = 0;
      while (start < tokens.length && openerIds.has(ids[start]!)) start++;
      // "Liam, answer me": a name before a comma opens the sentence too.
      if (start + 1 < tokens.length && tokens[start + 1]!.clause && !tokens[start]!.quoted) {
        start++;
        while (start < tokens.length && openerIds.has(ids[start]!)) start++;
      }
      let end = tokens.length;
      while (end > 0 && closerIds.has(ids[end - 1]!)) end--;
      if (end === tokens.length && end > 2 && tokens[end - 1]!.clause) {
        end--;
        while (end > 0 && closerIds.has(ids[end - 1]!)) end--;
      }
      return {sentence, ids, shapes, length: tokens.length, start, end};
    },
    matches: line => {
      const result: Match[] = [];
      const touched: number[] = [];
      const attempt = (number: number, at: number) => {
        const pattern = patterns[number]!;
        const last = Math.max(0, at - pattern.before.min);
        let from = Math.max(0, at - pattern.before.max);
        if (found[number] === 0 && lastTried[number] === 0) touched.push(number);
        // Starts are tried once, whichever anchor leads to them.
        from = Math.max(from, lastTried[number]!);
        for (; from <= last && found[number]! < MATCHES_MAX; from++) {
          const match = matchAt(pattern, line, from);
          lastTried[number] = from + 1;
          if (!match) continue;
          if (match.end > match.start) result.push({pattern: number, start: match.start, end: match.end});
          found[number]!++;
          break;
        }
      };
      for (let at = 0; at < line.length; at++) {
        for (const number of index[line.ids[at]!]!) attempt(number, at);
        const shape = line.shapes[at]!;
        for (const [wanted, number] of byShape) if ((shape & wanted) !== 0) attempt(number, at);
      }
      for (const number of touched) {
        lastTried[number] = 0;
        found[number] = 0;
      }
      return result;
    },
  };
};

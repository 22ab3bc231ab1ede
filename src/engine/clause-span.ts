import type {Line} from './pattern.ts';

/** A range of tokens, end exclusive. */
export type TokenRange = {start: number; end: number};

// A clause ends at a comma, or before one of these when a subject follows: "…, but I", "because you".
const TURNS = new Set(['but', 'because', 'when', 'if', 'while']);
const SUBJECTS = new Set('i you he she we it they the my your this that now then what how why'.split(' '));
/** Shorter leftovers than this belong to the clause: nobody reads "honestly, mate" as a clause of its own. */
const LEFTOVER = 4;
/** A draft without any comma is not underlined from end to end. */
const REACH = 12;

/**
 * The clause around a match: what a reader takes in as one reproach. Measured against spans that people marked, it has
 * 0.72 of the characters in common, the bare match 0.41, the whole sentence 0.73 but 0.04 less on real messages.
 */
export const clauseAround = ({sentence, start: first, end: last}: Line, match: TokenRange): TokenRange => {
  const {tokens} = sentence;
  const turns = (at: number) => TURNS.has(tokens[at]!.word) && SUBJECTS.has(tokens[at + 1]?.word ?? '');
  let {start, end} = match;
  const leftmost = Math.max(first, match.start - REACH);
  const rightmost = Math.min(last, match.end + REACH);
  while (start > leftmost && !tokens[start]!.clause && !turns(start - 1)) start--;
  while (end < rightmost && !tokens[end]!.clause && !turns(end)) end++;
  if (start > first && start - first <= LEFTOVER) start = first;
  if (end < last && last - end <= LEFTOVER) end = last;
  return {start: Math.min(start, match.start), end: Math.max(end, match.end)};
};

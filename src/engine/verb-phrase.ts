import type {Clause, ClauseWords, Frame} from './clause.ts';
import {baseOf, past} from './morphology.ts';
import {type Deed, isWish, plain, wishVerb} from './phrase.ts';
import type {Token} from './tokens.ts';

/** The words of a list, as a set. */
export const phraseWords = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(Boolean));

/** Words between subject and verb that say nothing of their own. */
export const FILLERS = phraseWords(
  'even ever just really literally actually honestly still also simply once so fucking bloody properly bother to always at least please only',
);
const CUTS = phraseWords(
  'but because cos since though although or yet unless so anymore if then whether otherwise else',
);
const SIGN = /\p{Extended_Pictographic}|[:;=][()DPp/]/u;
// Swearing that only stresses the next word: left out.
const EMPHATIC = phraseWords('bloody fucking damn damned goddamn freaking flipping frigging own');
const TELLING = phraseWords('tell told text texted let warn warned message messaged call called ring rang');
const LINKS = phraseWords(
  'when how what where who why that which than as before after until while and everything me us him her them',
);
const SUBJECTS = phraseWords("you i we he she they it that this there who the my your don't do stop");
const TAILS = phraseWords(
  'anymore again now already once ever please lol babe mate cmon leh lah la eh hey ok okay ngl tbh smh sia abeg na innit tho though then instead either right even too yet lmao haha ffs hun love man bro today x xx xxx sometimes immediately asap',
);
/** Words that turn a phrase's meaning or point at something outside it. */
const TWISTS = phraseWords(
  'unless except than never myself act leaf nose face everything always which anything nothing nobody no not you yours yourself why like as such whatever bothering rather should must instead',
);
// Asked for politely, these are still somebody else's.
const PRIVATE = phraseWords('passcode password passwords pin phone location messages dms texts');

const OCCASIONS = phraseWords(
  'surprise party wedding concert show trip holiday game match meeting dinner appointment anniversary funeral birthday',
);

// What somebody asks for who asks for more trying.
const HALFWAY: Deed = {base: 'meet', rest: 'me halfway'};

/** The token after the verb phrase that begins after `verb`, and whether the words on the way can be repeated. */
const phraseEnd = (
  text: string,
  tokens: readonly Token[],
  verb: number,
  words: ClauseWords,
  whole = false,
): {end: number; clean: boolean} => {
  let end = verb + 1;
  let clean = true;
  for (; end < tokens.length; end++) {
    const {word, clause} = tokens[end]!;
    const next = tokens[end + 1]?.word ?? '';
    const gap = text.slice(tokens[end - 1]!.end, tokens[end]!.start);
    // The apostrophe of "parents' evening" parts nothing.
    if ((clause && !/^['’] $/.test(gap)) || CUTS.has(word) || SIGN.test(gap)) break;
    if (
      (word === 'and' || word === 'n') &&
      (SUBJECTS.has(next) ? !whole || !/^(the|my)$/.test(next) : !whole && wishVerb(next) === undefined)
    )
      break;
    // "when I talk" stays, "when you talk" does not.
    if (word === 'when' && next !== 'i' && next !== 'we' && !TELLING.has(tokens[verb]!.word)) break;
    if (
      /^(it|he|she|they|this|that)$/.test(word) &&
      /^(is|are|was|were|will|has)$/.test(next) &&
      !LINKS.has(tokens[end - 1]!.word)
    )
      break;
    if (
      (word === 'i' || word === 'we') &&
      !LINKS.has(tokens[end - 1]!.word) &&
      !(end === verb + 2 && TELLING.has(tokens[verb]!.word) && /^(me|us|him|her|them)$/.test(tokens[end - 1]!.word))
    )
      break;
    if ((words.harsh.has(word) && !EMPHATIC.has(word)) || TWISTS.has(word)) clean = false;
  }
  return {end, clean};
};

const lowered = (text: string, tokens: readonly Token[]): string => {
  let result = '';
  let at = tokens[0]!.start;
  for (const token of tokens) {
    if (token.start < at) continue;
    if (EMPHATIC.has(token.word) && token !== tokens[0] && token !== tokens.at(-1)) {
      result = result.trimEnd();
      at = token.end;
      continue;
    }
    const raw = text.slice(token.start, token.end);
    // Emphasis is part of the pressure; an acronym that nobody would shout stays.
    result += text.slice(at, token.start) + (token.caps && raw.length > 1 ? raw.toLowerCase() : raw);
    at = token.end;
  }
  return result;
};

/** Reads phrases of a sentence from a token on; each gives nothing when its words are better not repeated. */
export const readPhrases = (text: string, tokens: readonly Token[], words: ClauseWords) => {
  const word = (at: number): string => tokens[at]?.word ?? '';
  const skip = (at: number, fillers = FILLERS): number => {
    let next = at;
    while (
      next < tokens.length &&
      fillers.has(word(next)) &&
      !(word(next) === 'to' && !FILLERS.has(word(next + 1)) && wishVerb(word(next + 1)) === undefined)
    )
      next++;
    return next;
  };

  /** The deed at `at`, if it is one to wish for and its words can be repeated. */
  const deedAt = (at: number, frame: Frame, gerunds = false): Clause | undefined => {
    let verb = skip(at);
    // "start trying", "stop ignoring me"
    if (word(verb) === 'start' || word(verb) === 'starting' || word(verb) === 'try') {
      const inner = skip(verb + 1);
      if (wishVerb(word(inner)) && (word(verb) !== 'try' || word(verb + 1) === 'to' || word(verb + 1) === 'and'))
        verb = inner;
    }
    if (word(verb) === 'stop' || word(verb) === 'quit' || word(verb) === 'stopped') return insteadAt(verb + 1, frame);
    if (word(verb) === 'be' && word(verb + 1) === 'more') {
      const {end, clean} = phraseEnd(text, tokens, verb, words);
      if (clean && end === verb + 3)
        return {frame, deed: {base: 'be', rest: `more ${lowered(text, tokens.slice(verb + 2, end))}`}, end};
      return;
    }
    // "be pulling your weight", "come get your dog"
    if (word(verb) === 'be' && word(verb + 1).endsWith('ing') && wishVerb(word(verb + 1))) verb++;
    if (/^(come|go)$/.test(word(verb)) && wishVerb(word(verb + 1)) === word(verb + 1)) verb++;
    const base = wishVerb(word(verb));
    if (
      base === 'try' &&
      (verb + 1 >= tokens.length ||
        tokens[verb + 1]!.clause ||
        TAILS.has(word(verb + 1)) ||
        /^(harder|more)$/.test(word(verb + 1)))
    )
      return {frame, deed: HALFWAY, end: verb + 1};
    if (!base || (gerunds && !word(verb).endsWith('ing') && !word(verb).endsWith('in'))) return;
    if (word(verb + 1) === word(verb)) return;
    if (base === 'be' && word(verb + 1) === 'on' && !/^(my|our|time)$/.test(word(verb + 2))) return;
    const full = phraseEnd(text, tokens, verb, words);
    if (!full.clean) return;
    const {end} = full;
    const spoken = (last: number): boolean =>
      TAILS.has(word(last - 1)) ||
      (word(last - 2) === 'at' && word(last - 1) === 'all') ||
      (word(last - 2) === 'right' && word(last - 1) === 'now') ||
      (word(last - 2) === 'for' && word(last - 1) === 'once') ||
      (word(last - 2) === 'any' && word(last - 1) === 'more');
    let close = end;
    while (close > verb + 1 && spoken(close)) close--;
    if (['at', 'for', 'right', 'any'].includes(word(close - 1)) && close < end) close--;
    if (close - verb > 11) return;
    if (/^(give|show|send|tell)$/.test(base) && tokens.slice(verb, close).some(token => PRIVATE.has(token.word)))
      return;
    if (!isWish(base, close > verb + 1 ? word(verb + 1) : undefined)) return;
    let rest = close > verb + 1 ? lowered(text, tokens.slice(verb + 1, close)) : '';
    if (base === 'answer' && word(verb + 1) === 'me') rest = rest.replace(/^\S+\s*/, '');
    if (/^(put|make)$/.test(base) && /\beffort$/.test(rest)) return {frame, deed: HALFWAY, end};
    // "tell me straight Breda"
    rest = rest.replace(/\b(me|us|it|straight|up|down|back|here|home) \p{Lu}\p{Ll}+$/u, '$1');
    if (rest.toLowerCase().split(' ').includes(base)) return;
    rest = rest.replace(
      / ?\b(in|for) (ages|weeks|days|months|years|a while|(\d+|a|two|three|four|five|six|over a) (day|week|month|year|hour)s?)$/i,
      '',
    );
    if (/^(to|of|for|with|and|the|my|a|an|your|about|from|by|than)$/i.test(rest.split(' ').at(-1) ?? '')) return;
    if (base === 'tell' && /\btruth\b/.test(rest)) return {frame, deed: {base, rest: 'me what happened'}, end};
    return {frame, deed: {base, rest}, end};
  };

  /** A hurtful deed at `at` gives what to wish for in its place, when no more than the writer follows it. */
  const insteadAt = (at: number, frame: Frame): Clause | undefined => {
    const deed = words.instead.get(word(skip(at)));
    if (!deed) return;
    const verb = skip(at);
    const {end} = phraseEnd(text, tokens, verb, words);
    // Done to the writer, or to nobody who is named: not "you ignored the letters".
    const next = word(verb + 1);
    const toMe =
      verb + 1 >= end ||
      /^(me|us|my|our|it|when|on|in|all|every|again|about|for|last|yesterday|everything|so|today|tonight)$/.test(
        next,
      ) ||
      (/^(at|to|with|from)$/.test(next) && /^(me|us|my|our)$/.test(word(verb + 2)));
    return toMe && end - verb <= 8 ? {frame, deed, end} : undefined;
  };

  const eventAt = (at: number): Clause | undefined => {
    const from = word(at) === 'about' ? at + 1 : at;
    if (!['my', 'our', 'the'].includes(word(from)) || !word(from + 1)) return;
    if (word(from) === 'the' && !OCCASIONS.has(word(from + 1))) return;
    const {end, clean} = phraseEnd(text, tokens, from, words);
    let close = end;
    while (close > from + 2 && TAILS.has(word(close - 1))) close--;
    if (
      !clean ||
      close - from > 4 ||
      tokens.slice(from, close).some(({word: one}) => wishVerb(one) !== undefined && one !== 'play' && one !== 'call')
    )
      return;
    return {frame: 'event', event: lowered(text, tokens.slice(from, close)), end};
  };

  /** A deed that is told as a fact: it stays in the writer's words, after *when you*. */
  const factAt = (at: number): Clause | undefined => {
    const base = baseOf(word(at), one => words.neutral.has(one));
    if (
      !base ||
      /^(look|admit|agree|argue)$/.test(base) ||
      (base === 'go' && /^(to|going)$/.test(word(at + 1))) ||
      (base === 'make' && word(at + 1) === 'it') ||
      !words.neutral.has(base) ||
      words.harsh.has(word(at))
    )
      return;
    const {end, clean} = phraseEnd(text, tokens, at, words, true);
    let close = end;
    while (close > at + 1 && TAILS.has(word(close - 1)) && word(close - 1) !== 'today') close--;
    // Where another clause follows, the deed may be half of something else.
    if (
      !clean ||
      close - at < 2 ||
      (close - at === 2 && /^(up|off|out|on|away|in|over|down|back|around)$/.test(word(at + 1))) ||
      close - at > 12 ||
      (end < tokens.length && !tokens[end]!.clause && !/^(and|because|but|so|cos)$/.test(word(end)))
    )
      return;
    if (
      /^(to|of|for|with|and|the|my|a|in|on)$/.test(word(close - 1)) &&
      word(close - 1) !== 'on' &&
      word(close - 1) !== 'in'
    )
      return;
    const rest = lowered(text, tokens.slice(at + 1, close));
    if (/\bheart\b/.test(rest)) return;
    if (word(at).endsWith('ing') || (word(at) === base && past(base) !== base))
      return {frame: 'does', did: plain({base, rest}), end};
    return {frame: 'did', did: plain({base: past(base), rest}), end};
  };

  const end = (at: number): number => phraseEnd(text, tokens, at, words).end;
  return {word, skip, deedAt, insteadAt, eventAt, factAt, end};
};

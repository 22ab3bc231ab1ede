import type {Span} from './span.ts';

/**
 * A word of the draft. `start`/`end` are raw UTF-16 offsets; `word` is normalised: lower case, text-speak and
 * contractions written out (`dont` gives two tokens, `do` and `not`, that share their offsets).
 */
export type Token = Span & {
  word: string;
  /** A comma, dash, colon or bracket stands before it. */
  clause: boolean;
  /** Stands between quotation marks: somebody else's words. */
  quoted: boolean;
  caps: boolean;
};

export type Sentence = Span & {
  tokens: Token[];
  question: boolean;
  exclamations: number;
  /** Ends in `…` or `...`. */
  trailing: boolean;
  /** Ends in a full stop. */
  stop: boolean;
  /** Emoji and emoticons, in order. */
  signs: string[];
};

const isLetterOrDigit = /[\p{L}\p{N}\p{M}_]/u;
const isPictograph = /\p{Extended_Pictographic}/u;
// :) ;-) :P xD <3 and their like; at a place where a word cannot start.
const EMOTICON = /(?:[:;=8][-o^']?[)(\][dDpP/\\|3*oO]|[)(][-o^']?[:;=]|<\/?3|:'\(|\^_?\^|-_+-|T_T|:\$)/y;
// Variation selector, joiner, skin tones.
const PART_OF_EMOJI = /\ufe0f|\u200d|[\u{1f3fb}-\u{1f3ff}]/u;
const ELONGATED = /([a-z])\1{2,}/g;
const ABBREVIATION = new Set(['mr', 'mrs', 'ms', 'dr', 'st', 'e.g', 'i.e', 'etc', 'vs', 'approx']);
const IS_AFTER = new Set(
  'it that what he she who where how there here when why this everything nobody everyone something'.split(' '),
);

const LETTER = 1;
const SPACE = 2;
const ascii = new Uint8Array(128);
for (let code = 0; code < 128; code++) {
  const char = String.fromCharCode(code);
  if (/[a-z0-9_]/i.test(char)) ascii[code] = LETTER;
  else if (/\s/.test(char)) ascii[code] = SPACE;
}

/** Where a letter, digit or mark at `at` ends (1 or 2 code units further), or `at` itself if there is none. */
const letterEnd = (text: string, at: number): number => {
  const code = text.charCodeAt(at);
  if (code < 128) return ascii[code] === LETTER ? at + 1 : at;
  if (code === 0x2019 || code === 0xfe0f || code === 0x200d) return at;
  const char = String.fromCodePoint(text.codePointAt(at) ?? 0);
  return isLetterOrDigit.test(char) ? at + char.length : at;
};

export type Speller = (word: string) => readonly string[];

/**
 * Makes the function that writes a lower-cased word out: text-speak by table, contractions by rule, drawn-out letters
 * shortened when the shorter spelling is known. One word can give several.
 */
export const createSpeller = (textSpeak: Record<string, string>, known: (word: string) => boolean): Speller => {
  const table = new Map(Object.entries(textSpeak).map(([from, to]) => [from, to.split(' ')]));
  const cache = new Map<string, readonly string[]>();

  const contraction = (word: string): string[] | undefined => {
    const at = word.lastIndexOf("'");
    if (at <= 0) return;
    const head = word.slice(0, at);
    switch (word.slice(at + 1)) {
      case 't': {
        if (!head.endsWith('n')) return;
        const verb = head.slice(0, -1);
        return [
          verb === 'ca' ? 'can' : verb === 'wo' ? 'will' : verb === 'sha' ? 'shall' : verb === 'ai' ? 'is' : verb,
          'not',
        ];
      }
      case 're':
        return [head, 'are'];
      case 've':
        return [head, 'have'];
      case 'll':
        return [head, 'will'];
      case 'd':
        return [head, 'would'];
      case 'm':
        return [head, 'am'];
      case 's':
        return head === 'let' ? ['let', 'us'] : IS_AFTER.has(head) ? [head, 'is'] : [head, "'s"];
      default:
        return;
    }
  };
  const writeOut = (word: string): readonly string[] => {
    // A contraction is written out even when a pattern names it: one such pattern must not hide "you are" from all the others.
    const direct = table.get(word) ?? (known(word) && !word.includes("'") ? [word] : undefined);
    if (direct) return direct;
    if (word.includes("'")) {
      const bare = word.replaceAll("'", '');
      const parts = contraction(word);
      // The head can be text-speak itself: u're.
      if (parts) return parts.flatMap((part, index) => (index === 0 ? (table.get(part) ?? [part]) : [part]));
      return table.get(bare) ?? [bare || word];
    }
    ELONGATED.lastIndex = 0;
    if (ELONGATED.test(word)) {
      for (const shorter of [word.replace(ELONGATED, '$1'), word.replace(ELONGATED, '$1$1')]) {
        const spelled = table.get(shorter) ?? (known(shorter) ? [shorter] : undefined);
        if (spelled) return spelled;
      }
      return [word.replace(ELONGATED, '$1')];
    }
    if (word.endsWith('in') && known(`${word}g`)) return [`${word}g`];
    return [word];
  };

  return word => {
    const cached = cache.get(word);
    if (cached) return cached;
    const spelled = writeOut(word);
    if (cache.size > 4000) cache.clear();
    if (word.length < 40) cache.set(word, spelled);
    return spelled;
  };
};

/** Spans between pairs of quotation marks; a mark without its pair quotes nothing. */
const quotedSpans = (text: string): Span[] => {
  const spans: Span[] = [];
  if (!/["“”«»„‘’']/.test(text)) return spans;
  const open = /["“„«‘']/g;
  for (let match = open.exec(text); match; match = open.exec(text)) {
    const mark = match[0];
    const before = text.charAt(match.index - 1);
    if (
      (mark === "'" || mark === '‘') &&
      (/[\p{L}\p{N}]/u.test(before) || !/[\p{L}]/u.test(text.charAt(match.index + 1)))
    )
      continue;
    const closers =
      mark === '"' ? '"' : mark === '“' || mark === '„' ? '”“"' : mark === '«' ? '»' : mark === '‘' ? '’' : "'";
    let end = match.index + 1;
    const limit = Math.min(text.length, end + 600);
    const single = mark === "'" || mark === '‘';
    while (end < limit && !(closers.includes(text.charAt(end)) && !(single && /[\p{L}]/u.test(text.charAt(end + 1)))))
      end++;
    if (end >= limit) continue;
    if (single && !/[\p{L}\p{N}.!?,…]/u.test(text.charAt(end - 1))) continue;
    spans.push({start: match.index, end: end + 1});
    open.lastIndex = end + 1;
  }
  return spans;
};

/**
 * Cuts a draft into sentences of tokens: at full stops, question and exclamation marks, dots and line ends. Linear in
 * the length of the text; never throws, whatever the text holds.
 */
export const tokenize = (text: string, spell: Speller): Sentence[] => {
  const sentences: Sentence[] = [];
  const quotes = quotedSpans(text);
  let quote = 0;
  let current: Sentence | undefined;
  let clause = false;
  let at = 0;
  const begin = (start: number): Sentence => {
    current ??= {
      start,
      end: start,
      tokens: [],
      question: false,
      exclamations: 0,
      trailing: false,
      stop: false,
      signs: [],
    };
    return current;
  };
  const finish = () => {
    if (
      current &&
      (current.tokens.length > 0 || current.signs.length > 0 || current.question || current.exclamations > 0)
    ) {
      const last = sentences.at(-1);
      // A run of signs alone belongs to the sentence before it.
      if (current.tokens.length === 0 && last && last.end <= current.start) {
        last.signs.push(...current.signs);
      } else sentences.push(current);
    }
    current = undefined;
    clause = false;
  };

  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (code === 10 || code === 13 || code === 0x2028 || code === 0x2029) {
      finish();
      at++;
      continue;
    }
    if (code < 128 && ascii[code] === SPACE) {
      at++;
      continue;
    }
    let end = letterEnd(text, at);
    if (end > at) {
      // A word: letters and digits, with apostrophes, hyphens, stars and full stops between letters.
      for (;;) {
        let next = letterEnd(text, end);
        if (next === end) {
          const char = text.charAt(end);
          const inside = char === "'" || char === '’' || char === '-' || char === '*' || char === '.' || char === '@';
          if (!inside || letterEnd(text, end + 1) === end + 1) break;
          // "ok.you" is a missing space; "3.5" and "e.g" are not.
          if (char === '.' && !/\d/.test(text.charAt(end + 1)) && end - at > 1 && text.charCodeAt(end - 2) !== 46)
            break;
          next = letterEnd(text, end + 1);
        }
        end = next;
      }
      const raw = text.slice(at, end);
      while (quote < quotes.length && quotes[quote]!.end <= at) quote++;
      const quoted = quote < quotes.length && quotes[quote]!.start <= at;
      const caps = raw.length > 1 && raw === raw.toUpperCase() && raw !== raw.toLowerCase();
      const sentence = begin(at);
      let first = true;
      const lower = raw.toLowerCase().replaceAll('’', "'");
      for (const word of spell(lower)) {
        sentence.tokens.push({start: at, end, word, clause: clause && first, quoted, caps});
        first = false;
      }
      sentence.end = end;
      clause = false;
      at = end;
      continue;
    }
    if (code === 46 || code === 33 || code === 63 || code === 0x2026) {
      let stop = at;
      let dots = 0;
      let exclamations = 0;
      let question = false;
      for (; stop < text.length; stop++) {
        const mark = text.charCodeAt(stop);
        if (mark === 46) dots++;
        else if (mark === 0x2026) dots += 3;
        else if (mark === 33) exclamations++;
        else if (mark === 63) question = true;
        else break;
      }
      const lastWord = current?.tokens.at(-1);
      if (
        dots === 1 &&
        exclamations === 0 &&
        !question &&
        lastWord &&
        ABBREVIATION.has(lastWord.word) &&
        stop < text.length
      ) {
        at = stop;
        continue;
      }
      const sentence = current ?? (question || exclamations > 0 ? begin(at) : undefined);
      if (sentence) {
        // "???" alone is a word of its own to patterns.
        if (question && sentence.tokens.length === 0 && stop - at > 1) {
          sentence.tokens.push({
            start: at,
            end: stop,
            word: 'question-marks',
            clause: false,
            quoted: false,
            caps: false,
          });
        }
        sentence.end = stop;
        sentence.question ||= question;
        sentence.exclamations += exclamations;
        sentence.trailing ||= dots > 1;
        sentence.stop ||= dots === 1;
      }
      // A closing quotation mark goes with the sentence that it ends.
      finish();
      at = stop;
      continue;
    }
    EMOTICON.lastIndex = at;
    const emoticon = EMOTICON.exec(text);
    if (emoticon) {
      begin(at).signs.push(emoticon[0]);
      at += emoticon[0].length;
      begin(at).end = at;
      continue;
    }
    const char = String.fromCodePoint(text.codePointAt(at) ?? 0);
    if (isPictograph.test(char)) {
      const sentence = begin(at);
      sentence.signs.push(char);
      at += char.length;
      // Skin tones, joiners and variation selectors belong to the emoji before them.
      while (at < text.length && PART_OF_EMOJI.test(String.fromCodePoint(text.codePointAt(at) ?? 0))) {
        at += String.fromCodePoint(text.codePointAt(at) ?? 0).length;
      }
      sentence.end = at;
      continue;
    }
    clause = true;
    at += char.length;
  }
  finish();
  return sentences;
};

import type {Strategy} from './hint.ts';
import type {Span} from './span.ts';
import type {Sentence, Token} from './tokens.ts';

/** The words around the complaint that stay: a name, and clauses of plain facts before and after it; `from` and `to` are its own tokens. */
export type Surroundings = {name?: string; nameLast?: boolean; lead?: string; tail?: string; from: number; to: number};

export type Place = {
  /** The sentence with its end punctuation; kisses and warm emoji after it stay outside. */
  span: Span;
  tokens: Token[];
  /** Gives a line the end that the sentence had. */
  end(line: string, lowerCase: boolean): string;
};

const OPENING: Record<string, string> = {'"': '"', '”': '“„', '“': '„', '’': '‘', ')': '(', ']': '[', '»': '«'};
const CLOSING: Record<string, string> = {'"': '"', '“': '”', '(': ')', '«': '»', '‘': '’'};
const KEPT_SIGN = /^(?:[\s❤♥💕💖💗💙💚💛💜🧡🥰😍😘🤗😊☺😻💞🙏😢😭😞😔☹🥺💔xX]|\ufe0f)*$/u;

/** The sentence a hint stands in, ready to be replaced. */
export const sentenceAt = (text: string, sentences: readonly Sentence[], hint: Span): Place => {
  const found =
    sentences.find(({start, end}) => start <= hint.start && hint.start < end) ??
    sentences.find(({end}) => end > hint.start);
  const sentence = found ?? {
    start: hint.start,
    end: hint.end,
    tokens: [],
    stop: false,
    question: false,
    exclamations: 0,
  };
  let {start} = sentence;
  let {end} = sentence;
  const lastWord = sentence.tokens.at(-1)?.end ?? end;
  const marked = /[.!?…]/.test(text.charAt(end - 1));
  let kept = false;
  if (!marked && lastWord < end && KEPT_SIGN.test(text.slice(lastWord, end))) {
    end = lastWord;
    kept = true;
  }
  // Kisses: "x", "xx".
  const kiss = /\s+x{1,4}$/i.exec(text.slice(start, end));
  if (kiss && !marked) {
    end -= kiss[0].length;
    kept = true;
  }
  if (!kept) {
    // A sign of scorn after the end mark goes with the sentence.
    const scorn = /^[ \t]*(?:[🙄🙃👏😒😤😠😡🤬🖕💀🤡😑😐🤦🤷😂🤣]\ufe0f?)+/u.exec(text.slice(end));
    if (scorn) end += scorn[0].length;
  }
  // A quotation mark or bracket goes with its other half.
  const inside = text.slice(start, end);
  if (
    /["“”’)\]»]/.test(text.charAt(end)) &&
    !/^[’]\p{L}/u.test(text.slice(end)) &&
    (OPENING[text.charAt(end)] ?? '').split('').some(mark => inside.split(mark).length % 2 === 0)
  )
    end++;
  else if (
    /["“(«‘]/.test(text.charAt(start - 1)) &&
    (CLOSING[text.charAt(start - 1)] ?? '').split('').some(mark => inside.includes(mark))
  )
    start--;
  const after = /^[ \t]*(?=\S)/.test(text.slice(end)) && !/^\s*(\n|$)/.test(text.slice(end));
  const tokens = sentence.tokens.filter(token => token.start < end);
  return {
    span: {start, end},
    tokens,
    end: (line, lowerCase) => {
      const bare = line.replace(/\.$/, '');
      if (/[?]$/.test(line)) return line;
      if (sentence.stop || (marked && (after || !lowerCase))) return `${bare}.`;
      return bare;
    },
  };
};

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(Boolean));
const CALLED = set(
  'ma amma mum mom mummy mama mam dad daddy papa babe baby love bro sis nan gran grandma grandad darling sweetheart hun honey mate bestie',
);
const NO_NAME = set(
  'quiet enough shush hush relax jesus fine great nice sure typical classic cool cheers brilliant lovely basically apparently frankly obviously clearly genuinely whatever congrats bravo sorry really never always jaysus aiyo girl boy guess yet still even maybe today tonight yesterday tomorrow funny look listen meanwhile remember funnily interesting counterpoint technically not nothing everyone everybody somebody someone people',
);
// What follows a name that somebody is called by: "Ana, you never", not "Wet, cold, every plan".
const ADDRESSED =
  /^(you|your|i|my|we|our|why|what|how|when|where|who|can|could|would|will|do|does|did|are|have|if|stop|answer|call|come|pick|get|tell|put|just|not|please|bakit|ang)$/;
const JOINS = set('and but so then n');
const LEADERS = set('i my we our it the there today yesterday last this all when after while');
const NO_FACT = set(
  'you your yours yourself never always if unless why how what who wow great brilliant nice thanks congrats guess suppose wonder cannot bet literally swear done over leaving fed say said once only gonna',
);
const GIVEN = set('help with to from beside told asked');
const VERBISH =
  /^(is|are|was|were|am|had|have|has|did|got|went|said|told|been|made|came|took|left|sat|ate|found|spent|paid|lost|bought|felt|.+ed|.+ing)$/;

const isFact = (tokens: readonly Token[], harsh: ReadonlySet<string>): boolean =>
  tokens.length >= 3 &&
  tokens.length <= 18 &&
  tokens.every(
    ({word, caps, quoted}, at) =>
      (!NO_FACT.has(word) || (word === 'you' && GIVEN.has(tokens[at - 1]?.word ?? ''))) &&
      !harsh.has(word) &&
      !quoted &&
      !(caps && word.length > 4),
  ) &&
  tokens.some(({word}) => VERBISH.test(word));

/** Finds what stands around the complaint and can stay as it is. */
export const readSurroundings = (
  text: string,
  tokens: readonly Token[],
  hint: Span,
  clauseEnd: number | undefined,
  words: {harsh: ReadonlySet<string>; everyday: ReadonlySet<string>},
  keepFacts: boolean,
  silent: (text: string) => boolean,
): Surroundings => {
  const {harsh, everyday} = words;
  const around: Surroundings = {from: 0, to: tokens.length};
  if (tokens.length < 3) return around;
  const raw = (from: number, to: number): string => text.slice(tokens[from]!.start, tokens[to - 1]!.end);

  const first = tokens[0]!;
  let begin = 0;
  const firstRaw = raw(0, 1);
  const comma = tokens[1]!.clause && /^,/.test(text.slice(first.end).trimStart());
  if (
    first.end <= hint.start + firstRaw.length &&
    ((CALLED.has(first.word) &&
      (comma || (first.word !== 'love' && /^(you|i|why|can|could|stop)$/.test(tokens[1]!.word)))) ||
      (comma &&
        /^\p{Lu}\p{Ll}{2,}$/u.test(firstRaw) &&
        ADDRESSED.test(tokens[1]!.word) &&
        !first.word.endsWith('ly') &&
        !/^(o+h+|a+h+|u+g*h+|i+ck|e+w+|e+r+|h+m+|p+s+h+|t+s+k+)$/.test(first.word) &&
        !everyday.has(first.word) &&
        !NO_NAME.has(first.word) &&
        !harsh.has(first.word)))
  ) {
    around.name = firstRaw;
    begin = 1;
  }
  const last = tokens.at(-1)!;
  const lastRaw = raw(tokens.length - 1, tokens.length);
  if (
    !around.name &&
    last.clause &&
    /^\p{Lu}\p{Ll}{2,}$/u.test(lastRaw) &&
    !everyday.has(last.word) &&
    last.start >= hint.end - lastRaw.length &&
    text.slice(tokens.at(-2)!.end, last.start).trim() === ',' &&
    !harsh.has(last.word)
  ) {
    around.name = lastRaw;
    around.nameLast = true;
  }

  if (!keepFacts) return around;
  // The complaint's own clause begins at the last comma or "and" before the hint.
  const hintAt = tokens.findIndex(token => token.end > hint.start);
  let cut = hintAt;
  while (cut > begin && !tokens[cut]!.clause && !(JOINS.has(tokens[cut]!.word) && cut < hintAt)) cut--;
  while (cut > begin && hintAt > begin && JOINS.has(tokens[cut - 1]?.word ?? '')) cut--;
  if (cut > begin) {
    const lead = tokens.slice(begin, cut);
    // "it's been ten years" is a fact, "it's rich" is not.
    const opens =
      LEADERS.has(lead[0]!.word) &&
      (lead[0]!.word !== 'it' ||
        lead.some(({word}) => /^(\d.*|been|years?|months?|weeks?|days?|birthday)$/.test(word)));
    if (opens && isFact(lead, harsh)) {
      const words = raw(begin, cut).replace(/[,;:\s–—-]+$/, '');
      if (silent(words)) {
        around.lead = words;
        around.from = cut;
      }
    }
  }
  let end = Math.max(
    clauseEnd ?? 0,
    tokens.findIndex(token => token.start >= hint.end) < 0
      ? tokens.length
      : tokens.findIndex(token => token.start >= hint.end),
  );
  while (end < tokens.length && !tokens[end]!.clause) end++;
  if (end < tokens.length - 3) {
    const tail = tokens.slice(end, tokens.length);
    if (/^(i|my)$/.test(tail[0]!.word) && isFact(tail, harsh)) {
      const words = raw(end, tokens.length);
      if (silent(words)) {
        around.tail = words;
        around.to = end;
      }
    }
  }
  return around;
};

const lowerFirst = (line: string): string => (/^I\b/.test(line) ? line : line.charAt(0).toLowerCase() + line.slice(1));

/** A candidate's line with the name and the facts that stay around it. */
export const frameText = (
  {text, strategy}: {text: string; strategy: Strategy},
  {name, nameLast, lead, tail}: Omit<Surroundings, 'from' | 'to'>,
): string => {
  let line = text;
  // A pause needs no reasons.
  const pause = /\b(later|break|breather)\b/.test(text);
  if (lead && !pause) {
    const subordinate = /^(when|after|while)\b/i.test(lead);
    const ask = line.includes('?') || strategy === 'direct-request';
    if (!subordinate)
      line =
        ask || !/^I('d| was| felt|'m| found)/.test(line)
          ? `${lead}. ${line}`
          : line.includes(', and ')
            ? `${lead}. ${line}`
            : `${lead}, and ${lowerFirst(line)}`;
    else if (/^I('d| (felt|was|missed|would))/.test(line)) line = `${lead}, ${line}`;
  }
  if (tail && !pause)
    line = `${line.replace(/\.$/, '')}${/[?.]$/.test(line) ? '' : '.'} ${tail.charAt(0).toUpperCase()}${tail.slice(1)}`;
  if (!name) return line;
  if (!nameLast) return `${name}, ${lowerFirst(line)}`;
  return line.replace(/([?.]?)$/, `, ${name}$1`);
};

import {baseOf} from './morphology.ts';
import {type Deed, isWish, plain, wishVerb} from './phrase.ts';
import type {Span} from './span.ts';
import type {Token} from './tokens.ts';

/**
 * What kind of complaint a sentence makes of a deed: `rarely` (you never call), `missed` (you did not call last night), `now`
 * (call me), `event` (you forgot my birthday), `feeling` (you hurt me), `talk` (we need to talk), `mood` (why are you being
 * like this), `did` and `does` (you gave my number out: a fact that one can be hurt by).
 */
export const frames = ['rarely', 'missed', 'now', 'event', 'feeling', 'talk', 'mood', 'did', 'does'] as const;
export type Frame = (typeof frames)[number];

/** The parts of a sentence that an alternative can be built from, in the writer's own spelling. */
export type Clause = {
  frame?: Frame;
  deed?: Deed;
  /** What was forgotten or spoilt: `my birthday`. */
  event?: string;
  /** A deed without a judgement in it, as after *when you*: `gave my number out`. */
  did?: string;
  /** A feeling that is the writer's own and no judgement: `hurt`. */
  feeling?: string;
  /** Last token of the part that the alternative replaces, exclusive. */
  end: number;
};

export type ClauseWords = {
  /** Swearing, insults, faults: a phrase with one of these is never repeated. */
  harsh: ReadonlySet<string>;
  /** What to wish for in place of a hurtful deed: `interrupt` → `let me finish`, under every form of the verb. */
  instead: ReadonlyMap<string, Deed>;
  /** Deeds that can hurt although their verb says no ill, in their base. */
  neutral: ReadonlySet<string>;
};

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(Boolean));

const FILLERS = set(
  'even ever just really literally actually honestly still also simply once so fucking bloody properly bother to always at least please only',
);
const CUTS = set('but because cos since though although or yet unless so anymore if then whether otherwise else');
const SIGN = /\p{Extended_Pictographic}|[:;=][()DPp/]/u;
const LINKS = set(
  'when how what where who why that which than as before after until while and everything me us him her them',
);
const SUBJECTS = set("you i we he she they it that this there who the my your don't do stop");
const TAILS = set(
  'anymore again now already once ever please lol babe mate innit tho though then instead either right even too yet lmao haha ffs hun love man bro today x xx xxx sometimes immediately asap',
);
/** Words that turn a phrase's meaning or point at something outside it. */
const TWISTS = set(
  'unless except than never always which anything nothing nobody no not you yours yourself why like as such whatever bothering rather should must instead',
);
const FEEL: Record<string, string> = {
  hurt: 'hurt',
  hurts: 'hurt',
  upset: 'upset',
  upsets: 'upset',
  disappointed: 'disappointed',
  disappoint: 'disappointed',
  embarrassed: 'embarrassed',
  embarrass: 'embarrassed',
  scared: 'scared',
  worried: 'worried',
  humiliated: 'embarrassed',
  annoyed: 'frustrated',
  confused: 'confused',
};
const FEELINGS: Record<string, string> = {
  alone: 'alone',
  angry: 'angry',
  anxious: 'anxious',
  ashamed: 'ashamed',
  awful: 'awful',
  bad: 'bad',
  sad: 'sad',
  lonely: 'lonely',
  small: 'small',
  embarrassed: 'embarrassed',
  guilty: 'guilty',
  scared: 'scared',
  hurt: 'hurt',
  upset: 'upset',
  insecure: 'unsure',
  terrible: 'awful',
  shit: 'awful',
  crap: 'awful',
  invisible: 'lonely',
  stupid: 'small',
  foolish: 'small',
  worthless: 'low',
  useless: 'low',
  unwanted: 'lonely',
  unloved: 'lonely',
  unwelcome: 'out of place',
  pathetic: 'small',
  miserable: 'miserable',
  humiliated: 'embarrassed',
  tired: 'tired',
  sick: 'awful',
};
// Asked for politely, these are still somebody else's.
const PRIVATE = set('passcode password passwords pin phone location messages dms texts');
const MOOD_AFTER = set('being like acting so always mad angry upset cold distant off weird quiet moody in');

// What somebody asks for who asks for more trying.
const HALFWAY: Deed = {base: 'meet', rest: 'me halfway'};

/** The token after the verb phrase that begins after `verb`, and whether the words on the way can be repeated. */
const phraseEnd = (
  text: string,
  tokens: readonly Token[],
  verb: number,
  words: ClauseWords,
): {end: number; clean: boolean} => {
  let end = verb + 1;
  let clean = true;
  for (; end < tokens.length; end++) {
    const {word, clause} = tokens[end]!;
    const next = tokens[end + 1]?.word ?? '';
    if (clause || CUTS.has(word) || SIGN.test(text.slice(tokens[end - 1]!.end, tokens[end]!.start))) break;
    if ((word === 'and' || word === 'n') && (SUBJECTS.has(next) || wishVerb(next) === undefined)) break;
    // "when I talk" stays, "when you talk" does not.
    if (word === 'when' && next !== 'i' && next !== 'we') break;
    if ((word === 'i' || word === 'we') && !LINKS.has(tokens[end - 1]!.word)) break;
    if (words.harsh.has(word) || TWISTS.has(word)) clean = false;
  }
  return {end, clean};
};

const lowered = (text: string, tokens: readonly Token[]): string => {
  let result = '';
  let at = tokens[0]!.start;
  for (const token of tokens) {
    if (token.start < at) continue;
    const raw = text.slice(token.start, token.end);
    // Emphasis is part of the pressure; an acronym that nobody would shout stays.
    result += text.slice(at, token.start) + (token.caps && raw.length > 1 ? raw.toLowerCase() : raw);
    at = token.end;
  }
  return result;
};

/** Reads the sentence's parts around a hint: rather nothing than a phrase that the writer may not have meant. */
export const readClause = (
  text: string,
  tokens: readonly Token[],
  hint: Span,
  words: ClauseWords,
): Clause | undefined => {
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
    const full = phraseEnd(text, tokens, verb, words);
    if (!full.clean) return;
    const {end} = full;
    const spoken = (last: number): boolean =>
      TAILS.has(word(last - 1)) ||
      (word(last - 2) === 'at' && word(last - 1) === 'all') ||
      (word(last - 2) === 'right' && word(last - 1) === 'now') ||
      (word(last - 2) === 'for' && word(last - 1) === 'once');
    let close = end;
    while (close > verb + 1 && spoken(close)) close--;
    if (['at', 'for', 'right'].includes(word(close - 1)) && close < end) close--;
    if (close - verb > 11) return;
    if (/^(give|show|send|tell)$/.test(base) && tokens.slice(verb, close).some(token => PRIVATE.has(token.word)))
      return;
    if (!isWish(base, close > verb + 1 ? word(verb + 1) : undefined)) return;
    let rest = close > verb + 1 ? lowered(text, tokens.slice(verb + 1, close)) : '';
    if (base === 'answer' && word(verb + 1) === 'me') rest = rest.replace(/^\S+\s*/, '');
    if (/^(put|make)$/.test(base) && /\beffort$/.test(rest)) return {frame, deed: HALFWAY, end};
    if (/^(to|of|for|with|and|the|my|a)$/i.test(rest.split(' ').at(-1) ?? '')) return;
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
      base === 'look' ||
      (base === 'make' && word(at + 1) === 'it') ||
      !words.neutral.has(base) ||
      words.harsh.has(word(at))
    )
      return;
    const {end, clean} = phraseEnd(text, tokens, at, words);
    let close = end;
    while (close > at + 1 && TAILS.has(word(close - 1)) && word(close - 1) !== 'today') close--;
    // Where another clause follows, the deed may be half of something else.
    if (
      !clean ||
      close - at < 2 ||
      close - at > 10 ||
      (end < tokens.length && !tokens[end]!.clause && !/^(and|because|but|so|cos)$/.test(word(end)))
    )
      return;
    if (
      /^(to|of|for|with|and|the|my|a|in|on)$/.test(word(close - 1)) &&
      word(close - 1) !== 'on' &&
      word(close - 1) !== 'in'
    )
      return;
    const past = word(at) !== base || /^(let|put|cut|hit|shut|set|read|cost)$/.test(base);
    if (word(at).endsWith('ing'))
      return {frame: 'does', did: plain({base, rest: lowered(text, tokens.slice(at + 1, close))}), end};
    return {frame: past ? 'did' : 'does', did: lowered(text, tokens.slice(at, close)), end};
  };

  const afterYou = (at: number): Clause | undefined => {
    const adverb = skip(at);
    const here = word(adverb);
    const second = word(adverb + 1);
    if (here === 'never' || here === 'hardly' || here === 'rarely' || here === 'barely') {
      const verb = skip(adverb + 1);
      const base = wishVerb(word(verb));
      return deedAt(verb, base !== undefined && word(verb) !== base ? 'missed' : 'rarely');
    }
    if (/^(do|can|will|would)$/.test(here) && /^(not|never)$/.test(second)) return deedAt(adverb + 2, 'rarely');
    if (/^(did|have|had|could)$/.test(here) && /^(not|never)$/.test(second)) return deedAt(adverb + 2, 'missed');
    if (/^(are|were)$/.test(here) && /^(not|never)$/.test(second)) return deedAt(adverb + 2, 'rarely', true);
    if (/^(should|could|might|would)$/.test(here)) {
      if (second === 'have') return deedAt(adverb + 2, 'missed');
      if (here === 'might' || here === 'would' || second === 'not') return;
      return deedAt(adverb + 1, 'now');
    }
    if (here === 'must' || here === 'better') return deedAt(adverb + 1, 'now');
    if ((here === 'need' || here === 'have' || here === 'ought') && second === 'to') return deedAt(adverb + 2, 'now');
    if (here === 'got' && second === 'to') return deedAt(adverb + 2, 'now');
    if ((here === 'had' && second === 'better') || (here === 'have' && second === 'got'))
      return deedAt(adverb + 2 + (word(adverb + 2) === 'to' ? 1 : 0), 'now');
    if ((here === 'are' || here === 'were') && /^(supposed|meant|expected)$/.test(second) && word(adverb + 2) === 'to')
      return deedAt(adverb + 3, here === 'were' ? 'missed' : 'now');
    if (/^forg(o|e)t$/.test(here))
      return second === 'to' ? deedAt(adverb + 2, here === 'forgot' ? 'missed' : 'rarely') : eventAt(adverb + 1);
    if (/^(missed|ruined|spoiled|spoilt|skipped)$/.test(here)) return eventAt(adverb + 1);
    if (here === 'refuse' || here === 'refused')
      return second === 'to' ? deedAt(adverb + 2, here === 'refused' ? 'missed' : 'rarely') : undefined;
    if (/^(make|made)$/.test(here) && second === 'me') {
      const feel = word(adverb + 2) === 'feel' ? adverb + 3 : -1;
      if (feel < 0) return;
      let adjective = feel;
      while (/^(so|really|very|like|such|a|an|absolutely|completely|totally|bit|pretty)$/.test(word(adjective)))
        adjective++;
      const feeling = FEELINGS[word(adjective)];
      return feeling && phraseEnd(text, tokens, adjective, words).end <= adjective + 4
        ? {frame: 'feeling', feeling, end: adjective + 1}
        : undefined;
    }
    const feeling =
      second === 'me' || word(adverb + 2) === 'me'
        ? (FEEL[here] ?? (/^(have|really|are)$/.test(here) ? FEEL[second] : undefined))
        : undefined;
    if (feeling) return {frame: 'feeling', feeling, end: adverb + 3};
    if (here === 'let' && second === 'me' && word(adverb + 2) === 'down')
      return {frame: 'feeling', feeling: 'disappointed', end: adverb + 3};
    // "you always interrupt me", "you're constantly shouting", "you keep cancelling", "you ignored me"
    let deed = adverb;
    while (/^(are|were|been|have|always|constantly|forever|keep|kept|forever|all|the|time)$/.test(word(deed)))
      deed = skip(deed + 1);
    if (words.instead.has(word(deed))) {
      const once = deed === adverb && /ed$|^(lied|hid|left)$/.test(word(deed));
      return insteadAt(deed, once ? 'missed' : 'rarely');
    }
    const fact = factAt(deed);
    if (fact) return fact;
    if (deed > adverb && /^forget(ting)?$/.test(word(deed)) && word(deed + 1) === 'to')
      return deedAt(deed + 2, 'rarely');
    return;
  };

  const at = (here: number): Clause | undefined => {
    const now = word(here);
    const starts =
      here === 0 ||
      tokens[here]!.clause ||
      /^(just|literally|honestly|actually|so|and|but|well|ok|okay|or|either|then|hey|oh|mum|dad|babe|bro|mate|honestly|pls|please)$/.test(
        word(here - 1),
      );
    if (now === 'why' || now === 'how') {
      const aux = word(here + 1);
      if (/^(do|did|can|will|have|could|would|are)$/.test(aux)) {
        const frame: Frame = /^(did|have|could)$/.test(aux) ? 'missed' : 'rarely';
        if (word(here + 2) === 'not' && word(here + 3) === 'you') return deedAt(here + 4, frame);
        if (word(here + 2) === 'you' && /^(not|never)$/.test(word(skip(here + 3))))
          return deedAt(skip(here + 3) + 1, frame);
        if (
          word(here + 2) === 'you' &&
          aux === 'are' &&
          now === 'why' &&
          MOOD_AFTER.has(word(here + 3)) &&
          !words.instead.has(word(here + 4))
        )
          return {frame: 'mood', end: phraseEnd(text, tokens, here + 3, words).end};
        if (word(here + 2) === 'you') {
          let verb = here + 3;
          while (/^(always|have|to|keep|constantly|just|even|still)$/.test(word(verb))) verb++;
          return insteadAt(verb, frame === 'missed' ? 'missed' : 'rarely');
        }
        return;
      }
      if (now === 'why' && word(here + 1) === 'you' && /^(do|did)$/.test(word(here + 2)) && word(here + 3) === 'not')
        return deedAt(here + 4, word(here + 2) === 'did' ? 'missed' : 'rarely');
      if (
        now === 'how' &&
        word(here + 1) === 'hard' &&
        /^(is|can|was)$/.test(word(here + 2)) &&
        word(here + 3) === 'it'
      )
        return deedAt(skip(here + 4, set('be to just')), word(here + 2) === 'was' ? 'missed' : 'rarely');
      return;
    }
    if (now === 'what' && /^(is|the)$/.test(word(here + 1))) {
      const rest = tokens
        .slice(here + 1, here + 7)
        .map(token => token.word)
        .join(' ');
      if (
        /^(is |the (hell|fuck|heck) is )(wrong with you|the matter with you|your problem|up with you|going on with you|got into you)/.test(
          rest,
        )
      )
        return {frame: 'mood', end: here + 7};
      return;
    }
    if (now === 'not' && word(here + 1) === 'once' && /^(have|did)$/.test(word(here + 2)) && word(here + 3) === 'you')
      return deedAt(here + 4, 'missed');
    if (
      /^(do|did|can|could|would|will|have)$/.test(now) &&
      starts &&
      (word(here + 1) === 'you' || (word(here + 1) === 'not' && word(here + 2) === 'you'))
    ) {
      const from = word(here + 1) === 'you' ? here + 2 : here + 3;
      const pressed = from === here + 3 || /^(ever|even|not|for|at|just|please)$/.test(word(from));
      if (pressed)
        return deedAt(
          word(from) === 'for' && word(from + 1) === 'once' ? from + 2 : word(from) === 'not' ? from + 1 : from,
          /^(did|have)$/.test(now) ? 'missed' : 'rarely',
        );
      return;
    }
    if (
      now === 'would' &&
      word(here + 1) === 'it' &&
      word(here + 2) === 'kill' &&
      word(here + 3) === 'you' &&
      word(here + 4) === 'to'
    )
      return deedAt(here + 5, 'rarely');
    if (
      now === 'least' &&
      word(here + 1) === 'you' &&
      /^(could|can)$/.test(word(here + 2)) &&
      word(here + 3) === 'do' &&
      word(here + 4) === 'is'
    )
      return deedAt(here + 5, 'now');
    if (now === 'i' || (starts && /^(need|want)$/.test(now))) {
      const verb =
        now === 'i' ? skip(here + 1, set('just really only do would still honestly literally fucking')) : here;
      if (
        /^(need|want|expect|like|wish)$/.test(word(verb)) &&
        word(verb + 1) === 'you' &&
        (word(verb + 2) === 'to' || word(verb) === 'wish')
      )
        return deedAt(word(verb) === 'wish' ? verb + 3 : verb + 3, 'now');
      return;
    }
    if (
      (now === 'we' || (starts && now === 'need')) &&
      /^(need|have|got|should|must|gotta|to)$/.test(word(now === 'we' ? here + 1 : here))
    ) {
      let verb = now === 'we' ? here + 2 : here + 1;
      while (/^(to|got|really|seriously|a|have|the|serious|proper|sit|down|and|chat|little|big)$/.test(word(verb)))
        verb++;
      if (/^(talk|speak|word|discuss|conversation)$/.test(word(verb)) || word(verb - 1) === 'chat')
        return {frame: 'talk', end: verb + 1};
      return;
    }
    if (now === 'if' && word(here + 1) === 'you') {
      if (/^(do|will|can|would)$/.test(word(here + 2)) && word(here + 3) === 'not') return deedAt(here + 4, 'now');
      return;
    }
    if (now === 'you') return afterYou(here + 1);
    if (!starts) return;
    if (now === 'never' || (now === 'always' && words.instead.has(word(here + 1))))
      return now === 'never' ? deedAt(here + 1, 'rarely') : insteadAt(here + 1, 'rarely');
    if (now === 'stop' || now === 'quit') return insteadAt(here + 1, 'now');
    if (now === 'do' && word(here + 1) === 'not') return insteadAt(here + 2, 'now');
    if (now === 'forgot') return eventAt(here + 1);
    if (now === 'just' || now === 'please') return;
    if (wishVerb(now) === now && !/^(like|be|do|let)$/.test(now)) return deedAt(here, 'now');
    return;
  };

  // From a little before the hint ("why are" of "why are you …") to its end: the first reading wins.
  const first = tokens.findIndex(token => token.end > hint.start);
  if (first < 0) return;
  let from = first;
  while (from > 0 && first - from < 4 && !tokens[from]!.clause) from--;
  for (let here = from; here < tokens.length && tokens[here]!.start < hint.end; here++) {
    const clause = at(here);
    if (!clause) continue;
    const end = Math.min(clause.end, tokens.length);
    if (tokens[Math.max(here, end - 1)]!.end > hint.start) return {...clause, end};
  }
  return;
};

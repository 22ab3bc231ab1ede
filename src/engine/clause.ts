import {type Deed, wishVerb} from './phrase.ts';
import type {Span} from './span.ts';
import type {Token} from './tokens.ts';
import {readPhrases, phraseWords as set} from './verb-phrase.ts';

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
// After these, "you" opens a clause that belongs to another word: "whatever you said".
const RELATIVE = set(
  'who whom whose which what whatever whoever whenever wherever where how one thing things everything anything all somebody someone something way time day night moment nobody people than as like if unless do did are would could can have will',
);
// What somebody does all along and not on one occasion.
const LASTING = /^(trust|respect|understand|support|believe|appreciate|include|involve|listen)$/;
/** After these, "you" opens a clause of its own. */
const MAIN = set(
  'so and but that because cos since then when now yeah yes plus only after dare ngl well ok okay oh no cause',
);
const MOOD_AFTER = set('being like acting so always mad angry upset cold distant off weird quiet moody in');

/** Reads the sentence's parts around a hint: rather nothing than a phrase that the writer may not have meant. */
export const readClause = (
  text: string,
  tokens: readonly Token[],
  hint: Span,
  words: ClauseWords,
): Clause | undefined => {
  const {word, skip, deedAt, insteadAt, eventAt, factAt, end} = readPhrases(text, tokens, words);

  const afterYou = (at: number, main: boolean): Clause | undefined => {
    const adverb = skip(at);
    const here = word(adverb);
    const second = word(adverb + 1);
    if (here === 'never' || here === 'hardly' || here === 'rarely' || here === 'barely') {
      const verb = skip(adverb + 1);
      const base = wishVerb(word(verb));
      return deedAt(verb, base !== undefined && word(verb) !== base && !LASTING.test(base) ? 'missed' : 'rarely');
    }
    if (/^(do|can|will|would)$/.test(here) && /^(not|never)$/.test(second)) return deedAt(adverb + 2, 'rarely');
    if (/^(did|have|had|could)$/.test(here) && /^(not|never)$/.test(second)) return deedAt(adverb + 2, 'missed');
    if (/^(are|were)$/.test(here) && /^(not|never)$/.test(second)) {
      if (word(adverb + 2) === 'going' && word(adverb + 3) === 'to') return deedAt(adverb + 4, 'rarely');
      return deedAt(adverb + 2, 'rarely', true);
    }
    if (/^(should|could|might|would)$/.test(here)) {
      if (second === 'have') return deedAt(adverb + 2, 'missed');
      if (here === 'might' || here === 'would' || second === 'not') return;
      return deedAt(adverb + 1, 'now');
    }
    if (here === 'must' || here === 'better') return deedAt(adverb + 1, 'now');
    if (here === 'were' && second === 'going' && word(adverb + 2) === 'to') return deedAt(adverb + 3, 'missed');
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
      return feeling && end(adjective) <= adjective + 4 ? {frame: 'feeling', feeling, end: adjective + 1} : undefined;
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
    const fact = main ? factAt(deed) : undefined;
    if (fact) return fact;
    if (deed > adverb && /^forget(ting)?$/.test(word(deed)) && word(deed + 1) === 'to')
      return deedAt(deed + 2, 'rarely');
    return;
  };

  const at = (here: number): Clause | undefined => {
    const now = word(here);
    const opens = (one: string): boolean =>
      /^(just|literally|honestly|actually|so|and|but|well|ok|okay|either|then|hey|oh|pls|please)$/.test(one);
    // "just call me" begins a clause, "I will just call" does not.
    let back = here;
    while (back > 0 && !tokens[back]!.clause && opens(word(back - 1))) back--;
    const starts =
      back === 0 ||
      tokens[back]!.clause ||
      /^(so|and|but|then)$/.test(word(back)) ||
      (back === 1 && /^(mum|dad|babe|bro|mate|hun|love|ma|man|dude|girl)$/.test(word(0)));
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
          return {frame: 'mood', end: end(here + 3)};
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
      /^(are|were)$/.test(now) &&
      word(here + 1) === 'not' &&
      word(here + 2) === 'you' &&
      /^(supposed|meant|going)$/.test(word(here + 3)) &&
      word(here + 4) === 'to'
    )
      return deedAt(here + 5, 'missed');
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
    if (now === 'you')
      return RELATIVE.has(word(here - 1)) ? undefined : afterYou(here + 1, starts || MAIN.has(word(here - 1)));
    if (!starts) return;
    if (now === 'never' || (now === 'always' && words.instead.has(word(here + 1))))
      return now === 'never' ? deedAt(here + 1, 'rarely') : insteadAt(here + 1, 'rarely');
    if (now === 'stop' || now === 'quit') return insteadAt(here + 1, 'now');
    if (now === 'do' && word(here + 1) === 'not') return insteadAt(here + 2, 'now');
    if (now === 'forgot') return eventAt(here + 1);
    if (now === 'just' || now === 'please') return;
    if (wishVerb(now) === now && !/^(like|be|do|let)$/.test(now)) {
      const asked = deedAt(here, 'now');
      // "say that again and you will see" asks for nothing.
      return asked && word(asked.end) === 'and' ? undefined : asked;
    }
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

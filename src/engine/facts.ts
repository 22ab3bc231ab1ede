import type {Token} from './tokens.ts';

/** What a sentence says beside its complaint, in the writer's own spelling: kept by the alternatives. */
export type Facts = {
  /** A time that is over: `last night`. */
  earlier?: string;
  /** A time to come: `tonight`. */
  soon?: string;
  /** What it is about: `the rent`. */
  topic?: string;
};

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(Boolean));

const DAYS = set('monday tuesday wednesday thursday friday saturday sunday');
const STRETCHES = set('night week weekend month summer year morning evening afternoon time christmas easter');
const NEVER_TOPIC =
  set(`state breast table room credit nerve laugh treatment own of way fact thing things hell time times world whole one ones other same only least most last first next point end rest lot bit kind sort
  sake truth god day days night nights fuck feelings life mind head face heart stuff problem problems hand hands eyes ass arse back part
  floor bed door house home place wrong fault opinion turn rights place people person guy man woman side wall moon line girl boy pillar
  mood moods self ego shit crap level hard bare best worst two three second minute moment limit matter reason answer question`);
const BEFORE_TOPIC = set(
  'about left leave leaving did do done cleaned broke broken lost used ate finished spent paid missed burnt told sold took borrowed forgot sort pay discuss lend lent cancelled booked',
);
const AFTER_TOPIC = set(
  'anyway anyways ever it its me us them him her that which who and but or so because for at on in with to from by if when while again tonight today tomorrow yesterday last this is are was were has have had will would can not never before after without out off up down all right now lol mate babe please then though yet',
);

const raw = (text: string, tokens: readonly Token[], from: number, to: number): string => {
  const slice = text.slice(tokens[from]!.start, tokens[to - 1]!.end);
  if (/\p{Extended_Pictographic}/u.test(slice)) return '';
  return tokens.slice(from, to).every(token => token.caps || token.end - token.start === 1)
    ? slice.toLowerCase()
    : slice;
};

type When = {from: number; to: number; past: boolean | undefined};

const whenAt = (tokens: readonly Token[], at: number): When | undefined => {
  const word = (index: number): string => tokens[index]?.word ?? '';
  const first = word(at);
  const second = word(at + 1);
  if (first === 'last' && (STRETCHES.has(second) || DAYS.has(second)) && second !== 'time')
    return {
      from: at,
      to: at + (second !== 'night' && /^(night|morning|evening)$/.test(word(at + 2)) ? 3 : 2),
      past: true,
    };
  if (first === 'yesterday')
    return {from: at, to: at + (/^(morning|afternoon|evening)$/.test(second) ? 2 : 1), past: true};
  if (first === 'this' && /^(morning|afternoon|evening|weekend|week|friday|saturday|sunday)$/.test(second))
    return {from: at, to: at + 2, past: second === 'morning' ? true : undefined};
  if (first === 'tomorrow')
    return {from: at, to: at + (/^(morning|night|evening|afternoon)$/.test(second) ? 2 : 1), past: false};
  if (first === 'tonight' || first === 'today') return {from: at, to: at + 1, past: undefined};
  if (first === 'on' && DAYS.has(second))
    return {from: at, to: at + (/^(night|morning|evening)$/.test(word(at + 2)) ? 3 : 2), past: undefined};
  return;
};

const topicAt = (
  tokens: readonly Token[],
  at: number,
  harsh: ReadonlySet<string>,
): {from: number; to: number} | undefined => {
  const word = (index: number): string => tokens[index]?.word ?? '';
  if (
    !BEFORE_TOPIC.has(word(at - 1)) ||
    (/^(do|did)$/.test(word(at - 1)) && !/^(you|i|we|to|not|never)$/.test(word(at - 2)))
  )
    return;
  if (!/^(the|my|our)$/.test(word(at)) && !(word(at - 1) === 'about' && word(at) === 'your')) return;
  for (let to = at + 1; to <= at + 3; to++) {
    const noun = word(to);
    const closed =
      to > at + 1 &&
      (to >= tokens.length ||
        tokens[to]!.clause ||
        AFTER_TOPIC.has(noun) ||
        (word(at - 1) !== 'about' && to === at + 2 && noun === 'wet'));
    if (closed) return {from: at, to};
    if (
      !/^[a-z][a-z-]+$/.test(noun) ||
      harsh.has(noun) ||
      NEVER_TOPIC.has(noun) ||
      AFTER_TOPIC.has(noun) ||
      /(ed|ly)$/.test(noun)
    )
      return;
  }
  return;
};

/** Times and topic among `tokens`; a time that could be over or to come is taken by `past`, a weekday only where that is known. */
export const readFacts = (
  text: string,
  tokens: readonly Token[],
  past: boolean | undefined,
  harsh: ReadonlySet<string>,
): Facts => {
  const facts: Facts = {};
  for (let at = 0; at < tokens.length; at++) {
    if (tokens[at]!.quoted) continue;
    const when = whenAt(tokens, at);
    if (when && tokens[when.to]?.word !== "'s") {
      const words = raw(text, tokens, when.from, when.to);
      if (when.past ?? past) facts.earlier ??= words;
      else if (past !== undefined || tokens[at]!.word !== 'on') facts.soon ??= words;
      at = when.to - 1;
      continue;
    }
    if (facts.topic) continue;
    const topic = topicAt(tokens, at, harsh);
    if (topic) facts.topic = raw(text, tokens, topic.from, topic.to) || undefined;
  }
  return facts;
};

/** A verb phrase without the time at its end: `call me tonight` gives `call me` and `tonight`. */
export const withoutTime = (phrase: string): {phrase: string; time?: string} => {
  const match =
    /^(.*?)\s*\b((?:last|this) (?:night|week|weekend|month|morning|afternoon|evening|friday|saturday|sunday|monday|tuesday|wednesday|thursday)|yesterday(?: morning| evening)?|all (?:night|day|evening|weekend|week)|tonight|2nite|tonite|today|2day|tomorrow(?: night| morning)?|tmrw|tmr|on (?:mon|tues|wednes|thurs|fri|satur|sun)day(?: night| morning| evening)?)$/i.exec(
      phrase,
    );
  return match ? {phrase: match[1]!, time: match[2]!} : {phrase};
};

/** Whether a time is over, or to come; `undefined` when it can be either. */
export const isOver = (time: string): boolean | undefined =>
  /^(last|yesterday|all|this morning)/i.test(time) ? true : /^(tomorrow|tmr)/i.test(time) ? false : undefined;

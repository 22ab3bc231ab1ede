import {past, verbForms} from './morphology.ts';

/** What somebody does, cut from the writer's sentence: `{base: 'call', rest: 'me back'}`. */
export type Deed = {base: string; rest: string};

/** `call me back` */
export const plain = ({base, rest}: Deed): string => (rest ? `${base} ${rest}` : base);
/** `call me back` after *when you*: *be* is *are*, and once is enough. */
export const inPresent = ({base, rest}: Deed): string =>
  plain({base: base === 'be' ? 'are' : base, rest: rest.replace(/ ?\bmore( often)?$/i, '')});
/** `called me back`, as after *if you*: the past of *be* is *were*. */
export const inPast = ({base, rest}: Deed): string =>
  plain({
    base: base === 'be' ? 'were' : past(base),
    rest: rest.replace(/\band (\p{L}+)/u, (all, verb: string) => (wishVerb(verb) === verb ? `and ${past(verb)}` : all)),
  });

const split = (words: string): string[] => words.split(/\s+/).filter(Boolean);

/**
 * Verbs that people wish for whatever follows. Kept apart from the word set of missed deeds: that one finds, and may hold
 * verbs such as *care* or *admit*, which make a poor request.
 */
const FREE =
  split(`answer apologise apologize ask book brush call chat check clean come compliment cook cuddle email empty explain
  finish greet help hoover hug include invite involve join knock listen message mop ping phone pick plan play remember reply
  respond ring share support sweep talk tell text thank tidy trust turn update vacuum visit wait wash water wipe write believe
  consider consult contribute warn notice defend cover offer drop pop bring buy pay wake speak meet respect`);

/** Verbs that are a wish only with certain words after them: `make time`, never `make excuses`. `$` is the end. */
const BOUND: Record<string, string> = {
  be: 'on there here home honest open patient kind nice gentle careful clear quiet ready present involved civil polite around',
  do: 'the my our some something more it that your dinner tea laundry dishes homework washing',
  get: 'back home up in here help',
  give: 'me us',
  go: 'with to home for out',
  have: 'my dinner lunch breakfast tea time',
  hear: 'me us my',
  hold: 'me my',
  kiss: 'me us',
  keep: 'me us in it the my your this',
  learn: 'to my how',
  let: 'me us',
  lift: 'the',
  look: 'at after me',
  make: 'time an some space sure it room dinner tea plans more',
  move: 'your the my',
  put: 'your the me it us my down away on some in',
  say: 'sorry hello hi hey thanks thank goodnight something goodbye please well happy good so yes no it',
  see: 'me us my',
  send: 'me us the it my over',
  show: 'up me us some',
  shut: 'the',
  sort: 'it the out this',
  spend: 'time some more a an the',
  stand: 'up by with',
  start: '',
  stick: 'up to with',
  step: 'up in',
  take: 'the my me us time part turns care out a your some it',
  text: '',
  think: 'of about before',
  try: '$ to and with a harder for',
  turn: 'up down off the it on',
  understand: '$ me how my',
  acknowledge: '$ my me it',
  appreciate: 'me my us it what',
  chip: 'in',
  settle: 'up the',
  load: 'the',
  feed: 'the',
  fold: 'the',
  walk: 'the me with',
  lock: 'the',
  close: 'the',
  flush: 'the it $',
  replace: 'the it what',
  ask: '',
  pull: 'your',
  lend: 'me us a',
  sign: 'the it my',
  fix: 'the it my',
  delete: 'the my that it',
  read: 'my your the it',
  return: 'my the our',
  refund: 'me my the',
  pack: 'your the',
  unblock: 'me',
  transfer: 'the my me',
  hand: 'over back me',
  switch: 'off the',
  rinse: 'the your',
  throw: 'out away the',
  sit: 'down with next by',
  carry: 'the my',
  stay: '$ with home in here for',
};

const bases = new Map<string, string>();
for (const base of [...Object.keys(BOUND), ...FREE])
  for (const form of verbForms(base, 'any')) if (!bases.has(form)) bases.set(form, base);
for (const [form, base] of [
  ['was', 'be'],
  ['were', 'be'],
  ['been', 'be'],
  ['are', 'be'],
  ['is', 'be'],
  ['being', 'be'],
] as const)
  bases.set(form, base);

/** The base of a verb that can be part of a wish, whatever its form; `undefined` for other words. */
export const wishVerb = (word: string): string | undefined => bases.get(word);

const followers = new Map(Object.entries(BOUND).map(([base, words]) => [base, new Set(split(words))]));

/** Whether a verb and the normalised word after it (`undefined` at the end) make something to wish for. */
export const isWish = (base: string, next: string | undefined): boolean => {
  const allowed = followers.get(base);
  if (!allowed || allowed.size === 0) return base !== 'start';
  return allowed.has(next ?? '$');
};

const CONTACT = new Set(split('answer call email message phone ping reply respond ring text write visit'));
const CARE = new Set(
  split(`ask appreciate compliment cook cuddle hear hold hug include invite join kiss listen make meet remember share show spend stand stick
  support talk tell thank understand back say`),
);
const CHORE = new Set(
  split(
    'brush chat check clean close do empty feed flush fold hoover load lock mop pay put sort sweep take tidy vacuum wash water wipe walk book buy fix',
  ),
);

/** What kind of deed it is: some sentences fit only keeping in touch, care or housework. */
export const kindOf = ({base, rest}: Deed): 'contact' | 'care' | 'chore' | undefined => {
  // Bound to one occasion, it is nothing one loves in general.
  if (/\b(before|after|at|until|when|by|earlier|sooner)\b/.test(rest) || rest.split(' ').length > 4) return;
  if (CONTACT.has(base)) return 'contact';
  if (base === 'take' && /^(me|time|care|part)\b/.test(rest)) return 'care';
  if (base === 'put' && /^(me|us)\b/.test(rest)) return 'care';
  if (
    CARE.has(base) ||
    (base === 'be' && /^(there|here|around|home|open|honest|kind|gentle|present|more)\b/.test(rest))
  )
    return 'care';
  if (base === 'let' && rest.startsWith('me')) return 'care';
  return CHORE.has(base) && !/\bphone\b/.test(rest) ? 'chore' : undefined;
};

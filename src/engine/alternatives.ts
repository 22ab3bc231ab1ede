import {type Clause, type ClauseWords, type Frame, readClause} from './clause.ts';
import type {CompiledRules} from './compiled.ts';
import {type Facts, isOver, readFacts, withoutTime} from './facts.ts';
import {fill, type Slots} from './fill.ts';
import type {Alternative, Category, Hint, Linter, Strategy} from './hint.ts';
import {verbForms} from './morphology.ts';
import {type Deed, inPast, inPresent, kindOf, plain} from './phrase.ts';
import {inRegister, readRegister} from './register.ts';
import {frameText, readSurroundings, sentenceAt} from './surroundings.ts';
import {createSpeller, tokenize} from './tokens.ts';

/** At most this many alternatives for one hint. */
const ALTERNATIVES_MAX = 3;
/** Length of an alternative against its sentence: 1.6 times and 20 characters. */
const roomFor = (length: number): number => 1.6 * length + 20;

type Candidate = {strategy: Strategy; text: string; tier: number; facts: number; source: string};

const hash = (words: string): number => {
  let value = 0x811c9dc5;
  for (let at = 0; at < words.length; at++) value = Math.imul(value ^ words.charCodeAt(at), 0x01000193);
  return value >>> 0;
};

const HARSH_SETS = [
  'swear',
  'unkind-name',
  'fault-adjective',
  'fault-noun',
  'verdict',
  'hurtful-deed',
  'hurtful-doing',
  'hell',
];
// Words of those sets that are everyday words as well: they say nothing harsh in a phrase such as "play a game".
const EVERYDAY = new Set(
  'games drinking drink sick small picking staring shouting walking talking telling texting making playing posting throwing cheap old fat weird rough sad crying wasting hiding basic critical dog baby child piece cut salty tight clear game grass tart mood waste drop joke corner book block'.split(
    ' ',
  ),
);

const readWords = (rules: CompiledRules): ClauseWords & {everyday: ReadonlySet<string>} => {
  const harsh = new Set<string>();
  for (const name of HARSH_SETS) {
    for (const word of (rules.sets[name] ?? '').split(/\s+/))
      if (word && !EVERYDAY.has(word))
        for (const form of name === 'hurtful-deed' ? verbForms(word, 'any') : [word]) harsh.add(form);
  }
  const instead = new Map<string, Deed>();
  for (const [verb, phrase] of Object.entries(rules.alternatives.instead ?? {})) {
    const [base = '', ...rest] = phrase.split(' ');
    for (const form of verbForms(verb, 'any')) instead.set(form, {base, rest: rest.join(' ')});
  }
  const list = (words = ''): Set<string> => new Set(words.split(/\s+/).filter(Boolean));
  return {
    harsh,
    instead,
    neutral: list(rules.sets['neutral-deed']),
    everyday: list(`${rules.openers} ${rules.closers} ${Object.values(rules.sets).join(' ')}`),
  };
};

const MOMENTS = ['when you have a moment', 'when you get a chance', 'when you can', 'when you get a minute'];
// A deed that is a way of being has no moment of its own.
const TIMELESS =
  /^(be|listen|let|take me|hear|stop|include|back|trust|believe|say|remember|stand|stick|keep|look|understand|respect|appreciate|show|talk|speak|hold|meet|know|tell|put|have|knock|sit|stay|come|support|spend|make)\b/;

const slotsOf = (clause: Clause | undefined, facts: Facts, seed: number, room: number): Slots => {
  const slots: Slots = {
    topic: facts.topic,
    earlier: facts.earlier,
    soon: facts.soon,
    event: clause?.event,
    feeling: clause?.feeling,
    did: clause?.did,
  };
  if (!clause?.deed) return slots;
  const {phrase, time} = withoutTime(clause.deed.rest);
  if (time) {
    const over = isOver(time) ?? clause.frame === 'missed';
    slots.earlier = over ? time : undefined;
    slots.soon = over ? undefined : time;
  }
  const deed: Deed = {base: clause.deed.base, rest: phrase};
  slots.deed = plain(deed);
  slots['deed-past'] = inPast(deed);
  // "before the party" was once.
  slots.again = plain({base: deed.base, rest: phrase.replace(/\s*\b(before|after|at|for) (my|the|our)\b.*$/i, '')});
  const kind = kindOf(deed);
  slots.when =
    slots.soon ??
    ((clause.frame === 'rarely' && !kind) || kind === 'care' || TIMELESS.test(slots.deed) || /\bwhen\b/.test(phrase)
      ? undefined
      : room < 44
        ? 'when you can'
        : MOMENTS[seed % MOMENTS.length]);
  if (kind === 'chore') {
    slots.chore = slots.deed;
    slots['chore-past'] = slots['deed-past'];
  } else if (kind) {
    slots.care = inPresent(deed);
    slots['care-past'] = slots['deed-past'];
  }
  if (kind === 'contact') {
    slots.contact = slots.deed;
    slots['contact-past'] = slots['deed-past'];
  }
  return slots;
};

// Where the wish stands in the words; an insult or a brush-off only looks like one.
const WISHES: ReadonlySet<Category> = new Set<Category>([
  'absolute',
  'blame',
  'why-question',
  'command',
  'obligation',
  'investment-demand',
  'ultimatum',
  'pursuit',
  'guilt',
  'mind-reading',
]);
// Their own sentences are as good as those of the need, which say more of what it is about.
const SHARED: ReadonlySet<Category> = new Set<Category>(['absolute', 'command', 'obligation', 'investment-demand']);
const KEEPS_FACTS: ReadonlySet<Category> = new Set<Category>([
  'absolute',
  'blame',
  'why-question',
  'command',
  'obligation',
  'investment-demand',
  'pursuit',
  'ultimatum',
  'guilt',
]);

const fits = (frame: Frame, category: Category): boolean => {
  switch (frame) {
    case 'talk':
      return category === 'heavy-opener' || category === 'command' || category === 'obligation';
    case 'mood':
      return category === 'why-question' || category === 'blame' || category === 'pursuit';
    case 'feeling':
      return category !== 'contempt' && category !== 'ultimatum';
    case 'event':
      return category === 'blame' || category === 'absolute' || category === 'contempt';
    case 'did':
    case 'does':
      return category === 'blame' || category === 'absolute';
    case 'now':
      return WISHES.has(category) && category !== 'guilt' && category !== 'mind-reading' && category !== 'blame';
    default:
      return WISHES.has(category);
  }
};

/**
 * Makes the function that finds two or three sentences to replace the one a hint stands in: same need, same facts, the
 * writer's own words as far as they carry. With a linter, none of them raises a hint itself.
 */
export const createAlternatives = (rules: CompiledRules, lint?: Linter) => {
  const words = readWords(rules);
  const {everyday: known} = words;
  const spell = createSpeller(rules.textSpeak, word => known.has(word));
  const {needs} = rules.alternatives;

  const silent = (text: string): boolean => !lint || lint(text, {sensitivity: 'everything'}).length === 0;

  return (text: string, hint: Hint): Alternative[] => {
    const place = sentenceAt(text, tokenize(text, spell), hint.span);
    const {span, tokens} = place;
    const sentence = text.slice(span.start, span.end);
    const read = readClause(text, tokens, hint.span, words);
    const clause = read?.frame && fits(read.frame, hint.category) ? read : undefined;
    const around = readSurroundings(
      text,
      tokens,
      hint.span,
      clause?.end,
      words,
      KEEPS_FACTS.has(hint.category),
      silent,
    );
    const facts = readFacts(
      text,
      tokens.slice(around.from, around.to),
      clause?.frame === 'missed' || clause?.frame === 'event' || hint.category === 'blame',
      words.harsh,
    );
    const register = readRegister(text, sentence);
    const room = roomFor(sentence.length);
    const seed = hash(tokens.map(({word}) => word).join(' '));
    const slots = slotsOf(clause, facts, seed, room);

    const candidates: Candidate[] = [];
    const add = (source: string, tier: number) => {
      for (const {strategy, text: template} of (source === 'rule'
        ? rules.alternatives.rules[hint.rule]
        : needs[source]) ?? []) {
        const filled = fill(template, slots);
        // A sentence with the writer's own facts comes before one without.
        if (filled && !(tier > 2 && strategy === 'specific-appreciation' && hint.severity === 'strong'))
          candidates.push({
            strategy,
            source,
            text: filled.text,
            facts: filled.facts,
            tier:
              tier > 2 && strategy === 'specific-appreciation'
                ? tier + 1
                : filled.facts > 0 && tier > 2
                  ? tier - 3
                  : tier,
          });
      }
    };
    if (clause?.frame) add(clause.frame, 0);
    add('rule', 2);
    // For an insult the need underneath comes first, then a pause; "respect" is what the insult's own sentences ask for.
    const needFirst = (hint.category === 'label' || hint.category === 'contempt') && hint.need !== 'respect';
    add(hint.category, needFirst ? 8 : 6);
    add(hint.need, needFirst || SHARED.has(hint.category) ? 6 : 8);

    const turn = (index: number): number => (Math.imul(seed ^ (index + 1), 0x9e3779b1) >>> 8) % 997;
    const written = candidates.map((candidate, index) => {
      const full = inRegister(frameText(candidate, around), register);
      const plainer = inRegister(frameText(candidate, {...around, lead: undefined, tail: undefined}), register);
      const body =
        full.length <= room || full.length <= plainer.length
          ? full
          : around.lead || around.tail
            ? full.length <= room + 40
              ? full
              : plainer
            : full;
      return {...candidate, text: place.end(body, register.lowerCase), turn: turn(index)};
    });
    written.sort(
      (a, b) =>
        Number(a.text.length > room) - Number(b.text.length > room) ||
        a.tier - b.tier ||
        b.facts - a.facts ||
        a.turn - b.turn,
    );

    const chosen: Alternative[] = [];
    const opening = (line: string): string => line.toLowerCase().split(' ').slice(0, 2).join(' ');
    const take = (fits: (candidate: (typeof written)[number]) => boolean) => {
      for (const candidate of written) {
        if (
          chosen.length >= ALTERNATIVES_MAX ||
          chosen.some(({text: line}) => line === candidate.text) ||
          !fits(candidate)
        )
          continue;
        if (candidate.text.toLowerCase() === sentence.toLowerCase() || !silent(candidate.text)) continue;
        chosen.push({strategy: candidate.strategy, text: candidate.text, span});
        return;
      }
    };
    const fresh = ({strategy}: Candidate): boolean => chosen.every(one => one.strategy !== strategy);
    const differs = ({text: line}: Candidate): boolean => chosen.every(one => opening(one.text) !== opening(line));
    const good = (candidate: Candidate): boolean => fresh(candidate) && differs(candidate);
    take(() => true);
    // After a sentence for the need under an insult comes a pause.
    take(
      candidate =>
        good(candidate) &&
        (!needFirst || candidate.tier < 2 || candidate.source !== hint.need) &&
        candidate.text.length <= room,
    );
    if (chosen.length < 2) take(good);
    if (chosen.length < 2) take(fresh);
    take(candidate => good(candidate) && candidate.text.length <= room);
    return chosen;
  };
};

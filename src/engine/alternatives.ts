import {type Clause, type ClauseWords, readClause} from './clause.ts';
import type {CompiledRules, CompiledTemplate} from './compiled.ts';
import {type Facts, isOver, readFacts, withoutTime} from './facts.ts';
import {fill, type Slots} from './fill.ts';
import type {Alternative, Hint, Linter, Strategy} from './hint.ts';
import {verbForms} from './morphology.ts';
import {type Deed, inPast, inPresent, kindOf, plain} from './phrase.ts';
import {inRegister, readRegister} from './register.ts';
import {frameText, readSurroundings, sentenceAt} from './surroundings.ts';
import {createSpeller, tokenize} from './tokens.ts';

/** At most this many alternatives for one hint. */
const ALTERNATIVES_MAX = 3;
/** Length of an alternative against its sentence: 1.6 times and 20 characters. */
const roomFor = (length: number): number => 1.6 * length + 20;

type Candidate = {strategy: Strategy; text: string; tier: number; facts: number};

const hash = (words: string): number => {
  let value = 0x811c9dc5;
  for (let at = 0; at < words.length; at++) value = Math.imul(value ^ words.charCodeAt(at), 0x01000193);
  return value >>> 0;
};

const HARSH_SETS = ['swear', 'unkind-name', 'fault-adjective', 'fault-noun', 'verdict', 'hurtful-deed', 'hurtful-doing', 'hell'];
// Words of those sets that are everyday words as well: they say nothing harsh in a phrase such as "play a game".
const EVERYDAY = new Set('games drinking drink sick small picking staring shouting walking talking telling texting making playing posting throwing cheap old fat weird rough sad crying wasting hiding basic critical dog baby child piece cut salty tight clear game grass tart mood waste drop joke corner book block'.split(' '));

const readWords = (rules: CompiledRules): ClauseWords => {
  const harsh = new Set<string>();
  for (const name of HARSH_SETS) {
    for (const word of (rules.sets[name] ?? '').split(/\s+/)) if (word && !EVERYDAY.has(word)) for (const form of name === 'hurtful-deed' ? verbForms(word, 'any') : [word]) harsh.add(form);
  }
  const instead = new Map<string, Deed>();
  for (const [verb, phrase] of Object.entries(rules.alternatives.instead ?? {})) {
    const [base = '', ...rest] = phrase.split(' ');
    for (const form of verbForms(verb, 'any')) instead.set(form, {base, rest: rest.join(' ')});
  }
  return {harsh, instead};
};

const MOMENTS = ['when you have a moment', 'when you get a chance', 'when you can', 'when you get a minute'];
// A deed that is a way of being has no moment of its own.
const TIMELESS = /^(be|listen|let|take me|hear|stop|include|back|trust|believe|say|remember|stand|stick|keep|look|understand|respect|appreciate|show|talk|speak|hold|meet|know|tell|put|have|support|spend|make)\b/;

const slotsOf = (clause: Clause | undefined, facts: Facts, seed: number, room: number): Slots => {
  const slots: Slots = {topic: facts.topic, then: facts.then, soon: facts.soon, event: clause?.event, feeling: clause?.feeling};
  if (!clause?.deed) return slots;
  const {phrase, time} = withoutTime(clause.deed.rest);
  if (time) {
    const over = isOver(time) ?? clause.frame === 'missed';
    slots.then = over ? time : undefined;
    slots.soon = over ? undefined : time;
  }
  const deed: Deed = {base: clause.deed.base, rest: phrase};
  slots.deed = plain(deed);
  slots['deed-past'] = inPast(deed);
  // "before the party" was once.
  slots.again = plain({base: deed.base, rest: phrase.replace(/\s*\b(before|after|at|for) (my|the|our)\b.*$/i, '')});
  slots.when = slots.soon ?? (TIMELESS.test(slots.deed) || /\bwhen\b/.test(phrase) ? undefined : room < 44 ? 'when you can' : MOMENTS[seed % MOMENTS.length]);
  const kind = kindOf(deed);
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

/**
 * Makes the function that finds two or three sentences to replace the one a hint stands in: same need, same facts, the
 * writer's own words as far as they carry. With a linter, none of them raises a hint itself.
 */
export const createAlternatives = (rules: CompiledRules, lint?: Linter) => {
  const words = readWords(rules);
  const known = new Set(Object.values(rules.sets).flatMap(list => list.split(/\s+/)));
  const spell = createSpeller(rules.textSpeak, word => known.has(word));
  const {needs} = rules.alternatives;

  const silent = (text: string): boolean => !lint || lint(text, {sensitivity: 'everything'}).length === 0;

  return (text: string, hint: Hint): Alternative[] => {
    const place = sentenceAt(text, tokenize(text, spell), hint.span);
    const {span, tokens} = place;
    const sentence = text.slice(span.start, span.end);
    const clause = readClause(text, tokens, hint.span, words);
    const around = readSurroundings(text, tokens, hint.span, clause?.end, words.harsh, silent);
    const facts = readFacts(text, tokens.slice(around.from, around.to), clause?.frame === 'missed' || clause?.frame === 'event' || hint.category === 'blame', words.harsh);
    const register = readRegister(text, sentence);
    const room = roomFor(sentence.length);
    const seed = hash(tokens.map(({word}) => word).join(' '));
    const slots = slotsOf(clause, facts, seed, room);

    const candidates: Candidate[] = [];
    const add = (templates: CompiledTemplate[] | undefined, tier: number) => {
      for (const {strategy, text: template} of templates ?? []) {
        const filled = fill(template, slots);
        // A sentence with the writer's own facts comes before one without.
        if (filled) candidates.push({strategy, text: filled.text, facts: filled.facts, tier: filled.facts > 0 && tier > 0 ? 2 : tier});
      }
    };
    if (clause?.frame) add(needs[clause.frame], 0);
    add(rules.alternatives.rules[hint.rule], 1);
    add(needs[hint.category], 3);
    add(needs[hint.need], 4);

    const turn = (index: number): number => (Math.imul(seed ^ (index + 1), 0x9e3779b1) >>> 8) % 997;
    const written = candidates.map((candidate, index) => {
      const full = inRegister(frameText(candidate, around), register);
      const plainer = inRegister(frameText(candidate, {...around, lead: undefined, tail: undefined}), register);
      const body = full.length <= room || full.length <= plainer.length ? full : around.lead || around.tail ? (full.length <= room + 40 ? full : plainer) : full;
      return {...candidate, text: place.end(body, register.lowerCase), turn: turn(index)};
    });
    written.sort((a, b) => Number(a.text.length > room) - Number(b.text.length > room) || a.tier - b.tier || b.facts - a.facts || a.turn - b.turn);

    const chosen: Alternative[] = [];
    const opening = (line: string): string => line.toLowerCase().split(' ').slice(0, 2).join(' ');
    const take = (fits: (candidate: (typeof written)[number]) => boolean) => {
      for (const candidate of written) {
        if (chosen.length >= ALTERNATIVES_MAX || chosen.some(({text: line}) => line === candidate.text) || !fits(candidate)) continue;
        if (candidate.text.toLowerCase() === sentence.toLowerCase() || !silent(candidate.text)) continue;
        chosen.push({strategy: candidate.strategy, text: candidate.text, span});
        return;
      }
    };
    const fresh = ({strategy}: Candidate): boolean => chosen.every(one => one.strategy !== strategy);
    const differs = ({text: line}: Candidate): boolean => chosen.every(one => opening(one.text) !== opening(line));
    take(() => true);
    take(candidate => fresh(candidate) && differs(candidate));
    if (chosen.length < 2) take(fresh);
    // The third shows another way: a sentence for the need when the first two were built from the writer's words.
    take(candidate => fresh(candidate) && differs(candidate) && candidate.text.length <= room);
    return chosen;
  };
};

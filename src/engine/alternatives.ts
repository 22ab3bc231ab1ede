import {type Candidate, choose} from './choose.ts';
import {type ClauseWords, type Frame, readClause} from './clause.ts';
import type {CompiledRules} from './compiled.ts';
import {readFacts} from './facts.ts';
import {fill} from './fill.ts';
import type {Alternative, Category, Hint, Linter} from './hint.ts';
import {verbForms} from './morphology.ts';
import type {Deed} from './phrase.ts';
import {inRegister, readRegister} from './register.ts';
import {slotsOf} from './slots.ts';
import {frameText, readSurroundings, sentenceAt} from './surroundings.ts';
import {createSpeller, tokenize} from './tokens.ts';

/** Length of an alternative against its sentence: 1.6 times and 20 characters. */
const roomFor = (length: number): number => 1.6 * length + 20;

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
]);
// Their own sentences are as good as those of the need, which say more of what it is about.
const SHARED: ReadonlySet<Category> = new Set<Category>(['absolute', 'command', 'investment-demand']);
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
      return WISHES.has(category) && category !== 'guilt' && category !== 'blame';
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
  const spell = createSpeller(rules.textSpeak, word => words.everyday.has(word));
  const {needs} = rules.alternatives;

  // The same sentences come again and again.
  const known = new Map<string, boolean>();
  const silent = (line: string): boolean => {
    if (!lint) return true;
    const before = known.get(line);
    if (before !== undefined) return before;
    if (known.size > 2000) known.clear();
    const result = lint(line, {sensitivity: 'everything'}).length === 0;
    known.set(line, result);
    return result;
  };

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
      clause?.frame === 'missed' || clause?.frame === 'event' || hint.category === 'blame'
        ? true
        : clause?.frame === 'now' || clause?.frame === 'talk'
          ? false
          : undefined,
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
        // Praise right after anger can sound hollow: it comes last, and not at all where the words were strong.
        const praise = strategy === 'specific-appreciation';
        if (!filled || (praise && tier > 2 && hint.severity === 'strong')) continue;
        // A sentence with the writer's own facts comes before one without.
        const closer = filled.facts > 0 && tier > 2 ? 3 : 0;
        candidates.push({
          strategy,
          source,
          text: filled.text,
          facts: filled.facts,
          tier: tier + Number(praise) - closer,
        });
      }
    };
    if (clause?.frame) add(clause.frame, 0);
    add('rule', 2);
    // For an insult the need underneath comes first, then a pause; "respect" is what the insult's own sentences ask for.
    const needFirst = hint.category === 'label' && hint.need !== 'respect';
    add(hint.category, needFirst ? 8 : 6);
    add(hint.need, needFirst || SHARED.has(hint.category) ? 6 : 8);

    const bare = {...around, lead: undefined, tail: undefined};
    const write = (candidate: Candidate): string[] => {
      const lines =
        around.lead || around.tail
          ? [frameText(candidate, around), frameText(candidate, bare)]
          : [frameText(candidate, bare)];
      // Facts may cost some length, not any.
      const short = lines.filter((line, index) => line.length <= room + 40 || index === lines.length - 1);
      return short.map(line => place.end(inRegister(line, register), register.lowerCase));
    };
    const extra = frameText({text: '', strategy: 'i-statement'}, around).length;
    return choose(candidates, {
      seed,
      room,
      tooLong: ({text: line}) => line.length + extra > room,
      apart: needFirst ? hint.need : undefined,
      write,
      fits: line => line.toLowerCase() !== sentence.toLowerCase() && silent(line),
    }).map(({strategy, text: line}) => ({strategy, text: line, span}));
  };
};

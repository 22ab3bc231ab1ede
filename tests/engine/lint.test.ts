import {describe, expect, test} from 'vitest';
import {sensitivities} from '../../src/engine/hint.ts';
import {createExplainedLinter, createLinter, DRAFT_MAX} from '../../src/engine/lint.ts';
import {loadRules} from '../../tools/load-rules.ts';

const rules = loadRules();
const lint = createLinter(rules);
const explain = createExplainedLinter(rules);

// The sentences everybody thinks of first, and their text-speak twins: found at every sensitivity.
const canonical: [category: string, ...texts: string[]][] = [
  [
    'absolute',
    'You never listen.',
    'You never listen to me',
    'u never listen to me',
    'You always do this',
    'u ALWAYS do this',
  ],
  [
    'blame',
    "You've been distant",
    'you ignored me all night',
    'u ignored me all nite',
    'you made me feel stupid',
    'this is your fault',
    'this is ur fault',
  ],
  ['label', "you're so selfish", 'ur so selfish', 'stop being such a baby', 'liar'],
  ['contempt', 'wow thanks for nothing', 'oh great another excuse', 'grow up'],
  [
    'mind-reading',
    "you just don't care",
    'u just dont care',
    "you obviously don't want me there",
    "you're doing this on purpose",
  ],
  [
    'why-question',
    'Why are you being like this?',
    'y r u being like this',
    'what is wrong with you',
    'do you even care?',
    'how could you',
  ],
  ['comparison', 'my ex would never do this', "why can't you be more like Sam"],
  ['dismissal', "you're overreacting", 'ur overreacting', 'get over it', "it's not that deep"],
  ['command', 'Answer me.', 'call me back NOW', 'just tell me the truth'],
  ['obligation', 'you need to start trying', 'u need to start trying', 'you should have called', 'you better explain'],
  [
    'investment-demand',
    'I need you to be more present',
    'I want you to put in some effort',
    'you owe me a conversation',
  ],
  [
    'ultimatum',
    "if you don't call tonight we're done",
    'if u dont call tonight were done',
    'last chance',
    "it's me or them",
  ],
  [
    'pursuit',
    'hello???',
    'are you ignoring me',
    'r u ignoring me',
    "why aren't you replying",
    "I can see you're online",
    "I've texted you 5 times",
  ],
  ['guilt', "after everything I've done for you", "fine, don't worry about me", "I guess I just don't matter"],
  ['withdrawal-tit-for-tat', "fine, I won't text you anymore either", 'two can play that game'],
  ['heavy-opener', 'we need to talk', 'where is this going??', 'what are we'],
];
describe.each(canonical)('%s', (category, ...texts) => {
  test.each(texts)('is found in %s', text => {
    for (const sensitivity of sensitivities) {
      expect(
        lint(text, {sensitivity}).map(hint => hint.category),
        sensitivity,
      ).toContain(category);
    }
  });
});

test.each([
  'you always make me smile',
  'you never know',
  'do you always take the 5?',
  'you left your keys here',
  'you were asleep when I called',
  'I felt lonely last night',
  "you're so lucky",
  "I'm such an idiot",
  'my boss is lazy',
  "lol you're unreal, love it",
  'are you upset?',
  "I wonder if you're tired",
  "you don't have to come",
  'why are you awake so early? :)',
  "what's wrong?",
  'do you care which one I get?',
  "you're taller than my brother",
  'no worries, take your time',
  "calm down everyone, the pizza's here 😂",
  'call me when you land',
  'have a good one',
  'grab milk pls',
  'let me know',
  'you should see this movie',
  'you have to try the ramen',
  'you need to book by friday',
  'you must be tired',
  'I need you to know I love you',
  'I need you to sign here',
  "I'd love more time together",
  "if you don't hear from me I'm in a meeting",
  'hello! how are you',
  'did you get my text? no rush',
  "I'm fine, don't worry about me, enjoy!",
  'I need a quiet evening, talk tomorrow?',
  'could we talk about the trip later?',
])('stays silent on %s', text => {
  expect(lint(text)).toEqual([]);
});

describe('somebody protecting themself gets no hint at any sensitivity', () => {
  test.each([
    'Stop hitting me',
    "don't touch me",
    'leave me alone',
    'do not come to my house again or I will call the police',
    'no means no',
    "I'm scared of you",
    'you hit me last night',
    'I want to die',
    'You never stop when I say no. You hurt me.',
    'you always follow me home, stay away from me or I call the police',
  ])('%s', text => {
    for (const sensitivity of sensitivities) expect(lint(text, {sensitivity})).toEqual([]);
  });
});

test.each([
  ['empty', ''],
  ['blank', ' \n\t '],
  ['only emoji', '😀😡🙄👏💔'],
  ['half a surrogate pair', '\ud83d you \udc4d'],
  ['Hebrew', 'אתה אף פעם לא מקשיב לי'],
  ['Arabic', 'لماذا لا ترد علي أبدا'],
  ['German', 'Du hörst mir nie zu, warum bist du so?'],
  ['Spanish', 'Nunca me escuchas, siempre haces lo mismo'],
  ['Hindi in Latin letters', 'tum kabhi meri baat nahi sunte yaar'],
  ['Japanese', 'なんで返事してくれないの？'],
  ['numbers', '3.14159 2,718 1/2'],
  ['1 MB', 'lorem ipsum dolor '.repeat(60_000)],
])('no exception and no hint: %s', (_name, text) => {
  expect(lint(text, {sensitivity: 'everything'})).toEqual([]);
});

test('a long draft is read in linear time', () => {
  const sentence = 'You never listen to me, so what are you even doing? ';
  const time = (length: number) => {
    const text = sentence.repeat(Math.ceil(length / sentence.length)).slice(0, length);
    lint(text);
    const started = performance.now();
    lint(text);
    return performance.now() - started;
  };
  time(DRAFT_MAX / 10);
  expect(time(DRAFT_MAX)).toBeLessThan(30 * Math.max(2, time(DRAFT_MAX / 10)));
});

test('hints lie inside the text, in order, without overlap, on whole words', () => {
  const text = 'Honestly?! 😡 You never listen. “You always say that”, she said. 🙄 You never call me back. Answer me.';
  const hints = lint(text, {sensitivity: 'everything'});
  expect(hints.length).toBeGreaterThan(1);
  let last = 0;
  for (const {span} of hints) {
    expect(span.start).toBeGreaterThanOrEqual(last);
    expect(span.end).toBeGreaterThan(span.start);
    expect(text.slice(span.start, span.end)).toMatch(/^\S.*\S$/su);
    last = span.end;
  }
  expect(last).toBeLessThanOrEqual(text.length);
});

test('every hint says which evidence made it', () => {
  const [hint] = explain('You never listen to me.');
  expect(hint!.reasons[0]!.name).toContain('(sure)');
  expect(hint!.score).toBeGreaterThan(rules.thresholds.strong);
});

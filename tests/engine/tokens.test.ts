import {describe, expect, test} from 'vitest';
import {createSpeller, tokenize} from '../../src/engine/tokens.ts';

const known = new Set(['so', 'you', 'never', 'nothing', 'good', 'too']);
const spell = createSpeller({u: 'you', dont: 'do not', im: 'i am', cant: 'can not', shouldve: 'should have'}, word =>
  known.has(word),
);
const words = (text: string) => tokenize(text, spell).map(({tokens}) => tokens.map(({word}) => word).join(' '));

test.each([
  ['You never listen.', ['you never listen']],
  ["You don't, u dont & you’re late", ['you do not you do not you are late']],
  ["can't won't shan't ain't", ['can not will not shall not is not']],
  ["it's Sam's", ["it is sam 's"]],
  ['soooo gooood', ['so good']],
  ['nothin at all', ['nothing at all']],
  ['Stop. Please! Why?', ['stop', 'please', 'why']],
  ['one\ntwo\r\nthree', ['one', 'two', 'three']],
  ['wait... what… ok', ['wait', 'what', 'ok']],
  ['at 3.5 km e.g. here', ['at 3.5 km e.g here']],
  ['???', ['question-marks']],
  ['you 🙄 never', ['you never']],
  ['', []],
  ['  \n ', []],
  ['…!!', ['']],
])('reads %j', (text, expected) => {
  expect(words(text)).toEqual(expected);
});

test('tokens keep raw UTF-16 offsets', () => {
  const text = '😀 You’re soooo late';
  const [sentence] = tokenize(text, spell);
  expect(sentence!.tokens.map(({start, end}) => text.slice(start, end))).toEqual(['You’re', 'You’re', 'soooo', 'late']);
});

test('a sentence knows how it ends and which signs it holds', () => {
  const [first, second] = tokenize('Really?! 😂 ok 🙄', spell);
  expect(first).toMatchObject({question: true, exclamations: 1});
  expect(second!.signs).toEqual(['😂', '🙄']);
});

describe('words between quotation marks are somebody else’s', () => {
  test.each([
    ['she said "you never listen" and left', 'you never listen'],
    ['he goes ‘you never call’ lol', 'you never call'],
    ['“you never call” is what he said', 'you never call'],
    ["you said 'never again' to me", 'never again'],
    ["I don't, you don't", ''],
    ['6" pipe you never ordered', ''],
  ])('%s', (text, quoted) => {
    const tokens = tokenize(text, spell).flatMap(sentence => sentence.tokens);
    expect(
      tokens
        .filter(token => token.quoted)
        .map(({word}) => word)
        .join(' '),
    ).toBe(quoted);
  });
});

test.each([
  ['half a surrogate pair', 'you \ud83d never \ude00'],
  ['right to left', 'אתה אף פעם לא מקשיב لماذا لا ترد'],
  ['only emoji', '👩‍👩‍👧‍👦👍🏽🇩🇪'],
  ['control characters', '\u0000\u0007you\u200bnever\ufeff'],
  ['one word of 100,000 letters', 'a'.repeat(100_000)],
  ['100,000 quotation marks', '"'.repeat(100_000)],
  ['100,000 dots', '.'.repeat(100_000)],
])('never throws: %s', (_name, text) => {
  const started = performance.now();
  for (const {tokens} of tokenize(text, spell)) {
    for (const {start, end} of tokens) expect(start < end && end <= text.length).toBe(true);
  }
  expect(performance.now() - started).toBeLessThan(3000);
});

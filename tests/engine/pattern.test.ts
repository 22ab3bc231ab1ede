import {describe, expect, test} from 'vitest';
import {createMatcher} from '../../src/engine/matcher.ts';
import {createLexicon, createSets, parsePattern} from '../../src/engine/pattern.ts';
import {createSpeller, tokenize} from '../../src/engine/tokens.ts';

const sets = createSets({care: 'listen call', intensifier: 'so really just'});

/** The words that a pattern matches in a text, or undefined. */
const match = (pattern: string, text: string): string | undefined => {
  const lexicon = createLexicon();
  const parsed = parsePattern(pattern, sets, lexicon);
  const matcher = createMatcher([parsed], lexicon, 'so honestly please', 'please lol');
  for (const sentence of tokenize(
    text,
    createSpeller({dont: 'do not', u: 'you'}, word => lexicon.lookup(word) !== 0),
  )) {
    const [first] = matcher.matches(matcher.line(sentence));
    if (first)
      return sentence.tokens
        .slice(first.start, first.end)
        .map(({word}) => word)
        .join(' ');
  }
  return undefined;
};

test.each([
  ['you never listen', 'well you never listen to me', 'you never listen'],
  ['you never|always @care', 'You ALWAYS call late', 'you always call'],
  ['@care.ing', 'stop calling', 'calling'],
  ['@care.ed me', 'you called me', 'called me'],
  ['go.any away', 'he went away', 'went away'],
  ['you just? never', 'you never', 'you never'],
  ['you @intensifier* late', 'you so really just so late', 'you so really just so late'],
  ['you ..2 me', 'you do not me', 'you do not me'],
  ['you !never listen', 'you listen', 'you listen'],
  ['^ answer me', 'so honestly answer me', 'answer me'],
  ['^ answer me', 'Liam, answer me', 'answer me'],
  ['^, answer me', 'if not now, answer me later', 'answer me'],
  ['call me $', 'call me please lol', 'call me'],
  ['who does that ?', 'who does that?', 'who does that'],
  ['so [ you never ] listen', 'so you never listen', 'you never'],
  ['you @PAST', 'you whatevered', 'you whatevered'],
  ['you _ me', 'you xyz me', 'you xyz me'],
  ['@NUMBER times', '5 times', '5 times'],
  ['do not listen', 'u dont listen', 'do not listen'],
])('%s finds its words in %s', (pattern, text, expected) => {
  expect(match(pattern, text)).toBe(expected);
});

test.each([
  ['you never listen', 'you never call'],
  ['you ..2 me', 'you do not ever me'],
  ['you !never listen', 'you never listen'],
  ['^ answer me', 'could you answer me'],
  ['call me $', 'call me tomorrow evening'],
  ['who does that ?', 'who does that'],
  ['you never', 'you. never'],
  ['you @intensifier* late', 'you so so so so so late'],
])('%s leaves %s alone', (pattern, text) => {
  expect(match(pattern, text)).toBeUndefined();
});

describe('a pattern that is not understood says what to write', () => {
  test.each([
    ['you @nothing', /word set @nothing, which is not in/],
    ['you a||b', /empty alternative/],
    ['^ ..3 now? $', /no word that is always there/],
  ])('%s', (pattern, message) => {
    expect(() => parsePattern(pattern, sets, createLexicon())).toThrow(message);
  });
});

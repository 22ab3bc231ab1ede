import {expect, test} from 'vitest';
import {type ClauseWords, readClause} from '../../src/engine/clause.ts';
import {plain} from '../../src/engine/phrase.ts';
import {createSpeller, tokenize} from '../../src/engine/tokens.ts';

const known = new Set(['you', 'never', 'call']);
const spell = createSpeller({u: 'you', dont: 'do not', didnt: 'did not', rn: 'right now'}, word => known.has(word));
const words: ClauseWords = {
  harsh: new Set(['lazy', 'fucking', 'idiot', 'lies']),
  instead: new Map([
    ['interrupt', {base: 'let', rest: 'me finish'}],
    ['ignoring', {base: 'talk', rest: 'to me'}],
  ]),
  neutral: new Set(['leave', 'give']),
};
const read = (text: string) => {
  const [sentence] = tokenize(text, spell);
  const clause = readClause(text, sentence!.tokens, {start: 0, end: text.length}, words);
  return clause && [clause.frame, clause.deed ? plain(clause.deed) : (clause.event ?? clause.feeling ?? clause.did)];
};

test.each([
  ['You never call me back', 'rarely', 'call me back'],
  ['u dont listen when I talk about work', 'rarely', 'listen when I talk about work'],
  ['You never help with the bins, it drives me mad', 'rarely', 'help with the bins'],
  ['You should have told me', 'missed', 'tell me'],
  ['not once have you asked how my day was', 'missed', 'ask how my day was'],
  ["Why didn't you text me?", 'missed', 'text me'],
  ["why can't you just be honest with me", 'rarely', 'be honest with me'],
  ['CALL ME BACK NOW', 'now', 'call me back'],
  ['Answer me.', 'now', 'answer'],
  ['You need to start trying', 'now', 'meet me halfway'],
  ['I need you to be more present', 'now', 'be more present'],
  ["if you don't call tonight we're done", 'now', 'call tonight'],
  ['You always interrupt me', 'rarely', 'let me finish'],
  ['stop ignoring me', 'now', 'talk to me'],
  ['You forgot to lock the door', 'missed', 'lock the door'],
  ['You forgot my birthday', 'event', 'my birthday'],
  ['You made me feel so stupid', 'feeling', 'small'],
  ['You hurt me last night', 'feeling', 'hurt'],
  ['you left the dishes again', 'did', 'left the dishes'],
  ['We need to talk', 'talk', undefined],
  ['Why are you being like this?', 'mood', undefined],
])('%s: %s, %s', (text, frame, part) => expect(read(text)).toEqual([frame, part]));

test.each([
  "you don't have a clue",
  'You never tell anything but lies',
  'You never cared',
  'Give me your password',
  'You are lazy',
  "You can't even say her name",
  'stop interrupting the referee',
  'So let me say this',
])('takes no phrase from %s', text => expect(read(text)).toBeUndefined());

test('any text can be read', () => {
  for (const text of [
    'you',
    'you never',
    'why',
    'if you',
    'you made me feel',
    'what is',
    'i need you to',
    'we need to',
    'stop',
    'not once have you',
    '???',
  ])
    expect(() => read(text)).not.toThrow();
});

import {expect, test} from 'vitest';
import {inRegister, readRegister} from '../../src/engine/register.ts';

const LINE = "I'd love it if you told me about your day. It's been quiet, and I don't mind";

test.each([
  ['You never call me.', LINE],
  ['you never call me', "i'd love it if you told me about your day. it's been quiet, and i don't mind"],
  ["you never call me, I don't get it", "I'd love it if you told me about your day. it's been quiet, and I don't mind"],
  ['dont u ever call me', 'id love it if u told me about ur day. its been quiet, and i dont mind'],
  ['U dont call', 'Id love it if u told me about ur day. Its been quiet, and I dont mind'],
  ['You don’t call', 'I’d love it if you told me about your day. It’s been quiet, and I don’t mind'],
  ['CALL ME', LINE],
])('writes like somebody who writes %s', (draft, line) =>
  expect(inRegister(LINE, readRegister(draft, draft))).toBe(line),
);

test('we’re and I’ll stay themselves without apostrophes elsewhere', () =>
  expect(inRegister("We're fine, I'll call", readRegister('you dont call', 'you dont call'))).toBe(
    "we're fine, i'll call",
  ));

test('an American writer gets American spelling', () =>
  expect(inRegister("I'd realise", readRegister('Mom, you never listen', 'Mom, you never listen'))).toBe(
    "I'd realize",
  ));

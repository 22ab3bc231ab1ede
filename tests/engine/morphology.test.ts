import {expect, test} from 'vitest';
import {baseOf, gerund, participle, past, thirdPerson, verbForms} from '../../src/engine/morphology.ts';

test.each([
  ['call', 'called'],
  ['reply', 'replied'],
  ['stop', 'stopped'],
  ['tidy', 'tidied'],
  ['tell', 'told'],
  ['put', 'put'],
  ['answer', 'answered'],
  ['listen', 'listened'],
  ['hug', 'hugged'],
  ['cook', 'cooked'],
  ['mop', 'mopped'],
  ['apologise', 'apologised'],
  ['wash', 'washed'],
  ['explain', 'explained'],
  ['cancel', 'cancelled'],
  ['speak', 'spoke'],
  ['clean', 'cleaned'],
  ['chat', 'chatted'],
  ['ring', 'rang'],
])('the past of %s is %s', (base, form) => expect(past(base)).toBe(form));

test.each([
  ['forget', 'forgotten'],
  ['see', 'seen'],
  ['call', 'called'],
])('the participle of %s is %s', (base, form) => expect(participle(base)).toBe(form));

test.each([
  ['make', 'making'],
  ['lie', 'lying'],
  ['stop', 'stopping'],
  ['be', 'being'],
  ['listen', 'listening'],
])('%s gives %s', (base, form) => expect(gerund(base)).toBe(form));

test.each([
  ['go', 'goes'],
  ['try', 'tries'],
  ['have', 'has'],
  ['watch', 'watches'],
])('%s gives %s', (base, form) => expect(thirdPerson(base)).toBe(form));

test('a base is found for irregular and for known regular verbs', () => {
  const verbs = new Set(['leave', 'stop', 'carry', 'park', 'use']);
  const known = (base: string) => verbs.has(base);
  expect(
    ['left', 'stopped', 'carried', 'parking', 'used', 'leaves', 'park', 'table'].map(word => baseOf(word, known)),
  ).toEqual(['leave', 'stop', 'carry', 'park', 'use', 'leave', 'park', undefined]);
});

test('all forms of a verb', () =>
  expect(verbForms('text', 'any')).toEqual(expect.arrayContaining(['text', 'texts', 'texting', 'textin', 'texted'])));

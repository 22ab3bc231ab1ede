import {expect, test} from 'vitest';
import {type Day, type Days, patternKinds, readPattern} from '../../src/pages/check-in-pattern.ts';
import type {Guide} from '../../src/pages/guide-data.ts';
import {loadGuide} from '../../tools/load-rules.ts';

/**
 * Days as a picture, the last one today: `.` not filled in, `-` no sign, `1` one sign, `w` withdrawn with contact,
 * `n` withdrawn without a word, `c` close.
 */
const marks: Record<string, Day> = {
  '-': {signs: [], contact: 'usual'},
  '1': {signs: ['more-alone'], contact: 'usual'},
  w: {signs: ['more-alone', 'flat-voice'], contact: 'little'},
  n: {signs: ['fewer-messages'], contact: 'none'},
  c: {signs: [], close: true},
};
const TODAY = '2026-11-22';
const daysOf = (picture: string): Days =>
  Object.fromEntries(
    [...picture].flatMap((mark, index) => {
      const date = new Date(Date.parse(TODAY) - (picture.length - 1 - index) * 86_400_000).toJSON().slice(0, 10);
      return marks[mark] ? [[date, marks[mark]]] : [];
    }),
  );

const table = [
  ['', 'nothing-yet'],
  ['....', 'nothing-yet'],
  ['-', 'ordinary'],
  ['1', 'ordinary'],
  ['1111111111', 'ordinary'],
  ['w', 'a-day-or-two'],
  ['n', 'a-day-or-two'],
  ['--w-', 'ordinary'],
  ['-ww', 'a-day-or-two'],
  ['-nn', 'a-day-or-two'],
  ['www', 'some-days'],
  ['wwwwwww', 'some-days'],
  ['nnn', 'some-days-silent'],
  ['nnnnnnn', 'some-days-silent'],
  ['nnnnw', 'some-days'],
  ['wwwwwwww', 'over-a-week'],
  ['nnnnnnnn', 'over-a-week-silent'],
  ['nnnnwwww', 'over-a-week'],
  ['w'.repeat(14), 'over-a-week'],
  ['n'.repeat(14), 'over-a-week-silent'],
  ['w'.repeat(15), 'over-two-weeks'],
  ['n'.repeat(15), 'over-two-weeks-silent'],
  [`${'w'.repeat(10)}${'n'.repeat(5)}`, 'over-two-weeks'],
  // Days not filled in are no days without signs, and a long gap is no stretch.
  ['w..w', 'some-days'],
  ['w...w', 'a-day-or-two'],
  ['www..', 'some-days'],
  ['www...', 'ordinary'],
  // A day without signs ends a stretch.
  ['wwww-', 'back-again'],
  ['wwww-w', 'a-day-or-two'],
  ['ww-', 'ordinary'],
  ['wwww--------', 'ordinary'],
  // Closeness and distance: twice may be chance.
  ['cww-cww-', 'ordinary'],
  ['cww-cww-cww', 'cycle'],
  ['c..ww-c.ww--cww-', 'cycle'],
  ['cw-cw-cw-', 'ordinary'],
  ['c...ww-c...ww-c...ww', 'a-day-or-two'],
  [`cww-cww-cww-c${'n'.repeat(15)}`, 'over-two-weeks-silent'],
  // What lies long ago does not count.
  [`${'cww-'.repeat(3)}${'-'.repeat(90)}`, 'ordinary'],
] as const;

test.each(table)('%s is %s', (picture, kind) => {
  expect(readPattern(daysOf(picture), TODAY).kind).toBe(kind);
});

test('tells how long, how long without a word, and how often', () => {
  expect(readPattern(daysOf('-wwnnn'), TODAY)).toEqual({kind: 'some-days-silent', days: 5, silent: 3, cycles: 0});
  expect(readPattern(daysOf('cww-cww'), TODAY)).toMatchObject({days: 2, cycles: 2});
});

test('days that are still to come do not count', () => {
  expect(readPattern({'2026-11-23': marks.w!}, TODAY).kind).toBe('nothing-yet');
});

test('a change of clocks makes no day longer', () => {
  const days = Object.fromEntries(
    ['2026-10-23', '2026-10-24', '2026-10-25', '2026-10-26'].map(date => [date, marks.w!]),
  );
  expect(readPattern(days, '2026-10-26')).toMatchObject({kind: 'some-days', days: 4});
});

test('every kind comes about, and the guide has words for each that begin with the same sentence', () => {
  expect([...new Set(table.map(([, kind]) => kind))].sort()).toEqual([...patternKinds].sort());
  const words = (loadGuide() as Guide)['check-in']!;
  expect(words.first).toBe('One quiet day means nothing.');
  expect(Object.keys(words.patterns).sort()).toEqual([...patternKinds].sort());
});

import {expect, test} from 'vitest';
import type {Hint} from '../src/engine/hint.ts';
import {LONGEST, lintDraft, TOO_LONG, wanted, windowAround, wordingOf} from '../src/hints-for.ts';
import {defaults} from '../src/settings/settings.ts';

const hint = (words: string, more: Partial<Hint> = {}): Hint => ({
  span: {start: 0, end: words.length},
  rule: 'a-rule',
  category: 'absolute',
  severity: 'medium',
  need: 'contact',
  message: '',
  words,
  ...more,
});
const findNever = (text: string): Hint[] =>
  [...text.matchAll(/never/g)].map(({index}) => hint('never', {span: {start: index, end: index + 5}}));

test('quiet kinds, quiet rules, dismissed wordings and those put aside are not shown', () => {
  const hints = [
    hint('one'),
    hint('two'),
    hint('three', {category: 'blame'}),
    hint('four', {rule: 'another'}),
    hint('five'),
  ];
  const settings = {
    ...defaults,
    quietCategories: ['blame' as const],
    quietRules: ['another'],
    dismissals: [{rule: 'a-rule', words: 'two'}],
  };
  expect(wanted(hints, settings, new Set([wordingOf(hint('five'))])).map(({words}) => words)).toEqual(['one']);
});

test('nothing is shown in a pause, and everything after it', () => {
  const settings = {...defaults, pausedUntil: 1000};
  expect(wanted([hint('one')], settings, new Set(), 999)).toEqual([]);
  expect(wanted([hint('one')], settings, new Set(), 1000)).toHaveLength(1);
});

test('a long draft is looked at around the caret, and spans stay true', () => {
  const text = `never ${'fine words '.repeat(2500)}never ${'fine words '.repeat(500)}`;
  const caret = text.lastIndexOf('never');
  const hints = lintDraft(findNever, text, caret, defaults);
  expect(hints.map(({span}) => text.slice(span.start, span.end))).toEqual(['never']);
  expect(hints[0]!.span.start).toBe(caret);
});

test.each([0, 9_000, 25_000, 30_000])(
  'the part around offset %d is no longer than it may be and cuts no word',
  caret => {
    const text = 'words '.repeat(5_000);
    const {start, end} = windowAround(text, caret);
    expect(end - start).toBeLessThanOrEqual(LONGEST);
    expect(caret >= start && caret <= end).toBe(true);
    expect(
      text
        .slice(start, end)
        .trim()
        .split(/\s+/)
        .every(word => word === 'words'),
    ).toBe(true);
  },
);

test('a draft of a megabyte is left alone', () => {
  expect(lintDraft(findNever, 'never '.repeat(200_000), 0, defaults)).toEqual([]);
  expect(TOO_LONG).toBeLessThan(1_000_000);
});

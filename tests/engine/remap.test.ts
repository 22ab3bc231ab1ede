import fc from 'fast-check';
import {expect, test} from 'vitest';
import type {Hint} from '../../src/engine/hint.ts';
import {difference, remap} from '../../src/engine/remap.ts';
import {applyEdit, overlaps} from '../../src/engine/span.ts';

const hint = (start: number, end: number): Hint => ({
  span: {start, end},
  rule: 'r',
  category: 'blame',
  severity: 'mild',
  need: 'respect',
  message: '',
  words: '',
});

test('a hint before an edit stays, one behind it moves, a touched one goes', () => {
  const hints = [hint(0, 3), hint(5, 8), hint(10, 12)];
  expect(remap(hints, {span: {start: 6, end: 7}, text: 'long'}).map(({span}) => span)).toEqual([
    {start: 0, end: 3},
    {start: 13, end: 15},
  ]);
});

test('typing right behind a hint takes it away: the word may go on', () => {
  expect(remap([hint(0, 3)], {span: {start: 3, end: 3}, text: 's'})).toEqual([]);
});

test('a hint that is left speaks of the same words as before', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), fc.nat(), fc.nat(), fc.nat(), fc.nat(), (text, insert, a, b, c, d) => {
      const at = (n: number) => n % (text.length + 1);
      const span = {start: Math.min(at(a), at(b)), end: Math.max(at(a), at(b))};
      const edit = {span: {start: Math.min(at(c), at(d)), end: Math.max(at(c), at(d))}, text: insert};
      const after = applyEdit(text, edit);
      for (const moved of remap([hint(span.start, span.end)], edit)) {
        expect(after.slice(moved.span.start, moved.span.end)).toBe(text.slice(span.start, span.end));
        expect(overlaps(span, edit.span)).toBe(false);
      }
    }),
  );
});

test('the difference of two drafts turns one into the other', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), fc.string(), fc.string(), (head, before, after, tail) => {
      const edit = difference(head + before + tail, head + after + tail);
      expect(edit ? applyEdit(head + before + tail, edit) : head + before + tail).toBe(head + after + tail);
    }),
  );
});

import {expect, test} from 'vitest';
import {keepAtoms} from '../../src/editors/model-editor.ts';
import {applyEdit} from '../../src/engine/span.ts';

const all = (text: string) => ({start: 0, end: text.length});
const apply = (draft: string, steps: ReturnType<typeof keepAtoms>) => steps?.reduce(applyEdit, draft);

test('without chips it stays one edit', () => {
  expect(keepAtoms({span: {start: 4, end: 7}, text: 'me'}, 'hi, you', [])).toEqual([
    {span: {start: 4, end: 7}, text: 'me'},
  ]);
});

test('words around a chip change, the chip stays', () => {
  const draft = 'You never call @Bo back';
  const text = 'Could you call @Bo today?';
  const steps = keepAtoms({span: all(draft), text}, draft, [{start: 15, end: 18}]);
  expect(apply(draft, steps)).toBe(text);
  for (const {span} of steps ?? []) expect(span.end <= 15 || span.start >= 18).toBe(true);
});

test.each([
  ['the chip’s words are not in the new sentence', 'Could you call me?', {start: 0, end: 23}],
  ['the edit ends inside of the chip', 'Call @B', {start: 0, end: 16}],
])('nothing is done when %s', (_, text, span) => {
  expect(keepAtoms({span, text}, 'You never call @Bo back', [{start: 15, end: 18}])).toBeUndefined();
});

import {expect, test} from 'vitest';
import type {Hint} from '../../src/engine/hint.ts';
import type {Row} from '../../tools/corpus.ts';
import {formatScores, scoreRows} from '../../tools/scoring.ts';

const hint = (start: number, end: number, category: Hint['category'] = 'blame'): Hint => ({
  span: {start, end},
  rule: 'r',
  category,
  severity: 'mild',
  need: 'respect',
  message: '',
  words: '',
});
const row = (id: string, row: Partial<Row>): Row => ({id, text: 'x'.repeat(20), spans: [], ...row});

test('counts messages, spans, categories, safety, borderline and unlabelled rows apart', () => {
  const score = scoreRows(
    [
      {row: row('found', {flag: true, spans: [{start: 0, end: 10, category: 'blame'}]}), hints: [hint(0, 5)]},
      {row: row('other-category', {flag: true, spans: [{start: 0, end: 10, category: 'label'}]}), hints: [hint(0, 10)]},
      {row: row('missed', {flag: true, spans: [{start: 0, end: 10, category: 'label'}]}), hints: []},
      {row: row('wrong', {flag: false}), hints: [hint(0, 3)]},
      {row: row('right', {flag: false}), hints: []},
      {row: row('safety', {flag: false, kind: 'safety'}), hints: [hint(0, 3)]},
      {row: row('edge', {flag: true, borderline: true}), hints: [hint(0, 3)]},
      {row: row('everyday', {}), hints: [hint(0, 3)]},
    ],
    'balanced',
  );
  expect(score.hit).toHaveLength(2);
  expect(score.missed).toHaveLength(1);
  expect(score.wrongly.map(({row}) => row.id)).toEqual(['wrong', 'safety']);
  expect(score.safety).toHaveLength(1);
  expect(score.borderline).toEqual({rows: 1, hinted: 1});
  expect(score.unlabelled).toMatchObject({rows: 1});
  expect(score.touching).toBe(1);
  expect(score.common).toBeCloseTo(0.75);
  expect(score.sameCategory).toBe(0.5);
  expect(score.recallOf.label).toEqual({found: 1, total: 2});
  expect(formatScores([score])).toContain('0.500');
});

test('no rows at all give a table without figures', () => {
  expect(formatScores([scoreRows([], 'balanced')])).toContain('–');
});

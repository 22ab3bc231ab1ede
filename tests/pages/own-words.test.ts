import {expect, test} from 'vitest';
import {createLinter} from '../../src/engine/lint.ts';
import type {Guide} from '../../src/pages/guide-data.ts';
import {loadGuide, loadRules} from '../../tools/load-rules.ts';

const guide = loadGuide() as Guide;
const lint = createLinter(loadRules());

const phrases = [
  ...guide.strategies.flatMap(({pairs}) => pairs.map(({after}) => after)),
  ...guide.timeline!.spans.flatMap(({say}) => say ?? []),
  ...Object.values(guide['check-in']!.patterns).flatMap(({say}) => say ?? []),
  guide.signs!.say!,
];

test.each(phrases)('“%s” gets no hint of ours', phrase => {
  expect(lint(phrase, {sensitivity: 'balanced'})).toEqual([]);
});

test.each(guide.safety!.sections.flatMap(({say}) => say ?? []))('nobody is told to say “%s” more gently', phrase => {
  expect(lint(phrase, {sensitivity: 'balanced'})).toEqual([]);
});

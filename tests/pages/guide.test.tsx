// @vitest-environment happy-dom

const guide = loadGuide() as Guide;

import {expect, test} from 'vitest';
import {strategies} from '../../src/engine/hint.ts';
import type {Guide} from '../../src/pages/guide-data.ts';
import {GuidePage} from '../../src/pages/guide-page.tsx';
import {strategyNames} from '../../src/pages/names.ts';
import {loadGuide} from '../../tools/load-rules.ts';
import {all, show} from './show.ts';

const texts = (value: unknown): string[] =>
  typeof value === 'string'
    ? [value]
    : typeof value === 'object' && value !== null
      ? Object.values(value).flatMap(texts)
      : [];

test('has a page for every strategy the engine names, under the same title', () => {
  expect(guide.strategies.map(({id}) => id).sort()).toEqual([...strategies].sort());
  for (const {id, title} of guide.strategies) expect(title).toBe(strategyNames[id]);
});

test.each(guide.strategies.map(page => [page.title, page] as const))('%s says when it fits and when not', (_, page) => {
  expect(page.fits.length).toBeGreaterThanOrEqual(2);
  expect(page.notFor.length).toBeGreaterThanOrEqual(1);
  expect(page.pairs.length).toBeGreaterThanOrEqual(2);
});

test('holds eight insights, twelve signs in three groups, seven questions', () => {
  expect(guide.insights?.insights).toHaveLength(8);
  expect(guide.signs?.groups).toHaveLength(3);
  expect(guide.signs?.groups.flatMap(({signs}) => signs)).toHaveLength(12);
  expect(guide.questions).toHaveLength(7);
});

test('each contents link leads somewhere', () => {
  const box = show(<GuidePage guide={guide} />);
  const links = all('link').map(link => link.getAttribute('href')!);
  expect(links.length).toBeGreaterThanOrEqual(strategies.length);
  for (const link of links) expect(box.querySelector(link)).not.toBeNull();
});

test('shows with the strategies alone', () => {
  show(<GuidePage guide={{strategies: guide.strategies}} />);
  expect(all('link')).toHaveLength(strategies.length);
});

// What people wrote before they found other words is not ours.
const ours = texts({
  ...guide,
  strategies: guide.strategies.map(page => ({...page, pairs: page.pairs.map(({after}) => after)})),
});

test.each([
  /\b(warning|error|violation|wrong|incorrect|toxic)\b/i,
  /\b(should|must)\b/i,
  /!/,
  /\b(he|she|him|his|her|hers)\b/i,
])('says nothing like %s', pattern => {
  expect(ours.filter(text => pattern.test(text))).toEqual([]);
});

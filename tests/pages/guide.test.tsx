// @vitest-environment happy-dom

const guide = loadGuide() as Guide;

import {expect, test, vi} from 'vitest';
import {strategies} from '../../src/engine/hint.ts';
import type {Guide} from '../../src/pages/guide-data.ts';
import {GuidePage} from '../../src/pages/guide-page.tsx';
import {strategyNames} from '../../src/pages/names.ts';
import {loadGuide} from '../../tools/load-rules.ts';
import {all, click, find, show} from './show.ts';

const copy = vi.fn(async () => {});

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
  const box = show(<GuidePage guide={guide} onGo={() => {}} copy={copy} />);
  const links = all('link').map(link => link.getAttribute('href')!);
  expect(links.length).toBeGreaterThanOrEqual(strategies.length);
  for (const link of links) expect(box.querySelector(link)).not.toBeNull();
});

test('every insight says what happens, gives an example and says what to do', () => {
  show(<GuidePage guide={guide} onGo={() => {}} copy={copy} />);
  const names = all('heading').map(heading => heading.textContent);
  for (const part of ['What happens', 'An everyday example'])
    expect(names.filter(name => name === part)).toHaveLength(8);
});

test('headings go down one step at a time, from one first heading', () => {
  show(<GuidePage guide={guide} onGo={() => {}} copy={copy} />);
  const levels = all('heading').map(({tagName}) => Number(tagName[1]));
  expect(levels.filter(level => level === 1)).toHaveLength(1);
  for (const [index, level] of levels.entries()) expect(level - (levels[index - 1] ?? 0)).toBeLessThanOrEqual(1);
});

test('every phrase can be copied', () => {
  show(<GuidePage guide={guide} onGo={() => {}} copy={copy} />);
  const phrases = [
    ...guide.strategies.flatMap(({pairs}) => pairs.map(({after}) => after)),
    ...guide.timeline!.spans.flatMap(({say}) => say ?? []),
    ...guide.safety!.sections.flatMap(({say}) => say ?? []),
    guide.signs!.say!,
  ];
  const buttons = all('button').map(button => button.getAttribute('aria-label'));
  expect(buttons.sort()).toEqual(phrases.map(phrase => `Copy: “${phrase}”`).sort());
  click(find('button', 'Copy: “I miss how we used to talk before bed.”'));
  expect(copy).toHaveBeenCalledWith('I miss how we used to talk before bed.');
});

test('an address leads to its place, as often as it is asked for', () => {
  const page = (address: string) => <GuidePage guide={guide} at={{address}} onGo={() => {}} copy={copy} />;
  show(page('i-statement'));
  expect(document.activeElement?.id).toBe('i-statement');
  show(page('questions-3'));
  expect(document.activeElement?.textContent).toContain('attachment');
  show(page('no-such-place'));
  show(page('questions-3'));
  expect(document.activeElement?.id).toBe('questions-3');
});

test('shows with the strategies alone', () => {
  show(<GuidePage guide={{strategies: guide.strategies}} onGo={() => {}} copy={copy} />);
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

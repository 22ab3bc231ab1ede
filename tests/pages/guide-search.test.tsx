// @vitest-environment happy-dom

const guide = loadGuide() as Guide;

import {expect, test, vi} from 'vitest';
import type {Guide} from '../../src/pages/guide-data.ts';
import {GuideList} from '../../src/pages/guide-list.tsx';
import {GuidePage} from '../../src/pages/guide-page.tsx';
import {guideEntries, searchGuide} from '../../src/pages/guide-search.ts';
import {loadGuide} from '../../tools/load-rules.ts';
import {all, find, press, show, stops, type} from './show.ts';

const entries = guideEntries(guide);
const addresses = (query: string) => searchGuide(entries, query).map(({address}) => address);

test('every entry has an address of its own that the page knows', () => {
  const box = show(<GuidePage guide={guide} onGo={() => {}} copy={async () => {}} />);
  expect(new Set(entries.map(({address}) => address)).size).toBe(entries.length);
  for (const {address} of entries) expect(box.querySelector(`[id="${address}"]`), address).not.toBeNull();
});

test.each([
  ['attachment', 'insights-3'],
  ['ATTACHMENT can', 'questions-3'],
  ['two weeks', 'timeline-4'],
  ['don’t hear', 'safety-2'],
  ["don't hear", 'safety-2'],
  ['ecoute', 'safety-6'],
  ['88', 'evidence-18'],
  ['walk dinner', 'low-pressure-invitation-1'],
])('%s is found', (query, address) => {
  expect(addresses(query)).toContain(address);
});

test.each(['', '   ', '…', 'xylophone'])('nothing is found for “%s”', query => {
  expect(addresses(query)).toEqual([]);
});

test('a word is found from its beginning, not in the middle of another', () => {
  expect(addresses('ache').length).toBe(0);
});

test('shows the words found where they stand', () => {
  for (const {passage, text} of searchGuide(entries, 'pause')) {
    const whole = passage.map(part => part.text).join('');
    expect(text.replaceAll(' · ', ' ')).toContain(
      whole.replaceAll('… ', '').replaceAll(' …', '').replaceAll(' · ', ' '),
    );
    for (const part of passage.filter(({marked}) => marked)) expect(part.text.toLowerCase()).toBe('pause');
  }
});

const open = () => {
  const onGo = vi.fn();
  const box = show(<GuidePage guide={guide} onGo={onGo} copy={async () => {}} />);
  return {box, onGo, field: find('searchbox', 'Search the guide')};
};

test('finds while typing, says how many, and goes back to the guide when emptied', () => {
  const {box, field} = open();
  expect(stops()[0]).toBe(field);
  type(field, 'attachment');
  const number = addresses('attachment').length;
  expect(all('status')[0]!.textContent).toBe(`${number} places found`);
  expect(all('link')).toHaveLength(number);
  expect(box.querySelector('mark')?.textContent?.toLowerCase()).toBe('attachment');
  type(field, 'xylophone');
  expect(all('status')[0]!.textContent).toContain('Nothing found');
  press(field, 'Escape');
  expect(find('heading', 'Questions people ask')).toBeTruthy();
  expect(document.activeElement).toBe(field);
});

test('arrows go through what was found, Enter takes the first', () => {
  const {field, onGo} = open();
  type(field, 'attachment');
  field.focus();
  press(field, 'ArrowDown');
  const links = all('link');
  expect(document.activeElement).toBe(links[0]);
  press(links[0]!, 'ArrowDown');
  expect(document.activeElement).toBe(links[1]);
  press(links[1]!, 'ArrowUp');
  press(links[0]!, 'ArrowUp');
  expect(document.activeElement).toBe(field);
  press(field, 'Enter');
  expect(onGo).toHaveBeenCalledWith(addresses('attachment')[0]);
  expect(all('status')[0]!.textContent).toBe('');
});

test('in the popup a place found opens its topic and takes the focus', () => {
  const page = (at: string | undefined) => (
    <GuideList guide={guide} open={at} onOpen={() => {}} copy={async () => {}} />
  );
  show(page(undefined));
  show(page('questions-3'));
  expect(find('button', 'Questions people ask').getAttribute('aria-expanded')).toBe('true');
  expect(document.activeElement?.id).toBe('questions-3');
});

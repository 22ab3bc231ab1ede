// @vitest-environment happy-dom

const guide = loadGuide() as Guide;

import {expect, test, vi} from 'vitest';
import type {Guide} from '../../src/pages/guide-data.ts';
import {Popup, type PopupProps} from '../../src/pages/popup.tsx';
import {loadGuide} from '../../tools/load-rules.ts';
import {draft, hint} from './sample.ts';
import {all, click, find, press, show, textOf} from './show.ts';

const base = (): PopupProps => ({
  place: {origin: 'https://chat.example', possible: true, on: true, why: 'On, because you turned it on.'},
  hints: [],
  phrase: {text: '', hints: undefined},
  guide,
  tab: 'draft',
  topic: undefined,
  onSwitch: vi.fn(),
  onTab: vi.fn(),
  onTopic: vi.fn(),
  onPhrase: vi.fn(),
  onOptions: vi.fn(),
  onGuide: vi.fn(),
  copy: vi.fn(async () => {}),
});

const open = (props: Partial<PopupProps> = {}) => {
  const all = {...base(), ...props};
  return {box: show(<Popup {...all} />), props: all};
};

test('the switch tells how things stand here and why', () => {
  const {props} = open();
  const button = find('switch', 'chat.example');
  expect(button.getAttribute('aria-checked')).toBe('true');
  expect(textOf(button.getAttribute('aria-describedby'))).toBe('On, because you turned it on.');
  click(button);
  expect(props.onSwitch).toHaveBeenCalledWith(false);
});

test('the switch can’t be used where hints are not possible', () => {
  open({place: {origin: undefined, possible: false, on: false, why: 'Not possible here.'}});
  expect(find('switch').hasAttribute('disabled')).toBe(true);
});

test('says nothing of the check-in unless it was asked for', () => {
  expect(open().box.textContent).not.toContain('Check-in');
  const onCheckIn = vi.fn();
  open({onCheckIn});
  click(find('button', 'Check-in'));
  expect(onCheckIn).toHaveBeenCalledOnce();
});

test('says when hints are paused, and goes on', () => {
  const onGoOn = vi.fn();
  const {box} = open({onGoOn});
  expect(box.textContent).toContain('Hints are paused on all sites.');
  click(find('button', 'Go on now'));
  expect(onGoOn).toHaveBeenCalledOnce();
});

test('opens before anything is known', () => {
  const {box} = open({place: undefined, hints: undefined});
  expect(box.textContent).toContain('One moment');
});

test('shows the hints of the draft with alternatives to copy', async () => {
  const {props} = open({hints: [hint]});
  expect(find('tab', 'Draft (1)').getAttribute('aria-selected')).toBe('true');
  expect(find('tabpanel').textContent).toContain('can sound like a verdict');
  click(find('button', 'Copy: “I feel unheard sometimes.”'));
  expect(props.copy).toHaveBeenCalledWith('I feel unheard sometimes.');
  await expect.poll(() => all('status').map(element => element.textContent)).toContain('Copied');
});

test('says so when copying is not possible', async () => {
  open({hints: [hint], copy: () => Promise.reject(new Error('no'))});
  click(find('button', 'Copy: “I feel unheard sometimes.”'));
  await expect.poll(() => all('status').map(element => element.textContent)).toContain('Not copied');
});

test('never shows hints of a site that is off', () => {
  const {box} = open({place: {...base().place!, on: false}, hints: [hint]});
  expect(box.textContent).not.toContain('You never listen');
  expect(find('tab', 'Draft').textContent).toBe('Draft');
});

test('a strategy leads to its page in the guide', () => {
  const {props} = open({hints: [hint]});
  click(find('button', 'Say it from your side'));
  expect(props.onTopic).toHaveBeenCalledWith('i-statement');
  expect(props.onTab).toHaveBeenCalledWith('guide');
});

test('tabs: one stop, arrows and Home and End move', () => {
  const {props} = open();
  expect(all('tab').map(tab => tab.tabIndex)).toEqual([0, -1, -1]);
  press(find('tab', 'Draft'), 'ArrowRight');
  expect(props.onTab).toHaveBeenLastCalledWith('try');
  press(find('tab', 'Draft'), 'ArrowLeft');
  expect(props.onTab).toHaveBeenLastCalledWith('guide');
  press(find('tab', 'Draft'), 'End');
  expect(document.activeElement).toBe(find('tab', 'Guide'));
  expect(find('tabpanel').getAttribute('aria-labelledby')).toBe(find('tab', 'Draft').id);
});

test('try a phrase: marks the words and puts an alternative in', () => {
  const {box, props} = open({tab: 'try', phrase: {text: draft, hints: [hint]}});
  expect(box.querySelector('.phrase-mirror .marked')?.textContent).toBe('You never listen');
  click(find('button', 'Use this: “I feel unheard sometimes.”'));
  expect(props.onPhrase).toHaveBeenCalledWith('I feel unheard sometimes. Call me tonight?');
});

test('try a phrase: says when there is nothing to hint', () => {
  open({tab: 'try', phrase: {text: 'See you at six', hints: []}});
  expect(textOf(find('textbox', 'How might this land?').getAttribute('aria-describedby'))).toBe(
    'No hint for this one.',
  );
});

test('the guide lists the strategies first and opens one', () => {
  const {box, props} = open({tab: 'guide', topic: 'open-question'});
  const names = all('button').map(button => button.textContent);
  const titles = guide.strategies.map(({title}) => title);
  expect(names.filter(name => titles.some(title => title === name))).toEqual(titles);
  expect(find('button', 'Ask an open question').getAttribute('aria-expanded')).toBe('true');
  expect(box.textContent).toContain('When it fits');
  click(find('button', 'Ask an open question'));
  expect(props.onTopic).toHaveBeenCalledWith(undefined);
});

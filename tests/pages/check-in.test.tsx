// @vitest-environment happy-dom

const guide = loadGuide() as Guide;

import {expect, test, vi} from 'vitest';
import {CheckIn, type CheckInProps} from '../../src/pages/check-in.tsx';
import {lastWeeks, localDate} from '../../src/pages/check-in-dates.ts';
import type {Day, Days} from '../../src/pages/check-in-pattern.ts';
import type {Guide} from '../../src/pages/guide-data.ts';
import {loadGuide} from '../../tools/load-rules.ts';
import {all, click, find, press, show, stops} from './show.ts';

const open = (props: Partial<CheckInProps> = {}) => {
  const whole: CheckInProps = {
    words: guide['check-in']!,
    signs: guide.signs!,
    days: {
      '2026-11-20': {signs: ['less-touch', 'flat-voice'], contact: 'little'},
      '2026-11-21': {signs: ['less-touch'], contact: 'none'},
    },
    today: '2026-11-22',
    hidden: false,
    said: '',
    onDay: vi.fn(),
    onHidden: vi.fn(),
    onExport: vi.fn(),
    onErase: vi.fn(),
    onGuide: vi.fn(),
    copy: vi.fn(async () => {}),
    ...props,
  };
  return {box: show(<CheckIn {...whole} />), props: whole};
};
/** What the last change asked for makes of a day. */
const changed = ({onDay}: CheckInProps, before?: Day) => {
  const [date, change] = vi.mocked(onDay).mock.lastCall!;
  return {date, day: change(before)};
};

test('says that one quiet day means nothing before anything else of the guide', () => {
  const silentToday: Days = {'2026-11-22': {signs: ['flat-voice'], contact: 'none'}};
  for (const days of [{}, silentToday]) {
    open({days});
    const words = [...document.querySelectorAll('.reading p, .reading h3')].map(element => element.textContent);
    expect(words[0]).toBe('One quiet day means nothing.');
  }
});

test('says how long, and has a phrase to copy', () => {
  const {box, props} = open({
    days: Object.fromEntries(
      Array.from({length: 4}, (_, index) => [`2026-11-${19 + index}`, {signs: [], contact: 'none' as const}]),
    ),
  });
  expect(box.textContent).toContain('4 days without contact.');
  const {say} = guide['check-in']!.patterns['some-days-silent'];
  click(find('button', `Copy: “${say}”`));
  expect(props.copy).toHaveBeenCalledWith(say);
  click(find('button', 'Ask for one small thing'));
  expect(props.onGuide).toHaveBeenCalledWith('direct-request');
});

test('offers twelve signs of today in three groups', () => {
  const {props} = open();
  expect(find('heading', 'Today, Sunday, Nov 22')).toBeTruthy();
  expect(all('checkbox')).toHaveLength(13);
  click(find('checkbox', 'More time spent alone'));
  expect(changed(props)).toEqual({date: '2026-11-22', day: {signs: ['more-alone']}});
  expect(changed(props, {signs: ['flat-voice'], close: true}).day).toEqual({
    signs: ['flat-voice', 'more-alone'],
    close: true,
  });
});

test('a day of the past can be changed and taken out', () => {
  const {props} = open();
  click(find('button', 'Saturday, Nov 21: 1 sign, no contact'));
  expect(find('checkbox', 'Less touch')).toHaveProperty('checked', true);
  expect(find('radio', 'None')).toHaveProperty('checked', true);
  click(find('radio', 'Not noted'));
  expect(changed(props, props.days['2026-11-21'])).toEqual({date: '2026-11-21', day: {signs: ['less-touch']}});
  click(find('button', 'Take this day out'));
  expect(changed(props, props.days['2026-11-21']).day).toBeUndefined();
});

test('a day without signs is noted too', () => {
  const {props} = open();
  click(find('button', 'None of these that day'));
  expect(changed(props)).toEqual({date: '2026-11-22', day: {signs: []}});
});

test('the calendar is one stop, arrows go from day to day and stay within it', () => {
  open();
  const isDay = (element: Element | null) => element?.hasAttribute('data-date');
  expect(stops().filter(isDay)).toHaveLength(1);
  const focused = () => (document.activeElement as HTMLElement).dataset.date;
  press(find('button', 'Sunday, Nov 22'), 'ArrowUp');
  expect(focused()).toBe('2026-11-15');
  press(document.activeElement as HTMLElement, 'ArrowLeft');
  expect(focused()).toBe('2026-11-14');
  press(document.activeElement as HTMLElement, 'End');
  expect(focused()).toBe('2026-11-22');
  press(document.activeElement as HTMLElement, 'ArrowRight');
  expect(focused()).toBe('2026-11-22');
  press(document.activeElement as HTMLElement, 'Home');
  expect(focused()).toBe('2026-10-12');
});

test('every control is a stop of the Tab key, in reading order', () => {
  const {box} = open();
  const names = stops().map(element => element.textContent || element.closest('.choice')?.textContent);
  expect(names.slice(1, 3)).toEqual([
    'Fewer messages and calls than you were both used to',
    'Plans are answered with “maybe” and “we’ll see”',
  ]);
  expect(names.slice(-3)).toEqual(['Hide', 'Save as a file', 'Erase the check-in']);
  const controls = [...box.querySelectorAll('button, input')].filter(element => !element.hasAttribute('data-date'));
  expect(stops().filter(element => !element.dataset.date)).toEqual(controls);
});

test('hides with one button, and then shows nothing of itself', () => {
  const {props} = open();
  click(find('button', 'Hide'));
  expect(props.onHidden).toHaveBeenCalledWith(true);
  const {box} = open({hidden: true});
  expect(box.textContent).not.toMatch(/check-in|sign|day|partner/i);
  click(find('button', 'Show'));
  expect(document.activeElement).toBe(find('button', 'Show'));
});

test('saves as a file, and erases after a second yes', () => {
  const {props} = open();
  click(find('button', 'Save as a file'));
  expect(props.onExport).toHaveBeenCalledOnce();
  click(find('button', 'Erase the check-in'));
  expect(document.activeElement).toBe(find('button', 'Keep it'));
  click(find('button', 'Erase now'));
  expect(props.onErase).toHaveBeenCalledOnce();
  // What happens elsewhere on the page leaves the focus where it is.
  const box = find('checkbox', 'More time spent alone');
  box.focus();
  show(<CheckIn {...props} days={{}} />);
  expect(document.activeElement).toBe(box);
});

test('weeks go from Monday to Sunday and end with today’s', () => {
  expect(lastWeeks('2026-11-22', 2)).toEqual([
    ['2026-11-09', '2026-11-10', '2026-11-11', '2026-11-12', '2026-11-13', '2026-11-14', '2026-11-15'],
    ['2026-11-16', '2026-11-17', '2026-11-18', '2026-11-19', '2026-11-20', '2026-11-21', '2026-11-22'],
  ]);
  expect(lastWeeks('2026-11-23', 1)[0]![0]).toBe('2026-11-23');
  expect(localDate(new Date(2026, 0, 5, 23, 59))).toBe('2026-01-05');
});

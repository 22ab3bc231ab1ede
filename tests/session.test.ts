// @vitest-environment happy-dom
import {afterEach, beforeEach, expect, test, vi} from 'vitest';
import type {Hint} from '../src/engine/hint.ts';
import {PAUSE_MS, type Session, startSession} from '../src/session.ts';
import {defaults, type Settings} from '../src/settings/settings.ts';

/** Speaks of every “never”. */
const lint = (text: string): Hint[] =>
  [...text.matchAll(/never/g)].map(({index}) => ({
    span: {start: index, end: index + 5},
    rule: 'a-rule',
    category: 'absolute',
    severity: 'medium',
    need: 'contact',
    message: 'Can sound final.',
    words: 'never',
  }));

let field: HTMLTextAreaElement;
let life: AbortController;
let settings: Settings;
let counts: number[];
let notNow: Set<string>;
let session: Session | undefined;

const write = (text: string) => {
  field.value = text;
  field.dispatchEvent(new Event('input', {bubbles: true}));
};
const rest = () => vi.advanceTimersByTime(PAUSE_MS);

beforeEach(() => {
  vi.useFakeTimers();
  document.body.innerHTML = '<textarea></textarea>';
  field = document.querySelector('textarea')!;
  field.focus();
  life = new AbortController();
  settings = structuredClone(defaults);
  counts = [];
  notNow = new Set();
  session = startSession(
    {
      composer: field,
      engine: {lint, alternatives: (text, {span}) => [{strategy: 'direct-request', text: text.toUpperCase(), span}]},
      settings: () => settings,
      notNow,
      quietWording: () => {},
      siteOff: () => {},
      readMore: () => {},
      counted: count => counts.push(count),
      gone: () => life.abort(),
    },
    life.signal,
  );
});
afterEach(() => {
  life.abort();
  vi.useRealTimers();
});

test('hints come when the typing rests, not before', () => {
  write('you never call');
  expect(counts).toEqual([]);
  rest();
  expect(counts).toEqual([1]);
  expect(session?.views()).toMatchObject([{quote: 'never', alternatives: [{text: 'YOU NEVER CALL'}]}]);
});

test('a hint moves along with words written before it and stays', () => {
  write('you never call');
  rest();
  write('well, you never call');
  expect(session?.views()).toMatchObject([{quote: 'never', hint: {span: {start: 10, end: 15}}}]);
});

test('a hint goes at once when its own words change', () => {
  write('you never call');
  rest();
  write('you neve call');
  expect(counts).toEqual([1, 0]);
});

test('a choice made elsewhere counts at once', () => {
  write('you never call');
  rest();
  settings = {...settings, dismissals: [{rule: 'a-rule', words: 'never'}]};
  session?.settingsChanged();
  expect(session?.views()).toEqual([]);
});

test('what was put aside comes back with the next message', () => {
  notNow.add('a-rule\nnever');
  write('you never call');
  rest();
  expect(session?.views()).toEqual([]);
  write('');
  write('you never call');
  rest();
  expect(session?.views()).toHaveLength(1);
});

test('nothing new is shown while a word is composed', () => {
  write('you never call');
  field.dispatchEvent(new Event('compositionstart'));
  rest();
  expect(counts).toEqual([]);
  field.dispatchEvent(new Event('compositionend'));
  rest();
  expect(counts).toEqual([1]);
});

test('the end takes everything out of the page, and nothing runs on', () => {
  write('you never call');
  rest();
  const before = document.documentElement.children.length;
  life.abort();
  expect(document.documentElement.children.length).toBeLessThan(before);
  expect([...document.documentElement.children].map(({localName}) => localName)).toEqual(['head', 'body']);
  expect(counts).toEqual([1, 0]);
  write('you never write');
  expect(vi.getTimerCount()).toBe(0);
});

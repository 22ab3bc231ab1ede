// @vitest-environment happy-dom
import {afterEach, beforeEach, expect, test, vi} from 'vitest';
import {createNativeField} from '../../src/editors/native-field.ts';

const now = () => Promise.resolve();
let field: HTMLTextAreaElement;
let life: AbortController;

/** The field as text: `|` is the caret, `{…}` the selection. */
const state = () => {
  const {value, selectionStart: start, selectionEnd: end} = field;
  if (start === end) return `${value.slice(0, start)}|${value.slice(start)}`;
  return `${value.slice(0, start)}{${value.slice(start, end)}}${value.slice(end)}`;
};
/** What a browser does: replaces the selection, remembers how it was. */
const typeLikeABrowser = (change: (text: string) => string = text => text) => {
  let before = '';
  document.execCommand = vi.fn((command: string, _ui?: boolean, text = '') => {
    if (command === 'undo') field.value = before;
    else {
      before = field.value;
      field.setRangeText(change(text), field.selectionStart, field.selectionEnd, 'end');
    }
    field.dispatchEvent(new Event('input', {bubbles: true}));
    return true;
  });
};

beforeEach(() => {
  document.body.innerHTML = '<textarea></textarea>';
  field = document.querySelector('textarea')!;
  field.value = 'Hey. You never listen.';
  field.focus();
  life = new AbortController();
});
afterEach(() => life.abort());

const edit = {span: {start: 5, end: 22}, text: 'I feel unheard.'};

test('replaces the words and leaves the caret after them', async () => {
  typeLikeABrowser();
  const editor = createNativeField(field, life.signal, now);
  expect(await editor.apply(edit, field.value)).toBe('applied');
  expect(state()).toBe('Hey. I feel unheard.|');
});

test('leaves a draft alone that is not the expected one', async () => {
  typeLikeABrowser();
  const editor = createNativeField(field, life.signal, now);
  expect(await editor.apply(edit, 'Hey. You never call.')).toBe('changed');
  expect(document.execCommand).not.toHaveBeenCalled();
});

test('leaves a word alone that is still composed', async () => {
  typeLikeABrowser();
  const editor = createNativeField(field, life.signal, now);
  field.dispatchEvent(new Event('compositionstart'));
  expect(await editor.apply(edit, field.value)).toBe('composing');
  expect(document.execCommand).not.toHaveBeenCalled();
});

test('puts the draft back when the field does something else with the words', async () => {
  typeLikeABrowser(text => text.slice(0, 3));
  const editor = createNativeField(field, life.signal, now);
  expect(await editor.apply(edit, field.value)).toBe('refused');
  expect(field.value).toBe('Hey. You never listen.');
});

test.each(['readOnly', 'disabled'] as const)('refuses when the field is %s', async property => {
  const editor = createNativeField(field, life.signal, now);
  field[property] = true;
  expect(await editor.apply(edit, field.value)).toBe('refused');
});

test('tells of changes, not of composing, and nothing after its end', () => {
  const editor = createNativeField(field, life.signal, now);
  const heard: string[] = [];
  editor.onChange(text => heard.push(text), life.signal);
  const write = (text: string) => {
    field.value = text;
    field.dispatchEvent(new Event('input'));
  };
  write('a');
  field.dispatchEvent(new Event('compositionstart'));
  write('ab');
  expect(heard).toEqual(['a']);
  field.dispatchEvent(new Event('compositionend'));
  expect(heard).toEqual(['a', 'ab']);
  life.abort();
  write('abc');
  expect(heard).toEqual(['a', 'ab']);
});

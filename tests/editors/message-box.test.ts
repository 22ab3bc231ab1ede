// @vitest-environment happy-dom
import {beforeEach, expect, test, vi} from 'vitest';
import {boxOf, isMessageBox} from '../../src/editors/message-box.ts';

beforeEach(() => {
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockReturnValue(new DOMRect(0, 0, 300, 40));
});

const last = (html: string): Element => {
  document.body.innerHTML = html;
  return [...document.body.querySelectorAll('[data-box], textarea, input, [contenteditable]')].at(-1)!;
};

test.each([
  '<textarea></textarea>',
  '<textarea placeholder="Message Robin" aria-label="Message"></textarea>',
  '<div contenteditable="true" role="textbox" aria-multiline="true" aria-label="Type a message"></div>',
  '<div contenteditable="plaintext-only"></div>',
])('people write messages in %s', html => expect(isMessageBox(last(html))).toBe(true));

test.each([
  '<input type="text">',
  '<input type="password">',
  '<textarea readonly></textarea>',
  '<textarea disabled></textarea>',
  '<textarea aria-hidden="true"></textarea>',
  '<div aria-hidden="true"><textarea></textarea></div>',
  '<div inert><textarea></textarea></div>',
  '<textarea aria-readonly="true"></textarea>',
  '<textarea autocomplete="one-time-code"></textarea>',
  '<textarea autocomplete="cc-number"></textarea>',
  '<textarea autocomplete="section-a email"></textarea>',
  '<textarea inputmode="email"></textarea>',
  '<textarea inputmode="url"></textarea>',
  '<textarea name="q" role="combobox"></textarea>',
  '<textarea aria-label="Search"></textarea>',
  '<textarea placeholder="Search messages"></textarea>',
  '<textarea name="cardNumber"></textarea>',
  '<textarea id="recovery_phrase" placeholder="Seed phrase"></textarea>',
  '<div role="search"><textarea></textarea></div>',
  '<div contenteditable="true" aria-multiline="false"></div>',
  '<div class="CodeMirror"><textarea></textarea></div>',
  '<div class="cm-editor"><div contenteditable="true"></div></div>',
  '<div class="monaco-editor"><textarea></textarea></div>',
  '<div class="ace_editor"><textarea></textarea></div>',
  '<div role="grid"><div contenteditable="true"></div></div>',
  '<pre contenteditable="true"></pre>',
  '<div contenteditable="false" data-box></div>',
  '<p data-box>text</p>',
])('nothing is watched in %s', html => expect(isMessageBox(last(html))).toBe(false));

test('a box too small to be seen is none', () => {
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockReturnValue(new DOMRect(0, 0, 1, 1));
  expect(isMessageBox(last('<textarea></textarea>'))).toBe(false);
});

test('the box is the outermost element of the region with the caret', () => {
  document.body.innerHTML = '<main><div contenteditable="true"><p><b>a</b></p></div></main>';
  const path: Element[] = [];
  for (let at = document.querySelector('b') as Element | null; at; at = at.parentElement) path.push(at);
  expect(boxOf(path)).toBe(document.querySelector('[contenteditable]'));
});

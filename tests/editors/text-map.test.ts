// @vitest-environment happy-dom
import {describe, expect, test} from 'vitest';
import {createTextMap} from '../../src/editors/text-map.ts';

const box = (html: string, style = ''): HTMLElement => {
  document.body.innerHTML = `<div contenteditable="true" style="${style}">${html}</div>`;
  return document.body.firstElementChild as HTMLElement;
};

describe('reads what a person sees', () => {
  test.each([
    ['', ''],
    ['one', 'one'],
    ['one<br>', 'one'],
    ['one<br><br>', 'one\n'],
    ['one<br>two', 'one\ntwo'],
    ['<p>one</p><p>two</p>', 'one\ntwo'],
    ['<p>one</p><p><br></p><p>two</p>', 'one\n\ntwo'],
    ['<p><br></p><p>two</p>', '\ntwo'],
    ['one<div>two</div>', 'one\ntwo'],
    ['one<br><div>two</div>', 'one\ntwo'],
    ['<div><p>one</p></div><div><p>two</p></div>', 'one\ntwo'],
    ['<div>one<br>two<br></div>', 'one\ntwo'],
    ['<p>o<b>n</b>e</p>\n  <p>two</p>', 'one\ntwo'],
    ['a&nbsp;b', 'a b'],
    ['hi <span contenteditable="false">@Bo</span> you', 'hi @Bo you'],
    ['hi <img alt="😂"> you', 'hi 😂 you'],
    ['hi <img> you', 'hi \uFFFC you'],
    ['<p><span data-slate-zero-width="n">\uFEFF<br></span></p>', ''],
    ['<span data-slate-placeholder="true" contenteditable="false">Write here</span><p>yes</p>', 'yes'],
    ['\uFEFFone\u200B two', 'one two'],
  ])('%s', (html, text) => expect(createTextMap(box(html)).text).toBe(text));

  test('a line break typed into preformatted text', () => {
    expect(createTextMap(box('one\ntwo\n\n', 'white-space: pre-wrap')).text).toBe('one\ntwo\n');
  });
});

test.each([
  '<p>one</p><p>two <b>three</b> four</p>',
  'one<br>two<div>three</div>',
  'hi <span contenteditable="false">@Bo</span> you 😂 <img alt="🙄">',
  '<p>one</p><p><br></p><p>two</p>',
])('every offset leads to a place and back: %s', html => {
  const map = createTextMap(box(html));
  const inside = (offset: number) => map.atoms.some(({start, end}) => offset > start && offset < end);
  for (let offset = 0; offset <= map.text.length; offset++) {
    if (inside(offset)) continue;
    expect(map.offset(map.place(offset, 'start'))).toBe(offset);
    expect(map.offset(map.place(offset, 'end'))).toBe(offset);
  }
});

test('a span takes its own words and not its neighbours’ bold', () => {
  const map = createTextMap(box('one <b>two</b> three'));
  const range = document.createRange();
  const [from, to] = [map.place(4, 'start'), map.place(7, 'end')];
  range.setStart(from.node, from.offset);
  range.setEnd(to.node, to.offset);
  expect(range.toString()).toBe('two');
  expect((from.node as Text).data).toBe('two');
});

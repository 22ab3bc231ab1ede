// @vitest-environment happy-dom
import {expect, test, vi} from 'vitest';
import {Welcome, type WelcomeProps} from '../../src/pages/welcome.tsx';
import {draft, hint} from './sample.ts';
import {click, find, show} from './show.ts';

const open = () => {
  const props: WelcomeProps = {
    phrase: {text: draft, hints: [hint]},
    messengers: [{name: 'Chat', hosts: ['chat.example'], on: false}],
    said: 'Chat stays off.',
    onPhrase: vi.fn(),
    onMessenger: vi.fn(),
    onGuide: vi.fn(),
    copy: vi.fn(async () => {}),
  };
  return {box: show(<Welcome {...props} />), props};
};

test('shows hints of the words in the box', () => {
  const {box} = open();
  expect(find('textbox')).toHaveProperty('value', draft);
  expect(box.textContent).toContain('can sound like a verdict');
});

test('says what it never does', () => {
  expect(open().box.textContent).toContain('It never sends your words anywhere');
});

test('a messenger is turned on by its switch', () => {
  const {props} = open();
  click(find('switch', 'Chat'));
  expect(props.onMessenger).toHaveBeenCalledWith(props.messengers[0], true);
});

test('leads to the guide', () => {
  const {props} = open();
  click(find('button', 'guide'));
  expect(props.onGuide).toHaveBeenCalledWith();
  click(find('button', 'Ask for one small thing'));
  expect(props.onGuide).toHaveBeenLastCalledWith('direct-request');
});

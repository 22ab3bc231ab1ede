// @vitest-environment happy-dom

import {act} from 'preact/test-utils';
import {expect, test, vi} from 'vitest';
import {Options, type OptionsProps} from '../../src/pages/options.tsx';
import {SHORTCUT_NAME} from '../../src/session-card.ts';
import {loadRules} from '../../tools/load-rules.ts';
import {all, click, find, show, stops, textOf} from './show.ts';

const open = (props: Partial<OptionsProps> = {}) => {
  const whole: OptionsProps = {
    sites: [],
    sensitivity: 'balanced',
    quietCategories: ['label'],
    rules: undefined,
    quietRules: [],
    dismissals: [],
    pausedUntil: undefined,
    appearance: 'auto',
    underline: 'dotted',
    checkInInPopup: false,
    stored: '{}',
    said: '',
    onSite: vi.fn(),
    onForgetSite: vi.fn(),
    onSensitivity: vi.fn(),
    onCategory: vi.fn(),
    onRule: vi.fn(),
    onHintAgain: vi.fn(),
    onQuietAgain: vi.fn(),
    onPause: vi.fn(),
    onAppearance: vi.fn(),
    onUnderline: vi.fn(),
    onCheckInInPopup: vi.fn(),
    onCheckIn: vi.fn(),
    onExport: vi.fn(),
    onImport: vi.fn(),
    onErase: vi.fn(),
    ...props,
  };
  return {box: show(<Options {...whole} />), props: whole};
};

test('lists sites to switch and to remove', () => {
  const {props} = open({sites: [{origin: 'https://chat.example', on: true, why: 'On.'}]});
  click(find('switch', 'chat.example'));
  expect(props.onSite).toHaveBeenCalledWith('https://chat.example', false);
  click(find('button', 'Remove from this list: chat.example'));
  expect(props.onForgetSite).toHaveBeenCalledWith('https://chat.example');
});

test('offers the three sensitivities', () => {
  const {props} = open();
  expect(find('radio', 'Balanced')).toHaveProperty('checked', true);
  click(find('radio', 'Only strong'));
  expect(props.onSensitivity).toHaveBeenCalledWith('strong');
});

test('offers all sixteen kinds of wording', () => {
  const {props} = open();
  expect(all('checkbox')).toHaveLength(16);
  expect(find('checkbox', 'Labels and names')).toHaveProperty('checked', false);
  click(find('checkbox', 'Bare orders'));
  expect(props.onCategory).toHaveBeenCalledWith('command', false);
});

test('a wording kept quiet can be hinted again', () => {
  const dismissal = {rule: 'never-listens', words: 'you never listen'};
  const {props} = open({dismissals: [dismissal]});
  click(find('button', 'Hint again: “you never listen”'));
  expect(props.onHintAgain).toHaveBeenCalledWith(dismissal);
  expect(find('status', 'is hinted again')).toBeTruthy();
  expect(document.activeElement).toBe(find('button', 'Keep it quiet after all'));
  // Another change does not take the focus away from where it is.
  find('radio', 'Dark').focus();
  show(<Options {...props} appearance="dark" />);
  expect(document.activeElement).toBe(find('radio', 'Dark'));
  click(find('button', 'Keep it quiet after all'));
  expect(props.onQuietAgain).toHaveBeenCalledWith(dismissal);
  expect(all('button').map(({textContent}) => textContent)).not.toContain('Keep it quiet after all');
});

test('single hints are in their kind, with why, and can be turned off', () => {
  const rules = [
    {
      id: 'never-listens',
      category: 'absolute' as const,
      title: 'You never',
      why: 'Words like “never” can sound final.',
    },
    {id: 'answer-me', category: 'command' as const, title: 'Answer me', why: 'A bare order can press.'},
  ];
  const {box, props} = open({rules, quietRules: ['never-listens']});
  const [kind] = box.querySelectorAll<HTMLDetailsElement>('details.kind');
  expect(kind!.querySelector('summary')!.textContent).toBe('Always and never 1, 1 off');
  act(() => {
    kind!.open = true;
    kind!.dispatchEvent(new Event('toggle'));
  });
  const box1 = find('checkbox', 'You never');
  expect(box1).toHaveProperty('checked', false);
  expect(textOf(box1.getAttribute('aria-describedby'))).toBe('Words like “never” can sound final.');
  click(box1);
  expect(props.onRule).toHaveBeenCalledWith('never-listens', true);
});

test('every rule there is has its place, a title and a why', () => {
  const {rules} = loadRules();
  const {box} = open({rules: rules.map(rule => ({...rule, why: rule.message}))});
  const numbers = [...box.querySelectorAll('details.kind summary .quiet')].map(({textContent}) => Number(textContent));
  expect(numbers.reduce((sum, number) => sum + number, 0)).toBe(rules.length);
});

test('pauses for an hour or until tomorrow, and goes on', () => {
  const {props} = open();
  expect(find('status', 'not paused')).toBeTruthy();
  click(find('button', 'For an hour'));
  expect(props.onPause).toHaveBeenLastCalledWith('hour');
  click(find('button', 'Until tomorrow'));
  expect(props.onPause).toHaveBeenLastCalledWith('tomorrow');
  const again = open({pausedUntil: '6:40 PM'});
  expect(find('status', 'until 6:40 PM')).toBeTruthy();
  click(find('button', 'Go on now'));
  expect(again.props.onPause).toHaveBeenLastCalledWith('none');
});

test('offers three underlines, and says which keys do what', () => {
  const {box, props} = open();
  expect(find('radio', 'Dotted')).toHaveProperty('checked', true);
  click(find('radio', 'Solid'));
  expect(props.onUnderline).toHaveBeenCalledWith('solid');
  expect([...box.querySelectorAll('kbd')].map(({textContent}) => textContent)).toContain(SHORTCUT_NAME);
});

test('every control is a stop of the Tab key, in reading order; headings go down one step at a time', () => {
  const {box} = open({
    sites: [{origin: 'https://chat.example', on: true, why: 'On.'}],
    dismissals: [{rule: 'never-listens', words: 'you never listen'}],
    pausedUntil: '6:40 PM',
  });
  const controls = [...box.querySelectorAll('button, input:not([hidden]), summary, [tabindex="0"]')];
  const reachable = stops();
  for (const control of controls)
    if (!control.closest('details:not([open])') || control.tagName === 'SUMMARY')
      expect(reachable, control.outerHTML).toContain(control);
  const levels = all('heading').map(({tagName}) => Number(tagName[1]));
  for (const [index, level] of levels.entries()) expect(level - (levels[index - 1] ?? 0)).toBeLessThanOrEqual(1);
});

test('changes the appearance', () => {
  const {props} = open();
  click(find('radio', 'Dark'));
  expect(props.onAppearance).toHaveBeenCalledWith('dark');
});

test('hands over a chosen file and says what came of it', () => {
  const {box, props} = open({said: 'Nothing was changed.'});
  const input = box.querySelector<HTMLInputElement>('input[type=file]')!;
  const file = new File(['{}'], 'choices.json');
  Object.defineProperty(input, 'files', {value: [file]});
  input.dispatchEvent(new Event('change', {bubbles: true}));
  expect(props.onImport).toHaveBeenCalledWith(file);
  expect(find('status', 'Nothing was changed.')).toBeTruthy();
});

test('leads to the check-in, and shows it in the popup when asked to', () => {
  const {props} = open();
  click(find('button', 'Open the check-in'));
  expect(props.onCheckIn).toHaveBeenCalledOnce();
  expect(find('switch', 'Show it in the popup').getAttribute('aria-checked')).toBe('false');
  click(find('switch', 'Show it in the popup'));
  expect(props.onCheckInInPopup).toHaveBeenCalledWith(true);
});

test('erases only after a second yes', () => {
  const {props} = open();
  click(find('button', 'Erase everything'));
  expect(document.activeElement).toBe(find('button', 'Keep everything'));
  click(find('button', 'Keep everything'));
  expect(props.onErase).not.toHaveBeenCalled();
  expect(document.activeElement).toBe(find('button', 'Erase everything'));
  click(find('button', 'Erase everything'));
  click(find('button', 'Erase now'));
  expect(props.onErase).toHaveBeenCalledOnce();
});
